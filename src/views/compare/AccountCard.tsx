import { formatFigure } from '../../domain/count'
import { lazy, Suspense } from 'react'
import { formatCredit, formatLink } from '../../domain/credit'
import type { Cell } from '../../domain/findings'
import type { Detail, Report, Segment } from '../../domain/model'
import { witnesses } from '../../domain/outlets'
import { placeInReport } from '../../domain/whereabouts'
import { joinExcerpt } from '../../domain/words'
import { EvidenceButton } from '../../evidence/EvidenceButton'
import { useSelection } from '../../filter/useSelection'
import { Siglum } from '../../ui/Siglum'
import styles from './DetailPage.module.css'

// The words that were printed come first; what they are typed as comes after.
const TypedValue = lazy(async () => ({ default: (await import('./TypedValue')).TypedValue }))

type Props = {
  detail: Detail
  cell: Extract<Cell, { kind: 'account' }>
  /** True when not all accounts of the detail hold together: letters tell which do. */
  hasGroups: boolean
}

/** One report's account: the printed words, and what stands around them. */
export function AccountCard({ detail, cell, hasGroups }: Props) {
  const { talks } = useSelection()
  const { report, account, others, letters, selfDiffers } = cell
  const credits = account.chain.filter((link) => formatLink(talks, link) !== link.words)
  return (
    <article className={styles.card} data-slot={witnesses(talks).get(report.id)?.slot}>
      <h3 className={styles.cardHead}>
        <Siglum talks={talks} report={report} />
        <EvidenceButton id={account.id} className={styles.excerpt}>
          <bdi lang={report.language}>{joinExcerpt(account.excerpt)}</bdi>
        </EvidenceButton>
        {hasGroups && letters.length > 0 && <i className={styles.letters}>{letters.join('')}</i>}
      </h3>
      <dl className={styles.facts}>
        <Suspense fallback={null}>
          <TypedValue detail={detail} account={account} />
        </Suspense>
        <div>
          <dt>Credit</dt>
          <dd>
            {formatCredit(talks, account)}
            {credits.length > 0 && (
              <bdi lang={report.language} className={styles.credit}>
                {' '}
                {credits.map(({ words }) => words).join(' … ')}
              </bdi>
            )}
          </dd>
        </div>
        <div>
          <dt>Hedge</dt>
          <dd>{account.hedge === null ? 'none' : <i>{account.hedge}</i>}</dd>
        </div>
        {account.firmness !== null && (
          <div>
            <dt>Firmness</dt>
            <dd>{account.firmness}</dd>
          </div>
        )}
        <div>
          <dt>Stands</dt>
          <dd>
            <ShortPlace report={report} excerpt={account.excerpt} />
          </dd>
        </div>
        {others.map((other) => (
          <div key={other.id}>
            <dt>Also</dt>
            <dd>
              <EvidenceButton id={other.id} className={styles.also}>
                <bdi lang={report.language}>{other.value.words}</bdi>
              </EvidenceButton>{' '}
              {placeInReport(report, other.excerpt).zone}
              {selfDiffers.find(({ account: differing }) => differing.id === other.id) &&
                '; differs from the above'}
            </dd>
          </div>
        ))}
      </dl>
    </article>
  )
}

/** Zone, paragraph and characters in few words; in full on demand. */
function ShortPlace({ report, excerpt }: { report: Report; excerpt: readonly Segment[] }) {
  const { zone, paragraph, text } = placeInReport(report, excerpt)
  const runs = excerpt.map(({ start, end }) => `${formatFigure(start)}–${formatFigure(end)}`)
  return (
    <span title={text}>
      {[zone, paragraph].filter((part) => part !== null).join(' ')}; {runs.join(', ')}
    </span>
  )
}
