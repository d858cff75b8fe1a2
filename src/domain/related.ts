import type { Delegation, Detail, Issue, Person, Statement, Talks, TalksEvent } from './model'

/** What there is to go on to from a detail; records that the file does not have are left out. */
export type Related = {
  /** For a row on wording: the detail whose wording it is. */
  wordingOf: Detail | undefined
  issue: Issue | undefined
  /** Events that rest on the detail, whose time it gives, or at which it happens. */
  events: TalksEvent[]
  /** The statement that it asks about first, then those whose printings its accounts stand in. */
  statements: Statement[]
  /** Whom it is about, and whom an account of it names as its value. */
  people: Person[]
  delegations: Delegation[]
}

const known = <T>(records: ReadonlyMap<string, T>, ids: readonly (string | undefined)[]): T[] =>
  [...new Set(ids)].flatMap((id) => (id === undefined ? [] : (records.get(id) ?? [])))

/** What a detail is related to, each thing once, in the order of the file. */
export function selectRelated(talks: Talks, detail: Detail): Related {
  const { by } = talks
  const printings = new Set(detail.accounts.flatMap(({ printing }) => printing ?? []))
  const printed = talks.statements.filter((statement) =>
    statement.printings.some(({ id }) => printings.has(id)),
  )
  const values = detail.accounts.map(({ value }) => value)
  return {
    wordingOf: detail.wordingOf === undefined ? undefined : by.detail.get(detail.wordingOf),
    issue: by.issue.get(detail.issue),
    events: talks.events.filter(
      ({ details, timeDetail, id }) =>
        details.includes(detail.id) || timeDetail === detail.id || id === detail.happening,
    ),
    statements: known(by.statement, [detail.statement, ...printed.map(({ id }) => id)]),
    people: known(by.person, [
      ...(detail.about?.people ?? []),
      ...values.map((value) => (value.kind === 'person' ? value.person : undefined)),
    ]),
    delegations: known(by.delegation, [
      ...(detail.about?.delegations ?? []),
      ...values.map((value) => (value.kind === 'side' ? value.delegation : undefined)),
    ]),
  }
}
