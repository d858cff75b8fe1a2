import { Suspense, useLayoutEffect, useState, type ReactNode } from 'react'
import { useAddress } from './address'
import { useIsWritten } from './useIsWritten'

type Props = { children: ReactNode }

/**
 * What is long and in the HTML already: React brings it to life in place when there is nothing better to do, or when the
 * reader reaches for it. Where the address changes before, it is not brought to life only to be changed: it makes way.
 */
export function AliveLater({ children }: Props) {
  const isWritten = useIsWritten()
  const address = useAddress()
  const [isAlive, setIsAlive] = useState(!isWritten)
  const [isAnew, setIsAnew] = useState(false)
  const part = (
    <Suspense key={isAnew ? 'anew' : 'written'}>
      {children}
      <Arrival onArrive={setIsAlive} />
    </Suspense>
  )
  // The very same until it is alive: given another, React would bring it to life at once to see what has changed.
  const [standing] = useState({ address, part })
  if (isAlive || isAnew) return part
  if (address !== standing.address) setIsAnew(true)
  return standing.part
}

/** Tells that all beside it is alive, before the click is heard that brought it to life. */
function Arrival({ onArrive }: { onArrive: (isAlive: true) => void }) {
  useLayoutEffect(() => onArrive(true), [onArrive])
  return null
}
