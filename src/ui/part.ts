import { createElement, lazy, useState, type ComponentType } from 'react'

const loads = new Set<() => Promise<void>>()

/**
 * A component of its own script, to be drawn within a `LazyPart`: loaded when it is first drawn, or before by
 * `loadParts`; it is then drawn at once, with what stands around it.
 */
export function part<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null
  const awaited = lazy(async () => ({ default: await load() }))
  loads.add(async () => {
    loaded = await load()
  })
  return function Part(props: Props) {
    // It stays what it began as.
    const [drawn] = useState(() => loaded ?? awaited)
    return createElement(drawn, props)
  }
}

/** Loads the parts of all views that are there, and tells whether it could. One that failed is asked for anew when it is drawn. */
export async function loadParts(): Promise<boolean> {
  const outcomes = await Promise.allSettled([...loads].map((load) => load()))
  return outcomes.every(({ status }) => status === 'fulfilled')
}
