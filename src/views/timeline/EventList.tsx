import { formatNumber } from '../../domain/count'
import type { TimelineEvent, TimelineModel } from '../../domain/timeline'
import { localOf } from '../../domain/zone'
import { EvidenceButton } from '../../evidence/EvidenceButton'
import { useSelection } from '../../filter/useSelection'
import { cx } from '../../ui/cx'
import { Siglum } from '../../ui/Siglum'
import styles from './EventList.module.css'

type Props = { model: TimelineModel; pointed: string | null; onPoint: (id: string | null) => void }

/** The events in order of time: the same as the drawing, in words. */
export function EventList({ model, pointed, onPoint }: Props) {
  const year = model.talks.from === null ? null : localOf(model.talks.from, model.zone).year
  return (
    <>
      <h2 id="events-in-order" className={styles.heading}>
        {formatNumber(model.events.length, 'event')} in order
        {year !== null && <span className={styles.year}>{year} unless said</span>}
      </h2>
      {model.events.length === 0 && model.hidden === 0 && (
        <p className={styles.none}>The file of these talks tells of no event.</p>
      )}
      <ol>
        {model.events.map((item) => (
          <li
            key={item.event.id}
            className={cx(styles.row, pointed === item.event.id && styles.pointed)}
            onPointerEnter={() => onPoint(item.event.id)}
            onPointerLeave={() => onPoint(null)}
            onFocus={() => onPoint(item.event.id)}
            onBlur={() => onPoint(null)}
          >
            <EventRow item={item} year={year} />
          </li>
        ))}
      </ol>
    </>
  )
}

/** The year of the talks goes without saying: the head of the list says so. */
const withoutYear = (when: string, year: number | null) =>
  year === null ? when : when.replaceAll(` ${year}`, '')

/** How precise the time is, in a word. */
function precisionOf({ shape, event }: TimelineEvent): string {
  if (event.expected === true) return 'expected'
  switch (shape) {
    case 'point':
      return 'minute'
    case 'before':
    case 'after':
      return 'undated'
    case 'open start':
    case 'open end':
      return 'open'
    default:
      return shape
  }
}

const mostColumns = 8

function EventRow({ item, year }: { item: TimelineEvent; year: number | null }) {
  const { talks, reports } = useSelection()
  const { event, evidence, timesPart } = item
  const first = evidence[0]?.accountId
  const printed = event.words === undefined || item.shape === 'point' ? [] : [`“${event.words}”`]
  const restsOn = [...printed, ...(event.workedOut === undefined ? [] : [event.workedOut])].join(': ')
  return (
    <>
      <span className={styles.when}>{withoutYear(item.when, year)}</span>
      <div className={styles.what}>
        {first === undefined ? (
          <span className={styles.title}>{event.title}</span>
        ) : (
          <EvidenceButton id={first} className={styles.title}>
            {event.title}
          </EvidenceButton>
        )}
        <span className={styles.line}>
          {reports.length <= mostColumns ? (
            <span className={styles.witnesses}>
              {reports.map((report) => {
                const carried = evidence.find((one) => one.report === report)
                return carried === undefined ? (
                  <span key={report.id} className={styles.absent} aria-hidden="true">
                    ·
                  </span>
                ) : (
                  <EvidenceButton key={report.id} id={carried.accountId}>
                    <Siglum talks={talks} report={report} />
                  </EvidenceButton>
                )
              })}
            </span>
          ) : (
            <span>
              {evidence.length === 0
                ? 'no report'
                : `${evidence.length} of ${formatNumber(reports.length, 'report')}`}
            </span>
          )}
          <em className={styles.precision}>{precisionOf(item)}</em>
        </span>
        {restsOn !== '' && <span className={styles.worked}>{restsOn}</span>}
        {timesPart.length > 0 && (
          <span className={styles.parts}>
            Times part:{' '}
            {timesPart.map((reading) => (
              <span key={reading.text} className={styles.reading}>
                {reading.reports.slice(0, 6).map((report) => (
                  <Siglum key={report.id} talks={talks} report={report} />
                ))}{' '}
                <EvidenceButton id={reading.accountIds[0] ?? ''} className={styles.value}>
                  {withoutYear(reading.text, year)}
                </EvidenceButton>
              </span>
            ))}
          </span>
        )}
      </div>
    </>
  )
}
