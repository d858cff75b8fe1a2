/** How long a slice of work may take before the page has its turn. */
const sliceMs = 6

/** Until the page has nothing better to do, and not much longer. */
const pause = () =>
  new Promise<void>((resolve) => {
    // Safari has no idle callback.
    if (typeof requestIdleCallback === 'undefined') setTimeout(resolve, 1)
    else requestIdleCallback(() => resolve(), { timeout: 100 })
  })

/** Runs long work in slices beside whatever the page does; null when it was called off. */
export async function runInSlices<T>(work: Generator<undefined, T>, signal?: AbortSignal): Promise<T | null> {
  for (;;) {
    await pause()
    if (signal?.aborted === true) return null
    const end = performance.now() + sliceMs
    while (performance.now() < end) {
      const step = work.next()
      if (step.done === true) return step.value
    }
  }
}
