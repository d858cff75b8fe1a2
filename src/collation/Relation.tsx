import type { PrintingComparison } from '../domain/statements'
import styles from './Collation.module.css'

/** How a printing stands to the base, in words and counts that carry the marks of the collation. */
export function Relation({ comparison }: { comparison: PrintingComparison }) {
  // A retelling is no shortened quotation: what it does not repeat is not counted against it.
  const isRetold = comparison.classes.includes('no quotation marks')
  const parts = comparison.parts.filter(({ kind }) => !isRetold || kind !== 'missing')
  return (
    <span className={styles.relation}>
      {parts.map(({ kind, text }, index) => (
        <span key={text}>
          {index > 0 && '; '}
          <span className={kind === 'missing' ? styles.fewer : styles.word} data-kind={kind ?? undefined}>
            {text}
          </span>
        </span>
      ))}
    </span>
  )
}
