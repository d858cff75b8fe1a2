import type { SideStatement } from '../../domain/delegations'
import { Witnesses } from '../../evidence/Witnesses'
import styles from './Delegations.module.css'
import { PersonLink } from './PersonLink'

type Props = {
  statements: readonly SideStatement[]
  /** False where the speaker is plain from what stands around it. */
  withSpeaker?: boolean
}

/** Statements, each by a few words to know it by, with the reports that print it and the speaker. */
export function StatementLines({ statements, withSpeaker = true }: Props) {
  return statements.map(({ statement, speaker, printings, quoted }) => (
    <p key={statement.id} className={styles.statement}>
      <span className={styles.printed}>{statement.title}</span>{' '}
      <Witnesses ids={printings.map(({ id }) => id)} claim={`the statement “${statement.title}”`} />{' '}
      {withSpeaker && <PersonLink person={speaker} />}
      {!quoted && <i className={styles.deck}> without quotation marks</i>}
    </p>
  ))
}
