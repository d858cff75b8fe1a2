import { Link } from '../../ui/Link'
import { witnesses } from '../../domain/outlets'
import { formatNumber } from '../../domain/count'
import { evidenceInRun, wordsHeld, type RunPlace, type SharedRun } from '../../domain/sharedRuns'
import { placeInReport } from '../../domain/whereabouts'
import { EvidenceButton } from '../../evidence/EvidenceButton'
import { useSelection } from '../../filter/useSelection'
import { Siglum } from '../../ui/Siglum'
import { paths } from '../../url/paths'
import styles from './RunPlaces.module.css'

/** The words of a run that excerpts hold, with a gap where they hold none. */
function HeldWords({ place }: { place: RunPlace }) {
  const { talks } = useSelection()
  const pieces = wordsHeld(talks, place)
  const id = evidenceInRun(talks, place)
  if (pieces.length === 0)
    return <span className={styles.place}>No excerpt of the data holds its words.</span>
  const first = pieces[0]?.start === place.start
  const last = pieces.at(-1)?.end === place.end
  const words = `${first ? '' : '… '}${pieces.map(({ exact }) => exact).join(' … ')}${last ? '' : ' …'}`
  if (id === null) return <span className={styles.words}>{words}</span>
  return (
    <EvidenceButton id={id} className={styles.words}>
      {words}
    </EvidenceButton>
  )
}

type Props = {
  run: SharedRun
  /** True on the page of the two reports, which needs no link to itself. */
  isOfPair?: boolean
}

/** Both places of a shared run: where it stands in each report, what it is there, its words as far as they are held. */
export function RunPlaces({ run, isOfPair = false }: Props) {
  const { talks, linkTo } = useSelection()
  const known = witnesses(talks)
  return (
    <>
      {[run.a, run.b].map((place) => {
        const credits = place.report.credits.filter(({ kind }) => kind === 'text')
        return (
          <div key={place.report.id} className={styles.one}>
            <p>
              <Siglum talks={talks} report={place.report} /> <b>{known.get(place.report.id)?.name}</b>{' '}
              <span className={styles.place}>
                {place.kind};{' '}
                {placeInReport(place.report, [{ exact: '', start: place.start, end: place.end }]).text};{' '}
                {credits.length === 0
                  ? 'credits unknown'
                  : `credits ${credits.map(({ words }) => words).join(', ')}`}
              </span>
            </p>
            <p lang={place.report.language}>
              <HeldWords place={place} />
            </p>
          </div>
        )
      })}
      {!isOfPair && (
        <p className={styles.both}>
          <Link to={linkTo(paths.reportPair(run.a.report.id, run.b.report.id))}>
            {known.get(run.a.report.id)?.siglum} and {known.get(run.b.report.id)?.siglum} side by side
          </Link>
        </p>
      )}
    </>
  )
}

/** `14 words in a row, narration` */
export const runTitle = (run: SharedRun, kind: string): string =>
  `${formatNumber(run.words, 'word')} in a row, ${kind}`
