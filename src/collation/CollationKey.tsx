import styles from './Collation.module.css'

/** What the marks under and behind the words mean. */
export function CollationKey() {
  return (
    <p className={styles.key}>
      <span>
        <span className={styles.word} data-kind="same">
          identical
        </span>{' '}
        grey
      </span>
      <span>
        <span className={styles.word} data-kind="spelling">
          spelling
        </span>{' '}
        same word
      </span>
      <span>
        <span className={styles.word} data-kind="contraction">
          contraction
        </span>{' '}
        there’s, there is
      </span>
      <span>
        <span className={styles.word} data-kind="replaced">
          other words
        </span>{' '}
        inside the marks
      </span>
      <span>
        <span className={styles.word} data-kind="added">
          longer
        </span>{' '}
        not in the base
      </span>
      <span>
        <span className={styles.gap}>shorter</span> in the base, not here
      </span>
    </p>
  )
}
