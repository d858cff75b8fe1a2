import type { CourseCell } from '../../domain/issues'
import type { TalksEvent } from '../../domain/model'
import { Witnesses } from '../../evidence/Witnesses'
import { cx } from '../../ui/cx'
import styles from './Issues.module.css'

type Props = {
  cells: readonly CourseCell[]
  rounds: readonly TalksEvent[]
  /** True where space is short: two lines of each summary, the rest stands on the page. */
  isShort?: boolean
}

/** The course of an issue from round to round: a filled node where the reports speak of it, a hollow one where not. */
export function Course({ cells, rounds, isShort = false }: Props) {
  return (
    <ol className={styles.course}>
      {rounds.map((round) => {
        const cell = cells.find(({ event }) => event.id === round.id)
        const told = cell !== undefined && cell.summary !== null
        return (
          <li key={round.id} className={cx(styles.node, told && styles.told)}>
            {told ? (
              <>
                <span className={styles.tellers}>
                  <Witnesses ids={cell.accountIds} claim={`${round.title}: ${cell.summary}`} />
                </span>
                <span
                  className={cx(isShort && styles.clamped)}
                  title={isShort ? (cell.summary ?? undefined) : undefined}
                >
                  {cell.summary}
                </span>
              </>
            ) : (
              <span className="visually-hidden">{round.title}: nothing in these reports</span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
