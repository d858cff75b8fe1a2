/** The part of pathkit-wasm that tools/marksFont.ts uses; the package brings no types. */
declare module 'pathkit-wasm/bin/pathkit.js' {
  type Drawn = {
    dash(on: number, off: number, phase: number): Drawn
    stroke(options: { width: number; cap: unknown; join: unknown }): Drawn
    toSVGString(): string
  }
  type PathKit = {
    FromSVGString(path: string): Drawn
    StrokeCap: { ROUND: unknown }
    StrokeJoin: { ROUND: unknown }
  }
  export default function loadPathKit(options: { wasmBinary: Buffer }): Promise<PathKit>
}
