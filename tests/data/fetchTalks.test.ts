import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchAsBuilt } from '../../src/data/asBuilt'
import { fetchTalks } from '../../src/data/fetchTalks'
import { TalksError } from '../../src/data/talksState'
import { analyseTalks } from '../../src/domain/findings'
import { partingLines } from '../../src/domain/partings'
import { packAnalysis } from '../../src/domain/packedAnalysis'
import { indexWords, packWords } from '../../src/domain/wordIndex'
import { finish } from '../../src/domain/facets'
import { parseTalksText } from '../../src/domain/parse'
import { rawTalks } from '../support/rawTalks'

const address = '/data/talks.json'
const unknown = { address, size: 0, sha256: '', compiled: null }

const answer = (body: BodyInit | null, init: ResponseInit = {}) =>
  vi.stubGlobal('fetch', async () => new Response(body, init))

async function faultOf(promise: Promise<unknown>): Promise<TalksError> {
  try {
    await promise
  } catch (error) {
    if (error instanceof TalksError) return error
    throw error
  }
  throw new Error('it loaded')
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('fetchTalks', () => {
  it('reads a file that the build did not know', async () => {
    answer(JSON.stringify(rawTalks()))
    const { talks, problems } = await fetchTalks(unknown)
    expect(talks.reports).toHaveLength(3)
    expect(problems).toEqual([])
  })

  describe('with what the build has compiled', () => {
    const text = JSON.stringify(rawTalks())
    const hashOf = (words: string) => createHash('sha256').update(words).digest('hex')
    const read = parseTalksText(text)
    if (read.status !== 'read') throw new Error('the sample does not read')
    const analysis = analyseTalks(read.talks, read.talks.reports)
    const words = finish(indexWords(read.talks))
    const compiled = JSON.stringify({
      times: Object.fromEntries(read.talks.times),
      analysis: packAnalysis(read.talks, { analysis, lines: partingLines(read.talks, analysis) }),
      words: packWords(words),
    })
    const source = {
      address,
      size: Buffer.byteLength(text),
      sha256: hashOf(text),
      compiled: {
        address: '/data/talks.compiled.json',
        size: Buffer.byteLength(compiled),
        sha256: hashOf(compiled),
      },
    }
    const serve = (files: Record<string, string>) =>
      vi.stubGlobal('fetch', async (asked: string) =>
        files[asked] === undefined ? new Response('', { status: 404 }) : new Response(files[asked]),
      )

    it('takes times, analysis and words for bytes that the build checked', async () => {
      serve({ [address]: text, '/data/talks.compiled.json': compiled })
      const loaded = await fetchTalks(source)
      expect(loaded.talks).toEqual(read.talks)
      expect(loaded.prepared?.analysis.details.map(({ finding }) => finding)).toEqual(
        analysis.details.map(({ finding }) => finding),
      )
      expect(loaded.prepared?.words).toEqual(words)
      expect(words.words.length).toBeGreaterThan(20)
    })

    it('takes over what the page has asked for, once', async () => {
      const ask = vi.fn<(asked: string) => Promise<Response>>()
      vi.stubGlobal('fetch', ask)
      vi.stubGlobal('talksOnTheWay', {
        [address]: Promise.resolve(new Response(text)),
        '/data/talks.compiled.json': Promise.resolve(new Response(compiled)),
      })
      expect((await fetchAsBuilt(source))?.talks).toEqual(read.talks)
      expect(ask).not.toHaveBeenCalled()
      ask.mockResolvedValue(new Response('', { status: 404 }))
      expect(await fetchAsBuilt(source)).toBeNull()
      expect(ask).toHaveBeenCalledWith(address, expect.anything())
    })

    it('has nothing where the page has found the file to be another', async () => {
      serve({ '/data/talks.compiled.json': compiled })
      vi.stubGlobal('talksOnTheWay', { [address]: Promise.resolve(null) })
      expect(await fetchAsBuilt(source)).toBeNull()
    })

    it('gives up on a server that does not answer', async () => {
      vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort(new Error('too long')))
      vi.stubGlobal('talksOnTheWay', { [address]: new Promise(() => {}) })
      vi.stubGlobal('fetch', () => new Promise(() => {}))
      expect(await fetchAsBuilt(source)).toBeNull()
    })

    it('has them for the first view without reading anything', async () => {
      serve({ [address]: text, '/data/talks.compiled.json': compiled })
      expect((await fetchAsBuilt(source))?.talks).toEqual(read.talks)
    })

    it.each([
      ['the talks have grown', { [address]: `${text} `, '/data/talks.compiled.json': compiled }],
      ['the talks are cut off', { [address]: text.slice(1), '/data/talks.compiled.json': compiled }],
      [
        'as many other bytes are served',
        { [address]: `${text.slice(0, -1)} `, '/data/talks.compiled.json': compiled },
      ],
      ['the compiled file is gone', { [address]: text }],
      ['nothing is served', {}],
    ])('leaves the first view to whoever reads anew when %s', async (_, files) => {
      serve(files)
      expect(await fetchAsBuilt(source)).toBeNull()
    })

    it.each([
      ['the talks have changed since', { [address]: `${text} `, '/data/talks.compiled.json': compiled }],
      ['the compiled file has changed', { [address]: text, '/data/talks.compiled.json': `${compiled} ` }],
      ['the compiled file is gone', { [address]: text }],
    ])('reads the talks anew when %s', async (_, files) => {
      serve(files)
      const loaded = await fetchTalks(source)
      expect(loaded.talks).toEqual(read.talks)
      expect(loaded.prepared).toBeNull()
    })
  })

  it('lists what it had to set aside', async () => {
    const raw = rawTalks()
    raw.events[0].when.edtf = '2031-02-30'
    answer(JSON.stringify(raw))
    const { problems } = await fetchTalks(unknown)
    expect(problems.map(({ path }) => path).join()).toContain('$.events[0]')
  })

  it.each([
    [404, true],
    [500, false],
  ])('takes HTTP %i as a fault, whatever its body', async (status, lasting) => {
    answer(JSON.stringify(rawTalks()), { status })
    const fault = await faultOf(fetchTalks(unknown))
    expect(fault.message).toContain(String(status))
    expect(fault).toMatchObject({ place: address, lasting })
  })

  it.each([
    ['HTML', '<!doctype html><title>Hello</title>'],
    ['truncated JSON', JSON.stringify(rawTalks()).slice(0, 500)],
    ['nothing', ''],
    ['a newer format', JSON.stringify(rawTalks({ format: 99 }))],
  ])('refuses %s with a reason and a place', async (_, body) => {
    answer(body)
    const fault = await faultOf(fetchTalks(unknown))
    expect(fault.message).toMatch(/cannot be used/)
    expect(fault.place).not.toBe('')
    expect(fault.expected).not.toBe('')
    expect(fault.lasting).toBe(true)
  })

  it('says so when the server cannot be reached', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch')
    })
    expect((await faultOf(fetchTalks(unknown))).message).toMatch(/could not be fetched/)
  })

  it('gives up on a server that does not answer', async () => {
    vi.useFakeTimers()
    vi.stubGlobal(
      'fetch',
      (_: string, { signal }: { signal: AbortSignal }) =>
        new Promise((_resolve, reject) =>
          signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
        ),
    )
    const fault = faultOf(fetchTalks(unknown))
    vi.advanceTimersByTime(10_000)
    expect((await fault).message).toMatch(/did not answer within 10 seconds/)
    vi.useRealTimers()
  })
})
