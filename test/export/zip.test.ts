import { describe, expect, it } from 'vitest'
import { crc32, zip } from '../../src/export/zip.ts'
import { unzip } from './unzip.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('an archive', () => {
  it('has the checksum of the standard', () => {
    expect(crc32(bytes('123456789'))).toBe(0xcbf43926)
  })

  it('opens in another reader, with names in any script, and files that are empty or large', async () => {
    const entries = [
      { name: 'README.md', data: bytes('# Jam') },
      { name: 'tables/größe.csv', data: bytes('a,b\r\n'.repeat(100_000)) },
      { name: 'empty.txt', data: new Uint8Array() },
    ]
    const archive = await zip(entries)
    expect(archive.length).toBeLessThan(10_000)
    const files = unzip(archive)
    expect([...files.keys()]).toEqual(entries.map(({ name }) => name))
    for (const { name, data } of entries)
      expect(Buffer.compare(files.get(name) ?? Buffer.of(1), data)).toBe(0)
    expect(Buffer.compare(archive, await zip(entries))).toBe(0)
  })
})
