import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildApparatus, layOutCollation } from '../../src/domain/collation'
import type { Printing } from '../../src/domain/model'
import { collateStatement } from '../../src/domain/statements'
import { makePrinting, makeQuotation } from '../support/talks'

const base = makePrinting('a', 'Talks on normalizing a treaty overall, once there is peace.', { id: 'base' })
const cut = makePrinting('b', 'Talks on normalising the broader treaty', { id: 'cut' })
const short = makePrinting('c', 'Talks on normalizing a treaty overall, once there’s peace', { id: 'short' })

const collate = (...printings: Printing[]) =>
  collateStatement(makeQuotation(printings).statement, printings[0] ?? base)
const listed = (...printings: Printing[]) =>
  buildApparatus(collate(...printings), printings[0] ?? base).map(({ note, lemma, agreeing, readings }) => ({
    note,
    lemma,
    agreeing: agreeing.map(({ id }) => id),
    readings: readings.map((reading) => [
      reading.kind,
      reading.text,
      reading.printings.map(({ id }) => id).join(),
    ]),
  }))

describe('buildApparatus', () => {
  it('lists each place in which a printing parts from the base, in its order', () => {
    expect(listed(base, cut, short)).toEqual([
      {
        note: 1,
        lemma: 'normalizing',
        agreeing: ['base', 'short'],
        readings: [['spelling', 'normalising', 'cut']],
      },
      { note: 2, lemma: 'a', agreeing: ['base', 'short'], readings: [['replaced', 'the broader', 'cut']] },
      {
        note: 3,
        lemma: 'overall, once there is peace',
        agreeing: ['base', 'short'],
        readings: [['missing', '', 'cut']],
      },
      { note: 4, lemma: 'there is', agreeing: ['base'], readings: [['contraction', 'there’s', 'short']] },
    ])
  })

  it('puts printings with the same words into one reading', () => {
    const other = makePrinting('d', 'talks on normalising the broader treaty', { id: 'other' })
    expect(listed(base, cut, other).map(({ readings }) => readings.map(([, , who]) => who))).toEqual([
      ['cut,other'],
      ['cut,other'],
      ['cut,other'],
    ])
  })

  it('tells words that only another has, with an empty lemma', () => {
    const longer = makePrinting('b', 'Talks on ports, and ships', { id: 'longer' })
    expect(listed(makePrinting('a', 'Talks on ports', { id: 'brief' }), longer)).toEqual([
      { note: 1, lemma: '', agreeing: [], readings: [['added', 'and ships', 'longer']] },
    ])
  })

  it('shortens a long lemma to its first words and its last', () => {
    const long = makePrinting('a', 'Talks on ports and on nothing else at all', { id: 'long' })
    const [entry] = listed(long, makePrinting('b', 'Talks', { id: 'stub' }))
    expect(entry?.lemma).toBe('on ports … all')
  })

  it('has no entries for printings that are the same', () => {
    expect(
      listed(base, makePrinting('b', 'talks on normalizing a treaty overall once there is peace')),
    ).toEqual([])
  })
})

const linesOf = (width: number, ...printings: Printing[]) =>
  layOutCollation(collate(...printings), printings[0] ?? base, width)
const textOf = (lines: ReturnType<typeof linesOf>, id: string) =>
  lines
    .map(({ witnesses }) =>
      witnesses
        .filter(({ printing }) => printing.id === id)
        .flatMap(({ runs }) => runs.map(({ text }) => text).filter((text) => text !== ''))
        .join(' '),
    )
    .filter((text) => text !== '')
    .join(' ')

describe('layOutCollation', () => {
  it('keeps the words of each printing with their punctuation', () => {
    const lines = linesOf(200, base, cut)
    expect(textOf(lines, 'base')).toBe('Talks on normalizing a treaty overall, once there is peace.')
    expect(textOf(lines, 'cut')).toBe('Talks on normalising the broader treaty')
  })

  it('numbers the words of the base over all lines, and notes where a place begins', () => {
    const columns = linesOf(30, base, cut).flatMap((line) => line.columns)
    expect(columns.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(columns.flatMap(({ number, notes }) => (notes.length > 0 ? [[number, ...notes]] : []))).toEqual([
      [3, 1],
      [4, 2],
      [6, 3],
    ])
  })

  it('tells a stretch that is not printed once, and says that it goes on', () => {
    const gaps = linesOf(30, base, cut).flatMap(({ witnesses }) =>
      witnesses.flatMap(({ runs }) => runs.filter(({ kind }) => kind === 'missing')),
    )
    expect(gaps.map(({ missing, continues, toEnd }) => ({ missing, continues, toEnd }))).toEqual([
      { missing: 5, continues: false, toEnd: true },
      { missing: 5, continues: true, toEnd: true },
    ])
  })

  it('fills every line, for every printing, at any width', () => {
    const word = fc.constantFrom('talks', 'on', 'the', 'ports', 'treaty', 'overall,', 'broader', 'ships.')
    const words = fc.array(word, { minLength: 1, maxLength: 14 }).map((list) => list.join(' '))
    fc.assert(
      fc.property(words, words, fc.integer({ min: 1, max: 90 }), (one, two, width) => {
        const printings = [makePrinting('a', one, { id: 'one' }), makePrinting('b', two, { id: 'two' })]
        const lines = linesOf(width, ...printings)
        for (const { columns, witnesses } of lines) {
          for (const { runs } of witnesses)
            expect(runs.reduce((sum, run) => sum + run.span, 0)).toBe(columns.length)
        }
        expect(textOf(lines, 'one')).toBe(one)
        expect(textOf(lines, 'two')).toBe(two)
      }),
    )
  })
})
