// Parley's own reader of files in a page of its own, to be timed beside bare JSON.parse.
import { parseTalksText } from '../../../../src/domain/parse'

declare global {
  interface Window {
    timeReading: (text: string) => { bare: number; read: number; problems: number }
  }
}

window.timeReading = (text) => {
  const start = performance.now()
  JSON.parse(text)
  const between = performance.now()
  const result = parseTalksText(text)
  const end = performance.now()
  return {
    bare: between - start,
    read: end - between,
    problems: result.status === 'read' ? result.problems.length : -1,
  }
}
