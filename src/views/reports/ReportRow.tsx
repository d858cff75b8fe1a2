import { formatFigure } from '../../domain/count'
import { lazy, type ComponentType } from 'react'
import type { Report } from '../../domain/model'
import { witnesses } from '../../domain/outlets'
import type { PlacedAccount, ReportProfile } from '../../domain/reports'
import { useSelection } from '../../filter/useSelection'
import { LazyPart } from '../../ui/LazyPart'
import { ReportIntro } from './ReportIntro'
import styles from './Reports.module.css'
import { Strip } from './Strip'
import { hasOwnScale, unitsPerCharacter, type DrawnLane, type StripScale } from './stripGeometry'

const OpenRun = lazy(async () => ({ default: (await import('./OpenRun')).OpenRun }))

/** Between these, in units, notes stand beside the strip but have room for little; under the first they go below it. */
const besideLeast = 224
const besideEnough = 340

type Props = {
  profile: ReportProfile
  marks: readonly PlacedAccount[]
  lanes: readonly DrawnLane[]
  scale: StripScale
  isNarrow: boolean
  /** What stands beside or below each strip, if anything. */
  Notes?: ComponentType<{ profile: ReportProfile; isTight: boolean }> | undefined
  /** All reports of the drawing, from top to bottom. */
  ordered: readonly Report[]
}

/** One report of the list: what it is, its strip, and what sets it apart. */
export function ReportRow({ profile, marks, lanes, scale, isNarrow, Notes, ordered }: Props) {
  const { talks, state } = useSelection()
  const open = talks.sharedWording.find(({ id }) => id === state.run)
  const upper = ordered.find(({ id }) => id === open?.a.report || id === open?.b.report)
  const { length } = profile.strip
  const beside = scale.plot - length * unitsPerCharacter(scale, length)
  const isTight = !isNarrow && beside > besideLeast && beside < besideEnough
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
        {hasOwnScale(scale, length) && (
          <p className={styles.ownScale}>
            At a scale of its own: {formatFigure(length)} characters over the width that the axis gives to{' '}
            {formatFigure(scale.longest)}.
          </p>
        )}
        {Notes && <Notes profile={profile} isTight={isTight} />}
      </div>
      {open && upper === profile.report && (
        <LazyPart>
          <OpenRun id={open.id} ordered={ordered} />
        </LazyPart>
      )}
    </li>
  )
}
