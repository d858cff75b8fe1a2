import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// On a busy machine what loads late takes more than the second that is waited for otherwise.
configure({ asyncUtilTimeout: 15_000 })

afterEach(() => {
  cleanup()
  localStorage.clear()
})

// What jsdom lacks and the app calls. Each does the least that lets a component be tested; how these parts really
// behave is tested in the real browser (tests/browser).
window.scrollTo = () => {}

/** Adds to a prototype what it has not got. */
const lend = (prototype: object, members: Record<string, unknown>) => {
  for (const [name, member] of Object.entries(members)) {
    if (!(name in prototype))
      Object.defineProperty(prototype, name, { value: member, configurable: true, writable: true })
  }
}

lend(Element.prototype, { scrollIntoView: () => {} })

lend(window, {
  matchMedia: (query: string): MediaQueryList => ({
    matches: false,
    media: query,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
    addEventListener: () => {},
    removeEventListener: () => {},
    dispatchEvent: () => false,
  }),
  ResizeObserver: class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
})

lend(HTMLDialogElement.prototype, {
  show(this: HTMLDialogElement) {
    this.open = true
  },
  showModal(this: HTMLDialogElement) {
    this.open = true
  },
  close(this: HTMLDialogElement) {
    this.open = false
    this.dispatchEvent(new Event('close'))
  },
})

lend(HTMLElement.prototype, { showPopover: () => {}, hidePopover: () => {} })
