/** What is used of the package: its own types do not name what its standalone build exports. */
declare module 'vis-timeline/standalone/esm/vis-timeline-graph2d.min.mjs' {
  type Item = { id: string; content: string; start: Date; end?: Date }
  export class DataSet {
    constructor(items: Item[])
  }
  export class DataView {
    constructor(items: DataSet, options: { filter: (item: Item) => boolean })
    readonly length: number
    refresh(): void
  }
  export class Timeline {
    constructor(frame: HTMLElement, items: DataView, options: object)
    redraw(): void
  }
}
