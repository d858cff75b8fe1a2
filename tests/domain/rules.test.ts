import { describe, expect, it } from 'vitest'
import { pathIn } from '../../src/domain/breach'
import { judgingWordsIn } from '../../src/domain/neutralWords'
import { breachesOf, countsOf } from '../../src/domain/rules'
import { excerpt, type Raw, rawAccount, rawTalks } from '../support/rawTalks'
import { bentTalks } from '../support/rawTexts'

/** What the rules say of the raw file with something bent: path and expectation. */
function breaches(bend: (raw: Raw) => void): string[] {
  const raw = rawTalks()
  bend(raw)
  return breachesOf(bentTalks(bend)).map(({ at, expected }) => `${pathIn(raw, at)}: ${expected}`)
}

describe('a file that keeps the rules', () => {
  it('has nothing to report', () => {
    expect(breaches(() => {})).toEqual([])
  })

  it('is counted', () => {
    expect(countsOf(bentTalks())).toMatchObject({
      reports: 3,
      details: 10,
      accounts: 23,
      silences: 7,
      printings: 2,
    })
  })
})

describe('every report is asked every detail', () => {
  it('a report with neither account nor silence is named', () => {
    expect(breaches((raw) => raw.details[1].silences.pop())).toEqual([
      '$.details[1]: an account or a silence of this report',
    ])
  })
  it('a report with both is named', () => {
    expect(
      breaches((raw) => raw.details[1].silences.push({ report: 'morning', kind: 'cannot tell' })),
    ).toEqual(['$.details[1].silences[2]: no silence of a report with an account'])
  })
})

describe('“before it happened”', () => {
  it('is said of a happening only', () => {
    expect(breaches((raw) => delete raw.details[2].happening)).toEqual([
      '$.details[2].silences[0].kind: a kind that fits a detail without a happening',
    ])
  })
  it('is not said of a happening that was over when the report was written', () => {
    expect(breaches((raw) => (raw.reports[0].vantage.edtf = '2031-05-06'))).toEqual(
      ['$.details[2].silences[0].kind', '$.details[9].silences[0].kind'].map(
        (path) => `${path}: a kind that fits a happening dated before the vantage of the report`,
      ),
    )
  })
})

describe('excerpts', () => {
  const long = 'Delegations of Norland and Sudria spent five hours in talks on Monday. The delegation'
  const withExcerpt = (report: 'courier' | 'morning' | 'harbour', words: string) => (raw: Raw) => {
    const account = rawAccount('more', report, { kind: 'duration', amount: 5, unit: 'hour' }, [words])
    raw.details[2].accounts.push(account)
    raw.details[2].silences = raw.details[2].silences.filter((silence: Raw) => silence.report !== report)
  }

  it('have at most twelve words', () => {
    expect(breaches(withExcerpt('courier', long))[0]).toBe(
      '$.details[2].accounts[2].excerpt: at most 12 words besides headlines, names, titles and speech',
    )
  })
  it('may quote a headline whole', () => {
    expect(breaches(withExcerpt('harbour', 'Norland and Sudria to meet over ferries'))).toEqual([])
  })
  it('may quote speech as far as it is printed', () => {
    expect(
      breaches(withExcerpt('morning', 'We will speak about ferries, and about nothing else whatsoever,')),
    ).toEqual([])
  })
  it('do not count the words of names that are a name alone', () => {
    expect(
      breaches((raw) => {
        raw.details[4].accounts[1].excerpt = excerpt(
          'morning',
          'Ada Brook led the delegation of Norland and Milo Karst that of Sudria',
        )
        raw.details[4].accounts[1].value.words = 'Ada Brook'
      }),
    ).toEqual([])
  })
  it('are never a whole sentence, nor, without a ledger, a whole paragraph', () => {
    const sentence = 'Three ferries lie idle in Sudria.'
    const withLedger = (raw: Raw) => {
      const [segment] = excerpt('morning', sentence)
      raw.reports[1].sentences = [{ start: segment?.start, end: segment?.end }]
    }
    const bend = withExcerpt('morning', sentence.slice(0, -1))
    expect(breaches(bend)).toEqual([])
    expect(
      breaches((raw) => {
        withLedger(raw)
        bend(raw)
      }),
    ).toEqual(['$.details[2].accounts[2].excerpt: less than a whole sentence'])
    expect(breaches(withExcerpt('courier', 'Norland and Sudria talk about ferries'))).toEqual([
      '$.details[2].accounts[2].excerpt: less than a whole sentence',
    ])
  })
  it('are never taken from what is no part of the report', () => {
    expect(breaches(withExcerpt('morning', 'Ferries through'))).toEqual([
      '$.details[2].accounts[2].excerpt[0]: words of the report itself',
    ])
  })
  it('do not run across paragraphs', () => {
    expect(breaches(withExcerpt('courier', 'Ada Bruck.\n\nSeveral'))).toEqual([
      '$.details[2].accounts[2].excerpt[0]: words within one zone of the report',
    ])
  })
  it('hold the words that carry the value', () => {
    expect(breaches((raw) => (raw.details[2].accounts[1].value.words = '5 hours'))).toEqual([
      '$.details[2].accounts[1].value.words: words of the excerpt, its runs joined by “ … ”',
    ])
  })
})

describe('values', () => {
  it.each<[string, (raw: Raw) => void, string]>([
    [
      'an amount is given unless it is vague',
      (raw) => delete raw.details[2].accounts[1].value.amount,
      '$.details[2].accounts[1].value.amount: a number, or the qualifier vague',
    ],
    [
      'vague words have no amount',
      (raw) => (raw.details[7].accounts[1].value.amount = 3),
      '$.details[7].accounts[1].value.amount: no amount beside vague',
    ],
    [
      'a date has no zone',
      (raw) => (raw.details[0].accounts[0].value.zone = 'Europe/Lisbon'),
      '$.details[0].accounts[0].value.zone: no zone beside a date without clock time',
    ],
    [
      'a resolution from another report names it',
      (raw) => delete raw.details[0].accounts[2].value.resolved.report,
      '$.details[0].accounts[2].value.resolved.report: the report that the resolution needs',
    ],
    [
      'what a reading rests on is said',
      (raw) => delete raw.details[0].accounts[2].restsOn,
      '$.details[0].accounts[2].restsOn: the report that the time is resolved from: harbour',
    ],
    [
      'a printed weekday is that of the date',
      (raw) => (raw.details[0].accounts[2].value.edtf = '2031-05-06'),
      '$.details[0].accounts[2].value.edtf: a Monday, as printed',
    ],
    [
      'a category has choices',
      (raw) => {
        raw.details[9].choices = []
        raw.details[9].accounts = []
        raw.details[9].silences.push({ report: 'courier', kind: 'not mentioned' })
      },
      '$.details[9].choices: choices for a category',
    ],
    [
      'a duration has none',
      (raw) => (raw.details[2].choices = [{ id: 'long', label: 'long' }]),
      '$.details[2].choices: no choices for a duration',
    ],
    [
      'a wording has a sort',
      (raw) => delete raw.details[5].wordingSort,
      '$.details[5].wordingSort: the sort of words',
    ],
    [
      'only a wording has one',
      (raw) => (raw.details[4].wordingSort = 'name'),
      '$.details[4].wordingSort: none: the kind is not wording',
    ],
    [
      'a credit names one',
      (raw) => (raw.details[8].accounts[0].chain[0].delegation = 'norland'),
      '$.details[8].accounts[0].chain[0]: at most one of person, organisation, delegation',
    ],
    [
      'a printing is one of the same report',
      (raw) => (raw.details[8].accounts[0].printing = 'p.morning'),
      '$.details[8].accounts[0].printing: a printing of harbour',
    ],
  ])('%s', (_title, bend, expected) => {
    expect(breaches(bend)).toContain(expected)
  })

  it('a paraphrase says why, for itself and for each group, and is rare', () => {
    const bend = (raw: Raw) => {
      const detail = raw.details[9]
      detail.kind = 'text'
      detail.accounts[0].value = { kind: 'text', group: 'unsaid', words: detail.accounts[0].value.words }
      raw.details[7] = {
        ...detail,
        id: 'other',
        accounts: [],
        silences: [...detail.silences, { report: 'courier', kind: 'cannot tell' }],
      }
      raw.issues[1].tracker.status.accounts = ['only.harbour']
      raw.issues[1].tracker.course[0].accounts = ['only.harbour']
      raw.events[1].details = []
    }
    const found = breaches(bend)
    expect(found).toContain('$.details[9].textReason: why no other kind fits')
    expect(found).toContain('$.details[9].choices[1].reason: why accounts are put together under it')
    expect(found).toContain('$.details: at most 1 of 10: 15 in 100')
  })
})

describe('claims of ours', () => {
  it.each<[string, (raw: Raw) => void, string]>([
    ['the summary', (raw) => (raw.talks.summary[0].accounts = []), '$.talks.summary[0].accounts'],
    [
      'a status',
      (raw) => (raw.issues[1].tracker.status.accounts = []),
      '$.issues[1].tracker.status.accounts',
    ],
    [
      'a position',
      (raw) => (raw.issues[1].tracker.positions[0].accounts = []),
      '$.issues[1].tracker.positions[0].accounts',
    ],
    [
      'a step of the course',
      (raw) => (raw.issues[1].tracker.course[0].accounts = []),
      '$.issues[1].tracker.course[0].accounts',
    ],
  ])('rest on accounts: %s', (_title, bend, path) => {
    expect(breaches(bend)).toEqual([`${path}: the accounts that the claim rests on`])
  })

  it('an issue that no report resolves needs none', () => {
    expect(
      breaches((raw) => (raw.issues[1].tracker.status = { kind: 'not resolved', by: [], accounts: [] })),
    ).toEqual([])
  })
})

describe('the layout of a report', () => {
  it.each<[string, (raw: Raw) => void, string]>([
    ['zones stand in order', (raw) => raw.reports[0].zones.reverse(), '$.reports[0].zones[1]'],
    ['zones do not overlap', (raw) => (raw.reports[0].zones[1].start -= 5), '$.reports[0].zones[1]'],
    ['a zone ends in the text', (raw) => (raw.reports[0].zones.at(-1).end += 5), '$.reports[0].zones[5]'],
    [
      'speech ends after it begins',
      (raw) => (raw.reports[0].speech[0].end = raw.reports[0].speech[0].start),
      '$.reports[0].speech[0]',
    ],
    [
      'an exception lies in its sentence',
      (raw) =>
        (raw.reports[0].sentences = [
          { start: 0, end: 39, exceptions: [{ start: 30, end: 50, reason: 'other story' }] },
        ]),
      '$.reports[0].sentences[0].exceptions[0]',
    ],
    ['a headline is one of a zone', (raw) => raw.reports[0].zones.shift(), '$.reports[0].headline'],
    ['a shared run lies in its report', (raw) => (raw.sharedWording[0].b.end = 9000), '$.sharedWording[0].b'],
    ['a siglum is one outlet’s', (raw) => (raw.outlets[1].siglum = 'H'), '$.outlets[1].siglum'],
  ])('%s', (_title, bend, path) => {
    expect(breaches(bend).map((line) => line.split(': ')[0])).toContain(path)
  })
})

describe('our own words', () => {
  it.each<[string, (raw: Raw) => void, string]>([
    [
      'a question',
      (raw) => (raw.details[0].question = 'Which report is wrong about the day?'),
      '$.details[0].question',
    ],
    [
      'a note on an account',
      (raw) => (raw.details[0].accounts[0].note = 'Omitted by others.'),
      '$.details[0].accounts[0].note',
    ],
    [
      'a reason',
      (raw) => (raw.details[9].choices[0].reason = 'The claim is false.'),
      '$.details[9].choices[0].reason',
    ],
    ['a summary', (raw) => (raw.talks.summary[0].text = 'A biased account.'), '$.talks.summary[0].text'],
    [
      'an explanation',
      (raw) => (raw.details[1].silences[0].explained[0].why = 'an error'),
      '$.details[1].silences[0].explained[0].why',
    ],
    [
      'a position',
      (raw) => (raw.issues[1].tracker.positions[0].summary = 'misleads'),
      '$.issues[1].tracker.positions[0].summary',
    ],
  ])('do not judge: %s', (_title, bend, path) => {
    expect(breaches(bend)).toEqual([`${path}: words that do not judge ("differs", "not mentioned")`])
  })

  it.each([
    ['Wrongly dated; a mistaken day', ['Wrongly', 'mistaken']],
    ['That is a lie.', ['a lie']],
    ['The ferries lie idle, and a day lies between', []],
    ['The paper calls it “a false dawn”', []],
    ['The word "omitted" is not used', []],
    ['Terror, mirror and territory', []],
    ['UNTRUE', ['UNTRUE']],
  ])('%s', (text, words) => {
    expect(judgingWordsIn(text)).toEqual(words)
  })
})

describe('the path of a breach', () => {
  it('counts as the file does, whatever was set aside before it', () => {
    const file = { details: [{ id: 'a' }, { id: 'b', silences: [{ report: 'x' }, { report: 'y' }] }] }
    expect(pathIn(file, ['details', { id: 'b' }, 'silences', { report: 'y' }, 'kind'])).toBe(
      '$.details[1].silences[1].kind',
    )
    expect(pathIn(file, ['details', { id: 'c' }, 'question'])).toBe('$.details[id c].question')
  })
})
