import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bundledFile, textsBeside } from '../tools/datasetArguments'
import { checkDataset } from '../tools/checkDataset'
import { readTexts } from '../tools/heldTexts'

const bytes = readFileSync(bundledFile)
const held = existsSync(textsBeside)
if (!held)
  console.warn(
    'The texts are not beside the checkout: the dataset is not compared with them (npm run check -- --texts DIR).',
  )

describe('the dataset that the app ships', () => {
  it('is read without a problem and keeps every rule that it shows itself', () => {
    const { findings, talks } = checkDataset(bytes)
    expect(findings).toEqual([])
    expect(talks?.details.length).toBeGreaterThan(0)
  })

  it.skipIf(!held)('keeps every rule against the texts beside the checkout, to the letter', () => {
    const { findings, talks, texts } = checkDataset(bytes, (read) => readTexts(textsBeside, read))
    expect(findings).toEqual([])
    expect(texts).toBe(talks?.reports.length)
  })

  it('lies on disk as the tools write it', () => {
    const text = bytes.toString('utf8')
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`)
  })
})
