/** The part of the edtf library that Parley uses: its grammar. Its own dates are not used, see edtf.ts. */
declare module 'edtf' {
  /** `offset` is 0 where none is printed; `timeZone` is present only where one is. Months count from 0. */
  export type EdtfNode = {
    type: string
    values: (number | EdtfNode | EdtfNode[] | null)[]
    unspecified?: number
    earlier?: boolean
    later?: boolean
    offset?: number
    timeZone?: string
  }
  export function parse(input: string, constraints?: { level?: number; types?: string[] }): EdtfNode
}
