import type { SideStatement } from '../../domain/delegations'
import { Witnesses } from '../../evidence/Witnesses'
import styles from './Delegations.module.css'

/** Statements, each by a few words of it, with the speaker and the reports that print it. */
export function StatementLines({ statements }: { statements: readonly SideStatement[] }) {
  return statements.map(({ statement, speaker, printings, quoted }) => (
    <p key={statement.id} className={styles.person}>
      <span className={styles.printed}>{quoted ? `“${statement.title}”` : statement.title}</span>{' '}
      <Witnesses ids={printings.map(({ id }) => id)} claim={statement.title} />{' '}
      <i className={styles.speaker}>
        {speaker.name}
        {!quoted && ', without quotation marks'}
      </i>
    </p>
  ))
}
