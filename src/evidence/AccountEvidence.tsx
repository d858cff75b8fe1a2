import type { RefObject } from 'react'
import { Link } from '../ui/Link'
import { formatCredit } from '../domain/credit'
import type { Evidence } from '../domain/model'
import { formatTyped } from '../domain/formatTyped'
import { placeInReport } from '../domain/whereabouts'
import { useSelection } from '../filter/useSelection'
import { SilenceMark } from '../ui/SilenceMark'
import { Siglum } from '../ui/Siglum'
import { paths } from '../url/paths'
import { EvidenceActions } from './EvidenceActions'
import { EvidenceButton } from './EvidenceButton'
import styles from './EvidencePanel.module.css'
import { FamilyNote } from './FamilyNote'
import { FindingNote } from './FindingNote'
import { PrintedWords } from './PrintedWords'

type Props = {
  evidence: Extract<Evidence, { kind: 'account' }>
  heading: RefObject<HTMLHeadingElement | null>
}

/** One account: the printed words, what they are taken to say, and how they stand to the other reports. */
export function AccountEvidence({ evidence, heading }: Props) {
  const { talks, analysis, linkTo } = useSelection()
  const { account, detail, report } = evidence
  const analysed = analysis.byDetail.get(detail.id)
  const beside = detail.accounts.filter((other) => other.report === report.id && other.id !== account.id)
  const others = analysed?.cells.filter((cell) => cell.report.id !== report.id) ?? []
  const rows: [string, string][] = [
    ['Value', formatTyped(talks, detail, account.value)],
    ['Stands', placeInReport(report, account.excerpt).text],
    ['Credit', formatCredit(talks, account)],
    ['Hedge', account.hedge === null ? 'none' : `“${account.hedge}”`],
    ...(account.firmness === null ? [] : [['Firmness', account.firmness] satisfies [string, string]]),
    ...(analysed ? [['Voices', analysed.voices.text] satisfies [string, string]] : []),
  ]
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.question}>
        {detail.question}
      </h2>
      {analysed && <FindingNote analysed={analysed} />}
      <PrintedWords
        talks={talks}
        report={report}
        excerpt={account.excerpt}
        beside={beside.flatMap(({ excerpt }) => excerpt)}
      />
      <dl className={styles.facts}>
        {rows.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {account.note && <p className={styles.note}>{account.note}</p>}
      {beside.length > 0 && (
        <section className={styles.section}>
          <h3>Also in this report</h3>
          {beside.map((other) => (
            <p key={other.id} className={styles.line}>
              <EvidenceButton id={other.id} className={styles.value}>
                {other.value.words}
              </EvidenceButton>{' '}
              <span className={styles.note}>{placeInReport(report, other.excerpt).zone}</span>
            </p>
          ))}
        </section>
      )}
      {others.length > 0 && (
        <section className={styles.section}>
          <h3>The other reports</h3>
          {others.map((cell) => (
            <p key={cell.report.id} className={styles.witness}>
              <Siglum talks={talks} report={cell.report} />
              {cell.kind === 'account' && (
                <span>
                  <EvidenceButton id={cell.account.id} className={styles.value}>
                    <bdi>{cell.value}</bdi>
                  </EvidenceButton>{' '}
                  <span className={styles.note}>{cell.credit}</span>
                </span>
              )}
              {cell.kind === 'silence' && <SilenceMark kind={cell.silence.kind} />}
              {cell.kind === 'unrecorded' && <span className={styles.note}>not recorded in this file</span>}
            </p>
          ))}
        </section>
      )}
      <FamilyNote detail={detail} />
      <div className={styles.actions}>
        <Link to={linkTo(paths.detail(detail.id))}>Whole detail</Link>
        <EvidenceActions report={report} />
      </div>
    </>
  )
}
