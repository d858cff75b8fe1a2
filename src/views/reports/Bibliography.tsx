import type { ReactNode } from 'react'
import { formatFigure, formatNumber } from '../../domain/count'
import type { Report } from '../../domain/model'
import type { ReportProfile } from '../../domain/reports'
import { formatWhen } from '../../domain/time'
import { joinExcerpt } from '../../domain/words'
import { useSelection } from '../../filter/useSelection'
import { SilenceMark } from '../../ui/SilenceMark'
import styles from './ReportPage.module.css'

const printedList = (credits: ReportProfile['credits']['text']) =>
  credits.length === 0 ? 'unknown' : credits.map(({ words }) => words).join(', ')

/** The language by its English name, or its tag where there is none. */
function formatLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames('en-GB', { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

function formatPublished({ published }: Report, zone: string): string {
  if (published === null) return 'unknown'
  const printed = published.printedIn === null ? 'no date printed' : `printed in the ${published.printedIn}`
  return `${formatWhen(published, zone)}; ${printed}`
}

const restsOn = {
  'own words': 'its own words',
  caption: 'its caption',
  'page date': 'the page date',
  'another report': 'another report',
} as const satisfies Record<Report['vantage']['restsOn'], string>

/** What a report is, as a library would record it, with what each date rests on. */
export function Bibliography({ profile }: { profile: ReportProfile }) {
  const { talks } = useSelection()
  const { report, outlet, credits } = profile
  const { vantage } = report
  const { zone } = talks.head.talks
  const told = vantage.excerpt ?? []
  return (
    <dl className={styles.facts}>
      <Fact name="Outlet">{outlet?.fullName ?? outlet?.name ?? report.outlet}</Fact>
      <Fact name="Headline">
        {report.headline === null ? (
          <SilenceMark kind="text incomplete" />
        ) : (
          <span className={styles.printed} lang={report.language}>
            {report.headline}
          </span>
        )}
      </Fact>
      <Fact name="Address">
        {report.url === null ? (
          'unknown'
        ) : (
          <a href={report.url} target="_blank" rel="noopener noreferrer">
            {report.url.replace(/^https?:\/\//, '').split('/')[0]}
            <span className="visually-hidden"> (opens in a new tab)</span>
          </a>
        )}
      </Fact>
      <Fact name="Published" note={report.published?.note}>
        {formatPublished(report, zone)}
      </Fact>
      <Fact name="Written from" note={vantage.note}>
        {vantage.stage}: {formatWhen(vantage, zone)}, by {restsOn[vantage.restsOn]}
        {told.length > 0 && (
          <>
            ; tells as past{' '}
            <span className={styles.printed} lang={report.language}>
              {joinExcerpt(told)}
            </span>
          </>
        )}
      </Fact>
      <Fact name="Credits" note={credits.note}>
        {printedList(credits.text)}
      </Fact>
      <Fact name="Photo credits">{printedList(credits.photo)}</Fact>
      <Fact name="Language">{formatLanguage(report.language)}</Fact>
      <Fact name="Retrieved">{report.retrieved ?? 'unknown'}</Fact>
      <Fact name="Extent">
        {formatFigure(report.text.length)} characters; {formatNumber(profile.carries.length, 'detail')},{' '}
        {profile.onlyHere.length} only here
      </Fact>
    </dl>
  )
}

type FactProps = { name: string; note?: string | null | undefined; children: ReactNode }

function Fact({ name, note, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {note && <span className={styles.note}> {note}</span>}
      </dd>
    </div>
  )
}
