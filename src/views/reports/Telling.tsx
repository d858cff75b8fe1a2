import { lazy, useMemo } from 'react'
import { formatNumber } from '../../domain/count'
import { formatValue } from '../../domain/formatValue'
import type { PlacedAccount, ReportProfile } from '../../domain/reports'
import { voicesOfReport } from '../../domain/reportVoices'
import { selectVoicePaths } from '../../domain/voicePaths'
import { placeInReport } from '../../domain/whereabouts'
import { EvidenceButton } from '../../evidence/EvidenceButton'
import { useSelection } from '../../filter/useSelection'
import { LazyPart } from '../../ui/LazyPart'
import styles from './ReportPage.module.css'

const VoicesDrawn = lazy(async () => ({ default: (await import('../../ui/VoicesDrawn')).VoicesDrawn }))

type Props = { profile: ReportProfile; marks: readonly PlacedAccount[] }

/** What a report puts first and last, and whom it credits. */
export function Telling({ profile, marks }: Props) {
  const { talks } = useSelection()
  const { report } = profile
  const { voices, ownVoice } = useMemo(() => voicesOfReport(talks, marks), [talks, marks])
  const paths = useMemo(() => selectVoicePaths(talks, [{ report, accounts: marks }]), [talks, report, marks])
  return (
    <section aria-labelledby="report-telling">
      <h2 id="report-telling">How it is told</h2>
      <Places title="Leads with" profile={profile} placed={profile.leadsWith} />
      <Places title="Ends with" profile={profile} placed={profile.endsWith} />
      <h3>Voices it credits</h3>
      {voices.length === 0 && <p className={styles.note}>none</p>}
      {paths && (
        <LazyPart>
          <VoicesDrawn
            talks={talks}
            paths={paths}
            label="From whom, and by whom, into this report: the list below says the same"
          />
        </LazyPart>
      )}
      <ul className={styles.inline}>
        {voices.map(({ key, name, details, passedOn, accounts }) => (
          <li key={key}>
            <EvidenceButton
              id={accounts[0]?.id ?? ''}
              label={`${name}: evidence for one of ${formatNumber(details, 'detail')}`}
            >
              {name}
            </EvidenceButton>{' '}
            <span className={styles.note}>
              {passedOn.length > 0 && `through ${passedOn.join(', ')}, `}
              {formatNumber(details, 'detail')}
            </span>
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
