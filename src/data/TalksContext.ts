import { createContext, use } from 'react'
import type { Talks } from '../domain/model'
import type { LoadedTalks, Prepared } from './asBuilt'

export const TalksContext = createContext<LoadedTalks | null>(null)

function useLoaded(): LoadedTalks {
  const loaded = use(TalksContext)
  if (!loaded) throw new Error('Talks are read outside of the gate that loads them')
  return loaded
}

/** The talks on screen. */
export const useTalks = (): Talks => useLoaded().talks

/** What could not be used of the file on screen. */
export const useProblems = () => useLoaded().problems

/** What the build has prepared of the talks on screen, or null where it did not know them. */
export const usePrepared = (): Prepared | null => useLoaded().prepared
