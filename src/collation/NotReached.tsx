import { Link } from '../ui/Link'
import type { DetailAnalysis } from '../domain/findings'
import type { Printing } from '../domain/model'
import type { Quotation } from '../domain/quotations'
import { useSelection } from '../filter/useSelection'
import { paths } from '../url/paths'
import styles from './Collation.module.css'

/** True when the base's words carry a detail, and the report of the other printing does not mention it. */
function isNotReached({ detail, cells }: DetailAnalysis, base: Printing, printing: Printing): boolean {
  const isCarried = cells.some(
    (cell) =>
      cell.kind === 'account' &&
      [cell.account, ...cell.others].some((account) => account.printing === base.id),
  )
  return (
    detail.wordingOf === undefined &&
    isCarried &&
    cells.some(({ kind, report }) => kind === 'silence' && report.id === printing.report)
  )
}

type Props = { quotation: Quotation; base: Printing; printing: Printing }

/** The details that the base's words carry and this report does not mention: what a cut takes with it. */
export function NotReached({ quotation, base, printing }: Props) {
  const { linkTo } = useSelection()
  const details = quotation.details.filter((analysed) => isNotReached(analysed, base, printing))
  if (details.length === 0) return null
  return (
    <span className={styles.summary}>
      does not mention:{' '}
      {details.map(({ detail }, index) => (
        <span key={detail.id}>
          {index > 0 && '; '}
          <Link to={linkTo(paths.detail(detail.id))}>{detail.label ?? detail.question}</Link>
        </span>
      ))}
    </span>
  )
}
