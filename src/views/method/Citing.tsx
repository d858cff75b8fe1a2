import { formatNumber } from '../../domain/count'
import { useSelection } from '../../filter/useSelection'
import { CopyButton } from '../../ui/CopyButton'
import styles from './Method.module.css'

/** Version, contents in numbers, how to cite and how to report a mistake. */
export function Citing() {
  const { talks } = useSelection()
  const { head } = talks
  const accounts = talks.details.reduce((sum, detail) => sum + detail.accounts.length, 0)
  const silences = talks.details.reduce((sum, detail) => sum + detail.silences.length, 0)
  const printings = talks.statements.reduce((sum, statement) => sum + statement.printings.length, 0)
  return (
    <section aria-labelledby="version">
      <h2 id="version">Version, and how to cite</h2>
      <dl className={styles.glossary}>
        <div>
          <dt>version</dt>
          <dd>
            {head.version} of {head.date}: {head.changes}
          </dd>
        </div>
        <div>
          <dt>contents</dt>
          <dd>
            {formatNumber(talks.details.length, 'detail')}, {formatNumber(accounts, 'account')},{' '}
            {formatNumber(silences, 'silence')}, {formatNumber(talks.statements.length, 'statement')} in{' '}
            {formatNumber(printings, 'printing')}, {formatNumber(talks.events.length, 'event')},{' '}
            {formatNumber(talks.sharedWording.length, 'shared run')} of words
          </dd>
        </div>
        <div>
          <dt>cite as</dt>
          <dd>
            {head.citeAs} <CopyButton text={() => head.citeAs}>Copy</CopyButton>
          </dd>
        </div>
        <div>
          <dt>mistakes</dt>
          <dd>
            “Report a mistake” at the foot of every page carries the id of what is on screen, and the version
            of the data.
          </dd>
        </div>
      </dl>
    </section>
  )
}
