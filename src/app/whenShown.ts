import { isShown } from '../ui/isShown'

/**
 * Calls back with the first that `find` gives and that can be seen: at once, or once what has it is loaded. Returns how to
 * call that off.
 */
export function whenShown(find: () => Iterable<HTMLElement>, then: (found: HTMLElement) => void): () => void {
  const look = () => {
    const found = [...find()].find(isShown)
    if (found === undefined) return false
    loading.disconnect()
    then(found)
    return true
  }
  const loading = new MutationObserver(look)
  if (!look()) loading.observe(document.body, { childList: true, subtree: true, attributeFilter: ['style'] })
  return () => loading.disconnect()
}
