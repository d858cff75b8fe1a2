import { createContext, use } from 'react'
import { useLocation } from 'react-router-dom'

/** The address that a view was last shown at, for one that stays until the next is painted; null where it is the present one. */
export const AddressContext = createContext<string | null>(null)

/** Path and query of the view that asks: not those of the view that is just taking its place. */
export function useAddress(): string {
  const { pathname, search } = useLocation()
  return use(AddressContext) ?? pathname + search
}
