import type { DetailAnalysis } from '../../domain/findings'
import styles from './DetailPage.module.css'
import { Related } from './Related'
import { WhereTheyPart } from './WhereTheyPart'

/** What closes the page of a detail: in what its accounts part, whose voices they are, and where to go on. */
export function DetailFoot({ analysed }: { analysed: DetailAnalysis }) {
  return (
    <div className={styles.foot}>
      <WhereTheyPart analysed={analysed} />
      <Related detail={analysed.detail} />
    </div>
  )
}
