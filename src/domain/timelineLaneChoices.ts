/** What the timeline can be laned by: apart from what makes the lanes, since every address is read against it. */
export const laneChoices = ['issue', 'side'] as const

export type LaneChoice = (typeof laneChoices)[number]
