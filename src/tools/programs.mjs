/**
 * The programs beside Node that the tests use: found, or installed where that may be done unasked.
 */
import { findChromium } from './chromium.mjs'
import { findOffice } from './office.mjs'
import { installSystemPackages } from './system-packages.mjs'

/**
 * @param {{ chromium: boolean, office: boolean, install: boolean }} wanted
 * @returns {Promise<{ chromium: string | undefined, office: string | undefined }>}
 */
export async function ensurePrograms({ chromium, office, install }) {
  const missing = [
    ...(chromium && !findChromium() ? ['chromium'] : []),
    ...(office && !findOffice() ? ['libreoffice-calc-nogui'] : []),
  ]
  // One at a time: the lack of one package must not keep the other from being installed.
  if (install) for (const name of missing) await installSystemPackages([name])
  return { chromium: chromium ? findChromium() : undefined, office: office ? findOffice() : undefined }
}
