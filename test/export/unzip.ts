/** A reader of ZIP archives that shares nothing with our writer, for tests. */
import { inflateRawSync } from 'node:zlib'

export const unzip = (archive: Uint8Array): Map<string, Buffer> => {
  const bytes = Buffer.from(archive)
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  const files = new Map<string, Buffer>()
  let at = bytes.readUInt32LE(end + 16)
  for (let n = bytes.readUInt16LE(end + 10); n > 0; n--) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw new Error(`no directory entry at ${at}`)
    const method = bytes.readUInt16LE(at + 10)
    const packed = bytes.readUInt32LE(at + 20)
    const size = bytes.readUInt32LE(at + 24)
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ]
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const body = bytes.subarray(start, start + packed)
    const data = method === 8 ? inflateRawSync(body) : body
    if (data.length !== size) throw new Error(`${size} bytes expected, ${data.length} found`)
    files.set(bytes.toString('utf8', at + 46, at + 46 + name), data)
    at += 46 + name + extra + comment
  }
  return files
}
