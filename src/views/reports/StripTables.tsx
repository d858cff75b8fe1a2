import type { PlacedAccount, ReportProfile } from '../../domain/reports'
type Props = { rows: readonly { profile: ReportProfile; marks: readonly PlacedAccount[] }[] }
export function StripTables(_props: Props) {
  return null
}
