/**
 * The comparison, loaded when a selection needs it that the build has not prepared, or when the page is idle. A failed
 * load is tried again by the next one who asks.
 */
import type { analyseTalks } from '../domain/findings'
import type { partingLines } from '../domain/partings'

export type Engine = { analyseTalks: typeof analyseTalks; partingLines: typeof partingLines }

let engine: Engine | null = null
let loading: Promise<Engine> | null = null

/** The comparison if it is here already. */
export const engineIfLoaded = (): Engine | null => engine

async function load(): Promise<Engine> {
  try {
    const [findings, partings] = await Promise.all([
      import('../domain/findings'),
      import('../domain/partings'),
    ])
    engine = { analyseTalks: findings.analyseTalks, partingLines: partings.partingLines }
    return engine
  } catch (error) {
    loading = null
    throw error
  }
}

/** Loads the comparison once; the same promise for all who ask meanwhile. */
export function loadEngine(): Promise<Engine> {
  loading ??= load()
  return loading
}
