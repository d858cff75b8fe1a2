/**
 * The glyphs of the marks. Each is a letter of the face `Parley Marks`, which `npm run fonts` makes from what is drawn
 * here; the letter says about the same where the face is missing. A page has hundreds of marks: letters cost a browser
 * next to nothing, drawings a tenth of its first screen.
 */
import type { FindingKind } from '../domain/findingKinds'
import type { SilenceKind, StatusKind } from '../domain/model'

export type MarkGlyph = {
  letter: string
  /** SVG path data, to be stroked with round ends in a box of 14 × 14. */
  path: string
  /** Lengths of dashes and gaps. */
  dashes?: readonly [number, number]
}

/** They hold without colour. */
export const findingGlyphs: Record<FindingKind, MarkGlyph> = {
  agree: { letter: '=', path: 'M2 5h10M2 9h10' },
  compatible: {
    letter: '8',
    path: 'M8.9 7a3.7 3.7 0 1 1-7.4 0 3.7 3.7 0 1 1 7.4 0M12.5 7a3.7 3.7 0 1 1-7.4 0 3.7 3.7 0 1 1 7.4 0',
  },
  'worded differently': {
    letter: '~',
    path: 'M1.5 5.6q2.7-3 5.5 0t5.5 0M1.5 9.8q2.7-3 5.5 0t5.5 0',
  },
  'quoted differently': {
    letter: '"',
    path: 'M3.6 2.6q-1.6.8-1.6 2.6h1.8v-1.4M7 2.6q-1.6.8-1.6 2.6h1.8v-1.4M1.5 10.4q2.7-3 5.5 0t5.5 0',
  },
  differ: { letter: '#', path: 'M2 5h10M2 9h10M9.6 1.8 4.4 12.2' },
  'cannot be decided': {
    letter: '?',
    path: 'M4.3 4.6a2.8 2.6 0 1 1 3.9 2.6q-1.2.6-1.2 2M7.6 12a.6.6 0 1 1-1.2 0 .6.6 0 1 1 1.2 0',
  },
  'one report only': {
    letter: '1',
    path: 'M12.4 7a5.4 5.4 0 1 1-10.8 0 5.4 5.4 0 1 1 10.8 0M5.8 5.4 7.2 4.4v5.2',
  },
  // Nobody's finding is a broken ring.
  'none reports it': {
    letter: '0',
    path: 'M12.2 7a5.2 5.2 0 1 1-10.4 0 5.2 5.2 0 1 1 10.4 0',
    dashes: [2.7, 2.75],
  },
}

export const silenceGlyphs: Record<SilenceKind, MarkGlyph> = {
  'not mentioned': { letter: '-', path: 'M2 7h10' },
  'before it happened': { letter: '|', path: 'M4 7a.75.75 0 1 1-1.5 0 .75.75 0 1 1 1.5 0M5.5 7h4M11 3.5v7' },
  'text incomplete': { letter: '[', path: 'M4.5 3H2.5v8h2M9.5 3h2v8h-2M5.5 7h.4M8.1 7h.4' },
  'cannot tell': {
    letter: '_',
    path: 'M1 7h2M11 7h2M5.5 5.4a1.6 1.6 0 1 1 2.3 1.5q-.8.4-.8 1.2M7.5 10.4a.5.5 0 1 1-1 0 .5.5 0 1 1 1 0',
  },
}

export const statusGlyphs: Record<StatusKind, MarkGlyph> = {
  raised: { letter: '^', path: 'M7 12V2.5M3.5 6 7 2.5 10.5 6' },
  'under discussion': { letter: '<', path: 'M1.5 7h11M4 4.2 1.5 7 4 9.8M10 4.2 12.5 7 10 9.8' },
  'progress claimed': { letter: '>', path: 'M2 11 6 7l2 2 4-5M9.5 4H12v2.5' },
  'complained of': { letter: '!', path: 'M2 2.5h10v7H7L4.5 12V9.5H2z' },
  excluded: { letter: 'x', path: 'M2.5 2.5h9v9h-9zM2.5 11.5l9-9' },
  background: { letter: 'o', path: 'M2.5 2.5h9v9h-9z' },
  'not resolved': { letter: ':', path: 'M2.5 2.5h9v9h-9z', dashes: [1.6, 2] },
}

/** Two strokes that turn on each other. */
export const selfGlyph: MarkGlyph = { letter: '@', path: 'M2 4.5h9L8.5 2M12 9.5H3L5.5 12' }
