import type { PrintingComparison } from '../domain/statements'
import styles from './Collation.module.css'

/** How a printing stands to the base, in words and counts that carry the marks of the collation. */
export function Relation({ comparison }: { comparison: PrintingComparison }) {
  return (
    <span className={styles.relation}>
      {comparison.parts.map(({ kind, text }, index) => (
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
