/**
 * A copy of the sources beside the checkout's own packages, in a folder that is thrown away: for tools that change
 * sources and must not touch those of the person at the keyboard.
 */
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from './shell.mjs'

const notSources = new Set(['node_modules', 'dist', 'coverage', '.git'])

/** @returns {{ folder: string, files: (place: string) => string[], remove: () => void }} */
export function copyOfSources() {
  const folder = mkdtempSync(path.join(tmpdir(), 'dawnline-'))
  for (const name of readdirSync(root))
    if (!notSources.has(name)) cpSync(path.join(root, name), path.join(folder, name), { recursive: true })
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  return {
    folder,
    files: (place) =>
      readdirSync(path.join(folder, place), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
        .sort()
        .map((name) => `${place}/${name.replaceAll(path.sep, '/')}`),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
