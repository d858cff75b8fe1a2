/** The part of subset-font that tools/fonts.ts uses; the package brings no types. */
declare module 'subset-font' {
  type Axis = number | { min: number; max: number; default?: number }
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'sfnt' | 'woff' | 'woff2'
      keepFeatures?: string[]
      variationAxes?: Record<string, Axis>
      noHinting?: boolean
    },
  ): Promise<Buffer>
}
