import type { Report } from '../../domain/model'
import type { StripScale } from './stripGeometry'
import type { StripPlaces } from './useStripPlaces'

type Props = {
  ordered: readonly Report[]
  places: StripPlaces
  scale: StripScale
  inset: number
  width: number
}

export function Ribbons(_props: Props) {
  return null
}
