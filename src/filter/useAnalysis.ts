import { use, useEffect, useMemo } from 'react'
import { useCompiledAnalysis } from '../data/TalksContext'
import type { Analysis } from '../domain/findings'
import type { Report, Talks } from '../domain/model'
import { engineIfLoaded, loadEngine } from './engine'

/**
 * Every detail over the chosen reports. Of all reports it is there at once when the build has made it; any other
 * choice is compared here, by code that loads when the page is idle. Suspends where that code is not there yet.
 */
export function useAnalysis(talks: Talks, reports: readonly Report[]): Analysis {
  const compiled = useCompiledAnalysis()
  const ready = compiled !== null && reports.length === compiled.reports.length ? compiled : null
  const engine = ready === null ? (engineIfLoaded() ?? use(loadEngine())) : null
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
