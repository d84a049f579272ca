/** A ZIP archive of a few files, stored or deflated by the platform (APPNOTE.TXT 6.3, without ZIP64). */

export interface ZipEntry {
  readonly name: string
  readonly data: Uint8Array
}

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c
})

/** CRC-32 of bytes; of `123456789` it is 0xcbf43926. */
export const crc32 = (data: Uint8Array): number => {
  let c = 0xffffffff
  for (const byte of data) c = (CRC[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}

const deflate = async (data: Uint8Array): Promise<Uint8Array> => {
  const stream = new Blob([data.slice()]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** Little-endian fields of two or four bytes. */
const fields = (...parts: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array => {
  const view = new DataView(new ArrayBuffer(parts.reduce((sum, [size]) => sum + size, 0)))
  let at = 0
  for (const [size, value] of parts) {
    if (size === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += size
  }
  return new Uint8Array(view.buffer)
}

const UTF8 = 0x0800
const STORED = 0
const DEFLATED = 8
/** Formats that are packed already: to pack them again takes time and no room. */
const isPacked = (name: string): boolean => /\.(?:png|xlsx|zip)$/.test(name)
/** 1 January 1980: the same files give the same archive. */
const DATE = 0x21

/**
 * Packs files; the same files give the same bytes on the same platform.
 *
 * @param entries Names with `/` between folders; at most 65,535 files and 4 GiB.
 */
export const zip = async (entries: readonly ZipEntry[]): Promise<Uint8Array> => {
  const files: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { name, data } of entries) {
    const label = new TextEncoder().encode(name)
    const method = isPacked(name) ? STORED : DEFLATED
    const packed = method === STORED ? data : await deflate(data)
    const common = [
      [2, 20],
      [2, UTF8],
      [2, method],
      [2, 0],
      [2, DATE],
      [4, crc32(data)],
      [4, packed.length],
      [4, data.length],
      [2, label.length],
      [2, 0],
    ] as const
    files.push(fields([4, 0x04034b50], ...common), label, packed)
    directory.push(
      fields([4, 0x02014b50], [2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      label,
    )
    offset += 30 + label.length + packed.length
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  const count = entries.length
  const end = fields([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0])
  const whole = new Uint8Array(offset + size + end.length)
  let at = 0
  for (const part of [...files, ...directory, end]) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
