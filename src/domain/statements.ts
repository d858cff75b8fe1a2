/**
 * How one printing of a statement stands to another: data.md, rule 9. Words are aligned in folded form, so that
 * capitals, punctuation and the kind of quotation mark make no difference, and a respelling or a contraction is
 * marked as what it is. The base is the reader's choice and no original: no transcript is held.
 */
import { diffArrays } from 'diff'
import type { Printing, Statement } from './model'
import { expandContraction, unitsOf, type Unit } from './wordUnits'
import { joinExcerpt, plainWord, tokenise, type Token } from './words'

export type PrintingClass =
  'identical' | 'spelling' | 'contraction' | 'other words' | 'shorter' | 'longer' | 'no quotation marks'

/** The classes in reading order. */
export const printingClasses: readonly PrintingClass[] = [
  'identical',
  'spelling',
  'contraction',
  'other words',
  'shorter',
  'longer',
  'no quotation marks',
]

export type StepKind = 'same' | 'spelling' | 'contraction' | 'replaced' | 'missing' | 'added'

/** A run of words of the base and what stands there in the other; the runs, joined, give back both. */
export type Step = { kind: StepKind; base: Token[]; other: Token[] }

export type PrintingComparison = {
  base: Printing
  other: Printing
  /** A set, in reading order; 'identical' stands alone. */
  classes: PrintingClass[]
  steps: Step[]
  /** Words of the base that have other words in their place. */
  replaced: number
  /** Words of the other with nothing of the base in their place. */
  added: number
  /** Words of the base that are not printed, with nothing in their place. */
  missing: number
  /** The first words, six at most, of the end of the base that is not printed; null when its end is printed. */
  stopsBefore: string | null
  /** What `summary` is made of, each with the kind of step it counts; null for what is no matter of a word. */
  parts: { kind: StepKind | null; text: string }[]
  /** `2 words replaced; 1 spelt otherwise; 15 not printed, from “overall” to the end` */
  summary: string
}

type Block = { base: number; other: number; length: number }

function isSameUnit(a: Unit | undefined, b: Unit | undefined): boolean {
  return a !== undefined && b !== undefined && a.forms.some((form) => b.forms.includes(form))
}

/** The blocks of units that stand in both, in order, as the diff finds them. */
function matchUnits(base: Unit[], other: Unit[]): Block[] {
  const blocks: Block[] = []
  let atBase = 0
  let atOther = 0
  for (const change of diffArrays(base, other, { comparator: isSameUnit })) {
    if (change.removed) atBase += change.count
    else if (change.added) atOther += change.count
    else {
      blocks.push({ base: atBase, other: atOther, length: change.count })
      atBase += change.count
      atOther += change.count
    }
  }
  return blocks
}

/**
 * Joins blocks that a cut tears apart without need: "the agenda" as a fragment of "the war is not on the agenda"
 * belongs to the end, not half to the beginning. A block moves across a one-sided gap when it matches there as well.
 */
function joinBlocks(blocks: Block[], base: Unit[], other: Unit[]): Block[] {
  const joined = [...blocks]
  const fits = (block: Block, byBase: number, byOther: number): boolean =>
    Array.from({ length: block.length }, (_, k) =>
      isSameUnit(base[block.base + byBase + k], other[block.other + byOther + k]),
    ).every(Boolean)
  for (let index = 0; index + 1 < joined.length; index += 1) {
    const first = joined[index]
    const second = joined[index + 1]
    if (first === undefined || second === undefined) break
    const gapBase = second.base - first.base - first.length
    const gapOther = second.other - first.other - first.length
    if (gapBase > 0 && gapOther > 0) continue
    const length = first.length + second.length
    const right = fits(first, gapBase, gapOther)
    const left = fits(second, -gapBase, -gapOther)
    if (!right && !left) continue
    const moveFirst = right && (!left || first.length <= second.length)
    joined.splice(
      index,
      2,
      moveFirst
        ? { base: first.base + gapBase, other: first.other + gapOther, length }
        : { base: first.base, other: first.other, length },
    )
    index = Math.max(-1, index - 2)
  }
  return joined
}

/** The way through both lists of units: one move a matched or one-sided unit, one for a gap on both sides. */
function pathOf(blocks: Block[], baseLength: number, otherLength: number) {
  const moves: { base: number; other: number; matched: boolean }[] = []
  let atBase = 0
  let atOther = 0
  const gapTo = (toBase: number, toOther: number) => {
    const base = toBase - atBase
    const other = toOther - atOther
    if (base > 0 && other > 0) moves.push({ base, other, matched: false })
    else {
      for (let k = 0; k < base; k += 1) moves.push({ base: 1, other: 0, matched: false })
      for (let k = 0; k < other; k += 1) moves.push({ base: 0, other: 1, matched: false })
    }
    atBase = toBase
    atOther = toOther
  }
  for (const block of blocks) {
    gapTo(block.base, block.other)
    for (let k = 0; k < block.length; k += 1) moves.push({ base: 1, other: 1, matched: true })
    atBase += block.length
    atOther += block.length
  }
  gapTo(baseLength, otherLength)
  return moves
}

const plainRun = (tokens: readonly Token[]) =>
  tokens.map((token) => plainWord(token.text).replaceAll('-', ' ')).join(' ')
const isContracted = (token: Token) => token.folded.includes("'") && expandContraction(token.folded) !== null

/** What a pair of runs is to one another, when all of their units match, or none need to. */
function kindOf(base: Token[], other: Token[], matched: boolean): StepKind {
  if (other.length === 0) return 'missing'
  if (base.length === 0) return 'added'
  if (matched) {
    if (plainRun(base) === plainRun(other)) return 'same'
    const contracted = [...base, ...other].filter(isContracted).map((token) => plainWord(token.text))
    return contracted.length > 0 ? 'contraction' : 'spelling'
  }
  const solid = (tokens: Token[]) => tokens.map((token) => token.folded.replaceAll('-', '')).join('')
  return solid(base) === solid(other) ? 'spelling' : 'replaced'
}

/** Joins steps of one kind into runs; each respelling and each contraction stays a place of its own. */
function mergeSteps(steps: Step[]): Step[] {
  const merged: Step[] = []
  for (const step of steps) {
    const last = merged.at(-1)
    if (last?.kind !== step.kind || step.kind === 'spelling' || step.kind === 'contraction') merged.push(step)
    else {
      merged[merged.length - 1] = {
        kind: step.kind,
        base: [...last.base, ...step.base],
        other: [...last.other, ...step.other],
      }
    }
  }
  return merged
}

/** Aligns in one fixed order of the two, so that a comparison turned round says the same the other way round. */
function blocksBetween(base: Unit[], other: Unit[]): Block[] {
  const key = (units: Unit[]) => units.map((unit) => unit.forms.join('/')).join(' ')
  const swap = base.length > other.length || (base.length === other.length && key(base) > key(other))
  const [first, second] = swap ? [other, base] : [base, other]
  const blocks = joinBlocks(matchUnits(first, second), first, second)
  return swap
    ? blocks.map((block) => ({ base: block.other, other: block.base, length: block.length }))
    : blocks
}

/** The alignment cut as small as it goes: one step a word, or a group of words that only compare together. */
function alignFinely(baseText: string, otherText: string): Step[] {
  const base = tokenise(baseText)
  const other = tokenise(otherText)
  const baseUnits = unitsOf(base)
  const otherUnits = unitsOf(other)
  const steps: Step[] = []
  let run: Step = { kind: 'same', base: [], other: [] }
  let whole = true
  let [unitBase, unitOther, atBase, atOther] = [0, 0, 0, 0]
  for (const move of pathOf(blocksBetween(baseUnits, otherUnits), baseUnits.length, otherUnits.length)) {
    whole = whole && move.matched
    for (let k = 0; k < move.base; k += 1, unitBase += 1) {
      const token = base[atBase]
      if (baseUnits[unitBase]?.endsToken && token !== undefined) {
        run.base.push(token)
        atBase += 1
      }
    }
    for (let k = 0; k < move.other; k += 1, unitOther += 1) {
      const token = other[atOther]
      if (otherUnits[unitOther]?.endsToken && token !== undefined) {
        run.other.push(token)
        atOther += 1
      }
    }
    const cutBase = unitBase === 0 || baseUnits[unitBase - 1]?.endsToken === true
    const cutOther = unitOther === 0 || otherUnits[unitOther - 1]?.endsToken === true
    if (cutBase && cutOther) {
      steps.push({ ...run, kind: kindOf(run.base, run.other, whole) })
      run = { kind: 'same', base: [], other: [] }
      whole = true
    }
  }
  return steps
}

/**
 * Aligns the words of two texts. The steps, joined, give back the words of both in order; 'same' runs differ at most
 * in capitals and punctuation. Two empty texts have no step.
 *
 * `alignWords('not on normalizing a tie', 'not on normalising the old tie')` -> same (not on), spelling
 * (normalizing, normalising), replaced (a, the old), same (tie)
 */
export function alignWords(baseText: string, otherText: string): Step[] {
  return mergeSteps(alignFinely(baseText, otherText))
}

const sum = (steps: Step[], kind: StepKind, side: 'base' | 'other') =>
  steps.filter((step) => step.kind === kind).reduce((total, step) => total + step[side].length, 0)

function classesOf(steps: Step[], base: Printing, other: Printing): PrintingClass[] {
  const has = (kind: StepKind) => steps.some((step) => step.kind === kind)
  if (steps.every((step) => step.kind === 'same') && base.marks === other.marks) return ['identical']
  if (!base.marks || !other.marks) {
    return has('replaced') || has(other.marks ? 'missing' : 'added')
      ? ['other words', 'no quotation marks']
      : ['no quotation marks']
  }
  const classes = new Set<PrintingClass>()
  if (has('spelling')) classes.add('spelling')
  if (has('contraction')) classes.add('contraction')
  if (has('replaced')) classes.add('other words')
  if (has('missing')) classes.add('shorter')
  if (has('added')) classes.add('longer')
  return printingClasses.filter((name) => classes.has(name))
}

type Part = PrintingComparison['parts'][number]

function partsOf(comparison: Omit<PrintingComparison, 'parts' | 'summary'>, tail: Token[]): Part[] {
  const { steps, classes, replaced, added, missing } = comparison
  if (classes.includes('identical')) return [{ kind: 'same', text: 'the same words' }]
  const words = (count: number) => `${count} ${count === 1 ? 'word' : 'words'}`
  const spelt = steps.filter((step) => step.kind === 'spelling').length
  const contracted = steps.filter((step) => step.kind === 'contraction').length
  const opening = tail[0]?.text
  const whole = tail.length === missing && opening !== undefined
  const notPrinted = whole && missing > 1 ? `, from “${opening}” to the end` : whole ? ', the last' : ''
  const counted: [StepKind, number, string][] = [
    ['replaced', replaced, `${words(replaced)} replaced`],
    ['spelling', spelt, `${spelt} spelt otherwise`],
    ['contraction', contracted, `${contracted} contracted otherwise`],
    ['added', added, `${words(added)} more`],
    ['missing', missing, `${words(missing)} not printed${notPrinted}`],
  ]
  const told = counted.flatMap(([kind, count, text]): Part[] => (count > 0 ? [{ kind, text }] : []))
  if (!classes.includes('no quotation marks')) return told
  const noMarks: Part = { kind: null, text: 'no quotation marks' }
  return told.length === 0 ? [{ kind: null, text: 'the same words, no quotation marks' }] : [noMarks, ...told]
}

/**
 * How `other` stands to `base`, word by word. Classes are a set: 'identical' only when no other holds; capitals,
 * punctuation and the marks themselves are none. Where one of the two has no quotation marks, only 'no quotation
 * marks' and 'other words' apply: a paraphrase is not a shortened quotation. Offsets of the tokens are those in
 * `joinExcerpt(printing.excerpt)`. An excerpt without words compares as empty.
 *
 * Base “These talks are solely about ports, not a treaty overall”, other “The talks are solely about ports, not the
 * broader treaty” -> other words, shorter; '2 words replaced; 1 word not printed, the last'
 */
export function comparePrintings(base: Printing, other: Printing): PrintingComparison {
  const baseText = joinExcerpt(base.excerpt)
  const steps = alignWords(baseText, joinExcerpt(other.excerpt))
  const classes = classesOf(steps, base, other)
  const last = steps.at(-1)
  const tail = last?.kind === 'missing' && base.marks && other.marks ? last.base : []
  const opening = tail.slice(0, 6)
  const [first, sixth] = [opening[0], opening.at(-1)]
  const comparison = {
    base,
    other,
    classes,
    steps,
    replaced: sum(steps, 'replaced', 'base'),
    added: sum(steps, 'added', 'other'),
    missing: sum(steps, 'missing', 'base'),
    stopsBefore: first === undefined || sixth === undefined ? null : baseText.slice(first.start, sixth.end),
  }
  const parts = partsOf(comparison, tail)
  return { ...comparison, parts, summary: parts.map(({ text }) => text).join('; ') }
}

export type CollationCell = { printing: Printing; tokens: Token[]; kind: StepKind | 'absent' }

/** One column of a collation: a word or run of the base, or what one or more printings put in between. */
export type CollationColumn = { index: number; cells: CollationCell[] }

/** A step cut as small as it goes: word for word where the counts allow. */
type Piece = { kind: StepKind; from: number; to: number; tokens: Token[] }

function piecesOf(steps: Step[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { kind, base, other } of steps) {
    const even = base.length === other.length
    if (kind === 'added') pieces.push({ kind, from: at, to: at, tokens: other })
    else if (kind === 'missing' || even) {
      base.forEach((_, k) => {
        const token = other[k]
        pieces.push({ kind, from: at + k, to: at + k + 1, tokens: token === undefined ? [] : [token] })
      })
    } else pieces.push({ kind, from: at, to: at + base.length, tokens: other })
    at += base.length
  }
  return pieces
}

const weight: readonly StepKind[] = ['same', 'spelling', 'contraction', 'missing', 'added', 'replaced']

function cellOf(printing: Printing, pieces: Piece[]): CollationCell {
  const tokens = pieces.flatMap((piece) => piece.tokens)
  if (pieces.length === 0) return { printing, tokens, kind: 'absent' }
  const kinds = new Set(pieces.map((piece) => piece.kind))
  const kind = weight.findLast((name) => kinds.has(name)) ?? 'same'
  // Words beside a gap or an addition in one column of others' making: no longer only missing or added.
  return { printing, tokens, kind: kinds.size > 1 && kind === 'added' ? 'replaced' : kind }
}

/**
 * The printings of a statement aligned word by word against a base, in columns: every column has one cell for each
 * printing, in the order of the file. A word of the base has a column (words that another printing prints as one, or
 * replaces together, share it); words that others put in between have a column of their own, in which the rest are
 * 'absent'. A printing's cells, joined, give back its words. `index` counts from 0.
 */
export function collateStatement(
  statement: Statement,
  base: Printing,
  printings: readonly Printing[] = statement.printings,
): CollationColumn[] {
  const baseText = joinExcerpt(base.excerpt)
  const length = tokenise(baseText).length
  const witnesses = printings.map((printing) => ({
    printing,
    pieces: piecesOf(alignFinely(baseText, joinExcerpt(printing.excerpt))),
  }))
  // A boundary between two words of the base holds unless a piece of some printing reaches across it.
  const crossed = new Set<number>()
  for (const { pieces } of witnesses) {
    for (const piece of pieces) for (let at = piece.from + 1; at < piece.to; at += 1) crossed.add(at)
  }
  const spans: { from: number; to: number }[] = []
  const hasInsertion = (at: number) =>
    witnesses.some(({ pieces }) => pieces.some((piece) => piece.from === at && piece.to === at))
  let from = 0
  for (let at = 0; at <= length; at += 1) {
    if (crossed.has(at)) continue
    if (at > from) spans.push({ from, to: at })
    if (hasInsertion(at)) spans.push({ from: at, to: at })
    from = at
  }
  return spans.map((span, index) => ({
    index,
    cells: witnesses.map(({ printing, pieces }) =>
      cellOf(
        printing,
        pieces.filter((piece) =>
          span.from === span.to
            ? piece.from === span.from && piece.to === span.to
            : piece.from >= span.from &&
              piece.to <= span.to &&
              (piece.to > piece.from || (piece.from > span.from && piece.to < span.to)),
        ),
      ),
    ),
  }))
}
