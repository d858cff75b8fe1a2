import { Link } from '../../ui/Link'
import { openingWords, type SideStatement } from '../../domain/delegations'
import { Witnesses } from '../../evidence/Witnesses'
import { useSelection } from '../../filter/useSelection'
import { paths } from '../../url/paths'
import styles from './Delegations.module.css'
import { PersonLink } from './PersonLink'

/** Statements by their first printed words, leading to every printing, with the reports that have them. */
export function StatementLines({ statements }: { statements: readonly SideStatement[] }) {
  const { linkTo } = useSelection()
  return statements.map(({ statement, printings, quoted }) => (
    <p key={statement.id} className={styles.statement}>
      <Link to={linkTo(paths.quotation(statement.id))} className={styles.quoted} title={statement.title}>
        <bdi>{openingWords(printings)}</bdi>
      </Link>{' '}
      <Witnesses ids={printings.map(({ id }) => id)} claim={`the statement “${statement.title}”`} />
      {!quoted && <i className={styles.deck}> without quotation marks</i>}
    </p>
  ))
}

/** The statements of a side, under the name of who made them. */
export function SideStatements({ statements }: { statements: readonly SideStatement[] }) {
  const speakers = [...new Set(statements.map(({ speaker }) => speaker))]
  return speakers.map((speaker) => (
    <div key={speaker.id}>
      <p className={styles.statement}>
        <PersonLink person={speaker} />
      </p>
      <StatementLines statements={statements.filter((one) => one.speaker === speaker)} />
    </div>
  ))
}
