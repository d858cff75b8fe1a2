/** The ways to arrange the issue tracker, apart from arranging it, so that an address can be read without that. */

/** By where they stand; by the sides that have a position; by how many reports mention them; not at all. */
export const trackerGroupings = ['status', 'side', 'reports', 'none'] as const
export type TrackerGrouping = (typeof trackerGroupings)[number]

/** Within a group: by standing, by sides, by reports, voices or details, by how many details part; most first. */
export const trackerSortings = ['status', 'side', 'reports', 'voices', 'details', 'parting'] as const
export type TrackerSorting = (typeof trackerSortings)[number]
