import { useMemo } from 'react'
import { Link } from '../../ui/Link'
import { formatNumber } from '../../domain/count'
import { formatRole, personPage } from '../../domain/people'
import { DetailLine } from '../../evidence/DetailLine'
import { Witnesses } from '../../evidence/Witnesses'
import { useSelection } from '../../filter/useSelection'
import { ViewHead } from '../../ui/ViewHead'
import { useParams } from '../../url/params'
import { paths } from '../../url/paths'
import { AliveLater } from '../../ui/AliveLater'
import { LazyPart } from '../../ui/LazyPart'
import { part } from '../../ui/part'
import { PersonAside } from './PersonAside'
import styles from './People.module.css'

const AsPrinted = part(async () => (await import('./AsPrinted')).AsPrinted)
const Leading = part(async () => (await import('./Leading')).Leading)

/** Everything the reports tell of one person: names and titles as printed, leading, statements, details, events. */
export function PersonPage() {
  const { id = '' } = useParams()
  const { talks, analysis, detailIds, linkTo } = useSelection()
  const page = useMemo(() => personPage(talks, analysis, id), [talks, analysis, id])
  const trail = <Link to={linkTo(paths.delegations)}>Delegations</Link>
  if (page === null) {
    return (
      <>
        <ViewHead title="No such person" trail={trail} documentTitle="No such person · Parley" />
        <p className={styles.lead}>
          These talks have no person “{id}”. <Link to={linkTo(paths.delegations)}>See who is named</Link>.
        </p>
      </>
    )
  }
  const { person } = page
  const details = [...page.details, ...page.claims.map(({ analysed }) => analysed)]
  const shown = talks.details.flatMap((detail) =>
    detailIds.has(detail.id) ? (details.find((one) => one.detail.id === detail.id) ?? []) : [],
  )
  const hidden = details.length - shown.length
  return (
    <>
      <ViewHead
        title={person.name}
        deck={formatRole(person, page.delegation)}
        trail={trail}
        documentTitle={`${person.name} · ${talks.head.talks.title} · Parley`}
      />
      {person.relation !== undefined && (
        <p className={styles.relation}>
          {person.relation} <Witnesses ids={person.accounts} claim={person.relation} />
        </p>
      )}
      <div className={styles.columns}>
        <div>
          <LazyPart>
            <AsPrinted page={page} />
          </LazyPart>
          {page.leads.map((lead) => (
            <LazyPart key={lead.delegation.id}>
              <Leading lead={lead} person={person} />
            </LazyPart>
          ))}
          <section aria-labelledby="person-details">
            <h2 id="person-details">
              {details.length === 0 ? 'Nothing else told' : `${formatNumber(shown.length, 'detail')} told`}
              {hidden > 0 && `; ${hidden} more without the filter`}
            </h2>
            {shown.map((analysed) => (
              <DetailLine key={analysed.detail.id} analysed={analysed} />
            ))}
          </section>
        </div>
        {/* Alive in place: it has the largest words of the first screen, which would be painted anew. */}
        <AliveLater>
          <PersonAside page={page} />
        </AliveLater>
      </div>
    </>
  )
}
