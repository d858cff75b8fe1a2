import { groupSilent, type Unprinted } from '../domain/quotations'
import { EvidenceButton } from '../evidence/EvidenceButton'
import { useSelection } from '../filter/useSelection'
import { SilenceMark } from '../ui/SilenceMark'
import { Sigla, Siglum } from '../ui/Siglum'
import styles from './Collation.module.css'

/** The reports that print none of a statement: what they tell of it without quoting, and who is silent, and how. */
export function UnprintedRows({ unprinted }: { unprinted: readonly Unprinted[] }) {
  const { talks } = useSelection()
  return (
    <>
      {unprinted.map(
        ({ report, told }) =>
          told.length > 0 && (
            <tr key={report.id}>
              <th scope="row">
                <Siglum talks={talks} report={report} />
              </th>
              <td className={styles.sort}>told, not quoted</td>
              <td colSpan={3}>
                {told.map(({ account }) => (
                  <EvidenceButton key={account.id} id={account.id} className={styles.told}>
                    <bdi lang={report.language} className={styles.introduced}>
                      {account.value.words}
                    </bdi>
                  </EvidenceButton>
                ))}
              </td>
            </tr>
          ),
      )}
      {groupSilent(unprinted).map(({ kind, note, reports }) => (
        <tr key={`${kind} ${note}`}>
          <th scope="row" colSpan={reports.length > 2 ? 2 : 1}>
            <Sigla talks={talks} reports={reports} />
          </th>
          <td colSpan={reports.length > 2 ? 3 : 4} className={styles.sort}>
            {kind === null ? 'not printed' : <SilenceMark kind={kind} />} {note}
          </td>
        </tr>
      ))}
    </>
  )
}
