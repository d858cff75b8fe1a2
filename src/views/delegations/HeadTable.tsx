import type { DelegationCard, HeadRow, PrintedForm } from '../../domain/delegations'
import { EvidenceButton } from '../../evidence/EvidenceButton'
import { useSelection } from '../../filter/useSelection'
import { cx } from '../../ui/cx'
import { Siglum } from '../../ui/Siglum'
import { SilenceMark } from '../../ui/SilenceMark'
import styles from './Delegations.module.css'

/** A name or title as printed, marked where others print it otherwise, or print more of it. */
function Printed({ form }: { form: PrintedForm }) {
  const isShorter = form.standing === 'shorter'
  return (
    <>
      <EvidenceButton id={form.accountId} className={styles.printed}>
        <bdi className={cx(isShorter && styles.shorter, form.departs && styles.otherwise)}>{form.words}</bdi>
      </EvidenceButton>
      {isShorter && <span className="visually-hidden"> (shorter than “{form.fuller}”)</span>}
      {form.departs && <span className="visually-hidden"> (printed otherwise than in other reports)</span>}
    </>
  )
}

function Firmness({ row }: { row: HeadRow }) {
  if (row.person === null) {
    return row.silence === null ? (
      <span className={styles.none}>not said</span>
    ) : (
      <SilenceMark kind={row.silence} />
    )
  }
  const { firmness, telling, hedge } = row
  return (
    <>
      {firmness !== null && (
        <span className={firmness === 'done' ? styles.done : styles.planned}>{firmness}</span>
      )}{' '}
      {telling !== null && (
        <EvidenceButton id={telling.accountId} className={styles.printed}>
          {telling.words}
        </EvidenceButton>
      )}{' '}
      {hedge !== null && <i className={styles.hedge}>“{hedge}”</i>}
    </>
  )
}

const columns = ['name as printed', 'title as printed', 'how firmly', 'credit']

/** Who led a side, as each report prints it: name, title, how firmly it is told and in which words, who is credited. */
export function HeadTable({ card }: { card: DelegationCard }) {
  const { talks } = useSelection()
  return (
    <div
      className={styles.scroll}
      role="region"
      aria-label={`Head of ${card.delegation.name}, by report`}
      tabIndex={0}
    >
      <table className={styles.heads}>
        <thead>
          <tr>
            <td />
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {card.head.rows.map((row) => (
            <tr key={row.report.id}>
              <th scope="row">
                <Siglum talks={talks} report={row.report} />
              </th>
              <td>
                {row.name === null ? (
                  <span className={styles.none}>not named</span>
                ) : (
                  <Printed form={row.name} />
                )}
              </td>
              <td>
                {row.title === null ? (
                  <span className={styles.none}>no title</span>
                ) : (
                  <Printed form={row.title} />
                )}
              </td>
              <td>
                <Firmness row={row} />
              </td>
              <td>{row.credit ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
