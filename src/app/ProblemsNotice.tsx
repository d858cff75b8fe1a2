import { useProblems } from '../data/TalksContext'
import styles from './Notice.module.css'

/** Counts the records of the file that could not be used, and lists each with its place and what was expected. */
export function ProblemsNotice() {
  const problems = useProblems()
  if (problems.length === 0) return null
  const count = problems.length === 1 ? '1 entry' : `${problems.length} entries`
  return (
    <details className={styles.notice}>
      <summary>
        <strong>
          {count} of the data file could not be used and {problems.length === 1 ? 'is' : 'are'} set aside.
        </strong>{' '}
        The rest stands. Show the list
      </summary>
      <ul className={styles.problems} tabIndex={0} aria-label="Entries set aside">
        {problems.map((problem, index) => (
          <li key={`${problem.path}-${index}`}>
            <code>{problem.path}</code>: {problem.value}. Expected {problem.expected}.
          </li>
        ))}
      </ul>
    </details>
  )
}
