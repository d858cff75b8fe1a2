import { rules } from '../../domain/findingRules'
import { useSelection } from '../../filter/useSelection'
import { FindingMark } from '../../ui/FindingMark'
import styles from './Method.module.css'

/** Every rule that made a finding in these talks first, then those that none needed. */
export function RuleList() {
  const { analysis } = useSelection()
  const findingsBy = new Map(analysis.details.map((analysed) => [analysed.rule.id, analysed.finding]))
  const ordered = Object.values(rules).toSorted(
    (a, b) => Number(findingsBy.has(b.id)) - Number(findingsBy.has(a.id)),
  )
  return (
    <dl className={styles.glossary}>
      {ordered.map((rule) => {
        const finding = findingsBy.get(rule.id)
        return (
          <div key={rule.id} id={`rule-${rule.id}`}>
            <dt>
              {rule.name} {finding && <FindingMark finding={finding} />}
            </dt>
            <dd>
              {rule.text}{' '}
              {finding === undefined && <span className={styles.standard}>not needed in these talks</span>}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
