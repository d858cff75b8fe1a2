import { Fragment } from 'react'
import { Link } from '../../ui/Link'
import type { AgendaMisfit, ToldPosition } from '../../domain/agenda'
import { joinExcerpt } from '../../domain/words'
import { EvidenceButton } from '../../evidence/EvidenceButton'
import { useSelection } from '../../filter/useSelection'
import { Siglum } from '../../ui/Siglum'
import { paths } from '../../url/paths'
import styles from './Issues.module.css'

/** A side's position on an issue, with the printed words that it rests on, report by report. */
function Told({ position }: { position: ToldPosition }) {
  const { talks, reports, linkTo } = useSelection()
  const { issue, delegation, stance, summary, accountIds } = position
  const printed = reports.flatMap((report) => {
    const evidence = accountIds
      .map((id) => talks.by.evidence.get(id))
      .find((one) => one?.kind === 'account' && one.report.id === report.id)
    return evidence?.kind === 'account' ? [evidence] : []
  })
  return (
    <div>
      <p>
        <b className={styles.sideName}>{delegation.name}</b> on{' '}
        <Link to={linkTo(paths.issue(issue.id))}>{issue.title}</Link>:{' '}
        <span className={styles.stance}>{stance}</span> {summary}
      </p>
      <ul className={styles.values}>
        {printed.map(({ id, report, account }) => (
          <li key={id}>
            <Siglum talks={talks} report={report} />{' '}
            <EvidenceButton id={id} className={styles.value}>
              <bdi>{joinExcerpt(account.excerpt)}</bdi>
            </EvidenceButton>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Issues({ positions }: { positions: readonly ToldPosition[] }) {
  const { linkTo } = useSelection()
  return positions.map(({ issue }, index) => (
    <Fragment key={issue.id}>
      {index > 0 && (index === positions.length - 1 ? ' and ' : ', ')}
      <Link to={linkTo(paths.issue(issue.id))}>{issue.title}</Link>
    </Fragment>
  ))
}

function Misfit({ misfit }: { misfit: AgendaMisfit }) {
  switch (misfit.kind) {
    case 'against':
      return (
        <div className={styles.misfit}>
          {[...misfit.against, ...misfit.named].map((position) => (
            <Told key={position.delegation.id} position={position} />
          ))}
        </div>
      )
    case 'limited': {
      const { limit, excluded, named } = misfit
      return (
        <div className={styles.misfit}>
          <Told position={limit} />
          <p className={styles.when}>
            {limit.delegation.name} raises or supports no other issue in these reports, and excludes{' '}
            <Issues positions={excluded} />.
          </p>
          <Told position={named} />
        </div>
      )
    }
  }
}

const keyOf = (misfit: AgendaMisfit) =>
  misfit.kind === 'against'
    ? misfit.issue.id
    : `${misfit.limit.delegation.id}-${misfit.named.delegation.id}-${misfit.named.issue.id}`

/** Positions that do not fit the agenda as another side tells it, side by side, each with its printed words. */
export function Misfits({ misfits }: { misfits: readonly AgendaMisfit[] }) {
  if (misfits.length === 0) return null
  return (
    <section aria-labelledby="issue-misfits">
      <h2 id="issue-misfits">Where agenda and positions do not meet</h2>
      {misfits.map((misfit) => (
        <Misfit key={keyOf(misfit)} misfit={misfit} />
      ))}
      <p className={styles.when}>
        Both stand as reported. They are set side by side because of their stances alone; Parley draws no
        conclusion.
      </p>
    </section>
  )
}
