import type { ReactNode } from 'react'
import { useSelection } from '../filter/useSelection'
import { cx } from '../ui/cx'
import styles from './EvidenceButton.module.css'

type Props = {
  /** Id of an account or a printing. */
  id: string
  children: ReactNode
  className?: string
  /** Words for screen readers, when what is seen does not say what opens. */
  label?: string
  title?: string
  /** The place of an outlet in the file, for its colour. */
  'data-slot'?: string | number
}

/** Opens the evidence of an account or a printing: the one step from any cell, dot, name or claim. */
export function EvidenceButton({ id, children, className, label, ...rest }: Props) {
  const { state, change } = useSelection()
  const isOpen = state.evidence === id
  return (
    <button
      {...rest}
      type="button"
      className={cx(styles.button, className)}
      data-evidence={id}
      aria-label={label}
      aria-expanded={isOpen}
      onClick={() => change({ evidence: isOpen ? null : id }, { replace: state.evidence !== null })}
    >
      {children}
    </button>
  )
}
