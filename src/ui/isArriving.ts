import { createContext } from 'react'

/** True within a part that is on its way to take the place of what the HTML has of it. */
export const IsArriving = createContext(false)
