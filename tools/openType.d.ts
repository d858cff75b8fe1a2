/** The part of opentype.js that tools/marksFont.ts uses; the package brings no types. */
declare module 'opentype.js/dist/opentype.js' {
  class Path {
    moveTo(x: number, y: number): void
    lineTo(x: number, y: number): void
    quadTo(x1: number, y1: number, x: number, y: number): void
    bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void
    close(): void
  }
  class Glyph {
    constructor(options: { name: string; unicode: number | undefined; advanceWidth: number; path: Path })
  }
  class Font {
    constructor(options: {
      familyName: string
      styleName: string
      unitsPerEm: number
      ascender: number
      descender: number
      glyphs: readonly Glyph[]
    })
    toArrayBuffer(): ArrayBuffer
  }
  type Parsed = { charToGlyph(letter: string): { path: { commands: readonly { type: string }[] } } }
  const openType: {
    Path: typeof Path
    Glyph: typeof Glyph
    Font: typeof Font
    parse(face: ArrayBuffer): Parsed
  }
  export default openType
}
