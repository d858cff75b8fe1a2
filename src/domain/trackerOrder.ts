/** How the rows of the issue tracker can be grouped and sorted, apart from the order of the file. */
import type { IssueGroupRows, IssueRow } from './issues'
import type { Delegation } from './model'
import type { TrackerGrouping, TrackerSorting } from './trackerChoices'
import { statusKinds } from './vocabulary'

const sidesOf = ({ positions }: IssueRow): Delegation[] =>
  positions.flatMap(({ stance, delegation }) => (stance === null ? [] : [delegation]))

const sideTitle = (sides: readonly Delegation[], all: number): string => {
  if (sides.length === 0) return 'No position in these reports'
  if (sides.length === all && all > 1) return all === 2 ? 'Both sides' : `All ${all} sides`
  const names = sides.map(({ name }) => name)
  return names.length === 1 ? `${names[0]} alone` : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** Smaller comes first. Sides: more of them first, then in the order of their columns; none last. */
function sortKey(row: IssueRow, sorting: TrackerSorting): number {
  switch (sorting) {
    case 'status':
      return statusKinds.indexOf(row.status.kind)
    case 'side':
      return sideKey(row)
    case 'reports':
      return -row.reports.length
    case 'voices':
      return -row.voices.length
    case 'details':
      return -row.details.length
    case 'parting':
      return -row.parts.length
  }
}

function sideKey({ positions }: IssueRow): number {
  const missing = positions.filter(({ stance }) => stance === null).length
  const first = positions.findIndex(({ stance }) => stance !== null)
  return missing * (positions.length + 1) + (first === -1 ? positions.length : first)
}

type Heading = { id: string; title: string; key: number }

function headingOf(row: IssueRow, grouping: TrackerGrouping, total: number): Heading {
  switch (grouping) {
    case 'status': {
      const { kind } = row.status
      return { id: kind, title: kind.charAt(0).toUpperCase() + kind.slice(1), key: sortKey(row, 'status') }
    }
    case 'side': {
      const sides = sidesOf(row)
      return {
        id: sides.map(({ id }) => id).join('+'),
        title: sideTitle(sides, row.positions.length),
        key: sideKey(row),
      }
    }
    case 'reports': {
      const count = row.reports.length
      return {
        id: String(count),
        title: count === 0 ? 'In no report' : `In ${count} of ${total} reports`,
        key: -count,
      }
    }
    case 'none':
      return { id: 'all', title: 'All issues', key: 0 }
  }
}

/**
 * The rows of the tracker in other groups and another order; null keeps the groups, or the order, of the file. `total`
 * is how many reports are chosen. Rows of equal rank keep their order. Groups without rows are not among them.
 */
export function arrangeTracker(
  groups: readonly IssueGroupRows[],
  grouping: TrackerGrouping | null,
  sorting: TrackerSorting | null,
  total: number,
): IssueGroupRows[] {
  const sorted = (rows: readonly IssueRow[]) =>
    sorting === null ? [...rows] : rows.toSorted((a, b) => sortKey(a, sorting) - sortKey(b, sorting))
  if (grouping === null) return groups.map(({ group, rows }) => ({ group, rows: sorted(rows) }))
  const found = new Map<string, { heading: Heading; rows: IssueRow[] }>()
  for (const row of groups.flatMap(({ rows }) => rows)) {
    const heading = headingOf(row, grouping, total)
    const known = found.get(heading.id) ?? { heading, rows: [] }
    known.rows.push(row)
    found.set(heading.id, known)
  }
  return [...found.values()]
    .toSorted((a, b) => a.heading.key - b.heading.key)
    .map(({ heading, rows }) => ({ group: { id: heading.id, title: heading.title }, rows: sorted(rows) }))
}
