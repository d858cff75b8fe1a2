/** The face `Parley Marks`: the marks of findings, silences and standings as letters. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import openType from 'opentype.js/dist/opentype.js'
import loadPathKit from 'pathkit-wasm/bin/pathkit.js'
import {
  findingGlyphs,
  type MarkGlyph,
  selfGlyph,
  silenceGlyphs,
  statusGlyphs,
} from '../src/ui/markGlyphs.ts'

const { Font, Glyph, Path } = openType

/** The box of a glyph, as it is drawn and in units of the face. */
const box = 14
const em = 1400
const scale = em / box

type Pen = { width: number; glyphs: readonly MarkGlyph[] }

/** Silences are drawn thinner than findings. */
const pens: readonly Pen[] = [
  { width: 1.5, glyphs: Object.values(findingGlyphs) },
  { width: 1.3, glyphs: [...Object.values(silenceGlyphs), selfGlyph] },
  { width: 1.4, glyphs: Object.values(statusGlyphs) },
]

/** The letters that the face has. */
export const markLetters = pens.flatMap(({ glyphs }) => glyphs.map(({ letter }) => letter)).join('')

const numbers = (text: string) => (text.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number)

/** An outline in absolute SVG commands, turned over: in a face y goes up. */
function pathOf(outline: string) {
  const path = new Path()
  for (const [, command = '', rest = ''] of outline.matchAll(/([A-Z])([^A-Z]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers(rest).map((value, index) =>
      Math.round(index % 2 === 0 ? value * scale : em - value * scale),
    )
    if (command === 'M') path.moveTo(a, b)
    else if (command === 'L') path.lineTo(a, b)
    else if (command === 'Q') path.quadTo(a, b, c, d)
    else if (command === 'C') path.bezierCurveTo(a, b, c, d, e, f)
    else if (command === 'Z') path.close()
    else throw new Error(`An outline has the command ${command}, which no face knows.`)
  }
  return path
}

/** The face, as OpenType. Its letters are as wide and high as a line, and stand on the lower edge of their box. */
export async function drawMarks(): Promise<Buffer> {
  const kit = await loadPathKit({
    wasmBinary: readFileSync(createRequire(import.meta.url).resolve('pathkit-wasm/bin/pathkit.wasm')),
  })
  const outlined = ({ path, dashes }: MarkGlyph, width: number): string => {
    const drawn = kit.FromSVGString(path)
    if (dashes !== undefined) drawn.dash(...dashes, 0)
    return drawn.stroke({ width, cap: kit.StrokeCap.ROUND, join: kit.StrokeJoin.ROUND }).toSVGString()
  }
  const glyphs = pens.flatMap(({ width, glyphs: drawn }) =>
    drawn.map(
      (glyph) =>
        new Glyph({
          name: `mark${glyph.letter.codePointAt(0)}`,
          unicode: glyph.letter.codePointAt(0),
          advanceWidth: em,
          path: pathOf(outlined(glyph, width)),
        }),
    ),
  )
  const face = new Font({
    familyName: 'Parley Marks',
    styleName: 'Regular',
    unitsPerEm: em,
    ascender: em,
    descender: 0,
    glyphs: [new Glyph({ name: '.notdef', unicode: 0, advanceWidth: em, path: new Path() }), ...glyphs],
  })
  return Buffer.from(face.toArrayBuffer())
}
