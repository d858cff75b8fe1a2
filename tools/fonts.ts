// npm run fonts: cuts Parley's two typefaces out of the packages of their makers, as small as the pages need them.
// The results are part of the repository (src/ui/fonts, src/ui/fonts.css); run this again only to change what is in them.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { drawMarks, markLetters } from './marksFont.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = join(root, 'src/ui/fonts')

type Range = readonly [from: number, to: number]

const characters = (ranges: readonly Range[]) =>
  ranges
    .flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
    )
    .join('')

/** As CSS writes it: `U+0020-007E, U+00A0`. */
const unicodeRange = (ranges: readonly Range[]) =>
  ranges
    .map(([from, to]) => {
      const [first, last] = [from, to].map((point) => point.toString(16).toUpperCase().padStart(4, '0'))
      return from === to ? `U+${first}` : `U+${first}-${last}`
    })
    .join(', ')

const one = (letters: string): Range[] =>
  Array.from(letters)
    .map((letter) => letter.codePointAt(0) ?? 0)
    .toSorted((a, b) => a - b)
    .map((point) => [point, point])

/** What an English page is set in: ASCII, punctuation, spaces, signs, arrows. */
const english: Range[] = [
  [0x20, 0x7e],
  ...one('\u00a0£§©«°±·»¼½¾×÷'),
  ...one('éïöü'),
  [0x2007, 0x200a],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  ...one('…\u202f‰′″‹›⁄€№'),
  [0x2190, 0x2199],
  // Triangles and the command key are in the sans alone. A sign that no face of ours has sends every browser to look
  // through the fonts of its system before it can lay out the line.
  ...one('−≈≠≤≥▴▾⌘'),
]

const within = (point: number, ranges: readonly Range[]) =>
  ranges.some(([from, to]) => point >= from && point <= to)

/** Joins neighbours, and leaves out what an earlier cut already has. */
const without = (ranges: readonly Range[], others: readonly Range[]) => {
  const kept: [number, number][] = []
  for (const [from, to] of ranges)
    for (let point = from; point <= to; point += 1) {
      if (within(point, others)) continue
      const last = kept.at(-1)
      if (last !== undefined && last[1] === point - 1) last[1] = point
      else kept.push([point, point])
    }
  return kept
}

/** The other letters of Europe's Latin alphabets, Turkish and Azerbaijani, and of transliterations. */
const european = without(
  [[0xa1, 0xff], [0x100, 0x17f], [0x1e6, 0x1e7], [0x218, 0x21b], ...one('Əəʹʺʼ'), [0x1e80, 0x1e85]],
  english,
)

/** Russian, Ukrainian, Belarusian, Serbian, Macedonian, Bulgarian. */
const cyrillic: Range[] = [
  [0x400, 0x45f],
  [0x490, 0x491],
]

/**
 * What an English page needs is a family of its own. A browser that meets a family asks its system for a face to stand
 * in for each cut that has not come, at each size: cuts that most pages never load are in a second family, which it
 * meets when a sign is not in the first.
 */
const cuts = [
  { name: 'Latin', family: '', ranges: english },
  { name: 'LatinExt', family: ' Beyond', ranges: european },
  { name: 'Cyrillic', family: ' Beyond', ranges: cyrillic },
]

/** Shaping that text needs, and the figures of one width that the look asks for. */
const keepFeatures = ['ccmp', 'locl', 'mark', 'mkmk', 'kern', 'liga', 'rlig', 'calt', 'tnum']

const serif = 'node_modules/source-serif'
const sans = 'node_modules/source-sans'

/**
 * One weight of one style, cut out of a variable font: a browser sets a page in plain faces twice as fast as in
 * variable ones. The optical size of the serifs is that between the text and the headings they are used for.
 */
type Face = {
  family: string
  style: 'normal' | 'italic'
  /** The weights of the look that it serves. */
  weight: string
  name: string
  file: string
  variationAxes: Record<string, number>
}

const romanSerif = `${serif}/VAR/SourceSerif4Variable-Roman.ttf`
const uprightSans = `${sans}/VF/SourceSans3VF-Upright.ttf`

const faces: Face[] = [
  {
    family: 'Parley Serif',
    style: 'normal',
    weight: '400 500',
    name: 'ParleySerif-Roman',
    file: romanSerif,
    variationAxes: { wght: 400, opsz: 20 },
  },
  {
    family: 'Parley Serif',
    style: 'normal',
    weight: '600 700',
    name: 'ParleySerif-Semibold',
    file: romanSerif,
    variationAxes: { wght: 600, opsz: 24 },
  },
  {
    family: 'Parley Serif',
    style: 'italic',
    weight: '400 700',
    name: 'ParleySerif-Italic',
    file: `${serif}/VAR/SourceSerif4Variable-Italic.ttf`,
    variationAxes: { wght: 400, opsz: 18 },
  },
  {
    family: 'Parley Sans',
    style: 'normal',
    weight: '400 500',
    name: 'ParleySans-Upright',
    file: uprightSans,
    variationAxes: { wght: 400 },
  },
  {
    family: 'Parley Sans',
    style: 'normal',
    weight: '600 700',
    name: 'ParleySans-Semibold',
    file: uprightSans,
    variationAxes: { wght: 600 },
  },
  {
    family: 'Parley Sans',
    style: 'italic',
    weight: '400 700',
    name: 'ParleySans-Italic',
    file: `${sans}/VF/SourceSans3VF-Italic.ttf`,
    variationAxes: { wght: 400 },
  },
]

const faceRule = (declarations: Record<string, string>) =>
  `@font-face {\n${Object.entries(declarations)
    .map(([property, value]) => `  ${property}: ${value};\n`)
    .join('')}}\n`

/** Line metrics of ours, per em. */
const metrics = {
  'Parley Serif': { ascent: 1.036, descent: 0.335 },
  'Parley Sans': { ascent: 1, descent: 0.326 },
}

/**
 * Faces of the system that stand in for ours until those have come, stretched so that lines break where they will.
 * `width` is the width of the app's own text in ours over that in the face named, measured in a browser for each style
 * and weight; fonts in one line are cut to the same widths. The second family is for machines that have no other.
 */
const fallbacks: readonly {
  family: string
  of: keyof typeof metrics
  style: 'normal' | 'italic'
  weight: string
  local: readonly string[]
  width: number
}[] = [
  ...standIn(
    'Parley Serif',
    'Fallback',
    ['Times New Roman', 'Liberation Serif', 'Tinos'],
    1.094,
    1.04,
    1.035,
  ),
  ...standIn('Parley Serif', 'Last Resort', ['DejaVu Serif'], 0.864, 0.788, 0.816),
  ...standIn('Parley Sans', 'Fallback', ['Arial', 'Liberation Sans', 'Arimo'], 0.926, 0.887, 0.902),
  ...standIn('Parley Sans', 'Last Resort', ['DejaVu Sans'], 0.816, 0.744, 0.793),
]

function standIn(
  of: keyof typeof metrics,
  name: string,
  fonts: readonly string[],
  regular: number,
  bold: number,
  italic: number,
) {
  const family = `${of} ${name}`
  const cut = (words: string) => fonts.map((font) => `${font}${words}`)
  return [
    { family, of, style: 'normal', weight: '400 500', local: cut(''), width: regular },
    { family, of, style: 'normal', weight: '600 700', local: cut(' Bold'), width: bold },
    { family, of, style: 'italic', weight: '400 500', local: cut(' Italic'), width: italic },
  ] as const
}

const percent = (ratio: number) => `${(ratio * 100).toFixed(1)}%`

mkdirSync(target, { recursive: true })
const rules = [
  '/* Written by tools/fonts.ts (npm run fonts). The typefaces are Source Serif 4 and Source Sans 3: see fonts/OFL-*.md. */\n',
]
for (const { family, style, weight, name, file, variationAxes } of faces)
  for (const cut of cuts) {
    const font = await subsetFont(readFileSync(join(root, file)), characters(cut.ranges), {
      targetFormat: 'woff2',
      keepFeatures,
      variationAxes,
      noHinting: true,
    })
    const woff2 = `${name}-${cut.name}.woff2`
    writeFileSync(join(target, woff2), font)
    console.log(`${woff2}: ${(font.length / 1024).toFixed(1)} kB`)
    rules.push(
      faceRule({
        'font-family': `'${family}${cut.family}'`,
        src: `url('./fonts/${woff2}') format('woff2')`,
        'font-weight': weight,
        'font-style': style,
        'font-display': 'swap',
        'unicode-range': unicodeRange(cut.ranges),
      }),
    )
  }
const marks = await subsetFont(await drawMarks(), markLetters, { targetFormat: 'woff2', noHinting: true })
writeFileSync(join(target, 'ParleyMarks.woff2'), marks)
console.log(`ParleyMarks.woff2: ${(marks.length / 1024).toFixed(1)} kB`)
rules.push(
  faceRule({
    'font-family': "'Parley Marks'",
    src: "url('./fonts/ParleyMarks.woff2') format('woff2')",
    'font-display': 'swap',
  }),
)
for (const { family, of, style: slant, weight: heavy, local, width } of fallbacks)
  rules.push(
    faceRule({
      'font-family': `'${family}'`,
      src: local.map((font) => `local('${font}')`).join(', '),
      'font-weight': heavy,
      'font-style': slant,
      'size-adjust': percent(width),
      'ascent-override': percent(metrics[of].ascent / width),
      'descent-override': percent(metrics[of].descent / width),
      'line-gap-override': '0%',
    }),
  )
writeFileSync(join(root, 'src/ui/fonts.css'), rules.join('\n'))
copyFileSync(join(root, serif, 'LICENSE.md'), join(target, 'OFL-SourceSerif.md'))
copyFileSync(join(root, sans, 'LICENSE.md'), join(target, 'OFL-SourceSans.md'))
