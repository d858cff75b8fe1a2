import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { policyFor, withPolicy } from '../../tools/contentPolicy'
import { closureOf, readDist, readManifest } from './dist'

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const attributeOf = (html: string, pattern: RegExp) => pattern.exec(html)?.[1] ?? ''

describe('the page that was built', () => {
  const html = readDist('index.html')
  const policy = attributeOf(html, /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/)

  it('carries a content policy that starts from nothing and allows nothing unsafe', () => {
    expect(policy).toMatch(/^default-src 'none'; /)
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/)
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'")
  })

  it('has its policy before anything that loads or runs', () => {
    const before = html.slice(0, html.indexOf('<meta http-equiv="Content-Security-Policy"'))
    expect(before).not.toMatch(/<(?:script|link|style|img|base)\b/)
  })

  it('allows each of its inline scripts by its hash, and has no inline handler or style', () => {
    const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script)
    expect(inline.length).toBeGreaterThan(0)
    for (const script of inline) expect(policy).toContain(hashOf(script))
    expect(html).not.toMatch(/\s(?:style|on\w+)=/)
  })

  it('loads from its own origin only', () => {
    const addresses = [...html.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, address]) => address)
    expect(addresses.length).toBeGreaterThan(3)
    for (const address of addresses) expect(address).toMatch(/^\/(?!\/)/)
  })

  it('preloads the talks, and the two fonts of the first view', () => {
    expect(html).toMatch(/<link rel="preload" as="fetch" crossorigin href="[^"]*\/data\/[^"]+\.json">/)
    expect(html.match(/<link rel="preload" as="font" type="font\/woff2" crossorigin/g)).toHaveLength(2)
  })

  it('is named and described from the talks', () => {
    expect(attributeOf(html, /<title>([^<]*)<\/title>/)).toMatch(/.+ · Parley$/)
    expect(attributeOf(html, /<meta name="description" content="([^"]*)"/)).toMatch(/how \d+ reports/)
  })

  it('stands as 404.html too, for hosts that know no fallback', () => {
    expect(readDist('404.html')).toBe(html)
  })
})

describe('the first script', () => {
  const manifest = readManifest()
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry) ?? ''
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
    const address = attributeOf(
      readDist('index.html'),
      /<link rel="preload" as="fetch" crossorigin href="\/([^"]+)"/,
    )
    expect(source).toContain(createHash('sha256').update(readDist(address)).digest('hex'))
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
