import type { CourseCell } from '../../domain/issues'
import type { TalksEvent } from '../../domain/model'
import { formatWhen } from '../../domain/time'
import { Witnesses } from '../../evidence/Witnesses'
import { useSelection } from '../../filter/useSelection'
import { cx } from '../../ui/cx'
import styles from './Issues.module.css'

type Props = {
  cells: readonly CourseCell[]
  rounds: readonly TalksEvent[]
  /** True in a narrow column: the rounds stand one below the other, each with its day. */
  isShort?: boolean
}

/** The course of an issue from round to round: a filled node where the reports speak of it, a hollow one where not. */
export function Course({ cells, rounds, isShort = false }: Props) {
  const { talks } = useSelection()
  return (
    <ol className={isShort ? styles.courseDown : styles.course}>
      {rounds.map((round) => {
        const cell = cells.find(({ event }) => event.id === round.id)
        const summary = cell?.summary ?? null
        return (
          <li
            key={round.id}
            className={cx(styles.node, summary !== null && styles.told)}
            title={isShort ? (summary ?? undefined) : undefined}
          >
            {isShort && <span className={styles.day}>{formatWhen(round.when, talks.head.talks.zone)}</span>}
            {summary === null ? (
              <span className="visually-hidden">{round.title}: nothing in these reports</span>
            ) : (
              <>
                <span className={styles.tellers}>
                  <Witnesses ids={cell?.accountIds ?? []} claim={`${round.title}: ${summary}`} />
                </span>{' '}
                <span>{summary}</span>
              </>
            )}
          </li>
        )
      })}
    </ol>
  )
}
