import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { asciiHtml, asciiScript } from '../../tools/ascii'
import { policyFor, withPolicy } from '../../tools/contentPolicy'
import { closureOf, listPages, readDist, readManifest, readPage } from './dist'

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** A page of each kind that the build wrote, and the one for all other addresses. */
const written = () => {
  const pages = listPages()
  const kinds = new Map(
    pages.map((page) => [page.split('/').slice(0, -1).length + (page.split('/')[0] ?? ''), page]),
  )
  return [...kinds.values(), '404.html']
}

const attributeOf = (html: string, pattern: RegExp) => pattern.exec(html)?.[1] ?? ''

const addressOfTalks = () => attributeOf(readDist('index.html'), /talksOnTheWay = .*?\["\/([^"]+)"/)

describe.each(written())('the page %s', (file) => {
  const html = readDist(file)
  const policy = attributeOf(html, /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/)

  it('carries a content policy that starts from nothing and allows nothing unsafe', () => {
    expect(policy).toMatch(/^default-src 'none'; /)
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/)
    expect(policy).toContain(
      "require-trusted-types-for 'script'; trusted-types parley-worker; worker-src 'self'",
    )
  })

  it('has its policy before anything that loads or runs', () => {
    const before = html.slice(0, html.indexOf('<meta http-equiv="Content-Security-Policy"'))
    expect(before).not.toMatch(/<(?:script|link|style|img|base)\b/)
  })

  it('allows each of its inline scripts and styles by its hash, and has no inline handler or style', () => {
    const inline = [...html.matchAll(/<(script|style)>([\s\S]*?)<\/\1>/g)].map(([, , text = '']) => text)
    expect(inline.length).toBeGreaterThan(1)
    for (const text of inline) expect(policy).toContain(hashOf(text))
    expect(html).not.toMatch(/<[^>]*\s(?:style|on\w+)=/)
  })

  it('loads from its own origin only, and no style from a file', () => {
    const addresses = [...html.matchAll(/<(?:link|script)[^>]*\s(?:src|href)="([^"]*)"/g)]
    expect(addresses.length).toBeGreaterThan(3)
    for (const [, address] of addresses) expect(address).toMatch(/^\/(?!\/)/)
    for (const [sheet] of html.matchAll(/<link rel="stylesheet"[^>]*>/g)) expect(sheet).toContain(' disabled')
  })

  it('asks for the talks at once, and preloads the faces that a page is set in', () => {
    expect(html).toMatch(
      /<script>talksOnTheWay = .*\[\["\/data\/[^"]+\.json",\d+\],\["\/data\/[^"]+\.compiled\.json",\d+\]\]/,
    )
    expect(html.match(/<link rel="preload" as="font" type="font\/woff2" crossorigin/g)).toHaveLength(7)
  })

  it('is set in signs that its own faces have, so that no font of the system is looked for', () => {
    const ranges = [...html.matchAll(/unicode-range:([^;}]+)/g)].flatMap(([, list = '']) =>
      [...list.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)].map(([, from = '', to = from]) => [
        Number.parseInt(from, 16),
        Number.parseInt(to, 16),
      ]),
    )
    expect(ranges.length).toBeGreaterThan(50)
    const words = readPage(file)
      .replaceAll(/<(script|style)>[\s\S]*?<\/\1>/g, '')
      .replaceAll(/<[^>]*>/g, '')
    const strangers = [...new Set(words)].filter((sign) => {
      const point = sign.codePointAt(0) ?? 0
      return sign.trim() !== '' && !ranges.some(([from = 0, to = 0]) => point >= from && point <= to)
    })
    expect(strangers).toEqual([])
  })

  it('is in ASCII, with what it runs, unless that would be longer', () => {
    expect(asciiHtml(html)).toBe(html)
    const loaded = html.matchAll(/<(?:link rel="modulepreload"|script)[^>]* (?:src|href)="\/([^"]+)"/g)
    const scripts = [...loaded].map(([, script = '']) => readDist(script))
    expect(scripts.map(asciiScript)).toEqual(scripts)
  })

  it('is named and described from the talks', () => {
    expect(attributeOf(readPage(file), /<title>([^<]*)<\/title>/)).toMatch(/.+ · Parley$/)
    expect(html.slice(0, html.indexOf('</head>')).match(/<title>/g)).toHaveLength(1)
    expect(attributeOf(html, /<meta name="description" content="([^"]*)"/)).toMatch(/how \d+ reports/)
  })
})

describe('the pages that were written', () => {
  const pages = listPages()
  const talks = JSON.parse(readDist(addressOfTalks()))

  it('are served with talks that say what their file says', () => {
    expect(talks).toEqual(JSON.parse(readFileSync(join('public', addressOfTalks()), 'utf8')))
  })

  it('are one for each view, issue, detail, quotation, person, report and pair of reports', () => {
    const { issues, details, statements, people, reports } = talks
    const ids = [...issues, ...details, ...statements, ...people, ...reports].length
    expect(pages).toHaveLength(8 + ids + reports.length * (reports.length - 1))
    for (const { id } of details) expect(pages).toContain(`compare/${id}/index.html`)
  })

  it('can be read before any script: a heading, the way to each view, every row of the comparison', () => {
    const faulty = pages.filter((page) => {
      const html = readDist(page)
      const headings = html.match(/<h1\b/g)?.length
      const isUnfinished = /Loading|<template|<!--\$[?!]-->/.test(html)
      return headings !== 1 || !html.includes('aria-label="Views"') || isUnfinished
    })
    expect(faulty).toEqual([])
    expect(readDist('compare/index.html').match(/data-row=/g)?.length).toBeGreaterThan(50)
  })

  it('know for which address each was written; the one for all others knows none', () => {
    expect(readDist('index.html')).toContain('<html data-page="/"')
    expect(readDist('compare/index.html')).toContain('<html data-page="/compare"')
    expect(readDist('404.html')).toMatch(/<html data-page="" [\s\S]*<div id="root"><\/div>/)
  })
})

describe('the first script', () => {
  const manifest = readManifest()
  const entry = 'src/entries/overview.ts'
  const source = [...closureOf(manifest, entry)]
    .flatMap((key) => manifest[key]?.file ?? [])
    .filter((file) => file.endsWith('.js'))
    .map(readDist)
    .join('\n')

  const readerOfFiles = /ZodMini|nearley/

  it('has neither the schema of a file nor the EDTF library: the build has checked the file', () => {
    expect(source).not.toMatch(readerOfFiles)
    // They are in what loads for other files, or the line above could not fail.
    expect(readDist(manifest['src/domain/parse.ts']?.file ?? '')).toMatch(readerOfFiles)
  })

  it('knows the hash of the very bytes that are shipped as talks', () => {
    expect(source).toContain(createHash('sha256').update(readDist(addressOfTalks())).digest('hex'))
  })

  it('evaluates no text as code', () => {
    expect(source).not.toMatch(/\beval\(|new Function\(/)
  })
})

describe('the writing of the policy', () => {
  const page = (head: string) => `<html><head><meta charset="utf-8">${head}</head><body></body></html>`

  it('hashes inline scripts and styles, not scripts with an address and not data', () => {
    const html = page(
      '<script>a()</script><style>b{}</style><script src="/c.js"></script><script type="application/json">{}</script>',
    )
    expect(policyFor(html)).toContain(`script-src 'self' ${hashOf('a()')};`)
    expect(policyFor(html)).toContain(`style-src 'self' ${hashOf('b{}')};`)
  })

  it('puts the policy right behind the charset', () => {
    expect(withPolicy(page('<script>a()</script>'))).toMatch(
      /<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy"/,
    )
  })

  it('refuses a page without a head', () => {
    expect(() => withPolicy('<p>')).toThrow(/without a head/)
  })
})
