import type { ReactNode } from 'react'
import type { ReportProfile } from '../../domain/reports'
import { formatWhen } from '../../domain/time'
import { joinExcerpt } from '../../domain/words'
import { useSelection } from '../../filter/useSelection'
import { SilenceMark } from '../../ui/SilenceMark'
import styles from './ReportPage.module.css'

const languages = new Intl.DisplayNames('en-GB', { type: 'language' })

const printedList = (credits: ReportProfile['credits']['text']) =>
  credits.length === 0 ? 'unknown' : credits.map(({ words }) => words).join(', ')

/** What a report is, as a library would record it, with what each date rests on. */
export function Bibliography({ profile }: { profile: ReportProfile }) {
  const { talks } = useSelection()
  const { report, outlet, credits } = profile
  const { published, vantage } = report
  const { zone } = talks.head.talks
  const carried = profile.carries.length
  const rows: [name: string, value: ReactNode, note?: string | null][] = [
    ['Outlet', outlet?.fullName ?? outlet?.name ?? report.outlet],
    [
      'Headline',
      report.headline === null ? (
        <SilenceMark kind="text incomplete" />
      ) : (
        <span className={styles.printed} lang={report.language}>
          {report.headline}
        </span>
      ),
    ],
    [
      'Address',
      report.url === null ? (
        'unknown'
      ) : (
        <a href={report.url} target="_blank" rel="noopener noreferrer">
          {new URL(report.url).host}
          <span className="visually-hidden"> (opens in a new tab)</span>
        </a>
      ),
    ],
    [
      'Published',
      published === null
        ? 'unknown'
        : `${formatWhen(published, zone)}; ${published.printedIn === null ? 'no date printed' : `printed in the ${published.printedIn}`}`,
      published?.note,
    ],
    [
      'Written from',
      <>
        {vantage.stage}: {formatWhen(vantage, zone)}, by{' '}
        {vantage.restsOn === 'own words'
          ? 'its own words'
          : `the ${vantage.restsOn}`.replace('the another', 'another')}
        {vantage.excerpt && vantage.excerpt.length > 0 && (
          <>
            ; tells as past{' '}
            <span className={styles.printed} lang={report.language}>
              {joinExcerpt(vantage.excerpt)}
            </span>
          </>
        )}
      </>,
      vantage.note,
    ],
    ['Credits', printedList(credits.text), credits.note],
    ['Photo credits', printedList(credits.photo)],
    ['Language', languages.of(report.language) ?? report.language],
    ['Retrieved', report.retrieved ?? 'unknown'],
    [
      'Extent',
      `${report.text.length.toLocaleString('en-GB')} characters; ${carried} details, ${profile.onlyHere.length} only here`,
    ],
  ]
  return (
    <dl className={styles.facts}>
      {rows.map(([name, value, note]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value}
            {note && <span className={styles.note}> {note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
