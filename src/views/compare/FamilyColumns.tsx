import { Link } from 'react-router-dom'
import { formatCount } from '../../domain/count'
import type { DetailAnalysis } from '../../domain/findings'
import { selectLengthAxis, type LengthAxis } from '../../domain/lengthAxis'
import { formatRowCounts } from '../../domain/matrix'
import { selectTimeAxis, type TimeAxis } from '../../domain/timeAxis'
import type { Detail } from '../../domain/model'
import { useSelection } from '../../filter/useSelection'
import { cx } from '../../ui/cx'
import { FindingChip } from '../../ui/FindingChip'
import { findingTone } from '../../ui/FindingMark'
import { RangeAxis } from '../../ui/RangeAxis'
import { TimesAxis } from '../../ui/TimesAxis'
import { paths } from '../../url/paths'
import { AccountCard } from './AccountCard'
import styles from './DetailPage.module.css'
import { LengthsFigure } from './LengthsFigure'
import { PlaceTree } from './PlaceTree'
import { Silences } from './Silences'
import { WhereEachStands } from './WhereEachStands'

type Props = { analysed: DetailAnalysis; family: readonly Detail[] }

/** A detail beside those a hasty reader would take for it: the same fields in columns, lengths on one scale. */
export function FamilyColumns({ analysed, family }: Props) {
  const { talks, analysis } = useSelection()
  const others = family.filter(({ id }) => id !== analysed.detail.id)
  const members = [analysed, ...others.flatMap(({ id }) => analysis.byDetail.get(id) ?? [])]
  const record =
    analysed.detail.family === undefined ? undefined : talks.by.family.get(analysed.detail.family)
  const axis = selectLengthAxis(members)
  const times = selectTimeAxis(talks, members)
  return (
    <section aria-label={`The family “${record?.question ?? ''}”`}>
      <p className={styles.familyLine}>
        One of the family <b>“{record?.question}”</b>: {formatCount(members.length, 'detail').toLowerCase()}{' '}
        that a hasty reader would take for one. {record?.note}
      </p>
      <div className={styles.columns}>
        {members.map((member, index) => (
          <Column
            key={member.detail.id}
            analysed={member}
            number={index + 1}
            isCurrent={index === 0}
            axis={axis}
            times={times}
          />
        ))}
      </div>
      <WhereEachStands members={members} />
      {axis && axis.lines.length > 2 && <LengthsFigure axis={axis} members={members} />}
    </section>
  )
}

type ColumnProps = {
  analysed: DetailAnalysis
  number: number
  isCurrent: boolean
  axis: LengthAxis | null
  times: TimeAxis | null
}

function Column({ analysed, number, isCurrent, axis, times }: ColumnProps) {
  const { talks, linkTo } = useSelection()
  const { detail, finding, rule, reason, ofSelection, cells } = analysed
  const lines = axis?.lines.filter((line) => line.detail.id === detail.id) ?? []
  const timeLines = times?.lines.filter((line) => line.detail.id === detail.id) ?? []
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
        <span className={styles.columnReason}>{reason}</span>
      </p>
      <div className={styles.axis} data-finding={findingTone(finding)}>
        {axis && lines.length > 0 && <RangeAxis talks={talks} axis={axis} lines={lines} />}
        {times && timeLines.length > 0 && <TimesAxis talks={talks} axis={times} lines={timeLines} />}
        <PlaceTree analysed={analysed} />
      </div>
      <div className={styles.stack}>
        {cells.map(
          (cell) =>
            cell.kind === 'account' && (
              <AccountCard key={cell.report.id} cell={cell} hasGroups={analysed.groups.length > 1} />
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
