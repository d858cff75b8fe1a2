/**
 * Synthetic talks of any size, for measuring: a valid file made from a seed, with the spread that real ones have
 * (kinds of values, findings, silences, wordings, families, statements, a crowded day after years). Nothing in it is
 * about anything: people, places and sides are numbered.
 */
import type { TalksRecords } from '../../src/domain/assemble'
import type {
  Account,
  CreditLink,
  Detail,
  Issue,
  Silence,
  Statement,
  TalksHead,
} from '../../src/domain/model'
import { makeEvents } from './synthetic/events'
import { makeRandom, pickByWeight, type Random } from './synthetic/random'
import { makePage, makeReport, type Page } from './synthetic/reports'
import { type Cast, makeVariants, type Variants } from './synthetic/values'
import { kindsOfThings, things } from './synthetic/vocabulary'

/** A talks file as it is written: the fields of the head stand beside the lists. */
export type TalksFile = TalksHead & Omit<TalksRecords, 'head'>

export type Size = { details: number; reports: number; events: number; seed: number }

type World = { random: Random; size: Size; cast: Cast; pages: Page[]; issueOf: (index: number) => number }

/** Talks of exactly that many details, reports and events. Half of all cells of the matrix hold an account. */
export function makeSyntheticTalks(size: Size): TalksFile {
  const random = makeRandom(size.seed)
  const cast: Cast = {
    places: Math.min(400, 12 + Math.floor(size.details / 40)),
    people: Math.min(300, 8 + Math.floor(size.details / 40)),
    organisations: Math.min(120, 6 + Math.floor(size.details / 80)),
    delegations: 2,
  }
  const issues = Math.max(3, Math.min(60, Math.floor(size.details / 5)))
  const world: World = {
    random,
    size,
    cast,
    pages: Array.from({ length: size.reports }, (_, index) =>
      makePage(random, `r${index + 1}`, size.details, index % 5 === 4),
    ),
    // Squared, so that the first issues have many details and the last few.
    issueOf: (index) => Math.floor(Math.sqrt(index / size.details) * issues),
  }
  const { details, statements, families } = makeDetails(world)
  const idsByIssue = Array.from({ length: issues }, (): string[] => [])
  for (const detail of details) idsByIssue[Number(detail.issue.slice('issue-'.length)) - 1]?.push(detail.id)
  const events = makeEvents(random, size.events, { ...cast, details: idsByIssue, issues })
  const accounts = details.flatMap((detail) => detail.accounts.map(({ id }) => id))
  return {
    ...headOf(size, accounts),
    ...outletsOf(world),
    places: Array.from({ length: cast.places }, (_, index) => ({
      id: `place-${index + 1}`,
      name: index === 0 ? 'The region' : `Place ${index + 1}`,
      // A third lies where nobody says: whether they can hold beside the region cannot be decided.
      ...(index > 0 && index % 3 !== 0 ? { within: 'place-1' } : {}),
    })),
    organisations: Array.from({ length: cast.organisations }, (_, index) => ({
      id: `organisation-${index + 1}`,
      name: `Office ${index + 1}`,
    })),
    delegations: Array.from({ length: cast.delegations }, (_, index) => ({
      id: `side-${index + 1}`,
      name: `Side ${index + 1}`,
      movementDetails: [],
    })),
    people: Array.from({ length: cast.people }, (_, index) => ({
      id: `person-${index + 1}`,
      name: `Person ${index + 1}`,
      ...(index % 3 < cast.delegations ? { delegation: `side-${(index % 3) + 1}` } : {}),
      role:
        index < 2 ? 'head' : index < 6 ? 'spokesperson' : index % 3 < cast.delegations ? 'member' : 'other',
      accounts: accounts.slice(index, index + 1),
    })),
    issueGroups: ['agenda', 'beside', 'later'].map((id) => ({ id, title: `Group: ${id}` })),
    issues: idsByIssue.map((ids, index) => makeIssue(world, details, ids, index)),
    families,
    events,
    statements,
    details,
    sharedWording: makeSharedWording(world, details),
  }
}

function headOf({ details, reports }: Size, accounts: string[]): TalksHead {
  return {
    format: 1,
    id: `synthetic-${details}x${reports}`,
    version: '1.0.0',
    date: '2031-06-01',
    changes: 'Made for measuring.',
    citeAs: 'Synthetic talks, made for measuring.',
    talks: {
      title: 'Synthetic talks, made for measuring, 5 May 2031',
      short: 'Synthetic talks',
      when: { edtf: '2031-05-05' },
      zone: 'Europe/Lisbon',
      place: 'place-2',
      event: 'event-1',
      upTo: '2031-05-06',
      summary: [{ text: 'Two sides met on 5 May 2031.', accounts: accounts.slice(0, 4) }],
    },
  }
}

/** Sigla of two capitals: enough for 676 outlets, of which every tenth has two reports. */
function outletsOf({ random, pages }: World): Pick<TalksFile, 'outlets' | 'reports'> {
  const letter = (index: number) => String.fromCodePoint(65 + (index % 26))
  const outletAt = (index: number) => (index % 10 === 9 ? index - 1 : index)
  return {
    outlets: pages.flatMap((_, index) =>
      outletAt(index) === index
        ? {
            id: `o${index + 1}`,
            name: `Outlet ${index + 1}`,
            siglum: letter(index) + letter(Math.floor(index / 26) + index),
          }
        : [],
    ),
    reports: pages.map((page, index) => makeReport(random, page, index, `o${outletAt(index) + 1}`)),
  }
}

const kinds = [
  ['wording', 0.4],
  ['category', 0.2],
  ['place', 0.09],
  ['side', 0.06],
  ['time', 0.07],
  ['quantity', 0.05],
  ['list', 0.04],
  ['duration', 0.04],
  ['person', 0.03],
  ['organisation', 0.01],
  ['text', 0.01],
] as const

/** How the accounts of a detail stand to one another, and how often. */
const shapes = [
  ['main', 0.35],
  ['compatible', 0.22],
  ['worded', 0.3],
  ['other', 0.13],
] as const

function makeDetails(world: World): Pick<TalksFile, 'details' | 'statements' | 'families'> {
  const { random, size, cast, pages, issueOf } = world
  const statements: Statement[] = []
  const families: TalksFile['families'] = []
  let carriers = 0
  let under: Detail | undefined
  const details = Array.from({ length: size.details }, (_, index) => {
    const kind = pickByWeight(random, kinds)
    const variants = makeVariants(random, kind, cast)
    // In pairs that add up to all reports, so that exactly half of all cells hold an account.
    carriers = index % 2 === 0 ? random.below(size.reports + 1) : size.reports - carriers
    if (index % 2 === 0 && index === size.details - 1) carriers = Math.floor(size.reports / 2)
    const issue = `issue-${issueOf(index) + 1}`
    const id = `d${index + 1}`
    const first = random.below(size.reports)
    const shape = pickByWeight(random, shapes)
    const accounts: Account[] = []
    const silences: Silence[] = []
    const hasHappening = random.chance(0.4)
    pages.forEach((page, nth) => {
      if ((nth - first + size.reports) % size.reports < carriers)
        accounts.push(makeAccount(world, { id, index, page, variants, shape }))
      else silences.push(makeSilence(random, page, hasHappening))
    })
    const detail: Detail = {
      id,
      question: variants.question,
      issue,
      scope: pickByWeight(random, [
        ['these talks', 0.75],
        ['earlier round', 0.1],
        ['background', 0.1],
        ['other track', 0.05],
      ] as const),
      kind,
      ...variants.fields,
      ...(hasHappening ? { happening: 'event-1' } : {}),
      searchWords: [],
      accounts,
      silences,
    }
    if (kind === 'wording') {
      const statement = makeStatement(world, detail, index)
      if (statement !== undefined) statements.push(statement)
      else if (under?.issue === issue && random.chance(0.5)) detail.wordingOf = under.id
    } else {
      under = detail
      if (random.chance(0.2)) joinFamily(random, families, detail)
    }
    return detail
  })
  return { details, statements, families }
}

type Cell = {
  id: string
  index: number
  page: Page
  variants: Variants
  shape: 'main' | 'compatible' | 'worded' | 'other'
}

function makeAccount({ random, cast }: World, { id, index, page, variants, shape }: Cell): Account {
  const value = random.chance(shape === 'main' ? 1 : 0.65) ? variants.main : variants[shape]
  return {
    id: `${id}.${page.id}`,
    report: page.id,
    value,
    excerpt: [page.place(value.words, index)],
    chain: random.chance(0.25) ? [makeCredit(random, cast)] : [],
    hedge: random.chance(0.12) ? random.one(['about', 'reportedly', 'expected', 'according to']) : null,
    firmness: random.chance(0.5) ? random.one(['done', 'done', 'done', 'planned', 'expected']) : null,
  }
}

function makeCredit(random: Random, cast: Cast): CreditLink {
  const organisation = 1 + random.below(cast.organisations)
  const person = 1 + random.below(cast.people)
  return random.one<CreditLink>([
    { role: 'medium', words: `Office ${organisation} said`, organisation: `organisation-${organisation}` },
    { role: 'speaker', words: `Person ${person} said`, person: `person-${person}` },
    { role: 'spokesperson', words: 'a spokesperson said', delegation: 'side-1' },
  ])
}

function makeSilence(random: Random, page: Page, hasHappening: boolean): Silence {
  if (page.isBefore && hasHappening) return { report: page.id, kind: 'before it happened' }
  if (random.chance(0.03)) return { report: page.id, kind: random.one(['text incomplete', 'cannot tell']) }
  return { report: page.id, kind: 'not mentioned' }
}

/** For one in ten quotations, the statement whose printings its accounts are. */
function makeStatement({ random, cast, pages }: World, detail: Detail, index: number): Statement | undefined {
  if (detail.wordingSort !== 'quotation') return undefined
  for (const { report, excerpt } of detail.accounts)
    for (const { start, end } of excerpt)
      pages.find(({ id }) => id === report)?.speech.push({ start: start - 1, end: end + 1 })
  if (detail.accounts.length < 2 || !random.chance(0.12)) return undefined
  const id = `s${index + 1}`
  detail.statement = id
  for (const account of detail.accounts) account.printing = `${id}.${account.report}`
  return {
    id,
    title: `On the ${random.one(kindsOfThings)} ${random.one(things)}`,
    speaker: `person-${1 + random.below(cast.people)}`,
    occasion: 'to reporters',
    when: { edtf: '2031-05-03' },
    issues: [detail.issue],
    printings: detail.accounts.map((account) => ({
      id: `${id}.${account.report}`,
      report: account.report,
      excerpt: account.excerpt,
      marks: random.chance(0.85),
    })),
  }
}

/** Families have up to four details, of one issue. */
function joinFamily(random: Random, families: TalksFile['families'], detail: Detail): void {
  const id = `f-${detail.issue}-${random.below(4)}`
  if (!families.some((family) => family.id === id)) families.push({ id, question: `Which of them? (${id})` })
  detail.family = id
  detail.setApart = `the one asked in ${detail.id}`
}

function makeIssue({ random }: World, details: Detail[], ids: string[], index: number): Issue {
  const title = `Matter ${index + 1}: ${kindsOfThings[index % kindsOfThings.length]} ${things[(index * 7) % things.length]}`
  const of = new Set(ids.slice(0, 12))
  const accounts = details.flatMap((detail) => (of.has(detail.id) ? detail.accounts.map(({ id }) => id) : []))
  const some = (from: number) => accounts.slice(from, from + 3)
  const issue: Issue = { id: `issue-${index + 1}`, title, short: `Matter ${index + 1}` }
  if (accounts.length < 12 || index % 5 === 4) return issue
  return {
    ...issue,
    tracker: {
      group: random.one(['agenda', 'beside', 'later']),
      status: {
        kind: random.one(['raised', 'under discussion', 'progress claimed', 'excluded']),
        by: ['side-1'],
        accounts: some(0),
      },
      positions: [
        {
          delegation: 'side-1',
          stance: 'raises',
          summary: `raises ${title.toLowerCase()}`,
          accounts: some(3),
        },
        {
          delegation: 'side-2',
          stance: random.one(['opposes', 'supports']),
          summary: 'answers it',
          accounts: some(6),
        },
      ],
      course: [{ event: 'event-1', summary: 'was spoken of', accounts: some(9) }],
    },
  }
}

/** A run for every tenth detail, between the first two reports that carry it. */
function makeSharedWording({ random }: World, details: Detail[]): TalksFile['sharedWording'] {
  return details.flatMap((detail, index) => {
    const [a, b] = detail.accounts
    const here = a?.excerpt[0]
    const there = b?.excerpt[0]
    if (index % 10 !== 0 || a === undefined || b === undefined || here === undefined || there === undefined)
      return []
    const kind = random.one(['quoted speech', 'name or title', 'narration'])
    return {
      id: `run-${index + 1}`,
      a: { report: a.report, start: here.start, end: here.end, kind },
      b: { report: b.report, start: there.start, end: there.end, kind },
      words: 3 + random.below(9),
    }
  })
}
