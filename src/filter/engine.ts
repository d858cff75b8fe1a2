/**
 * The comparison, loaded when a selection needs what the build has not prepared, or when the page is idle. A failed
 * load is tried again by the next one who asks.
 */
import type { relateToBase } from '../domain/againstBase'
import type { BaseRows } from '../domain/baseRow'
import type { analyseTalks } from '../domain/findings'
import type { partingLines } from '../domain/partings'

export type Engine = {
  analyseTalks: typeof analyseTalks
  partingLines: typeof partingLines
  relateToBase: typeof relateToBase
  baseRows: BaseRows
}

type Loading = Promise<Engine> & { status?: 'fulfilled'; value?: Engine }

let loading: Loading | null = null

async function load(): Promise<Engine> {
  try {
    const [findings, partings, againstBase, baseRows] = await Promise.all([
      import('../domain/findings'),
      import('../domain/partings'),
      import('../domain/againstBase'),
      import('../domain/baseRow'),
    ])
    return {
      analyseTalks: findings.analyseTalks,
      partingLines: partings.partingLines,
      relateToBase: againstBase.relateToBase,
      baseRows,
    }
  } catch (error) {
    loading = null
    throw error
  }
}

/**
 * Loads the comparison once; the same promise for all who ask. What has loaded is marked on the promise in the way
 * that React's `use` reads, so that whoever asks later goes on at once.
 */
export function loadEngine(): Promise<Engine> {
  if (loading === null) {
    const promise: Loading = load().then((value) => {
      promise.status = 'fulfilled'
      promise.value = value
      return value
    })
    loading = promise
  }
  return loading
}
