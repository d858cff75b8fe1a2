import { useState } from 'react'
import styles from './FilterBar.module.css'
import { useFoldElsewhere } from './useFoldElsewhere'
import { useSelection } from './useSelection'

/** A list of issues to choose several from, folded to one line. Esc and a click elsewhere fold it again. */
export function IssueChoice() {
  const { talks, state } = useSelection()
  const { issues } = state.filter
  const [list] = useFoldElsewhere()
  const [isOpen, setIsOpen] = useState(false)
  const only = issues.length === 1 ? talks.by.issue.get(issues[0] ?? '') : undefined
  const label =
    issues.length === 0
      ? `all ${talks.issues.length}`
      : (only?.short ?? only?.title ?? `${issues.length} chosen`)

  return (
    <details
      ref={list}
      className={styles.issues}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary className={styles.summary}>
        <span className={styles.name}>Issue</span> <b>{label}</b> <span aria-hidden="true">▾</span>
      </summary>
      {isOpen && <IssueMenu />}
    </details>
  )
}

/** In the page while it is open: a long file has a hundred issues, whose counts change with every choice. */
function IssueMenu() {
  const { talks, state, counts, change } = useSelection()
  const { issues } = state.filter
  return (
    <fieldset className={styles.menu}>
      <legend className="visually-hidden">Issues</legend>
      {talks.issues.map((issue) => (
        <label key={issue.id} className={styles.option}>
          <input
            type="checkbox"
            checked={issues.includes(issue.id)}
            onChange={({ target }) =>
              change(({ filter }) => {
                const others = filter.issues.filter((id) => id !== issue.id)
                return { filter: { issues: target.checked ? [...others, issue.id] : others } }
              })
            }
          />
          <span>{issue.title}</span>
          <span className={styles.count}>{counts.issues.get(issue.id) ?? 0}</span>
        </label>
      ))}
    </fieldset>
  )
}
