import type { RefObject } from 'react'
import { Link } from '../ui/Link'
import { formatCredit } from '../domain/credit'
import type { Evidence } from '../domain/model'
import { fullestPrinting } from '../domain/fullestPrinting'
import { comparePrintings } from '../domain/statements'
import { placeInReport } from '../domain/whereabouts'
import { joinExcerpt } from '../domain/words'
import { useSelection } from '../filter/useSelection'
import { Siglum } from '../ui/Siglum'
import { paths } from '../url/paths'
import { EvidenceActions } from './EvidenceActions'
import { EvidenceButton } from './EvidenceButton'
import styles from './EvidencePanel.module.css'
import { PrintedWords } from './PrintedWords'

type Props = {
  evidence: Extract<Evidence, { kind: 'printing' }>
  heading: RefObject<HTMLHeadingElement | null>
}

/** One printing of a statement: the words inside the marks, who said them, and how the fullest printing has them. */
export function PrintingEvidence({ evidence, heading }: Props) {
  const { talks, analysis, linkTo } = useSelection()
  const { printing, statement, report } = evidence
  const speaker = talks.by.person.get(statement.speaker)
  const fullest = fullestPrinting(statement)
  const fullestReport = fullest === null ? undefined : talks.by.report.get(fullest.report)
  const asked = analysis.details.find(({ detail }) =>
    detail.accounts.some((one) => one.printing === printing.id),
  )
  const account = asked?.detail.accounts.find((one) => one.printing === printing.id)
  const others = statement.printings.filter(({ id }) => id !== printing.id)
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.question}>
        {speaker?.name}: {statement.title}
      </h2>
      <p className={styles.rule}>{statement.occasion}</p>
      <PrintedWords
        talks={talks}
        report={report}
        excerpt={printing.excerpt}
        marks={printing.marks}
        beside={others.filter((other) => other.report === report.id).flatMap(({ excerpt }) => excerpt)}
      />
      <dl className={styles.facts}>
        <div>
          <dt>Stands</dt>
          <dd>{placeInReport(report, printing.excerpt).text}</dd>
        </div>
        <div>
          <dt>Marks</dt>
          <dd>{printing.marks ? 'inside quotation marks' : 'without quotation marks'}</dd>
        </div>
        <div>
          <dt>Credit</dt>
          <dd>{account === undefined ? (speaker?.name ?? 'not recorded') : formatCredit(talks, account)}</dd>
        </div>
        {asked && (
          <div>
            <dt>Voices</dt>
            <dd>{asked.voices.text}</dd>
          </div>
        )}
        <div>
          <dt>Introduced</dt>
          <dd>{printing.introduced === undefined ? 'not recorded' : `“${printing.introduced}”`}</dd>
        </div>
        {fullest && fullestReport && fullest.id !== printing.id && (
          <div>
            <dt>
              Against <Siglum talks={talks} report={fullestReport} />
            </dt>
            <dd>{comparePrintings(fullest, printing).summary}</dd>
          </div>
        )}
      </dl>
      {printing.note && <p className={styles.note}>{printing.note}</p>}
      {others.length > 0 && (
        <section className={styles.section}>
          <h3>Also printed</h3>
          {others.map((other) => {
            const otherReport = talks.by.report.get(other.report)
            return (
              otherReport && (
                <p key={other.id} className={styles.witness}>
                  <Siglum talks={talks} report={otherReport} />
                  <span>
                    <EvidenceButton id={other.id} className={styles.value}>
                      <bdi>{joinExcerpt(other.excerpt)}</bdi>
                    </EvidenceButton>
                  </span>
                </p>
              )
            )
          })}
        </section>
      )}
      <div className={styles.actions}>
        <Link to={linkTo(paths.quotation(statement.id))}>Word by word</Link>
        <EvidenceActions report={report} />
      </div>
    </>
  )
}
