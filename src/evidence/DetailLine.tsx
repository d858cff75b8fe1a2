import { formatFinding } from '../domain/findingKinds'
import { Link } from '../ui/Link'
import type { Cell, DetailAnalysis } from '../domain/findings'
import { useSelection } from '../filter/useSelection'
import { FindingMark } from '../ui/FindingMark'
import { Siglum } from '../ui/Siglum'
import { paths } from '../url/paths'
import styles from './DetailLine.module.css'
import { EvidenceButton } from './EvidenceButton'

type AccountCell = Extract<Cell, { kind: 'account' }>

/** Cells with the same value stand together. */
function groupByValue(cells: readonly Cell[]): { value: string; cells: AccountCell[] }[] {
  const groups = new Map<string, AccountCell[]>()
  for (const cell of cells) {
    if (cell.kind !== 'account') continue
    groups.set(cell.value, [...(groups.get(cell.value) ?? []), cell])
  }
  return [...groups].map(([value, grouped]) => ({ value, cells: grouped }))
}

/** On whose word the cells have a value, where all of them name the same. */
function Credit({ cells }: { cells: readonly AccountCell[] }) {
  const [first] = cells
  if (first === undefined || first.account.chain.length === 0) return null
  if (cells.some(({ credit }) => credit !== first.credit)) return null
  return <span className={styles.credit}> {first.credit}</span>
}

/** A detail in a line or two: its question, its finding, and the values side by side with who has each. */
export function DetailLine({ analysed }: { analysed: DetailAnalysis }) {
  const { talks, linkTo, ofSelection } = useSelection()
  const { detail, finding } = analysed
  return (
    <div className={styles.line}>
      <p className={styles.head}>
        <Link to={linkTo(paths.detail(detail.id))} className={styles.question}>
          {detail.question}
        </Link>
        <FindingMark
          finding={finding}
          word={formatFinding(finding, ofSelection)}
          className={styles.finding}
        />
      </p>
      <p className={styles.values}>
        {groupByValue(analysed.cells).map(({ value, cells }) => (
          <span key={value} className={styles.group}>
            {cells.map((cell) => (
              <EvidenceButton key={cell.report.id} id={cell.account.id} className={styles.witness}>
                <Siglum talks={talks} report={cell.report} />
                <span className="visually-hidden">: evidence for {value}</span>
              </EvidenceButton>
            ))}{' '}
            <bdi className={styles.value}>{value}</bdi>
            <Credit cells={cells} />
          </span>
        ))}
      </p>
    </div>
  )
}
