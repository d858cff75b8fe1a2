import type { Report } from '../domain/model'
import { useSelection } from '../filter/useSelection'
import { cx } from '../ui/cx'
import { siglumProps } from '../ui/Siglum'
import { EvidenceButton } from './EvidenceButton'

type Props = {
  /** Id of an account or a printing. */
  id: string
  report: Report
  /** What the evidence is for, for screen readers. */
  claim: string
  className?: string
}

/** The sign of a report that opens its evidence; one element, for a page has a hundred of them. */
export function SiglumButton({ id, report, claim, className }: Props) {
  const { talks } = useSelection()
  const siglum = siglumProps(talks, report)
  if (siglum === null) return null
  return (
    <EvidenceButton
      {...siglum}
      id={id}
      className={cx(siglum.className, className)}
      label={`${siglum.children}: evidence for ${claim}`}
    />
  )
}
