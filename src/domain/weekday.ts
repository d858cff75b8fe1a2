/** The day of the week, for the rules that set a date against one. */
import { localOf, utcOf } from './zone'

// Our own names: engines differ in theirs.
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** The weekday of an instant in a zone, in full. `formatWeekday(…, 'Europe/Istanbul') -> 'Thursday'` */
export function formatWeekday(epoch: number, zone: string): string {
  const local = localOf(epoch, zone)
  return weekdays[new Date(utcOf({ ...local, hour: 0, minute: 0, second: 0 })).getUTCDay()] ?? ''
}
