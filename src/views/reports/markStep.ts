import type { DrawnMark } from './stripGeometry'

/** The mark that a key leads to from another, or null for a key that leads nowhere. `drawn` is in text order. */
export function markStep(drawn: readonly DrawnMark[], from: DrawnMark, key: string): DrawnMark | null {
  const at = drawn.indexOf(from)
  switch (key) {
    case 'ArrowRight':
      return drawn[at + 1] ?? null
    case 'ArrowLeft':
      return drawn[at - 1] ?? null
    case 'Home':
      return drawn[0] ?? null
    case 'End':
      return drawn.at(-1) ?? null
    case 'ArrowDown':
      return nearest(drawn, from, 1)
    case 'ArrowUp':
      return nearest(drawn, from, -1)
    default:
      return null
  }
}

/** The mark nearest to one in the next lane of that direction that has any. */
function nearest(drawn: readonly DrawnMark[], from: DrawnMark, direction: 1 | -1): DrawnMark | null {
  const beyond = drawn.filter(({ lane }) => (lane - from.lane) * direction > 0)
  const lanes = beyond.map(({ lane }) => lane)
  const lane = direction === 1 ? Math.min(...lanes) : Math.max(...lanes)
  return (
    beyond
      .filter((mark) => mark.lane === lane)
      .toSorted((a, b) => Math.abs(a.x - from.x) - Math.abs(b.x - from.x))[0] ?? null
  )
}
