/**
 * Typed talks for tests of the domain and of views: everything has a default, a test names only what it is about.
 * All of it is invented: talks between Norland and Sudria in Port Amity, as five outlets report them.
 */
import { assembleTalks, timeKey } from '../../src/domain/assemble'
import { boundsOfWhen } from '../../src/domain/edtf'
import type {
  Account,
  CreditLink,
  Delegation,
  Detail,
  Issue,
  Organisation,
  Person,
  Place,
  Printing,
  Report,
  Statement,
  Talks,
  TalksEvent,
  TimeBounds,
  Value,
  When,
} from '../../src/domain/model'

const outletNames = ['Harbour News', 'Morning Post', 'The Courier', 'Daily Anchor', 'Quay Weekly']

/** Ids of the first five reports, the only ones that a test has to name: `a` to `e`. */
export const reportIds = ['a', 'b', 'c', 'd', 'e'] as const

const idAt = (index: number) => reportIds[index] ?? `r${index + 1}`

let made = 0
const nextId = (kind: string) => {
  made += 1
  return `${kind}-${made}`
}

/** A report of 1,000 units: headline, standfirst, three paragraphs of body, a caption; a quotation at 300 to 400. */
export function makeReport(overrides: Partial<Report> = {}): Report {
  return {
    id: 'a',
    outlet: 'a',
    headline: 'Talks in Port Amity',
    url: 'https://news.example/talks',
    language: 'en',
    published: { edtf: '2031-05-05', printedIn: 'page date' },
    vantage: { edtf: '2031-05-05', stage: 'after the talks', restsOn: 'own words' },
    credits: [],
    retrieved: null,
    text: { file: 'a.txt', sha256: '0'.repeat(64), length: 1000 },
    zones: [
      { zone: 'headline', start: 0, end: 50 },
      { zone: 'standfirst', start: 52, end: 100 },
      { zone: 'body', start: 102, end: 300 },
      { zone: 'body', start: 300, end: 600 },
      { zone: 'body', start: 602, end: 900 },
      { zone: 'caption', start: 902, end: 1000 },
    ],
    speech: [{ start: 300, end: 400 }],
    ...overrides,
  }
}

/** An account of report `report`; its excerpt is the printed words, from `at` on (in the second paragraph). */
export function makeAccount(
  report: string,
  value: Value,
  overrides: Partial<Account> & { at?: number } = {},
): Account {
  const { at = 450, ...fields } = overrides
  return {
    id: nextId('account'),
    report,
    value,
    excerpt: [{ exact: value.words, start: at, end: at + value.words.length }],
    chain: [],
    hedge: null,
    firmness: null,
    ...fields,
  }
}

/** A link of a chain by the words of the credit: `credit('Lind', { person: 'lind' })`. */
export function credit(words: string, fields: Partial<CreditLink> = {}): CreditLink {
  return { role: 'speaker', words, ...fields }
}

/** An event of these talks at this time (EDTF), which no detail bears on. */
export function makeEvent(id: string, edtf: string, overrides: Partial<TalksEvent> = {}): TalksEvent {
  return {
    id,
    title: `Event ${id}`,
    when: { edtf },
    scope: 'these talks',
    details: [],
    issues: [],
    people: [],
    delegations: [],
    ...overrides,
  }
}

/** A detail of these talks; its kind is that of its first account. */
export function makeDetail(accounts: Account[], overrides: Partial<Detail> = {}): Detail {
  return {
    id: nextId('detail'),
    question: 'What is told?',
    issue: 'meeting',
    scope: 'these talks',
    kind: accounts[0]?.value.kind ?? 'wording',
    searchWords: [],
    accounts,
    silences: [],
    ...overrides,
  }
}

/** A printing of a statement, inside quotation marks unless said otherwise. */
export function makePrinting(report: string, words: string, overrides: Partial<Printing> = {}): Printing {
  return {
    id: nextId('printing'),
    report,
    excerpt: [{ exact: words, start: 300, end: 300 + words.length }],
    marks: true,
    ...overrides,
  }
}

/** A statement with its printings, and the detail whose accounts they are. */
export function makeQuotation(
  printings: Printing[],
  overrides: Partial<Statement> = {},
): { statement: Statement; detail: Detail } {
  const statement: Statement = {
    id: nextId('statement'),
    title: 'on ferries',
    speaker: 'lind',
    occasion: 'to reporters',
    when: null,
    issues: ['meeting'],
    printings,
    ...overrides,
  }
  const accounts = printings.map((printing) =>
    makeAccount(
      printing.report,
      { kind: 'wording', words: printing.excerpt.map(({ exact }) => exact).join(' … ') },
      { printing: printing.id, excerpt: printing.excerpt },
    ),
  )
  return {
    statement,
    detail: makeDetail(accounts, { kind: 'wording', wordingSort: 'quotation', statement: statement.id }),
  }
}

export type TalksParts = {
  /** How many reports, each of an outlet of its own; or the reports themselves. */
  reports?: number | Report[]
  details?: Detail[]
  statements?: Statement[]
  issues?: Issue[]
  places?: Place[]
  people?: Person[]
  organisations?: Organisation[]
  delegations?: Delegation[]
  events?: TalksEvent[]
}

/** Talks with five reports (`a` to `e`), two sides, a few people and places, and no details but the given. */
export function makeTalks(parts: TalksParts = {}): Talks {
  const { reports: wanted = 5, details = [], statements = [], events = [] } = parts
  const reports =
    typeof wanted === 'number'
      ? Array.from({ length: wanted }, (_, index) => makeReport({ id: idAt(index), outlet: idAt(index) }))
      : wanted
  const zone = 'Europe/Lisbon'
  const outlets = [...new Set(reports.map(({ outlet }) => outlet))].map((id, index) => ({
    id,
    name: outletNames[index] ?? `Outlet ${index + 1}`,
    siglum: `${String.fromCodePoint(65 + (index % 26))}${index < 26 ? '' : Math.floor(index / 26)}`,
  }))
  const head: Talks['head'] = {
    format: 1,
    id: 'port-amity-2031',
    version: '1.0.0',
    date: '2031-06-01',
    changes: 'First version.',
    citeAs: 'Talks in Port Amity, test data, version 1.0.0.',
    talks: {
      title: 'Talks between Norland and Sudria in Port Amity on 5 May 2031',
      short: 'Talks in Port Amity',
      when: { edtf: '2031-05-05' },
      zone,
      upTo: '2031-05-06',
      summary: [],
    },
  }
  return assembleTalks(
    {
      head,
      outlets,
      reports,
      places: parts.places ?? [
        { id: 'norland', name: 'Norland' },
        { id: 'sudria', name: 'Sudria' },
        { id: 'port-amity', name: 'Port Amity', within: 'norland' },
        { id: 'customs-house', name: 'the Customs House', within: 'port-amity' },
        { id: 'harbour-office', name: 'the Harbour Office', within: 'port-amity' },
        { id: 'southcliff', name: 'Southcliff', within: 'sudria' },
        { id: 'lighthouse', name: 'the lighthouse' },
      ],
      organisations: parts.organisations ?? [
        { id: 'ministry', name: 'Foreign ministry of Norland' },
        { id: 'radio', name: 'Sudrian radio' },
      ],
      delegations: parts.delegations ?? [
        { id: 'norland', name: 'Norland', movementDetails: [] },
        { id: 'sudria', name: 'Sudria', movementDetails: [] },
      ],
      people: parts.people ?? [
        { id: 'brook', name: 'Ada Brook', delegation: 'norland', role: 'head', accounts: [] },
        { id: 'karst', name: 'Milo Karst', delegation: 'sudria', role: 'head', accounts: [] },
        { id: 'lind', name: 'Ivo Lind', delegation: 'norland', role: 'spokesperson', accounts: [] },
      ],
      issueGroups: [],
      issues: parts.issues ?? [
        { id: 'meeting', title: 'The meeting' },
        { id: 'ferries', title: 'Ferries' },
      ],
      families: [],
      events,
      statements,
      details,
      sharedWording: [],
    },
    timesOf(
      [
        head.talks.when,
        ...reports.flatMap(({ published, vantage }) =>
          published === null ? [vantage] : [published, vantage],
        ),
        ...events.map(({ when }) => when),
        ...statements.flatMap(({ when }) => when ?? []),
        ...details.flatMap(({ accounts }) =>
          accounts.flatMap(({ value }) => (value.kind === 'time' ? value : [])),
        ),
      ],
      zone,
    ),
  )
}

/** Reading EDTF is slow, and tests make the same few times over and over. */
const compiled = new Map<string, TimeBounds>()

function boundsFor(when: When, zone: string): TimeBounds {
  const known = compiled.get(timeKey(when))
  if (known !== undefined) return known
  const bounds = boundsOfWhen(when, zone)
  if ('error' in bounds) throw new Error(`${when.edtf}: expected ${bounds.error}`)
  compiled.set(timeKey(when), bounds)
  return bounds
}

function timesOf(whens: When[], zone: string): Map<string, TimeBounds> {
  return new Map(whens.map((when) => [timeKey(when), boundsFor(when, zone)]))
}
