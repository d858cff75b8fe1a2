import type { Analysis } from '../domain/findings'
import type { Talks } from '../domain/model'
import { whenIdle } from '../ui/whenIdle'
import { isLittle } from './useIndexes'

type Derive<T> = (talks: Talks, analysis: Analysis) => T

let onScreen: { talks: Talks; analysis: Analysis } | null = null

const derivations = new Set<Derive<unknown>>()

/**
 * What a view derives from talks and analysis alone, once for both; and ahead, when the page is idle, where they are
 * little, so that whoever goes to the view does not wait for it.
 */
export function derivedAhead<T extends object>(derive: Derive<T>): Derive<T> {
  const known = new WeakMap<Analysis, T>()
  const once: Derive<T> = (talks, analysis) => {
    const value = known.get(analysis) ?? derive(talks, analysis)
    known.set(analysis, value)
    return value
  }
  derivations.add(once)
  deriveWhenIdle(once)
  return once
}

/** Told what is on screen now; returns how to take that back. */
export function deriveAhead(talks: Talks, analysis: Analysis): () => void {
  onScreen = { talks, analysis }
  for (const derive of derivations) deriveWhenIdle(derive)
  return () => {
    onScreen = null
  }
}

/** Each in an idle moment of its own. */
function deriveWhenIdle(derive: Derive<unknown>) {
  if (onScreen === null || !isLittle(onScreen.talks)) return
  whenIdle(() => {
    if (onScreen === null) return
    try {
      derive(onScreen.talks, onScreen.analysis)
    } catch {
      // The view that shows it will say so.
    }
  })
}
