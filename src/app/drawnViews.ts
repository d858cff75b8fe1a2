import type { Selection } from '../filter/useSelection'
import type { Params } from '../url/params'
import { viewNames, type ViewName } from './views'

/** What a view shows: what its address names, and the selection. */
export type Frame = { name: ViewName; params: Params; address: string; selection: Selection }

/**
 * A view in the document: the one on screen; the one before it, until that is painted; one drawn ahead, of which nobody
 * sees or hears anything. What was drawn ahead remains so drawn (React knows it by that).
 */
export type Drawn = { frame: Frame; stage: 'shown' | 'leaving' | 'ahead'; wasAhead: boolean }

/** By the order of all views, so that none is moved in the document: the browser would lay it out anew. */
const inOrder = (drawn: Drawn[]): readonly Drawn[] =>
  drawn.toSorted((a, b) => viewNames.indexOf(a.frame.name) - viewNames.indexOf(b.frame.name))

const isOf = (name: ViewName) => (drawn: Drawn) => drawn.frame.name === name

/** Shows a frame: its view as it is drawn already, if it is. Another that was shown leaves; what was leaving is gone. */
export function show(drawn: readonly Drawn[], frame: Frame): readonly Drawn[] {
  const own = drawn.find(isOf(frame.name))
  const others = drawn.filter((other) => other !== own && other.stage !== 'leaving')
  return inOrder([
    { frame, stage: 'shown', wasAhead: own?.wasAhead ?? false },
    ...others.map((other): Drawn => (other.stage === 'shown' ? { ...other, stage: 'leaving' } : other)),
  ])
}

/** Draws a frame ahead, or again as the selection is now. Nothing changes for a view that is on screen. */
export function drawAhead(drawn: readonly Drawn[], frame: Frame): readonly Drawn[] {
  const own = drawn.find(isOf(frame.name))
  if (own !== undefined && own.stage !== 'ahead') return drawn
  return inOrder([...drawn.filter((other) => other !== own), { frame, stage: 'ahead', wasAhead: true }])
}

/** Without the view that was leaving. */
export const withoutLeaving = (drawn: readonly Drawn[]): readonly Drawn[] =>
  drawn.filter(({ stage }) => stage !== 'leaving')

/** The first of these views that is not drawn, or was drawn ahead of what another filter leaves; undefined when all are. */
export const nextAhead = (
  drawn: readonly Drawn[],
  names: readonly ViewName[],
  { details }: Selection,
): ViewName | undefined =>
  names.find((name) => {
    const own = drawn.find(isOf(name))
    return own === undefined || (own.stage === 'ahead' && own.frame.selection.details !== details)
  })
