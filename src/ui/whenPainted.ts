/** Calls back once what stands now has been painted; returns how to call that off. */
export function whenPainted(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const request = requestAnimationFrame(() => {
    timer = setTimeout(callback)
  })
  return () => {
    cancelAnimationFrame(request)
    clearTimeout(timer)
  }
}
