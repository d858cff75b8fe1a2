import { lazy } from 'react'
import { Link } from '../../ui/Link'
import type { DetailAnalysis } from '../../domain/findings'
import type { Detail, Talks } from '../../domain/model'
import { joinExcerpt } from '../../domain/words'
import { useSelection } from '../../filter/useSelection'
import { LazyPart } from '../../ui/LazyPart'
import { part } from '../../ui/part'
import { ViewHead } from '../../ui/ViewHead'
import { useParams } from '../../url/params'
import { paths } from '../../url/paths'
import { Accounts } from './Accounts'
import styles from './DetailPage.module.css'
import { FamilyColumns } from './FamilyColumns'
import { FindingLine } from './FindingLine'
import { Neighbours } from './Neighbours'
import { Wordings } from './Wordings'

// Only quotations are collated, word by word: the code for it loads for them alone.
const Collation = lazy(async () => ({ default: (await import('../../collation/Collation')).Collation }))
const DetailFoot = lazy(async () => ({ default: (await import('./DetailFoot')).DetailFoot }))
const Grounds = part(async () => (await import('./Grounds')).Grounds)

/** One detail: how each report has it, what the finding rests on, and what is easily taken for it. */
export function DetailPage() {
  const { analysis } = useSelection()
  const { id = '' } = useParams()
  const analysed = analysis.byDetail.get(id)
  return analysed ? <KnownDetail key={id} analysed={analysed} /> : <UnknownDetail id={id} />
}

function UnknownDetail({ id }: { id: string }) {
  const { linkTo } = useSelection()
  return (
    <>
      <ViewHead title="There is no such detail" documentTitle="No such detail · Parley" />
      <p className={styles.lead}>
        These talks have no detail with the id “{id}”.{' '}
        <Link to={linkTo(paths.compare)}>Back to all details</Link>
      </p>
    </>
  )
}

/** True when every account of a detail is a whole printing of its statement: the collation then shows them all. */
function isCollated(talks: Talks, { accounts, statement }: Detail): boolean {
  const printings = new Map(
    (statement === undefined ? undefined : talks.by.statement.get(statement))?.printings.map((one) => [
      one.id,
      one,
    ]),
  )
  return accounts.every(({ printing, excerpt }) => {
    const whole = printing === undefined ? undefined : printings.get(printing)
    return whole !== undefined && joinExcerpt(whole.excerpt) === joinExcerpt(excerpt)
  })
}

/** True when the file says what a finding on this detail rests on, or notes anything of it. */
const hasGrounds = ({ note, exclusiveReason, textReason, choices = [] }: Detail) =>
  [note, exclusiveReason, textReason, ...choices.map(({ reason }) => reason)].some(
    (said) => said !== undefined,
  )

function KnownDetail({ analysed }: { analysed: DetailAnalysis }) {
  const { talks, linkTo } = useSelection()
  const { detail } = analysed
  const issue = talks.by.issue.get(detail.issue)
  const statement = detail.statement === undefined ? undefined : talks.by.statement.get(detail.statement)
  const family = talks.details.filter(({ family: of }) => of !== undefined && of === detail.family)
  return (
    <>
      <ViewHead
        title={detail.question}
        documentTitle={`${detail.question} · ${talks.head.talks.short} · Parley`}
        trail={
          <nav aria-label="Trail">
            <Link to={linkTo(paths.compare)}>Compare</Link> <span aria-hidden="true">›</span>{' '}
            {issue && <Link to={linkTo(paths.issue(issue.id))}>{issue.title}</Link>}
          </nav>
        }
        deck={detail.setApart}
        controls={<Neighbours id={detail.id} />}
      />
      {family.length > 1 ? (
        <FamilyColumns analysed={analysed} family={family} />
      ) : (
        <>
          <FindingLine analysed={analysed} />
          <Accounts analysed={analysed} isCollated={isCollated(talks, detail)} />
        </>
      )}
      {hasGrounds(detail) && (
        <LazyPart>
          <Grounds detail={detail} />
        </LazyPart>
      )}
      {statement && (
        <LazyPart fallback={<p className={styles.note}>Aligning the printings</p>}>
          <Collation statement={statement} />
        </LazyPart>
      )}
      <Wordings detail={detail} />
      <LazyPart>
        <DetailFoot analysed={analysed} />
      </LazyPart>
    </>
  )
}
