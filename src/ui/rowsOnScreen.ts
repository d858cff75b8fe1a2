/** What stands above the first row of a view, in px at the least: masthead, filter, heads. */
const aboveRows = 240

/** How many rows of so many px the first screen has room for below what stands above them. */
export const rowsOnScreen = (height: number, above = aboveRows): number =>
  Math.max(1, Math.ceil((window.innerHeight - above) / height))
