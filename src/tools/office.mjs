/**
 * LibreOffice, which recomputes exported workbooks in the tests. Without it those tests are skipped.
 */
import { findProgram } from './find-program.mjs'

/** @type {import('./find-program.mjs').Program} */
const libreOffice = {
  variable: 'SOFFICE_PATH',
  commands: ['soffice', 'libreoffice'],
  macApplications: ['LibreOffice.app/Contents/MacOS/soffice'],
  windowsPaths: ['LibreOffice\\program\\soffice.exe'],
}

/** @param {import('./find-program.mjs').Machine} [machine] */
export const findOffice = (machine) => findProgram(libreOffice, machine)

export const officeAdvice =
  'LibreOffice is not installed, so the tests that recompute a workbook in it are skipped. Install it (libreoffice-calc on most Linux systems), or name it in the variable SOFFICE_PATH.'
