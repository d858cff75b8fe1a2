import type { Report } from '../../domain/model'
export function SharedLine(_props: { reports: readonly Report[] }) {
  return null
}
