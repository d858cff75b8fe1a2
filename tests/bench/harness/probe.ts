/**
 * What looks on inside a page. It is handed to the browser as text, before the page's own scripts: everything it needs
 * stands within the function.
 */

/** How a page is asked, the same for each: a field for words, the rows that answer, and what the answer is. */
export type Question = {
  field: string
  rows: string
  words: string
  /** The rows as they stand once the words are answered, see `signature`. */
  answer: string
}

export type Seen = {
  /** Candidates for the largest content: when painted. */
  paints: number[]
  shifts: { at: number; value: number }[]
  tasks: { at: number; duration: number }[]
  /** When the words were put in, and when they were answered and painted. */
  asked: number[]
  usable: number | null
}

export type Probe = {
  seen: Seen
  /** Milliseconds since the page last loaded, painted or worked on anything; 0 while it still does. */
  rest: () => number
  signature: (rows: string) => string
  ask: (field: string, words: string) => boolean
  tryUntilAnswered: (question: Question) => void
  /** Does something, waits until `isDone` holds in a frame and that frame is painted; milliseconds, or NaN after `most`. */
  timeToPaint: (act: () => void, isDone: () => boolean, most?: number) => Promise<number>
  afterPaint: () => Promise<number>
  /** Calls `step` in each frame for that long; the lengths of the frames. */
  frames: (duration: number, step: (frame: number) => void) => Promise<number[]>
}

declare global {
  interface Window {
    bench: Probe
  }
}

export function probe(): void {
  const seen: Seen = { paints: [], shifts: [], tasks: [], asked: [], usable: null }
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  watch('largest-contentful-paint', ({ startTime }) => seen.paints.push(startTime))
  watch('longtask', ({ startTime, duration }) => seen.tasks.push({ at: startTime, duration }))
  watch('layout-shift', (entry) => {
    const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
    if (!shift.hadRecentInput) seen.shifts.push({ at: shift.startTime, value: shift.value })
  })

  const rest = (): number => {
    if (document.readyState !== 'complete' || seen.paints.length === 0) return 0
    const resources = performance.getEntriesByType('resource')
    const last = Math.max(
      performance.getEntriesByType('navigation')[0]?.duration ?? 0,
      ...seen.tasks.map(({ at, duration }) => at + duration),
      ...seen.paints,
      ...resources.map(({ startTime, duration }) => startTime + duration),
    )
    return performance.now() - last
  }

  /** How many rows stand there, and the first of them by the alphabet: a window may hold them in any order. */
  const signature = (rows: string): string => {
    const found = document.querySelectorAll(rows)
    const texts: string[] = []
    for (let index = 0; index < Math.min(40, found.length); index++)
      texts.push((found[index]?.textContent ?? '').slice(0, 120))
    return `${found.length}: ${texts.toSorted().slice(0, 12).join(' | ')}`
  }

  const put = (field: HTMLInputElement, value: string) => {
    // Past React's own setter, as a browser does it.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }

  /** Types the words anew; false while there is no field. Cleared first: a page that came alive since must see a change. */
  const ask = (field: string, words: string): boolean => {
    const input = document.querySelector<HTMLInputElement>(field)
    if (input === null) return false
    if (input.value === words) put(input, '')
    put(input, words)
    return true
  }

  const afterPaint = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => resolve(performance.now())
        channel.port2.postMessage(null)
      })
    })

  const listening = new WeakSet<EventTarget>()
  const listen = EventTarget.prototype.addEventListener
  EventTarget.prototype.addEventListener = function (type: string, ...rest) {
    if (type === 'input') listening.add(this)
    listen.call(this, type, ...rest)
  }

  /**
   * Whether what is typed is heard: the field has a listener, or React's mark of an element that it has taken on. What
   * is typed before that is lost, in every page alike.
   */
  const isHeard = (selector: string): boolean => {
    const field = document.querySelector(selector)
    return (
      field !== null &&
      (listening.has(field) || Object.keys(field).some((key) => key.startsWith('__reactProps')))
    )
  }

  // Asked as soon as it is heard, and again only where no answer comes: a page may let typing pause before it answers.
  const tryUntilAnswered = ({ field, rows, words, answer }: Question) => {
    const look = () => {
      if (seen.asked.length > 0 && signature(rows) === answer) {
        void afterPaint().then((at) => (seen.usable = at))
        return
      }
      if (
        performance.now() - (seen.asked.at(-1) ?? Number.NEGATIVE_INFINITY) >= 5000 &&
        isHeard(field) &&
        ask(field, words)
      ) {
        seen.asked.push(performance.now())
      }
      setTimeout(look, 10)
    }
    look()
  }

  const timeToPaint = (act: () => void, isDone: () => boolean, most = 20_000) =>
    new Promise<number>((resolve) => {
      const start = performance.now()
      const look = () => {
        if (performance.now() - start > most) return resolve(Number.NaN)
        if (!isDone()) return void requestAnimationFrame(look)
        const channel = new MessageChannel()
        channel.port1.onmessage = () => resolve(performance.now() - start)
        channel.port2.postMessage(null)
      }
      requestAnimationFrame(look)
      act()
    })

  const frames = (duration: number, step: (frame: number) => void) =>
    new Promise<number[]>((resolve) => {
      const lengths: number[] = []
      let last: number | null = null
      let frame = 0
      const start = performance.now()
      const next = (now: number) => {
        if (last !== null) lengths.push(now - last)
        last = now
        if (performance.now() - start > duration) return resolve(lengths)
        step(frame++)
        requestAnimationFrame(next)
      }
      requestAnimationFrame(next)
    })

  window.bench = { seen, rest, signature, ask, tryUntilAnswered, timeToPaint, afterPaint, frames }
}
