/**
 * Checked talks in parcels of text, each small enough to be taken in within a few milliseconds: the way of a large file
 * from the thread that read it to the one that shows it. Knows no schema: what is in a parcel has been checked.
 */
import { assembleTalks, evidenceIn, type TalksRecords } from './assemble'
import type { Evidence, Problem, RecordKind, Talks, TimeBounds } from './model'

/** Records of one list, in its order, as JSON. */
export type Parcel = { list: RecordKind; text: string }

/** All that is no list of records, and how many accounts are to come. */
export type Invoice = {
  head: Talks['head']
  times: [string, TimeBounds][]
  problems: Problem[]
  accounts: number
}

/** Units of text in a parcel, more or less: a record is never divided. */
const fullAt = 100_000

/** Reports come first: what follows refers to them. */
const inOrder = [
  'reports',
  'outlets',
  'places',
  'organisations',
  'delegations',
  'people',
  'issueGroups',
  'issues',
  'families',
  'events',
  'details',
  'statements',
  'sharedWording',
] as const satisfies readonly RecordKind[]

export const invoiceOf = (talks: Talks, problems: Problem[]): Invoice => ({
  head: talks.head,
  times: [...talks.times],
  problems,
  accounts: talks.details.reduce((sum, { accounts }) => sum + accounts.length, 0),
})

/** The records of talks, list by list. */
export function* parcelsOf(talks: Talks): Generator<Parcel> {
  for (const list of inOrder) {
    let texts: string[] = []
    let size = 0
    for (const record of talks[list]) {
      const text = JSON.stringify(record)
      texts.push(text)
      size += text.length
      if (size < fullAt) continue
      yield { list, text: `[${texts.join()}]` }
      texts = []
      size = 0
    }
    if (texts.length > 0) yield { list, text: `[${texts.join()}]` }
  }
}

/** Puts together again what `parcelsOf` took apart, parcel by parcel, so that no step takes long. */
export class Unpacking {
  readonly #invoice: Invoice
  readonly #records: TalksRecords
  readonly #reports = new Map<string, Talks['reports'][number]>()
  readonly #evidence = new Map<string, Evidence>()
  /** How many accounts have been taken in. */
  accounts = 0

  constructor(invoice: Invoice) {
    this.#invoice = invoice
    this.#records = { head: invoice.head, ...noRecords() }
  }

  add({ list, text }: Parcel): void {
    // Made by `parcelsOf` of checked talks: the records are of the list's own kind.
    const given: Omit<TalksRecords, 'head'> = { ...noRecords(), [list]: JSON.parse(text) }
    for (const kind of inOrder) append(this.#records, given, kind)
    for (const report of given.reports) this.#reports.set(report.id, report)
    for (const evidence of evidenceIn(given, this.#reports)) this.#evidence.set(evidence.id, evidence)
    for (const { accounts } of given.details) this.accounts += accounts.length
  }

  talks(): Talks {
    return assembleTalks(this.#records, new Map(this.#invoice.times), this.#evidence)
  }
}

const noRecords = (): Omit<TalksRecords, 'head'> => ({
  outlets: [],
  reports: [],
  places: [],
  organisations: [],
  delegations: [],
  people: [],
  issueGroups: [],
  issues: [],
  families: [],
  events: [],
  statements: [],
  details: [],
  sharedWording: [],
})

function append<Kind extends RecordKind>(
  to: Pick<TalksRecords, Kind>,
  from: Pick<TalksRecords, Kind>,
  kind: Kind,
) {
  const list: unknown[] = to[kind]
  for (const record of from[kind]) list.push(record)
}
