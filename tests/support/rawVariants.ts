/** Valid files that lack what these talks happen to have: each bends a raw talks file and stays without a problem. */
import { parseTalks } from '../../src/domain/parse'
import type { Raw } from './rawTalks'

const isNamed = (ids: ReadonlySet<string>) => (entry: Raw) => typeof entry === 'string' && ids.has(entry)

/** Takes ids out of every list of ids, however deep. */
function forget(value: Raw, ids: ReadonlySet<string>): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, entry] of Object.entries<Raw>(value)) {
    if (Array.isArray(entry)) value[key] = entry.filter((item) => !isNamed(ids)(item))
    forget(value[key], ids)
  }
}

function keepFirstReport(raw: Raw) {
  const [kept, ...others] = raw.reports.map(({ id }: Raw) => id)
  const gone = new Set<string>(others)
  const isGone = ({ report }: Raw) => gone.has(report)
  const holders = [
    ...raw.details.map((detail: Raw) => [detail, 'accounts']),
    ...raw.details.map((detail: Raw) => [detail, 'silences']),
    ...raw.statements.map((statement: Raw) => [statement, 'printings']),
  ]
  for (const [holder, list] of holders) {
    for (const { id } of holder[list].filter(isGone)) if (id !== undefined) gone.add(id)
    holder[list] = holder[list].filter((item: Raw) => !isGone(item))
  }
  raw.reports = raw.reports.filter(({ id }: Raw) => id === kept)
  raw.outlets = raw.outlets.filter(({ id }: Raw) => id === raw.reports[0].outlet)
  raw.sharedWording = []
  forget(raw, gone)
}

function dropEvents(raw: Raw) {
  raw.events = []
  delete raw.talks.event
  for (const { vantage } of raw.reports) delete vantage.event
  for (const detail of raw.details) delete detail.happening
  for (const { tracker } of raw.issues) if (tracker) tracker.course = []
}

function dropDelegations(raw: Raw) {
  raw.delegations = []
  for (const person of raw.people) delete person.delegation
  for (const event of raw.events) event.delegations = []
  for (const { about } of raw.details) delete about?.delegations
  for (const { tracker } of raw.issues) {
    if (!tracker) continue
    tracker.positions = []
    tracker.status.by = []
  }
}

function dropStatements(raw: Raw) {
  raw.statements = []
  raw.details = raw.details.filter(({ statement }: Raw) => statement === undefined)
  for (const { tracker } of raw.issues) {
    if (!tracker) continue
    tracker.positions = tracker.positions.map((position: Raw) => ({ ...position, accounts: [] }))
  }
}

const bends = {
  'only one report': keepFirstReport,
  'no events': dropEvents,
  'no delegations': dropDelegations,
  'no statements': dropStatements,
} satisfies Record<string, (raw: Raw) => void>

export type RawVariant = keyof typeof bends

export const rawVariants = Object.keys(bends).filter((name): name is RawVariant => name in bends)

/** The file bent so; throws when that leaves a problem, for then it would be no valid file. */
export function bendTo(variant: RawVariant, raw: Raw): Raw {
  bends[variant](raw)
  const result = parseTalks(raw)
  const problems = result.status === 'read' ? result.problems : [result.problem]
  if (problems.length > 0) throw new Error(`${variant}: ${JSON.stringify(problems)}`)
  return raw
}
