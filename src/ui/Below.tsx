import type { ReactNode } from 'react'
import styles from './Below.module.css'
import { useIsSettled } from './useIsSettled'

type Props = {
  /** What stands until then; as much room as a screen unless given. */
  room?: ReactNode
  children: ReactNode
}

/**
 * What lies below the first screen of a view. Whoever goes to the view sees that screen first, and this is drawn right
 * after its painting; where the HTML has it, it is there from the start.
 */
export function Below({ room = <div className={styles.room} />, children }: Props) {
  return useIsSettled() ? children : room
}
