/**
 * The other browser that the page is tested in, where there is one.
 */
import { findProgram } from './find-program.mjs'

/** @type {import('./find-program.mjs').Program} */
const firefox = {
  variable: 'FIREFOX_PATH',
  commands: ['firefox', 'firefox-esr'],
  macApplications: ['Firefox.app/Contents/MacOS/firefox'],
  windowsPaths: ['Mozilla Firefox\\firefox.exe'],
}

/** @param {import('./find-program.mjs').Machine} [machine] */
export const findFirefox = (machine) => findProgram(firefox, machine)
