/**
 * A statement laid out as an edition lays out its witnesses: lines of words with one row for each printing, and the
 * apparatus, which lists every place in which a printing parts from the base. No reading is preferred: the base is
 * the reader's choice, and "not printed" is said of words, never of an outlet.
 */
import type { Printing } from './model'
import type { CollationCell, CollationColumn, StepKind } from './statements'
import { joinExcerpt, tokenise } from './words'

/** Words of one printing that stand in one or more neighbouring columns of a line. */
export type Run = {
  kind: StepKind | 'absent'
  span: number
  text: string
  /** Words of the base that are not printed in this stretch, over all lines; 0 for a run with words. */
  missing: number
  /** True for a stretch that goes on from the line above. */
  continues: boolean
  /** True when no word of the printing follows. */
  toEnd: boolean
}

/** The number of the column’s first word in the base, null where the base has none; the places that begin there. */
export type LineColumn = { number: number | null; notes: number[] }

export type CollationLine = { columns: LineColumn[]; witnesses: { printing: Printing; runs: Run[] }[] }

export type Reading = { kind: StepKind; text: string; words: number; toEnd: boolean; printings: Printing[] }

/** One place in which at least one printing parts from the base. `lemma` is empty for words that only others have. */
export type ApparatusEntry = { note: number; lemma: string; agreeing: Printing[]; readings: Reading[] }

/** For each word of a printing, by its start, where its punctuation ends. */
function endsOf(printing: Printing): ReadonlyMap<number, number> {
  const text = joinExcerpt(printing.excerpt)
  const tokens = tokenise(text)
  return new Map(tokens.map(({ start }, index) => [start, tokens[index + 1]?.start ?? text.length]))
}

/** The words of a cell as printed, with the punctuation that follows them; the ellipsis between runs is ours. */
function printedText(cells: readonly CollationCell[], ends: ReadonlyMap<number, number>): string {
  const tokens = cells.flatMap((cell) => cell.tokens)
  const [first, last] = [tokens[0], tokens.at(-1)]
  const printing = cells[0]?.printing
  if (first === undefined || last === undefined || printing === undefined) return ''
  return joinExcerpt(printing.excerpt)
    .slice(first.start, ends.get(last.start) ?? last.end)
    .replace(/[\s…]+$/u, '')
}

const cellOf = (column: CollationColumn, printing: Printing): CollationCell =>
  column.cells.find((cell) => cell.printing.id === printing.id) ?? { printing, tokens: [], kind: 'absent' }

/** A run of neighbouring columns in which the same printings part from the base in the same manner. */
type Place = { columns: CollationColumn[]; isMissing: boolean }

const partsIn = (cell: CollationCell, base: Printing) =>
  cell.printing.id !== base.id && cell.kind !== 'same' && cell.kind !== 'absent' && cell.kind !== 'missing'

/** Where printings have other words than the base, or more. */
function otherWordPlaces(columns: readonly CollationColumn[], base: Printing): Place[] {
  const places: Place[] = []
  let last = ''
  for (const column of columns) {
    const signature = column.cells
      .filter((cell) => partsIn(cell, base))
      .map(({ printing, kind }) => `${printing.id} ${kind}`)
      .join('; ')
    const open = places.at(-1)
    if (signature !== '' && signature === last && open && cellOf(column, base).tokens.length > 0) {
      open.columns.push(column)
    } else if (signature !== '') places.push({ columns: [column], isMissing: false })
    last = signature
  }
  return places
}

/** Where words of the base are not printed: one place for each stretch, whatever other printings do inside it. */
function missingPlaces(columns: readonly CollationColumn[], base: Printing): Place[] {
  const places = new Map<string, Place>()
  const keep = (stretch: CollationColumn[]) => {
    const key = `${stretch[0]?.index} ${stretch.at(-1)?.index}`
    if (stretch.length > 0 && !places.has(key)) places.set(key, { columns: stretch, isMissing: true })
  }
  for (const { printing } of columns[0]?.cells ?? []) {
    let stretch: CollationColumn[] = []
    for (const column of columns) {
      const { kind } = cellOf(column, printing)
      if (kind === 'missing') stretch.push(column)
      else if (kind !== 'absent') {
        keep(stretch)
        stretch = []
      }
    }
    keep(stretch)
  }
  return [...places.values()].filter(({ columns: [first] }) => first && cellOf(first, base).tokens.length > 0)
}

const startOf = ({ columns }: Place) => columns[0]?.index ?? 0

/** All places in which printings part from the base, in the order of the base. */
function placesOf(columns: readonly CollationColumn[], base: Printing): Place[] {
  return [...otherWordPlaces(columns, base), ...missingPlaces(columns, base)].toSorted(
    (a, b) => startOf(a) - startOf(b) || Number(a.isMissing) - Number(b.isMissing),
  )
}

/** True when a printing lacks the whole stretch, and prints the words on both sides of it, if there are any. */
function lacksExactly(printing: Printing, place: Place, columns: readonly CollationColumn[]): boolean {
  const isLacking = (column: CollationColumn | undefined) =>
    column !== undefined && ['missing', 'absent'].includes(cellOf(column, printing).kind)
  const first = columns.findIndex(({ index }) => index === startOf(place))
  const last = columns.findIndex(({ index }) => index === place.columns.at(-1)?.index)
  const before = columns.slice(0, first).findLast((column) => cellOf(column, printing).kind !== 'absent')
  const after = columns.slice(last + 1).find((column) => cellOf(column, printing).kind !== 'absent')
  return place.columns.every(isLacking) && !isLacking(before) && !isLacking(after)
}

/** A long lemma by its first words and its last: `overall, which … Ukraine`. */
function shorten(words: string): string {
  const parts = words.replace(/[,.;:]+$/u, '').split(/\s+/u)
  return parts.length <= 6 ? parts.join(' ') : `${parts.slice(0, 2).join(' ')} … ${parts.at(-1)}`
}

/**
 * The places in which printings part from the base, numbered from 1 in the order of the base. Printings with the same
 * words there share a reading; words that are not printed are one place for each stretch. A printing that lacks more
 * than the place, or does not reach it, is in neither list.
 *
 * Base “talks on a treaty overall”, other “talks on the broader treaty” ->
 * 1: lemma `a`, reading `the broader` (replaced); 2: lemma `overall`, reading not printed (missing)
 */
export function buildApparatus(columns: readonly CollationColumn[], base: Printing): ApparatusEntry[] {
  const printings = columns[0]?.cells.map(({ printing }) => printing) ?? []
  const ends = new Map(printings.map((printing) => [printing.id, endsOf(printing)]))
  const lastIndex = columns.at(-1)?.index
  return placesOf(columns, base).map((place, index) => {
    const baseCells = place.columns.map((column) => cellOf(column, base))
    const words = baseCells.reduce((sum, cell) => sum + cell.tokens.length, 0)
    const toEnd = place.columns.at(-1)?.index === lastIndex
    const readings = new Map<string, Reading>()
    const agreeing: Printing[] = []
    for (const printing of printings) {
      const cells = place.columns.map((column) => cellOf(column, printing))
      const parting = cells.find((cell) => partsIn(cell, base))
      const isLacking = place.isMissing && lacksExactly(printing, place, columns)
      const kind = isLacking ? 'missing' : place.isMissing ? undefined : parting?.kind
      if (printing.id === base.id || kind === undefined || kind === 'absent') {
        if (cells.some((cell) => cell.tokens.length > 0)) agreeing.push(printing)
        continue
      }
      const text = printedText(cells, ends.get(printing.id) ?? new Map())
      const folded = cells.flatMap((cell) => cell.tokens.map((token) => token.text.toLowerCase())).join(' ')
      const known = readings.get(`${kind} ${folded}`)
      if (known) known.printings.push(printing)
      else readings.set(`${kind} ${folded}`, { kind, text, words, toEnd, printings: [printing] })
    }
    const lemma = shorten(printedText(baseCells, ends.get(base.id) ?? new Map()))
    return { note: index + 1, lemma, agreeing, readings: [...readings.values()] }
  })
}

/** Columns cut into lines so that the longest printing of each line has at most `width` characters. */
function cutLines(
  columns: readonly CollationColumn[],
  texts: ReadonlyMap<CollationCell, string>,
  width: number,
): CollationColumn[][] {
  const lines: CollationColumn[][] = []
  let used = Infinity
  for (const column of columns) {
    const length = 2 + Math.max(...column.cells.map((cell) => texts.get(cell)?.length ?? 0), 2)
    if (used + length > width) {
      lines.push([])
      used = 0
    }
    lines.at(-1)?.push(column)
    used += length
  }
  return lines
}

/** As many lines as the width asks for, and none of them much shorter than the others. */
function cutEvenly(
  columns: readonly CollationColumn[],
  texts: ReadonlyMap<CollationCell, string>,
  width: number,
): CollationColumn[][] {
  let lines = cutLines(columns, texts, width)
  for (let narrower = width - 2; narrower > width / 3; narrower -= 2) {
    const cut = cutLines(columns, texts, narrower)
    if (cut.length > lines.length) break
    lines = cut
  }
  return lines
}

/**
 * The collation in lines of at most `width` characters, a column at least. Neighbouring columns that a printing lacks
 * are one run, with the count of words that are not there; `toEnd` says that nothing of it follows.
 */
export function layOutCollation(
  columns: readonly CollationColumn[],
  base: Printing,
  width: number,
): CollationLine[] {
  const printings = columns[0]?.cells.map(({ printing }) => printing) ?? []
  const ends = new Map(printings.map((printing) => [printing.id, endsOf(printing)]))
  const texts = new Map(
    columns.flatMap((column) =>
      column.cells.map(
        (cell) => [cell, printedText([cell], ends.get(cell.printing.id) ?? new Map())] as const,
      ),
    ),
  )
  const starts = placesOf(columns, base).map(startOf)
  const lastOf = (printing: Printing) =>
    columns.findLastIndex((column) => cellOf(column, printing).tokens.length > 0)
  const lasts = new Map(printings.map((printing) => [printing.id, lastOf(printing)]))
  const gaps = new Map(printings.map((printing) => [printing.id, gapsOf(columns, base, printing)]))
  let words = 0
  return cutEvenly(columns, texts, width).map((line) => ({
    columns: line.map((column) => {
      const count = cellOf(column, base).tokens.length
      const number = count > 0 ? words + 1 : null
      words += count
      return { number, notes: starts.flatMap((start, index) => (start === column.index ? [index + 1] : [])) }
    }),
    witnesses: printings.map((printing) => {
      const runs: Run[] = []
      for (const column of line) {
        const { kind } = cellOf(column, printing)
        const last = runs.at(-1)
        const inGap = gaps.get(printing.id)?.get(column.index)
        if (inGap !== undefined && last?.missing) last.span += 1
        else {
          runs.push({
            kind: inGap === undefined ? kind : 'missing',
            span: 1,
            text: inGap === undefined ? (texts.get(cellOf(column, printing)) ?? '') : '',
            missing: inGap?.words ?? 0,
            continues: inGap !== undefined && inGap.first < column.index,
            toEnd: column.index > (lasts.get(printing.id) ?? -1),
          })
        }
      }
      return { printing, runs }
    }),
  }))
}

type Gap = { first: number; words: number }

/** For each column in which a printing lacks words of the base, the stretch it belongs to. */
function gapsOf(
  columns: readonly CollationColumn[],
  base: Printing,
  printing: Printing,
): ReadonlyMap<number, Gap> {
  const gaps = new Map<number, Gap>()
  let gap: Gap | null = null
  let waiting: number[] = []
  for (const column of columns) {
    const { kind } = cellOf(column, printing)
    if (kind === 'missing') {
      gap ??= { first: column.index, words: 0 }
      gap.words += cellOf(column, base).tokens.length
      for (const index of [...waiting, column.index]) gaps.set(index, gap)
      waiting = []
    } else if (kind === 'absent' && gap !== null) waiting.push(column.index)
    else {
      gap = null
      waiting = []
    }
  }
  return gaps
}
