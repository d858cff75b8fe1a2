import type { Report, Segment, Talks } from '../domain/model'
import { witnesses } from '../domain/outlets'
import { placeInReport } from '../domain/whereabouts'
import { Siglum } from '../ui/Siglum'
import styles from './EvidencePanel.module.css'

type Props = { talks: Talks; report: Report; excerpt: Segment[]; marks?: boolean }

/** The words as printed, with the report that prints them and a bar that shows where in it they stand. */
export function PrintedWords({ talks, report, excerpt, marks = false }: Props) {
  const witness = witnesses(talks).get(report.id)
  const { text, zone } = placeInReport(report, excerpt)
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
      <WhereItStands report={report} excerpt={excerpt} label={`${zone ?? 'place not recorded'}: ${text}`} />
    </figure>
  )
}

/** A report as a bar to scale of its characters, with the excerpt marked in it. */
function WhereItStands({ report, excerpt, label }: { report: Report; excerpt: Segment[]; label: string }) {
  const length = Math.max(1, report.text.length)
  const at = (offset: number) => (offset / length) * 1000
  return (
    <svg
      className={styles.strip}
      viewBox="0 0 1000 14"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {report.zones.map((zone) => (
        <rect
          key={zone.start}
          className={zone.zone === 'body' ? styles.body : styles.otherZone}
          x={at(zone.start)}
          width={Math.max(1, at(zone.end) - at(zone.start) - 2)}
          y="4"
          height="6"
        />
      ))}
      {excerpt.map((segment) => (
        <rect
          key={segment.start}
          className={styles.here}
          x={at(segment.start)}
          width={Math.max(6, at(segment.end) - at(segment.start))}
          y="0"
          height="14"
        />
      ))}
    </svg>
  )
}
