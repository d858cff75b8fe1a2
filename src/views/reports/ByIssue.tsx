import type { ReactNode } from 'react'
import { Link } from '../../ui/Link'
import type { Detail } from '../../domain/model'
import { useSelection } from '../../filter/useSelection'
import { paths } from '../../url/paths'
import styles from './ReportPage.module.css'

type Props<T> = { items: readonly T[]; detailOf: (item: T) => Detail; children: (item: T) => ReactNode }

/** Details in a list, put together by issue in the order of the file. */
export function ByIssue<T>({ items, detailOf, children }: Props<T>) {
  const { talks, linkTo } = useSelection()
  return (
    <dl className={styles.byIssue}>
      {talks.issues.map((issue) => {
        const own = items.filter((item) => detailOf(item).issue === issue.id)
        if (own.length === 0) return null
        return (
          <div key={issue.id}>
            <dt>
              <Link to={linkTo(paths.issue(issue.id))}>{issue.title}</Link>
            </dt>
            {own.map((item) => (
              <dd key={detailOf(item).id}>{children(item)}</dd>
            ))}
          </div>
        )
      })}
    </dl>
  )
}
