import { fullestForms, type PrintedWords } from '../domain/delegations'
import { useSelection } from '../filter/useSelection'
import { Sigla } from '../ui/Siglum'
import styles from './FullestForm.module.css'
import { Witnesses } from './Witnesses'

type Props = {
  /** What the forms are of: `title`. */
  of: string
  forms: readonly PrintedWords[]
}

/** The fullest of the forms in which a name or title is printed, who has it, and who shortens it. */
export function FullestForm({ of, forms }: Props) {
  const { talks } = useSelection()
  const fullest = fullestForms(forms)
  if (fullest === null) return null
  return (
    <p className={styles.fullest}>
      {fullest.forms.map(({ words, accountIds }, index) => (
        <span key={words} className={styles.line}>
          {index === 0 ? `Fullest ${of}:` : 'or'}{' '}
          <Witnesses ids={accountIds} claim={`the fullest ${of}: ${words}`} />{' '}
          <bdi className={styles.words}>{words}</bdi>{' '}
        </span>
      ))}
      {fullest.shortenedBy.length > 0 && (
        <span className={styles.line}>
          Shorter in <Sigla talks={talks} reports={fullest.shortenedBy} />
        </span>
      )}
    </p>
  )
}
