/** A file in the pieces in which it came: a large one is put together only where it is read. */
export type Pieces = readonly Uint8Array<ArrayBuffer>[]

export const sizeOf = (pieces: Pieces): number => pieces.reduce((size, { length }) => size + length, 0)

/** All bytes in one. */
export function joined(pieces: Pieces): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(sizeOf(pieces))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
