import { use, useEffect, useMemo } from 'react'
import { usePrepared } from '../data/TalksContext'
import type { Analysis } from '../domain/findings'
import type { Report, Talks } from '../domain/model'
import { type Engine, loadEngine } from './engine'

/**
 * The comparison; suspends where its code is not there yet. Null where it is not needed. What has loaded is not asked
 * for through `use`: inside an `act` of a test even that holds back whatever loads beside it.
 */
export function useEngine(isNeeded: boolean): Engine | null {
  if (!isNeeded) return null
  const loading: Promise<Engine> & { value?: Engine } = loadEngine()
  return loading.value ?? use(loading)
}

/**
 * Every detail over the chosen reports. Of all reports it is there at once when the build has prepared it; any other
 * choice is compared here, by code that loads when the page is idle.
 */
export function useAnalysis(talks: Talks, reports: readonly Report[]): Analysis {
  const prepared = usePrepared()
  const ready = prepared !== null && reports.length === talks.reports.length ? prepared.analysis : null
  const engine = useEngine(ready === null)
  useEffect(() => {
    if (typeof requestIdleCallback === 'undefined') return
    const request = requestIdleCallback(() => void loadEngine().catch(() => undefined))
    return () => cancelIdleCallback(request)
  }, [])
  return useMemo(() => {
    if (ready !== null) return ready
    if (engine === null) throw new Error('An analysis is asked for before the comparison is loaded')
    return engine.analyseTalks(talks, reports)
  }, [ready, engine, talks, reports])
}
