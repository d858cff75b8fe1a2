import { Suspense } from 'react'
import { Link } from '../../ui/Link'
import { formatCount } from '../../domain/count'
import type { DetailAnalysis } from '../../domain/findings'
import { formatRowCounts, formatVoicesBehind } from '../../domain/matrix'
import type { Detail } from '../../domain/model'
import { useSelection } from '../../filter/useSelection'
import { part } from '../../ui/part'
import { cx } from '../../ui/cx'
import { FindingChip } from '../../ui/FindingChip'
import { paths } from '../../url/paths'
import { AccountCard } from './AccountCard'
import styles from './DetailPage.module.css'
import { Drawn } from './Drawn'
import { Silences } from './Silences'
import { WhereEachStands } from './WhereEachStands'

const LengthsFigure = part(async () => (await import('./LengthsFigure')).LengthsFigure)

type Props = { analysed: DetailAnalysis; family: readonly Detail[] }

/** A detail beside those a hasty reader would take for it: the same fields in columns, lengths on one scale. */
export function FamilyColumns({ analysed, family }: Props) {
  const { talks, analysis } = useSelection()
  const others = family.filter(({ id }) => id !== analysed.detail.id)
  const members = [analysed, ...others.flatMap(({ id }) => analysis.byDetail.get(id) ?? [])]
  const record =
    analysed.detail.family === undefined ? undefined : talks.by.family.get(analysed.detail.family)
  return (
    <section aria-label={`The family “${record?.question ?? ''}”`}>
      <p className={styles.familyLine}>
        One of the family <b>“{record?.question}”</b>: {formatCount(members.length, 'detail').toLowerCase()}{' '}
        that a hasty reader would take for one. {record?.note}
      </p>
      <div className={styles.columns} data-many={members.length > 6 || undefined}>
        {members.map((member, index) => (
          <Column
            key={member.detail.id}
            analysed={member}
            number={index + 1}
            isCurrent={index === 0}
            members={members}
          />
        ))}
      </div>
      <WhereEachStands members={members} />
      {members.some(({ detail }) => detail.kind === 'duration') && (
        <Suspense fallback={null}>
          <LengthsFigure members={members} />
        </Suspense>
      )}
    </section>
  )
}

type ColumnProps = {
  analysed: DetailAnalysis
  number: number
  isCurrent: boolean
  /** The family: its lengths or times stand on one axis. */
  members: readonly DetailAnalysis[]
}

function Column({ analysed, number, isCurrent, members }: ColumnProps) {
  const { linkTo } = useSelection()
  const { detail, finding, rule, reason, ofSelection, cells } = analysed
  const voices = formatVoicesBehind(analysed)
  return (
    <div className={cx(styles.column, isCurrent && styles.current)}>
      <h2 className={styles.columnTitle}>
        <span className={styles.number}>{number}</span>{' '}
        {isCurrent ? (
          (detail.setApart ?? detail.question)
        ) : (
          <Link to={linkTo(paths.detail(detail.id))}>{detail.setApart ?? detail.question}</Link>
        )}
      </h2>
      <p className={styles.columnQuestion}>{isCurrent ? 'this detail' : detail.question}</p>
      <p className={styles.columnFinding}>
        <FindingChip finding={finding} ofSelection={ofSelection} /> {formatRowCounts(analysed)}
        {voices !== null && `; ${voices}`}
        <span className={styles.columnReason}>{reason}</span>
      </p>
      <div className={styles.axis}>
        <Drawn analysed={analysed} members={members} />
      </div>
      <div className={styles.stack}>
        {cells.map(
          (cell) =>
            cell.kind === 'account' && (
              <AccountCard
                key={cell.report.id}
                detail={detail}
                cell={cell}
                hasGroups={analysed.groups.length > 1}
              />
            ),
        )}
      </div>
      <div>
        <Silences analysed={analysed} />
      </div>
      <p className={styles.rule}>
        <b>{rule.name}.</b> {rule.text}
      </p>
    </div>
  )
}
