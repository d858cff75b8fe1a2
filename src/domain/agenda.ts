/**
 * Where the positions of the sides and the agenda do not fit one another. Nothing is judged: two positions are set side
 * by side because of their stances alone, each with the accounts that it rests on. data.md, rules 5 and 13.
 */
import { reportsOfAccounts } from './accountReports'
import { delegationsByName } from './sides'
import type { Delegation, Issue, Report, Stance, Talks } from './model'

/** What one side says of one issue, as the given reports tell it. */
export type ToldPosition = {
  issue: Issue
  delegation: Delegation
  stance: Stance
  summary: string
  accountIds: string[]
  reports: Report[]
}

export type AgendaMisfit =
  /** One side keeps the issue out of the talks, or is against it; another names it for them. */
  | { kind: 'against'; issue: Issue; against: ToldPosition[]; named: ToldPosition[] }
  /** One side speaks for one matter only, and excludes others; another side raises a matter that is neither. */
  | { kind: 'limited'; limit: ToldPosition; excluded: ToldPosition[]; named: ToldPosition }

const names: readonly Stance[] = ['raises', 'supports']
const isAgainst: readonly Stance[] = ['excludes', 'opposes']

/** Every position that the given reports tell, by issue in file order, then by the name of the side. */
function toldPositions(talks: Talks, reports: readonly Report[]): ToldPosition[] {
  const delegations = delegationsByName(talks)
  return talks.issues.flatMap((issue) =>
    delegations.flatMap((delegation): ToldPosition[] => {
      const position = issue.tracker?.positions.find((one) => one.delegation === delegation.id)
      if (position === undefined) return []
      const { stance, summary, accounts } = position
      const telling = reportsOfAccounts(talks, accounts, reports)
      return telling.length === 0
        ? []
        : [{ issue, delegation, stance, summary, accountIds: accounts, reports: telling }]
    }),
  )
}

/** The one matter that a side speaks for while it excludes others; null for a side that limits the talks to nothing. */
function limitOf(delegation: Delegation, told: readonly ToldPosition[]) {
  const own = told.filter((position) => position.delegation.id === delegation.id)
  const excluded = own.filter(({ stance }) => stance === 'excludes')
  const [limit, ...more] = own.filter(({ stance }) => names.includes(stance))
  return limit !== undefined && more.length === 0 && excluded.length > 0 ? { limit, excluded } : null
}

/**
 * Misfits of positions and agenda over the given reports. *against*: on one issue, a side raises or supports what
 * another excludes or opposes. *limited*: a side that raises or supports one issue alone, and excludes at least one,
 * and another side that raises an issue which the first neither speaks for nor excludes. A position that rests on no
 * account of the given reports counts for nothing; complaints and acts put no matter on an agenda.
 */
export function agendaMisfits(talks: Talks, reports: readonly Report[]): AgendaMisfit[] {
  const told = toldPositions(talks, reports)
  const against = talks.issues.flatMap((issue): AgendaMisfit[] => {
    const on = told.filter((position) => position.issue.id === issue.id)
    const opposing = on.filter(({ stance }) => isAgainst.includes(stance))
    const named = on.filter(({ stance }) => names.includes(stance))
    return opposing.length > 0 && named.length > 0
      ? [{ kind: 'against', issue, against: opposing, named }]
      : []
  })
  const limited = delegationsByName(talks).flatMap((delegation): AgendaMisfit[] => {
    const limits = limitOf(delegation, told)
    if (limits === null) return []
    return told
      .filter(
        (named) =>
          named.stance === 'raises' &&
          named.delegation.id !== delegation.id &&
          named.issue.id !== limits.limit.issue.id &&
          !limits.excluded.some(({ issue }) => issue.id === named.issue.id),
      )
      .map((named) => ({ kind: 'limited', ...limits, named }))
  })
  return [...against, ...limited]
}

/** The misfits that bear on an issue: the one contested, the one the talks are limited to, the one named beside it. */
export function misfitsOf(misfits: readonly AgendaMisfit[], issueId: string): AgendaMisfit[] {
  return misfits.filter((misfit) => {
    switch (misfit.kind) {
      case 'against':
        return misfit.issue.id === issueId
      case 'limited':
        return misfit.limit.issue.id === issueId || misfit.named.issue.id === issueId
    }
  })
}
