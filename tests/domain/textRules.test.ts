import { describe, expect, it } from 'vitest'
import { pathIn } from '../../src/domain/breach'
import { foldForSearch, isFound, proseShare, soundTextsOf, textBreachesOf } from '../../src/domain/textRules'
import { excerpt, type Raw, rawTalks, rawText } from '../support/rawTalks'
import { bentTalks, heldRawTexts, sha256, soundRawTexts } from '../support/rawTexts'

function breaches(bend: (raw: Raw) => void): string[] {
  const raw = rawTalks()
  bend(raw)
  return textBreachesOf(bentTalks(bend), soundRawTexts()).map(
    ({ at, expected }) => `${pathIn(raw, at)}: ${expected}`,
  )
}

describe('the texts themselves', () => {
  it('are those of the file when hash and length agree', () => {
    const { texts, breaches: found } = soundTextsOf(bentTalks(), heldRawTexts())
    expect(found).toEqual([])
    expect([...texts.keys()]).toEqual(['harbour', 'morning', 'courier'])
  })

  it('are named and left aside when they are others', () => {
    const held = heldRawTexts()
    const changed = rawText('morning').replace('rained', 'snowed')
    held.set('morning', { text: changed, sha256: sha256(changed) })
    const { texts, breaches: found } = soundTextsOf(bentTalks(), held)
    expect(found).toHaveLength(1)
    expect(found[0]?.at).toEqual(['reports', { id: 'morning' }, 'text', 'sha256'])
    expect([...texts.keys()]).toEqual(['harbour', 'courier'])
  })

  it('are not asked where they are not held', () => {
    expect(textBreachesOf(bentTalks(), new Map())).toEqual([])
  })

  it('keep every rule in the raw file', () => {
    expect(breaches(() => {})).toEqual([])
  })
})

describe('printed words', () => {
  it('of an excerpt stand where they are said to', () => {
    const found = textBreachesOf(
      bentTalks((raw) => {
        raw.details[2].accounts[1].excerpt[0].start += 1
        raw.details[2].accounts[1].excerpt[0].end += 1
      }),
      soundRawTexts(),
    )
    expect(found).toHaveLength(1)
    expect(found[0]?.expected).toMatch(
      /^the words at \d+: “ive hours in talks”, not these, which stand at \d+$/,
    )
  })

  it('of an excerpt are those of the text, to the letter', () => {
    const found = breaches((raw) => {
      const account = raw.details[2].accounts[1]
      account.excerpt[0].exact = 'Five hours in talks'
      account.value.words = 'Five hours in talks'
    })
    expect(found).toHaveLength(1)
    expect(found[0]).toContain('not these, which stand nowhere in it')
  })

  it.each<[string, (raw: Raw) => void, string]>([
    [
      'of a printing',
      (raw) =>
        (raw.statements[0].printings[1].excerpt[0].exact =
          raw.statements[0].printings[1].excerpt[0].exact.replace(',', ';')),
      '$.statements[0].printings[1].excerpt[0]',
    ],
    [
      'of a vantage',
      (raw) => (raw.reports[0].vantage.excerpt[0].exact = 'said on friday'),
      '$.reports[0].vantage.excerpt[0]',
    ],
    [
      'of a credit',
      (raw) => (raw.details[2].accounts[0].chain[0].words = 'Sudrian Radio reported'),
      '$.details[2].accounts[0].chain[0].words',
    ],
    ['of a hedge', (raw) => (raw.details[0].accounts[0].hedge = 'perhaps'), '$.details[0].accounts[0].hedge'],
    [
      'of an introduction',
      (raw) => (raw.statements[0].printings[1].introduced = 'Lind told reporters'),
      '$.statements[0].printings[1].introduced',
    ],
    [
      'of a photo credit',
      (raw) => (raw.reports[1].credits[0].words = 'Radio of Sudria'),
      '$.reports[1].credits[0].words',
    ],
  ])('%s stand in the report', (_title, bend, path) => {
    const found = breaches(bend)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(new RegExp(`^${path.replaceAll(/[$[\].]/g, '\\$&')}: `))
  })

  it('of a hedge may stand in two places', () => {
    expect(
      breaches((raw) => (raw.details[0].accounts[0].hedge = 'are expected … the foreign ministry')),
    ).toEqual([])
  })
})

describe('the layout of a report', () => {
  it('has a zone for every word', () => {
    expect(breaches((raw) => raw.reports[1].zones.pop())).toEqual([
      '$.reports[1].zones: every word of the text within a zone',
    ])
  })
  it('has the headline of its zone', () => {
    expect(breaches((raw) => (raw.reports[1].headline = 'Talks end'))).toEqual([
      '$.reports[1].headline: the words of its headline zone: Talks on ferries end in Port Amity',
    ])
  })
  it('has speech between quotation marks', () => {
    expect(breaches((raw) => (raw.reports[0].speech[0].start += 3))).toContain(
      '$.reports[0].speech[0]: words between quotation marks',
    )
  })
  it('tells printings inside quotation marks from those outside', () => {
    expect(breaches((raw) => (raw.statements[0].printings[0].marks = false))).toEqual([
      '$.statements[0].printings[0].marks: words outside the speech of the report',
    ])
    expect(breaches((raw) => (raw.reports[0].speech = []))).toContain(
      '$.statements[0].printings[0].marks: words within the speech of the report',
    )
  })
})

describe('silent reports', () => {
  it('do not hold a search word that nobody explained', () => {
    expect(breaches((raw) => delete raw.details[1].silences[0].explained)).toEqual([
      '$.details[1].silences[0].explained: why this word is found in a silent report',
    ])
  })
  it('have no explanation of a word that is not found', () => {
    expect(
      breaches((raw) => {
        raw.details[2].silences[0].explained = [{ words: 'hours', why: 'of another meeting' }]
      }),
    ).toEqual(['$.details[2].silences[0].explained[0].words: a word that is found in the report'])
  })
  it('have no explanation of a word that is not searched for', () => {
    expect(
      breaches((raw) => {
        raw.details[2].silences[0].explained = [{ words: 'ferries', why: 'of another meeting' }]
      }),
    ).toEqual(['$.details[2].silences[0].explained[0].words: a search word of the detail'])
  })
  it('are not searched in what is no part of the report', () => {
    expect(
      breaches((raw) => {
        raw.details[9].searchWords.push('through the ages')
      }),
    ).toEqual([])
  })

  it.each([
    ['talks', 'the talks', true],
    ['talk', 'the talks', true],
    ['alks', 'the talks', false],
    ['TALKS', 'the talks', true],
    ["side's", 'the side’s list', true],
    ['"solely', 'a “solely focused” day', true],
    ['no break', 'no\u00a0break', true],
    ['10', 'April 10', true],
    ['10', 'April 2010', false],
    ['six-hour', 'a six‑hour day', true],
    ['ürkiye', 'Türkiye', false],
  ])('search for %s in “%s”: %s', (word, text, expected) => {
    expect(isFound(foldForSearch(text), word)).toBe(expected)
  })
})

describe('the share of excerpted prose', () => {
  it('counts each word once, and leaves speech and headlines out', () => {
    const once = bentTalks()
    const twice = bentTalks((raw) =>
      raw.details[2].accounts.push({ ...raw.details[2].accounts[1], id: 'again' }),
    )
    const report = once.reports[2]
    if (report === undefined) throw new Error('no report')
    const share = proseShare(once, report, rawText('courier'))
    expect(proseShare(twice, report, rawText('courier'))).toEqual(share)
    expect(share.excerpted).toBeLessThanOrEqual(share.words / 2)
  })

  it('is at most half', () => {
    const found = breaches((raw) => {
      raw.details[2].accounts.push({
        ...raw.details[2].accounts[1],
        id: 'more',
        excerpt: [
          ...excerpt('courier', 'five hours in talks'),
          ...excerpt('courier', 'People in the harbour hope that the boats will run before winter'),
        ],
      })
    })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^\$\.reports\[2\]: at most \d+ of the \d+ words of its own prose$/)
  })
})
