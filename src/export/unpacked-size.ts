/** How large an archive becomes, found out before a reader that would fill the memory is let at it. */

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const END_SIZE = 22
const LONGEST_COMMENT = 65_535

interface Entry {
  readonly method: number
  readonly packed: number
  readonly at: number
}

const damaged = (): Error => new Error('This is not a workbook: its archive is damaged.')

/** The entries that the directory at the end of an archive lists. */
const entriesOf = (view: DataView): readonly Entry[] => {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT)
  let end = view.byteLength - END_SIZE
  while (end >= first && view.getUint32(end, true) !== END) end--
  if (end < first) throw damaged()
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let n = view.getUint16(end + 10, true); n > 0; n--) {
    if (view.getUint32(at, true) !== ENTRY) throw damaged()
    entries.push({
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    })
    const names = [28, 30, 32].reduce((sum, place) => sum + view.getUint16(at + place, true), 0)
    at += 46 + names
  }
  return entries
}

/** The packed bytes of an entry. */
const bytesOf = (view: DataView, { at, packed }: Entry): Uint8Array<ArrayBuffer> => {
  if (view.getUint32(at, true) !== LOCAL) throw damaged()
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  return new Uint8Array(view.buffer as ArrayBuffer, view.byteOffset + start, packed)
}

/** Unpacks a piece at a time, keeps none, and stops where there are more bytes than allowed. */
const countUnpacked = async (packed: Uint8Array<ArrayBuffer>, most: number): Promise<number> => {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  const reader = stream.getReader()
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return size
    size += value.byteLength
    if (size > most) {
      await reader.cancel()
      return size
    }
  }
}

/**
 * The size of an archive's contents, counted and not taken from what it says of itself.
 *
 * @param bytes A ZIP archive.
 * @param most Counting stops beyond this.
 * @returns Bytes, more than `most` where there are too many.
 * @throws Error, in a sentence, where this is no whole archive.
 */
export const unpackedSize = async (bytes: Uint8Array, most: number): Promise<number> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let size = 0
  try {
    for (const entry of entriesOf(view)) {
      const packed = bytesOf(view, entry)
      size += entry.method === 0 ? packed.byteLength : await countUnpacked(packed, most - size)
      if (size > most) return size
    }
  } catch {
    throw damaged()
  }
  return size
}
