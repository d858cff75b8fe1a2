import type { ReactNode } from 'react'
import { Link } from '../../ui/Link'
import { formatValue } from '../../domain/formatValue'
import type { Detail } from '../../domain/model'
import type { ReportProfile } from '../../domain/reports'
import { EvidenceButton } from '../../evidence/EvidenceButton'
import { useSelection } from '../../filter/useSelection'
import { paths } from '../../url/paths'
import styles from './Reports.module.css'

const labelOf = ({ label, question }: Detail) => label ?? question

type NoteProps = {
  title: string
  items: readonly { key: string; item: ReactNode }[]
  /** How many items it lists before it leads on to the page of the report. */
  listed: number
  more: string
}

function Note({ title, items, listed, more }: NoteProps) {
  if (items.length === 0) return null
  const rest = items.length - listed
  return (
    <div className={styles.note}>
      <dt>{title}</dt>
      <dd>
        {items.slice(0, listed).map(({ key, item }) => (
          <span key={key} className={styles.noteItem}>
            {item}
          </span>
        ))}
        {rest > 0 && (
          <Link to={more} className={styles.more}>
            {rest} more
          </Link>
        )}
      </dd>
    </div>
  )
}

/** What sets a report apart, a few items each: what it leads with, has alone, leaves out, could not yet know. One item where little room is left. */
export function ReportNotes({ profile, isTight }: { profile: ReportProfile; isTight: boolean }) {
  const { talks, linkTo, detailIds } = useSelection()
  const { report } = profile
  const isShown = ({ detail }: { detail: Detail }) => detailIds.has(detail.id)
  const page = linkTo(paths.report(report.id))
  const many = { listed: isTight ? 1 : 2, more: page }
  const linked = ({ detail }: { detail: Detail }) => ({
    key: detail.id,
    item: <Link to={linkTo(paths.detail(detail.id))}>{labelOf(detail)}</Link>,
  })
  const leads = profile.leadsWith.filter(isShown).map(({ detail, account }) => ({
    key: account.id,
    item: (
      <EvidenceButton id={account.id}>
        {labelOf(detail)} <bdi className={styles.printed}>{formatValue(talks, detail, account.value)}</bdi>
      </EvidenceButton>
    ),
  }))
  const alone = profile.onlyHere.filter(isShown).flatMap(({ detail }) => {
    const account = detail.accounts[0]
    if (account === undefined) return []
    return [
      {
        key: detail.id,
        item: (
          <EvidenceButton
            id={account.id}
            label={`${detail.question} ${formatValue(talks, detail, account.value)}`}
          >
            {labelOf(detail)}
          </EvidenceButton>
        ),
      },
    ]
  })
  return (
    <dl className={styles.notes}>
      <Note title="Leads with" items={leads.slice(0, many.listed)} {...many} />
      <Note title="Only here" items={alone} {...many} />
      <Note title="Leaves out" items={profile.leavesOut.filter(isShown).map(linked)} {...many} />
      <Note
        title="Before it happened"
        items={profile.beforeItHappened.filter(isShown).map(linked)}
        {...many}
      />
    </dl>
  )
}
