/** LibreOffice recomputes workbooks: all of them in one start of the program. */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { findOffice, officeAdvice } from '../../src/tools/office.mjs'

export const office = findOffice()

if (!office) process.emitWarning(officeAdvice)

/** The workbooks as LibreOffice has computed them. */
export const recompute = async (
  books: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> => {
  if (!office) throw new Error(officeAdvice)
  const folder = mkdtempSync(join(tmpdir(), 'dawnline-office-'))
  try {
    const out = join(folder, 'out')
    mkdirSync(out)
    const files = [...books].map(([name, bytes]) => {
      const file = join(folder, `${name}.xlsx`)
      writeFileSync(file, bytes)
      return file
    })
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    await promisify(execFile)(office, [
      profile,
      '--headless',
      '--convert-to',
      'xlsx',
      '--outdir',
      out,
      ...files,
    ])
    return new Map([...books.keys()].map((name) => [name, readFileSync(join(out, `${name}.xlsx`))]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
