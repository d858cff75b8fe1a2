/** What stands above the first row of a view, in px at the least: masthead, filter, heads. */
const aboveRows = 240

/** How many rows of so many px the first screen has room for. */
export const rowsOnScreen = (height: number): number =>
  Math.max(1, Math.ceil((window.innerHeight - aboveRows) / height))
