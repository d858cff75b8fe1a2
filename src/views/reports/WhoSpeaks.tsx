import { lazy, useMemo } from 'react'
import { formatCount, formatNumber } from '../../domain/count'
import { voicesAcross, type SharedVoice } from '../../domain/reportVoices'
import { witnesses } from '../../domain/outlets'
import { selectVoicePaths } from '../../domain/voicePaths'
import { EvidenceButton } from '../../evidence/EvidenceButton'
import { useSelection } from '../../filter/useSelection'
import { LazyPart } from '../../ui/LazyPart'
import { Siglum } from '../../ui/Siglum'
import type { StripRow } from './StripDrawing'
import styles from './WhoSpeaks.module.css'

const VoicesDrawn = lazy(async () => ({ default: (await import('../../ui/VoicesDrawn')).VoicesDrawn }))

/** More names than this are no drawing any more: the table has them all. */
const mostDrawn = 30

/** Who stands behind several reports: from whom, by whom, into which; and how often each is credited in each. */
export function WhoSpeaks({ rows }: { rows: readonly StripRow[] }) {
  const { talks } = useSelection()
  const told = useMemo(
    () => rows.map(({ profile, marks }) => ({ report: profile.report, accounts: marks })),
    [rows],
  )
  const { voices, ownVoice } = useMemo(
    () =>
      voicesAcross(
        talks,
        told.map(({ accounts }) => accounts),
      ),
    [talks, told],
  )
  const paths = useMemo(() => selectVoicePaths(talks, told), [talks, told])
  const isDrawn = paths !== null && Math.max(paths.speakers.length, paths.media.length) <= mostDrawn
  return (
    <section aria-labelledby="who-speaks" className={styles.section}>
      <h2 id="who-speaks">Who speaks in them</h2>
      <p className={styles.sentence}>{sentenceOf(voices, rows.length)}</p>
      {paths && (
        <div className={styles.columns}>
          {isDrawn && (
            <LazyPart>
              <VoicesDrawn
                talks={talks}
                paths={paths}
                label="From whom, and by whom, into each report: the table beside it says the same"
                widest={720}
              />
            </LazyPart>
          )}
          <VoiceTable rows={rows} voices={voices} ownVoice={ownVoice} />
        </div>
      )}
    </section>
  )
}

/** `16 named voices. Bruce stands behind four of the five reports; 12 are heard in one alone. …` */
function sentenceOf(voices: readonly SharedVoice[], reports: number): string {
  const [first] = voices
  if (first === undefined) return 'None of these reports credits anybody in these details.'
  const alone = voices.filter((voice) => voice.reports === 1).length
  const named = formatCount(voices.length, 'named voice')
  if (reports === 1) return `${named}.`
  const most = voices.filter((voice) => voice.reports === first.reports)
  if (first.reports === 1) return `${named}, none of them in two reports.`
  const names = most.map(({ name }) => name).join(', ')
  return `${named}. ${first.reports} of ${formatNumber(reports, 'report')} credit ${names}; ${formatNumber(alone, 'voice')} ${alone === 1 ? 'is' : 'are'} heard in one report alone. Many reports of one statement are not many confirmations.`
}

type TableProps = {
  rows: readonly StripRow[]
  voices: readonly SharedVoice[]
  ownVoice: readonly number[]
}

function VoiceTable({ rows, voices, ownVoice }: TableProps) {
  const { talks } = useSelection()
  const known = witnesses(talks)
  return (
    <div className={styles.frame} role="region" aria-label="Voices by report" tabIndex={0}>
      <table className={styles.table}>
        <caption>details of each report credited to each voice</caption>
        <thead>
          <tr>
            <th scope="col">Voice</th>
            {rows.map(({ profile: { report } }) => (
              <th key={report.id} scope="col">
                <Siglum talks={talks} report={report} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {voices.map(({ key, name, cells }) => (
            <tr key={key}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              {rows.map(({ profile: { report } }, at) => {
                const voice = cells[at]
                const account = voice?.accounts[0]
                return (
                  <td key={report.id}>
                    {voice && account && (
                      <EvidenceButton
                        id={account.id}
                        label={`${name} in ${known.get(report.id)?.name}: evidence for one of ${formatNumber(voice.details, 'detail')}`}
                      >
                        {voice.details}
                      </EvidenceButton>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
          <tr>
            <th scope="row">
              <i>own voice, nobody credited</i>
            </th>
            {rows.map(({ profile: { report } }, at) => (
              <td key={report.id}>{ownVoice[at]}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  )
}
