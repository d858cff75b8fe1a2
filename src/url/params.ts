import { createContext, use } from 'react'

/** What the address names, by the names in the pattern of the view’s place: `/issues/:id` gives `id`. */
export type Params = Readonly<Record<string, string | undefined>>

export const ParamsContext = createContext<Params>({})

/** The parts of the address that name what a view shows, decoded. */
export const useParams = (): Params => use(ParamsContext)
