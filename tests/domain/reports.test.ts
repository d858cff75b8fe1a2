import { describe, expect, it } from 'vitest'
import { analyseTalks } from '../../src/domain/findings'
import type { Account, Detail, SilenceKind, Talks } from '../../src/domain/model'
import { orderReports } from '../../src/domain/reportOrder'
import { formatPlace, isEvidenceZone, reportProfile } from '../../src/domain/reports'
import { compareReports, reportsAgainst } from '../../src/domain/reportPair'
import { credit, makeAccount, makeDetail, makeReport, makeTalks, type TalksParts } from '../support/talks'

const number = (report: string, amount: number, fields: Partial<Account> & { at?: number } = {}) =>
  makeAccount(report, { kind: 'quantity', amount, words: `${amount}` }, fields)
const silent = (kind: SilenceKind, report = 'a') => ({ report, kind })

const profileOf = (parts: TalksParts, report = 'a', chosen?: string[]) => {
  const talks = makeTalks(parts)
  const reports = talks.reports.filter(({ id }) => chosen?.includes(id) ?? true)
  const profile = reportProfile(talks, analyseTalks(talks, reports), report)
  if (profile === null) throw new Error(`no report ${report}`)
  return profile
}
const ids = (details: readonly { detail: Detail }[]) => details.map(({ detail }) => detail.id)

describe('reportProfile', () => {
  it('is null for a report that is not there', () => {
    const talks = makeTalks()
    expect(reportProfile(talks, analyseTalks(talks, talks.reports), 'no-such')).toBeNull()
  })

  it('tells what it carries, and what no other report of the file carries, whatever is selected', () => {
    const shared = makeDetail([number('a', 1), number('b', 1)])
    const alone = makeDetail([number('a', 1), number('a', 2)])
    const other = makeDetail([number('b', 1)])
    const none = makeDetail([])
    const details = [shared, alone, other, none]
    expect(ids(profileOf({ details }).carries)).toEqual([shared.id, alone.id])
    expect(ids(profileOf({ details }).onlyHere)).toEqual([alone.id])
    expect(ids(profileOf({ details }, 'a', ['a', 'c']).onlyHere)).toEqual([alone.id])
  })

  it('leaves out only what at least two others carry, of these talks, and what it does not mention', () => {
    const others = () => [number('b', 1), number('c', 1)]
    const left = makeDetail(others(), { silences: [silent('not mentioned')] })
    const wordingRow = makeDetail(others(), { silences: [silent('not mentioned')], wordingOf: left.id })
    const ownWording = makeDetail(others(), { silences: [silent('not mentioned')], wordingOf: 'elsewhere' })
    const details = [
      left,
      wordingRow,
      ownWording,
      makeDetail([number('b', 1)], { silences: [silent('not mentioned')] }),
      makeDetail([number('b', 1), number('b', 2)], { silences: [silent('not mentioned')] }),
      makeDetail(others(), { silences: [silent('before it happened')] }),
      makeDetail(others(), { silences: [silent('text incomplete')] }),
      makeDetail(others(), { silences: [silent('not mentioned')], scope: 'background' }),
    ]
    const profile = profileOf({ details })
    expect(ids(profile.leavesOut)).toEqual([left.id, ownWording.id])
    expect(profile.leavesOut[0]?.others.map(({ id }) => id)).toEqual(['b', 'c'])
    expect(ids(profile.beforeItHappened)).toEqual([details[5]?.id])
    expect(ids(profile.incomplete)).toEqual([details[6]?.id])
    expect(profile.silences).toEqual([
      { kind: 'not mentioned', count: 6 },
      { kind: 'before it happened', count: 1 },
      { kind: 'text incomplete', count: 1 },
    ])
  })

  it('keeps photo credits apart', () => {
    const report = makeReport({
      credits: [
        { words: 'With agencies', kind: 'text' },
        { words: 'Photo: Quay', kind: 'photo' },
      ],
      creditsNote: 'agencies unnamed',
    })
    expect(profileOf({ reports: [report] }).credits).toMatchObject({
      text: [{ words: 'With agencies' }],
      photo: [{ words: 'Photo: Quay' }],
      note: 'agencies unnamed',
    })
  })

  it('leads with what it tells first in headline, standfirst or body, and ends with what it tells last in the body', () => {
    const at = (place: number, fields: Partial<Detail> = {}) =>
      makeDetail([number('a', 1, { at: place })], fields)
    const name = makeDetail([makeAccount('a', { kind: 'wording', words: 'x' }, { at: 1 })])
    const [last, caption, first, third, second, page, fourth] = [
      at(880),
      at(950),
      at(10),
      at(200),
      at(60),
      at(5, { scope: 'page' }),
      at(500),
    ]
    const profile = profileOf({ details: [name, last, caption, first, third, second, page, fourth] })
    expect(ids(profile.leadsWith)).toEqual([first.id, second.id, third.id])
    expect(ids(profile.endsWith)).toEqual([last.id, fourth.id, third.id])
  })

  it('draws the report to scale: zones, quoted speech, a mark for each account in the order of the text', () => {
    const report = makeReport({
      zones: [
        { zone: 'headline', start: 0, end: 50 },
        { zone: 'body', start: 52, end: 900 },
        { zone: 'link list', start: 902, end: 1000 },
      ],
    })
    const late = makeDetail([number('a', 1, { at: 700 })])
    const early = makeDetail([number('a', 1, { at: 20 })])
    const { strip } = profileOf({ reports: [report], details: [late, early] })
    expect(strip.length).toBe(1000)
    expect(strip.zones.map(({ evidence }) => evidence)).toEqual([true, true, false])
    expect(strip.speech).toEqual([{ start: 300, end: 400 }])
    expect(strip.marks.map(({ start, zone, finding }) => [start, zone, finding])).toEqual([
      [20, 'headline', 'one report only'],
      [700, 'body', 'one report only'],
    ])
  })

  it('lists where it differs from itself, also beside others', () => {
    const detail = makeDetail([
      number('a', 3, { hedge: 'some', chain: [credit('Lind', { person: 'lind' })] }),
      number('a', 3, { at: 10 }),
      number('b', 3),
    ])
    const [self] = profileOf({ details: [detail] }).selfDifferences
    expect(self?.detail.id).toBe(detail.id)
    expect(self?.difference.aspects).toEqual(expect.arrayContaining(['credit', 'firmness']))
  })

  it('gives names, titles and terms as it prints them, quotations and other values aside', () => {
    const wording = (words: string, wordingSort: Detail['wordingSort']) =>
      makeDetail([makeAccount('a', { kind: 'wording', words })], { wordingSort })
    const details = [
      wording('Ada Brook', 'name'),
      wording('ambassador', 'title'),
      wording('not at all', 'quotation'),
      makeDetail([number('a', 1)]),
    ]
    expect(profileOf({ details }).prints.map(({ sort, words }) => [sort, words])).toEqual([
      ['name', 'Ada Brook'],
      ['title', 'ambassador'],
    ])
  })

  it('stands alone where two or more others hold together against it', () => {
    const alone = makeDetail([number('a', 3), number('b', 4), number('c', 4)])
    const oneEach = makeDetail([number('a', 3), number('b', 4)])
    const together = makeDetail([number('a', 3), number('b', 4), number('c', 3)])
    expect(ids(profileOf({ details: [alone, oneEach, together] }).standsAlone)).toEqual([alone.id])
  })

  it('stands beside each other report of the selection, over what both carry', () => {
    const details = [
      makeDetail([number('a', 3), number('b', 4), number('c', 3)]),
      makeDetail([number('a', 1), number('b', 1)]),
    ]
    const talks = makeTalks({ details, reports: 3 })
    const [a, b] = talks.reports
    if (a === undefined || b === undefined) throw new Error('two reports')
    const against = reportsAgainst(talks, analyseTalks(talks, [a, b]), a)
    expect(against.map(({ other, both }) => [other.id, both])).toEqual([['b', 2]])
    expect(against[0]?.relations).toEqual([
      { relation: 'differ', count: 1 },
      { relation: 'agree', count: 1 },
    ])
  })

  it('has empty lists for a report without accounts', () => {
    expect(profileOf({})).toMatchObject({
      carries: [],
      onlyHere: [],
      leavesOut: [],
      leadsWith: [],
      endsWith: [],
      strip: { marks: [] },
    })
  })
})

it('compareReports counts nothing where the two share no detail', () => {
  const talks = makeTalks({ details: [makeDetail([number('a', 1)])] })
  const [a, b] = talks.reports
  if (a === undefined || b === undefined) throw new Error('two reports')
  expect(compareReports(talks, a, b)).toEqual({ other: b, both: 0, relations: [] })
})

it('formatPlace tells zone and characters', () => {
  const { strip, report } = profileOf({ details: [makeDetail([number('a', 1, { at: 10 })])] })
  const [mark] = strip.marks
  expect(mark === undefined ? '' : formatPlace(report, mark)).toContain('headline')
})

it.each([
  ['body', true],
  ['caption', true],
  ['storage header', false],
  ['link list', false],
  ['page furniture', false],
] as const)('words in a %s can be evidence: %s', (zone, can) => {
  expect(isEvidenceZone(zone)).toBe(can)
})

describe('orderReports', () => {
  const vantage = (id: string, edtf: string, event?: string) =>
    makeReport({
      id,
      outlet: id,
      vantage: { edtf, stage: 'some time', restsOn: 'own words', ...(event === undefined ? {} : { event }) },
    })
  const event = (id: string, edtf: string) => ({
    id,
    title: id,
    when: { edtf },
    scope: 'these talks' as const,
    issues: [],
    details: [],
    people: [],
    delegations: [],
  })
  const order = (talks: Talks, by: 'time' | 'name') =>
    orderReports(talks, talks.reports, by).map(({ id }) => id)

  it('goes by vantage, the earliest first, and of one time by the order of the file', () => {
    const talks = makeTalks({
      reports: [vantage('a', '2031-05-06'), vantage('b', '2031-05-04'), vantage('c', '2031-05-04')],
    })
    expect(order(talks, 'time')).toEqual(['b', 'c', 'a'])
  })

  it('goes by the event that the vantage rests on where that is dated more closely', () => {
    const talks = makeTalks({
      reports: [vantage('a', '2031-05-05', 'end'), vantage('b', '2031-05-05', 'start')],
      events: [event('start', '2031-05-05T09:00:00Z'), event('end', '2031-05-05T15:00:00Z')],
    })
    expect(order(talks, 'time')).toEqual(['b', 'a'])
  })

  it('goes by the name of the outlet when asked to', () => {
    const talks = makeTalks({ reports: 4 })
    expect(order(talks, 'name')).toEqual(['d', 'a', 'b', 'c'])
  })
})
