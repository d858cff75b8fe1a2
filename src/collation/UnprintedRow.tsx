import type { Unprinted } from '../domain/quotations'
import { EvidenceButton } from '../evidence/EvidenceButton'
import { useSelection } from '../filter/useSelection'
import { SilenceMark } from '../ui/SilenceMark'
import { Siglum } from '../ui/Siglum'
import styles from './Collation.module.css'

/** A report that prints none of the statement: how it is silent, and what it tells of it without quoting. */
export function UnprintedRow({ unprinted: { report, silence, told } }: { unprinted: Unprinted }) {
  const { talks } = useSelection()
  return (
    <tr>
      <th scope="row">
        <Siglum talks={talks} report={report} />
      </th>
      <td className={styles.sort}>
        {told.length > 0 ? (
          'told, not quoted'
        ) : silence === null ? (
          'does not print it'
        ) : (
          <SilenceMark kind={silence.kind} />
        )}
      </td>
      <td colSpan={3} className={styles.sort}>
        {told.map(({ account }) => (
          <span key={account.id} className={styles.told}>
            <EvidenceButton id={account.id} className={styles.introduced}>
              <bdi lang={report.language}>{account.value.words}</bdi>
            </EvidenceButton>
          </span>
        ))}
        {silence?.note}
      </td>
    </tr>
  )
}
