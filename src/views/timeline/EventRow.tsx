import { voicesOfEvent } from '../../domain/eventVoices'
import type { TimelineEvent } from '../../domain/timeline'
import { EvidenceButton } from '../../evidence/EvidenceButton'
import { SiglumButton } from '../../evidence/SiglumButton'
import { useSelection } from '../../filter/useSelection'
import { Siglum } from '../../ui/Siglum'
import { EventAbout } from './EventAbout'
import styles from './EventList.module.css'

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

/** Room that what an event is about takes, about, in px: long lists scroll by it. */
const aboutRoom = 120

type Props = {
  item: TimelineEvent
  year: number | null
  isOpen: boolean
  /** Told with the height that opening adds. */
  onToggle: (height: number) => void
}

/** One event: when, what, who carries it, how precise its time is; where its times part, and what it is about. */
export function EventRow({ item, year, isOpen, onToggle }: Props) {
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
                  <SiglumButton key={report.id} id={carried.accountId} report={report} claim={event.title} />
                )
              })}
            </span>
          ) : (
            <span className={styles.many}>{voicesOfEvent(item).text}</span>
          )}
          <button
            type="button"
            className={styles.precision}
            aria-expanded={isOpen}
            onClick={() => onToggle(aboutRoom)}
          >
            <em>{precisionOf(item)}</em> <span aria-hidden="true">{isOpen ? '▴' : '▾'}</span>
            <span className="visually-hidden">, what it is about</span>
          </button>
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
        {isOpen && <EventAbout item={item} />}
      </div>
    </>
  )
}
