/** Brings what has this id into sight and focuses it, if it is there and no loading view has hidden it. */
function focusNamed(id: string): boolean {
  const named = document.getElementById(id)
  if (named === null) return false
  if (typeof named.checkVisibility === 'function' && !named.checkVisibility()) return false
  if (named.tabIndex < 0) named.tabIndex = -1
  named.scrollIntoView()
  named.focus({ preventScroll: true })
  return true
}

const deeds = ['keydown', 'pointerdown', 'wheel'] as const

/**
 * Goes to what has this id on the page, at once or as soon as the part that has it is loaded. Whoever leaves, or does
 * something meanwhile, is not moved any more.
 */
export function goToNamed(id: string, leave: AbortSignal) {
  if (leave.aborted || focusNamed(id)) return
  const done = new AbortController()
  const loading = new MutationObserver(() => {
    if (focusNamed(id)) done.abort()
  })
  loading.observe(document.body, { childList: true, subtree: true, attributeFilter: ['style'] })
  const { signal } = done
  signal.addEventListener('abort', () => loading.disconnect())
  leave.addEventListener('abort', () => done.abort(), { signal })
  for (const deed of deeds) window.addEventListener(deed, () => done.abort(), { signal })
}
