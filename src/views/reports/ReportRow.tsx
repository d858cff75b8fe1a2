import { witnesses } from '../../domain/outlets'
import type { PlacedAccount, ReportProfile } from '../../domain/reports'
import { useSelection } from '../../filter/useSelection'
import { ReportIntro } from './ReportIntro'
import { ReportNotes } from './ReportNotes'
import styles from './Reports.module.css'
import { Strip } from './Strip'
import type { DrawnLane, StripScale } from './stripGeometry'

type Props = {
  profile: ReportProfile
  marks: readonly PlacedAccount[]
  lanes: readonly DrawnLane[]
  scale: StripScale
  isNarrow: boolean
}

/** One report of the list: what it is, its strip, and what sets it apart. */
export function ReportRow({ profile, marks, lanes, scale, isNarrow }: Props) {
  const { talks } = useSelection()
  const name = witnesses(talks).get(profile.report.id)?.name ?? profile.report.id
  return (
    <li className={styles.row}>
      <ReportIntro profile={profile} name={name} />
      <div className={styles.side}>
        <Strip
          report={profile.report}
          name={name}
          strip={profile.strip}
          marks={marks}
          lanes={lanes}
          scale={scale}
          isNarrow={isNarrow}
        />
        <ReportNotes profile={profile} />
      </div>
    </li>
  )
}
