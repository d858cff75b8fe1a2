import { lazy, type ReactNode, useRef, useState } from 'react'
import type { Report } from '../../domain/model'
import { LazyPart } from '../../ui/LazyPart'
import styles from './Matrix.module.css'

const ColumnActions = lazy(async () => ({ default: (await import('./ColumnActions')).ColumnActions }))

type Props = { report: Report; column: number; isStop: boolean; children: ReactNode }

/** The head of a column as a button that unfolds what can be done with the column. */
export function ColumnMenu({ report, column, isStop, children }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.headButton}
        data-column={column}
        tabIndex={isStop ? 0 : -1}
        aria-expanded={isOpen}
        title="Move, hide, or make it the base"
        onClick={() => setIsOpen(!isOpen)}
      >
        {children}
      </button>
      {isOpen && (
        <LazyPart>
          <ColumnActions
            report={report}
            head={button}
            onClose={(hasFocus) => {
              setIsOpen(false)
              if (hasFocus) button.current?.focus()
            }}
          />
        </LazyPart>
      )}
    </>
  )
}
