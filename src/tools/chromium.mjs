/**
 * The browser that the page is tested in: any installed one of Chromium's family.
 */
import { findProgram } from './find-program.mjs'

/** @type {import('./find-program.mjs').Program} */
const chromium = {
  variable: 'CHROME_PATH',
  commands: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  macApplications: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  windowsPaths: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

/** @param {import('./find-program.mjs').Machine} [machine] */
export const findChromium = (machine) => findProgram(chromium, machine)

/** @param {string} platform */
export function chromiumAdvice(platform) {
  /** @type {Record<string, string>} */
  const how = {
    linux:
      'sudo apt-get install chromium (Debian, Ubuntu), sudo dnf install chromium (Fedora) or sudo pacman -S chromium (Arch)',
    darwin: 'brew install --cask google-chrome',
    win32: 'winget install Google.Chrome',
  }
  const install = how[platform] ?? 'your package manager'
  return `The browser tests need Chromium, Chrome or Edge. Install one: ${install}. Or name one that you have in the variable CHROME_PATH.`
}

/** A test browser talks to nobody and needs neither a sandbox of its own nor a graphics card. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--no-first-run',
]
