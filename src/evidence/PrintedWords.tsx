import type { Report, Segment, Talks } from '../domain/model'
import { witnesses } from '../domain/outlets'
import { placeInReport } from '../domain/whereabouts'
import { Siglum } from '../ui/Siglum'
import styles from './EvidencePanel.module.css'

type Props = {
  talks: Talks
  report: Report
  excerpt: Segment[]
  marks?: boolean
  /** Where else this report has the same detail or statement. */
  beside?: readonly Segment[]
}

/** The words as printed, with the report that prints them and a bar that shows where in it they stand. */
export function PrintedWords({ talks, report, excerpt, marks = false, beside = [] }: Props) {
  const witness = witnesses(talks).get(report.id)
  return (
    <figure className={styles.printed} data-slot={witness?.slot}>
      <figcaption className={styles.outlet}>
        <Siglum talks={talks} report={report} /> {witness?.name}
      </figcaption>
      <blockquote className={styles.words} lang={report.language}>
        {excerpt.map((segment, index) => (
          <span key={segment.start}>
            {index > 0 && <span className={styles.gap}> … </span>}
            {marks ? `“${segment.exact}”` : segment.exact}
          </span>
        ))}
      </blockquote>
      <WhereItStands report={report} excerpt={excerpt} beside={beside} />
    </figure>
  )
}

/** Nearer to an end of the bar than this, in hundredths, the name of that end would run into that of the place. */
const room = 30

type WhereProps = { report: Report; excerpt: Segment[]; beside: readonly Segment[] }

/** A report as a bar to scale of its characters, with the excerpt marked in it and named below. */
function WhereItStands({ report, excerpt, beside }: WhereProps) {
  const length = Math.max(1, report.text.length)
  const at = (offset: number) => (offset / length) * 100
  const { text, zone, paragraph } = placeInReport(report, excerpt)
  const middle = at(excerpt[0]?.start ?? 0)
  const anchor = middle < room ? 'start' : middle > 100 - room ? 'end' : 'middle'
  return (
    <svg className={styles.strip} role="img" aria-label={`${zone ?? 'place not recorded'}: ${text}`}>
      {report.zones.map(({ zone: kind, start, end }) => (
        <rect
          key={start}
          className={kind === 'body' ? styles.body : styles.otherZone}
          x={`${at(start)}%`}
          width={`${Math.max(0.1, at(end) - at(start) - 0.3)}%`}
          y="4"
          height="6"
        />
      ))}
      {beside.map((segment) => (
        <rect
          key={segment.start}
          className={styles.beside}
          x={`${at(segment.start)}%`}
          width={`${Math.max(0.8, at(segment.end) - at(segment.start))}%`}
          y="2"
          height="10"
        />
      ))}
      {excerpt.map((segment) => (
        <rect
          key={segment.start}
          className={styles.here}
          x={`${at(segment.start)}%`}
          width={`${Math.max(0.8, at(segment.end) - at(segment.start))}%`}
          y="0"
          height="14"
        />
      ))}
      {anchor !== 'start' && (
        <text x="0" y="26">
          beginning
        </text>
      )}
      <text className={styles.place} x={`${middle}%`} y="26" textAnchor={anchor}>
        {[zone ?? 'place not recorded', paragraph].filter((part) => part !== null).join(' ')}
      </text>
      {anchor !== 'end' && (
        <text x="100%" y="26" textAnchor="end">
          end
        </text>
      )}
    </svg>
  )
}
