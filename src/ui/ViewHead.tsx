import type { ReactNode } from 'react'
import styles from './ViewHead.module.css'

type Props = {
  title: string
  /** A line beside the title that says what the view shows. */
  deck?: ReactNode
  /** What stands above the title: the way back. */
  trail?: ReactNode
  /** Choices of the view, at the right. */
  controls?: ReactNode
  /** The title of the document; the heading unless given. */
  documentTitle: string
}

/** The head of a view: its one h1, with the title of the document. Focus comes here when the view changes. */
export function ViewHead({ title, deck, trail, controls, documentTitle }: Props) {
  return (
    <header className={styles.head}>
      <title>{documentTitle}</title>
      {trail && <div className={styles.trail}>{trail}</div>}
      <div className={styles.line}>
        <h1 className={styles.title} tabIndex={-1}>
          {title}
        </h1>
        {deck && <p className={styles.deck}>{deck}</p>}
        {controls && <div className={styles.controls}>{controls}</div>}
      </div>
    </header>
  )
}
