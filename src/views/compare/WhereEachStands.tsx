import { commonLongest } from '../../domain/commonLongest'
import type { DetailAnalysis } from '../../domain/findings'
import type { Account, Report } from '../../domain/model'
import { witnesses } from '../../domain/outlets'
import { placeInReport } from '../../domain/whereabouts'
import { useSelection } from '../../filter/useSelection'
import { Siglum } from '../../ui/Siglum'
import { useWidth } from '../../ui/useWidth'
import styles from './WhereEachStands.module.css'

/** An account with the number of its detail among those shown, null where only one is. */
type Mark = { account: Account; number: number | null }

/** The chosen reports as bars to one scale, with each account of these details at its place. */
export function WhereEachStands({ members }: { members: readonly DetailAnalysis[] }) {
  const { talks, reports } = useSelection()
  const longest = commonLongest(reports.map(({ text }) => text.length))
  const rows = reports.map((report) => ({
    report,
    marks: members.flatMap(({ cells }, index) =>
      cells.flatMap((cell): Mark[] =>
        cell.kind === 'account' && cell.report.id === report.id
          ? [cell.account, ...cell.others].map((account) => ({
              account,
              number: members.length > 1 ? index + 1 : null,
            }))
          : [],
      ),
    ),
  }))
  return (
    <section className={styles.strips} aria-label="Where each stands">
      <h2>Where each stands</h2>
      <p className={styles.deck}>
        reports to scale{members.length > 1 && '; the number is the detail above'}
      </p>
      <ul>
        {rows.map(({ report, marks }) => (
          <li key={report.id} className={styles.row}>
            <Siglum talks={talks} report={report} />
            <Strip report={report} marks={marks} share={Math.min(1, report.text.length / longest)} />
            <span className={styles.places}>
              {formatPlaces(report, marks)}
              {report.text.length > longest && ' (far longer: at a scale of its own)'}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** `1: key points 2, body 1; 4: body 6`, `body 2`, or that there is nothing. */
function formatPlaces(report: Report, marks: readonly Mark[]): string {
  if (marks.length === 0) return 'nothing of it'
  const places = new Map<number | null, string[]>()
  for (const { account, number } of marks) {
    const { zone, paragraph } = placeInReport(report, account.excerpt)
    const place = [zone ?? 'place not recorded', paragraph].filter((part) => part !== null).join(' ')
    const known = places.get(number) ?? []
    places.set(number, known.includes(place) ? known : [...known, place])
  }
  return [...places]
    .map(([number, list]) => `${number === null ? '' : `${number}: `}${list.join(', ')}`)
    .join('; ')
}

type StripProps = { report: Report; marks: readonly Mark[]; share: number }

function Strip({ report, marks, share }: StripProps) {
  const { talks } = useSelection()
  const [box, width] = useWidth<SVGSVGElement>(600)
  const at = (offset: number) => (offset / Math.max(1, report.text.length)) * (width - 16) * share
  const label = `${witnesses(talks).get(report.id)?.name}: ${formatPlaces(report, marks)}`
  return (
    <svg ref={box} className={styles.strip} viewBox={`0 0 ${width} 16`} role="img" aria-label={label}>
      {report.zones.map((zone) => (
        <rect
          key={zone.start}
          className={zone.zone === 'body' ? styles.body : styles.otherZone}
          x={at(zone.start)}
          width={Math.max(1, at(zone.end) - at(zone.start) - 1)}
          y="5"
          height="7"
        />
      ))}
      {clusterMarks(marks, at).map(({ places, numbers }) => (
        <g key={places[0]}>
          {places.map((x) => (
            <rect key={x} className={styles.mark} x={x} y="2" width="4" height="13" />
          ))}
          <text className={styles.number} x={Math.max(...places) + 6} y="13">
            {numbers.join(', ')}
          </text>
        </g>
      ))}
    </svg>
  )
}

/** Marks too near to one another for a number each, taken together: their places from the left, their numbers. */
function clusterMarks(marks: readonly Mark[], at: (offset: number) => number) {
  const clusters: { places: number[]; numbers: number[] }[] = []
  const placed = marks
    .map(({ account, number }) => ({ x: Math.round(at(account.excerpt[0]?.start ?? 0)), number }))
    .toSorted((a, b) => a.x - b.x)
  for (const { x, number } of placed) {
    const last = clusters.at(-1)
    const isNear = last !== undefined && x - (last.places.at(-1) ?? 0) < 12 + 8 * last.numbers.length
    const cluster = isNear ? last : { places: [], numbers: [] }
    if (!isNear) clusters.push(cluster)
    if (!cluster.places.includes(x)) cluster.places.push(x)
    if (number !== null && !cluster.numbers.includes(number)) cluster.numbers.push(number)
  }
  return clusters
}
