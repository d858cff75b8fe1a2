import { useMemo } from 'react'
import { formatNumber } from '../../domain/count'
import { formatValue } from '../../domain/formatValue'
import type { PlacedAccount, ReportProfile } from '../../domain/reports'
import { voicesOfReport } from '../../domain/reportVoices'
import { placeInReport } from '../../domain/whereabouts'
import { EvidenceButton } from '../../evidence/EvidenceButton'
import { useSelection } from '../../filter/useSelection'
import styles from './ReportPage.module.css'

/** What a report puts first and last, and whom it credits. */
export function Telling({ profile }: { profile: ReportProfile }) {
  const { talks } = useSelection()
  const { voices, ownVoice } = useMemo(
    () => voicesOfReport(talks, profile.strip.marks),
    [talks, profile.strip.marks],
  )
  return (
    <section aria-labelledby="report-telling">
      <h2 id="report-telling">How it is told</h2>
      <Places title="Leads with" profile={profile} placed={profile.leadsWith} />
      <Places title="Ends with" profile={profile} placed={profile.endsWith} />
      <h3>Voices it credits</h3>
      {voices.length === 0 && <p className={styles.note}>none</p>}
      <ul className={styles.inline}>
        {voices.map(({ key, name, details, accounts }) => (
          <li key={key}>
            <EvidenceButton
              id={accounts[0]?.id ?? ''}
              label={`${name}: evidence for one of ${formatNumber(details, 'detail')}`}
            >
              {name}
            </EvidenceButton>{' '}
            <span className={styles.note}>{formatNumber(details, 'detail')}</span>
          </li>
        ))}
        <li>
          own voice <span className={styles.note}>{formatNumber(ownVoice, 'detail')}</span>
        </li>
      </ul>
    </section>
  )
}

type PlacesProps = { title: string; profile: ReportProfile; placed: readonly PlacedAccount[] }

function Places({ title, profile, placed }: PlacesProps) {
  const { talks } = useSelection()
  if (placed.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {placed.map(({ detail, account }) => {
          const { zone, paragraph } = placeInReport(profile.report, account.excerpt)
          return (
            <li key={account.id} className={styles.item}>
              {detail.question}{' '}
              <EvidenceButton id={account.id} className={styles.printed}>
                <bdi>{formatValue(talks, detail, account.value)}</bdi>
              </EvidenceButton>{' '}
              <span className={styles.note}>
                {zone}
                {paragraph !== null && `, paragraph ${paragraph}`}
              </span>
            </li>
          )
        })}
      </ul>
    </>
  )
}
