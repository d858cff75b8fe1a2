import { Link } from '../../ui/Link'
import type { Report } from '../../domain/model'
import { witnesses } from '../../domain/outlets'
import { useSelection } from '../../filter/useSelection'
import { Siglum } from '../../ui/Siglum'
import { paths } from '../../url/paths'
import styles from './ReportPair.module.css'

/** Which two reports: each of the two can be exchanged for another. */
export function PairChoice({ a, b }: { a: Report; b: Report }) {
  return (
    <nav className={styles.choices} aria-label="Which two reports">
      <OneOf
        label="The one"
        current={a}
        other={b}
        addressOf={(report) => paths.reportPair(report.id, b.id)}
      />
      <OneOf
        label="The other"
        current={b}
        other={a}
        addressOf={(report) => paths.reportPair(a.id, report.id)}
      />
    </nav>
  )
}

type OneOfProps = { label: string; current: Report; other: Report; addressOf: (report: Report) => string }

function OneOf({ label, current, other, addressOf }: OneOfProps) {
  const { talks, linkTo } = useSelection()
  const known = witnesses(talks)
  return (
    <p className={styles.choice}>
      <span>{label}</span>
      {talks.reports
        .filter((report) => report !== other)
        .map((report) => (
          <Link
            key={report.id}
            to={linkTo(addressOf(report))}
            aria-current={report === current ? 'page' : undefined}
          >
            <Siglum talks={talks} report={report} /> {known.get(report.id)?.name}
          </Link>
        ))}
    </p>
  )
}
