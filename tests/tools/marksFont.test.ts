import { readFileSync } from 'node:fs'
import openType from 'opentype.js/dist/opentype.js'
import subsetFont from 'subset-font'
import { describe, expect, it } from 'vitest'
import { drawMarks, markLetters } from '../../tools/marksFont'

const parse = (face: Buffer) => openType.parse(new Uint8Array(face).buffer)

describe('the face of the marks', () => {
  it('has a letter of its own for each mark', () => {
    expect(new Set(markLetters).size).toBe(markLetters.length)
    expect(markLetters.length).toBeGreaterThan(15)
  })

  it('is shipped as the marks are drawn: after a change of them, npm run fonts', async () => {
    const woff2 = readFileSync('src/ui/fonts/ParleyMarks.woff2')
    const shipped = parse(await subsetFont(woff2, markLetters, { targetFormat: 'sfnt' }))
    const drawn = parse(
      await subsetFont(await drawMarks(), markLetters, { targetFormat: 'sfnt', noHinting: true }),
    )
    const outlinesIn = (face: typeof drawn) =>
      Array.from(markLetters, (letter) => [letter, face.charToGlyph(letter).path.commands] as const)
    expect(outlinesIn(shipped)).toEqual(outlinesIn(drawn))
    for (const [, outline] of outlinesIn(shipped)) expect(outline.length).toBeGreaterThan(4)
  })
})
