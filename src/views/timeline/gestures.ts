/** What a reader does to the drawing with pointer, wheel and keys, told as fractions of its width. */

export type Gestures = {
  /** Shows `factor` times as much, keeping what stands at `around`. */
  zoom: (factor: number, around: number) => void
  /** Moves what is shown, later when positive. */
  move: (by: number) => void
  fit: () => void
  /** A span is being marked on one of the calendars. */
  mark: (calendar: string, from: number, to: number) => void
  /** What was marked is chosen, or left. */
  endMark: (isChosen: boolean) => void
  /** Whether there is anything to move: else arrows and drags are left to the page. */
  isMovable: () => boolean
}

/** A press that moves less than this is a press. */
const slack = 4

/** Listens to a drawing; `told` is asked anew for each event. Returns what stops listening. */
export function listenToDrawing(svg: SVGSVGElement, told: () => Gestures): () => void {
  let drag: { x: number; last: number; calendar: string | null; hasMoved: boolean } | null = null
  const fraction = (x: number) => {
    const { left, width } = svg.getBoundingClientRect()
    return width === 0 ? 0 : (x - left) / width
  }
  const down = (event: PointerEvent) => {
    if (event.button !== 0 || !event.isPrimary) return
    const on = event.target instanceof Element ? event.target.closest<SVGElement>('[data-calendar]') : null
    drag = {
      x: event.clientX,
      last: event.clientX,
      calendar: on?.dataset['calendar'] ?? null,
      hasMoved: false,
    }
  }
  const move = (event: PointerEvent) => {
    if (drag === null) return
    if (!drag.hasMoved) {
      if (Math.abs(event.clientX - drag.x) < slack) return
      drag.hasMoved = true
      svg.setPointerCapture(event.pointerId)
    }
    if (drag.calendar === null) told().move(fraction(drag.last) - fraction(event.clientX))
    else told().mark(drag.calendar, fraction(drag.x), fraction(event.clientX))
    drag.last = event.clientX
  }
  const end = (isChosen: boolean) => {
    if (drag?.hasMoved === true) {
      if (drag.calendar !== null) told().endMark(isChosen)
      // The press that ends a drag opens nothing.
      const swallow = (click: Event) => click.stopPropagation()
      svg.addEventListener('click', swallow, { capture: true, once: true })
      setTimeout(() => svg.removeEventListener('click', swallow, { capture: true }))
    }
    drag = null
  }
  const up = () => end(true)
  const cancel = () => end(false)
  const leave = (event: KeyboardEvent) => {
    const isMarking = drag !== null && drag.hasMoved && drag.calendar !== null
    if (event.key !== 'Escape' || !isMarking) return
    event.preventDefault()
    event.stopPropagation()
    end(false)
  }
  const wheel = (event: WheelEvent) => {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 16
    const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault()
      told().zoom(Math.exp(Math.max(-60, Math.min(60, event.deltaY * unit)) * 0.005), fraction(event.clientX))
    } else if (told().isMovable() && Math.abs(sideways) > (event.shiftKey ? 0 : Math.abs(event.deltaY))) {
      event.preventDefault()
      told().move((sideways * unit) / Math.max(1, svg.getBoundingClientRect().width))
    }
  }
  const noDrag = (event: Event) => event.preventDefault()
  svg.addEventListener('pointerdown', down)
  svg.addEventListener('pointermove', move)
  svg.addEventListener('pointerup', up)
  svg.addEventListener('pointercancel', cancel)
  svg.addEventListener('wheel', wheel, { passive: false })
  svg.addEventListener('dragstart', noDrag)
  document.addEventListener('keydown', leave, { capture: true })
  return () => {
    svg.removeEventListener('pointerdown', down)
    svg.removeEventListener('pointermove', move)
    svg.removeEventListener('pointerup', up)
    svg.removeEventListener('pointercancel', cancel)
    svg.removeEventListener('wheel', wheel)
    svg.removeEventListener('dragstart', noDrag)
    document.removeEventListener('keydown', leave, { capture: true })
  }
}

/** Keys for whoever is in the drawing; none of them is taken elsewhere on the page. */
export function listenToKeys(box: HTMLElement, told: () => Gestures): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const { zoom, move, fit, isMovable } = told()
    const act: Record<string, () => void> = {
      '+': () => zoom(0.6, 0.5),
      '=': () => zoom(0.6, 0.5),
      '-': () => zoom(1 / 0.6, 0.5),
      '−': () => zoom(1 / 0.6, 0.5),
      '0': fit,
      f: fit,
      ...(isMovable() && { ArrowLeft: () => move(-0.15), ArrowRight: () => move(0.15) }),
    }
    const chosen = Object.hasOwn(act, event.key) ? act[event.key] : undefined
    if (chosen === undefined) return
    event.preventDefault()
    chosen()
  }
  box.addEventListener('keydown', press)
  return () => box.removeEventListener('keydown', press)
}
