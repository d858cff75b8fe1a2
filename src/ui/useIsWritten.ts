import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** True where HTML is written, and while it comes alive: what is drawn then has to be what the HTML has. */
export const useIsWritten = (): boolean =>
  useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
