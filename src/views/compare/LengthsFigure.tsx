import { lazy, useSyncExternalStore } from 'react'
import type { DetailAnalysis } from '../../domain/findings'
import { type LengthAxis, selectLengthAxis } from '../../domain/lengthAxis'
import { witnesses } from '../../domain/outlets'
import { useSelection } from '../../filter/useSelection'
import { LazyPart } from '../../ui/LazyPart'
import { Siglum } from '../../ui/Siglum'
import { useWidth } from '../../ui/useWidth'
import styles from './LengthsFigure.module.css'

const LengthsChart = lazy(async () => ({ default: (await import('./LengthsChart')).LengthsChart }))

type Props = { members: readonly DetailAnalysis[] }

const neverChanges = () => () => {}

/** All lengths of a family on one scale, with the table behind it. The chart comes after the content. */
export function LengthsFigure({ members }: Props) {
  const axis = selectLengthAxis(members)
  return axis && axis.lines.length > 2 ? <Figure axis={axis} members={members} /> : null
}

function Figure({ axis, members }: Props & { axis: LengthAxis }) {
  const { talks } = useSelection()
  const [box, width] = useWidth<HTMLElement>(760)
  const isMounted = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
  const names = witnesses(talks)
  const rows = axis.lines.map((line) => {
    const number = members.findIndex(({ detail }) => detail.id === line.detail.id) + 1
    return { line, number, what: line.detail.setApart ?? line.detail.question }
  })
  const height = rows.length * 30 + 44
  return (
    <figure className={styles.figure} ref={box}>
      <figcaption>
        <h2>All lengths on one scale</h2>
        <p>the number is the detail above; a paler bar has no upper end</p>
      </figcaption>
      <svg className={styles.space} width="1" height={height} aria-hidden="true" />
      <div className={styles.chart}>
        {isMounted && (
          <LazyPart>
            <LengthsChart
              width={Math.min(width, 920)}
              height={height}
              axis={axis}
              rows={rows.map(({ line, number, what }) => ({
                name: `${number} ${names.get(line.report.id)?.siglum ?? ''}`,
                range: [line.from ?? axis.from, line.to ?? axis.to],
                bounds: line.from === null && line.to === null ? 'none' : line.to === null ? 'open' : 'both',
                words: `${what}: ${line.account.value.words}`,
              }))}
            />
          </LazyPart>
        )}
      </div>
      <details className={styles.table}>
        <summary>As a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Detail</th>
              <th scope="col">Report</th>
              <th scope="col">As printed</th>
              <th scope="col">As a range</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line, number, what }) => (
              <tr key={line.account.id}>
                <td>
                  {number} {what}
                </td>
                <td>
                  <Siglum talks={talks} report={line.report} />
                </td>
                <td className={styles.words}>{line.account.value.words}</td>
                <td>{line.text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
