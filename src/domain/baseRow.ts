/**
 * A row of the matrix against a base report: what each cell says of its relation to the base. How two accounts stand is
 * asked of `relateToBase`, which is handed in: its code loads only when a reader chooses a base.
 */
import type { AgainstBase, relateToBase } from './againstBase'
import type { DetailAnalysis } from './findings'
import type { Report, Talks } from './model'

/** A chosen base and the code that relates accounts to it. */
export type Base = { report: Report; relate: typeof relateToBase; rows: BaseRows }

/** What this module tells of a row, handed on with the base: a row without one needs none of it. */
export type BaseRows = {
  selectAgainstBase: typeof selectAgainstBase
  explainAgainstBase: typeof explainAgainstBase
  formatAgainstBase: typeof formatAgainstBase
}

/** What a cell is to the base; `adds` is an account where the base has none. */
export type CellAgainstBase =
  | { kind: 'base' }
  | ({ kind: 'related' } & AgainstBase)
  | { kind: 'adds'; reason: string }
  | { kind: 'does not mention' }

/**
 * What each cell of a row is to the base, by the id of its report. Where neither has an account, where a silence is of
 * another kind than *not mentioned*, and where the file records nothing, a cell keeps what it shows without a base:
 * it is missing here, as is a silence of the base itself.
 */
export function selectAgainstBase(
  talks: Talks,
  { detail, cells }: DetailAnalysis,
  { report, relate }: Omit<Base, 'rows'>,
): ReadonlyMap<string, CellAgainstBase> {
  const found = new Map<string, CellAgainstBase>()
  const base = cells.find((cell) => cell.report.id === report.id)
  if (base === undefined || base.kind === 'unrecorded') return found
  for (const cell of cells) {
    const { id } = cell.report
    if (cell === base) {
      if (cell.kind === 'account') found.set(id, { kind: 'base' })
    } else if (cell.kind === 'account') {
      found.set(
        id,
        base.kind === 'account'
          ? { kind: 'related', ...relate(talks, detail, base.account, cell.account) }
          : { kind: 'adds', reason: `the base: ${base.silence.kind}` },
      )
    } else if (cell.kind === 'silence' && base.kind === 'account' && cell.silence.kind === 'not mentioned') {
      found.set(id, { kind: 'does not mention' })
    }
  }
  return found
}

/** What a line under a value says of credit and firmness against the base, in few words; nothing where they are alike. */
export function formatChanges({ credit, firmness }: Pick<AgainstBase, 'credit' | 'firmness'>): string | null {
  if (credit !== null && credit === firmness) return `credit and firmness ${credit}`
  if (credit !== null && firmness !== null) return `credit ${credit}, firmness ${firmness}`
  if (credit !== null) return `credit ${credit}`
  return firmness === null ? null : `firmness ${firmness}`
}

/**
 * The line under a value: how it stands to the base, then what became of credit and firmness. A cell that differs from
 * itself has a mark for that already, so its line keeps to the relation: two marks at most.
 * `'same; credit lost'`, `'adds'`, `'the base'`
 */
export function formatAgainstBase(against: CellAgainstBase, hasOwnMark: boolean): string {
  switch (against.kind) {
    case 'base':
      return 'the base'
    case 'adds':
    case 'does not mention':
      return against.kind
    case 'related': {
      const changes = hasOwnMark ? null : formatChanges(against)
      return changes === null ? against.relation : `${against.relation}; ${changes}`
    }
  }
}

/** What a cell says on demand, in full. */
export function explainAgainstBase(against: CellAgainstBase): string {
  switch (against.kind) {
    case 'base':
      return 'the base: the others are set against it'
    case 'does not mention':
      return 'the base has it, this report does not mention it'
    case 'adds':
      return `adds what the base does not have; ${against.reason}`
    case 'related':
      return `${against.relation}: ${against.reason}`
  }
}
