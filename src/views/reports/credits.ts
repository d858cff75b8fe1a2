import type { ReportProfile } from '../../domain/reports'

const list = (credits: ReportProfile['credits']['text']) => credits.map(({ words }) => words).join(', ')

/** The credits of a report in a line, as printed, photo credits apart: `Credits AFP, dpa`, `Credits unknown; photo AA`. */
export function formatCredits({ text, photo }: ReportProfile['credits']): string {
  const told = text.length === 0 ? 'Credits unknown' : `Credits ${list(text)}`
  return photo.length === 0 ? told : `${told}; photo ${list(photo)}`
}
