import fc from 'fast-check'
import { fullestPrinting } from '../../src/domain/fullestPrinting'
import { describe, expect, it } from 'vitest'
import type { Printing, Statement } from '../../src/domain/model'
import { alignWords, collateStatement, comparePrintings, type Step } from '../../src/domain/statements'
import { joinExcerpt, tokenise } from '../../src/domain/words'

const printing = (id: string, exact: string | string[], marks = true): Printing => ({
  id,
  report: id,
  excerpt: [exact].flat().map((words) => ({ exact: words, start: 0, end: words.length })),
  marks,
})

const statement = (...printings: Printing[]): Statement => ({
  id: 's',
  title: 'A remark',
  speaker: 'p',
  occasion: 'at a briefing',
  when: null,
  issues: [],
  printings,
})

const compare = (base: string, other: string, marks: [boolean, boolean] = [true, true]) =>
  comparePrintings(printing('a', base, marks[0]), printing('b', other, marks[1]))

const show = (steps: Step[]) =>
  steps.map((step) => [
    step.kind,
    step.base.map((token) => token.text).join(' '),
    step.other.map((token) => token.text).join(' '),
  ])

const fullText =
  'These talks are about ports, not on normalizing a trade treaty overall, which waits until there’s a truce'

describe('comparePrintings: classes', () => {
  it.each<[string, string, string, string[]]>([
    ['the same words', 'no treaty today', 'no treaty today', ['identical']],
    ['capitals and points', 'No treaty, today.', 'no treaty today', ['identical']],
    ['straight and curly apostrophes', "we don't know", 'we don’t know', ['identical']],
    ['points of initials', 'the U.S. side', 'the US side', ['identical']],
    ['a hyphen', 'a dual-use list', 'a dual use list', ['identical']],
    ['-ise and -ize', 'further stabilise it', 'further stabilize it', ['spelling']],
    ['a compound in one word', 'the post-war order', 'the postwar order', ['spelling']],
    ["there's and there is", "once there's a truce", 'once there is a truce', ['contraction']],
    ["it's and it has", "it's been long", 'it has been long', ['contraction']],
    ["don't and do not", 'we do not know', 'we don’t know', ['contraction']],
    ["can't and cannot", "we can't say", 'we cannot say', ['contraction']],
    ["won't and will not", "they won't come", 'they will not come', ['contraction']],
    ["let's and let us", "let's begin", 'let us begin', ['contraction']],
    ["we'd and we would", "we'd say so", 'we would say so', ['contraction']],
    ['a possessive is no contraction', "Ruritania's port", 'Ruritania is port', ['other words']],
    ["it's is not its", "it's port", 'its port', ['other words']],
    ['a contraction that means another verb', "it's open", 'it was open', ['other words']],
    ['another word', 'these talks', 'the talks', ['other words']],
    ['less at the end', 'not on the agenda today', 'not on the agenda', ['shorter']],
    ['less at the start', 'it is not on the agenda', 'on the agenda', ['shorter']],
    ['less inside', 'not at all on the agenda', 'not on the agenda', ['shorter']],
    ['only a fragment', 'the war is not, absolutely not on the agenda', 'absolutely not', ['shorter']],
    ['more', 'on the agenda', 'not on the agenda at all', ['longer']],
    [
      'spelling and contraction',
      "normalize once there's peace",
      'normalise once there is peace',
      ['spelling', 'contraction'],
    ],
  ])('%s', (_, base, other, classes) => {
    expect(compare(base, other).classes).toEqual(classes)
  })

  it('names only the missing marks and other words where one side prints no quotation marks', () => {
    expect(compare('absolutely not on the agenda', 'not on the agenda', [true, false]).classes).toEqual([
      'no quotation marks',
    ])
    expect(compare('absolutely not on the agenda', 'never on the agenda', [true, false]).classes).toEqual([
      'other words',
      'no quotation marks',
    ])
    expect(compare('not on the agenda', 'absolutely not on the agenda', [false, true]).classes).toEqual([
      'no quotation marks',
    ])
    expect(compare('not on the agenda', 'it is not on the agenda', [true, false]).classes).toEqual([
      'other words',
      'no quotation marks',
    ])
    expect(compare('no truce', 'no truce', [true, false]).summary).toBe('the same words, no quotation marks')
  })

  it('compares excerpts of several runs over the gap between them', () => {
    const result = comparePrintings(
      printing('a', ['no truce', 'and no treaty']),
      printing('b', 'no truce and no treaty'),
    )
    expect(result.classes).toEqual(['identical'])
  })
})

describe('comparePrintings: the worked case', () => {
  const other = 'The talks are about ports, not on normalising the wider trade treaty'
  const result = compare(fullText, other)

  it('is other words, spelling and shorter', () => {
    expect(result.classes).toEqual(['spelling', 'other words', 'shorter'])
  })

  it('shows each place', () => {
    expect(show(result.steps)).toEqual([
      ['replaced', 'These', 'The'],
      ['same', 'talks are about ports not on', 'talks are about ports not on'],
      ['spelling', 'normalizing', 'normalising'],
      ['replaced', 'a', 'the wider'],
      ['same', 'trade treaty', 'trade treaty'],
      ['missing', 'overall which waits until there’s a truce', ''],
    ])
  })

  it('counts, and shows from the fullest printing what is not there', () => {
    expect(result).toMatchObject({ replaced: 2, added: 0, missing: 7 })
    expect(result.stopsBefore).toBe('overall, which waits until there’s a')
    expect(result.summary).toBe(
      '2 words replaced; 1 spelt otherwise; 7 words not printed, from “overall” to the end',
    )
  })

  it('has no end to stop before when the end is printed, or when it is a paraphrase', () => {
    expect(compare(fullText, fullText).stopsBefore).toBeNull()
    expect(compare('one two three', 'two three').stopsBefore).toBeNull()
    expect(compare('one two three', 'one two', [true, false]).stopsBefore).toBeNull()
    expect(compare('one two three', 'one two').stopsBefore).toBe('three')
  })
})

it('keeps a fragment together where the base repeats its words', () => {
  expect(show(alignWords('the war is not on the agenda', 'the agenda'))).toEqual([
    ['missing', 'the war is not on', ''],
    ['same', 'the agenda', 'the agenda'],
  ])
})

const vocabulary = [
  'the',
  'talks',
  "there's",
  'there',
  'is',
  'has',
  "don't",
  'do',
  'not',
  'dual-use',
  'dual',
  'use',
  'normalize',
  'normalise',
  'port',
  'Port',
]
const phrase = fc.array(fc.constantFrom(...vocabulary), { maxLength: 14 }).map((words) => words.join(' '))
const texts = (tokens: { text: string }[]) => tokens.map((token) => token.text)

describe('comparePrintings: whatever the words', () => {
  it('finds a printing identical with itself', () => {
    fc.assert(
      fc.property(
        fc.oneof(phrase, fc.string({ unit: 'grapheme', minLength: 1 })),
        fc.boolean(),
        (text, marks) => {
          expect(compare(text, text, [marks, marks]).classes).toEqual(['identical'])
        },
      ),
    )
  })

  it('never puts missing and added words side by side: those are replaced', () => {
    fc.assert(
      fc.property(phrase, phrase, (base, other) => {
        const kinds = compare(base, other)
          .steps.map(({ kind }) => kind)
          .join(' ')
        expect(kinds).not.toMatch(/missing added|added missing/)
      }),
    )
  })

  it('gives back both lists of words when its steps are joined', () => {
    fc.assert(
      fc.property(phrase, phrase, (base, other) => {
        const { steps } = compare(base, other)
        expect(steps.flatMap((step) => texts(step.base))).toEqual(texts(tokenise(base)))
        expect(steps.flatMap((step) => texts(step.other))).toEqual(texts(tokenise(other)))
      }),
    )
  })

  it('says the same the other way round: missing for added, shorter for longer', () => {
    fc.assert(
      fc.property(phrase, phrase, (base, other) => {
        const there = compare(base, other)
        const back = compare(other, base)
        expect([back.added, back.missing]).toEqual([there.missing, there.added])
        const turned = there.classes.map((name) =>
          name === 'shorter' ? 'longer' : name === 'longer' ? 'shorter' : name,
        )
        expect(back.classes.toSorted()).toEqual(turned.toSorted())
      }),
    )
  })

  it('is never identical when the words differ in more than capitals and points', () => {
    fc.assert(
      fc.property(phrase, phrase, (base, other) => {
        const plain = (text: string) =>
          tokenise(text.replaceAll('-', ' ').toLowerCase()).map((token) => token.text)
        expect(compare(base, other).classes.includes('identical')).toBe(
          plain(base).join(' ') === plain(other).join(' '),
        )
      }),
    )
  })
})

describe('fullestPrinting', () => {
  it('takes the most words inside marks, the first on a tie', () => {
    const short = printing('a', 'not on')
    const full = printing('b', 'not on the agenda')
    const again = printing('c', 'not on the agenda')
    const paraphrase = printing('d', 'it was said not to be on the agenda', false)
    expect(fullestPrinting(statement(short, paraphrase, full, again))).toBe(full)
    expect(fullestPrinting(statement(paraphrase))).toBe(paraphrase)
    expect(fullestPrinting(statement())).toBeNull()
    const contracted = printing('e', "there's peace")
    expect(fullestPrinting(statement(contracted, printing('f', 'there is peace')))).toBe(contracted)
  })
})

describe('collateStatement', () => {
  const base = printing('a', "ports, not normalizing a trade treaty overall, once there's peace")
  const respelt = printing('b', 'ports, not normalising a trade treaty overall, once there is peace')
  const cut = printing('c', 'ports, and not normalising the wider trade treaty')
  const columns = collateStatement(statement(base, respelt, cut), base)
  const row = (index: number) =>
    columns.map((column) => [
      column.cells[index]?.kind,
      column.cells[index]?.tokens.map((token) => token.text).join(' '),
    ])

  it('gives insertions a column of their own', () => {
    expect(columns[1]?.cells.map((cell) => cell.kind)).toEqual(['absent', 'absent', 'added'])
  })

  it('puts words that are printed together in one column', () => {
    expect(row(1)).toContainEqual(['contraction', 'there is'])
    expect(row(2)).toContainEqual(['replaced', 'the wider'])
    expect(row(2).slice(-4)).toEqual([
      ['missing', ''],
      ['missing', ''],
      ['missing', ''],
      ['missing', ''],
    ])
  })

  it('counts its columns from 0', () => {
    expect(columns.map((column) => column.index)).toEqual(columns.map((_, index) => index))
  })

  it('gives back the words of every printing, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 4 }), (phrases) => {
        const printings = phrases.map((text, index) => printing(`p${index}`, text))
        const [first] = printings
        if (first === undefined) return
        const collated = collateStatement(statement(...printings), first)
        printings.forEach((one, index) => {
          const words = collated.flatMap((column) => texts(column.cells[index]?.tokens ?? []))
          expect(words).toEqual(texts(tokenise(joinExcerpt(one.excerpt))))
        })
        for (const column of collated) expect(column.cells).toHaveLength(printings.length)
      }),
    )
  })
})
