import type { Analysis } from '../../domain/findings'
import { AgainstOthers } from './AgainstOthers'
import { LeavesOut } from './LeavesOut'
import { OnlyHere } from './OnlyHere'
import { PrintedTerms } from './PrintedTerms'
import styles from './ReportPage.module.css'
import { SelfDifferences } from './SelfDifferences'
import type { StripRow } from './StripDrawing'
import { StripKey } from './StripKey'
import { StripTables } from './StripTables'
import { Telling } from './Telling'

/** What stands below the strip of one report: how it tells, what it has alone, how it stands to the others. */
export function BelowStrip({ profile, marks, analysis }: StripRow & { analysis: Analysis }) {
  return (
    <>
      <StripKey hasRibbons={false} />
      <StripTables rows={[{ profile, marks }]} />
      <div className={styles.columns}>
        <div>
          <Telling profile={profile} marks={marks} />
          <OnlyHere profile={profile} />
        </div>
        <div>
          <AgainstOthers profile={profile} analysis={analysis} />
          <LeavesOut profile={profile} />
          <SelfDifferences profile={profile} />
          <PrintedTerms profile={profile} marks={marks} />
        </div>
      </div>
    </>
  )
}
