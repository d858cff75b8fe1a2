/**
 * The comparison, loaded when a selection needs it that the build has not made, or when the page is idle. A failed
 * load is tried again by the next one who asks.
 */
type Engine = typeof import('../domain/findings')

let engine: Engine | null = null
let loading: Promise<Engine> | null = null

/** The comparison if it is here already. */
export const engineIfLoaded = (): Engine | null => engine

/** Loads the comparison once; the same promise for all who ask meanwhile. */
export function loadEngine(): Promise<Engine> {
  loading ??= import('../domain/findings').then(
    (module) => (engine = module),
    (error: unknown) => {
      loading = null
      throw error
    },
  )
  return loading
}
