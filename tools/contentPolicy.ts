import { createHash } from 'node:crypto'

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The hashes of the inline elements of that name; a `src` or a type that is not script (data, for one) needs none. */
const inlineHashes = (html: string, element: 'script' | 'style') =>
  [...html.matchAll(new RegExp(`<${element}((?:\\s[^>]*)?)>([\\s\\S]*?)</${element}>`, 'g'))]
    .filter(([, attributes = '']) => !/\ssrc\s*=/.test(attributes))
    .filter(([, attributes = '']) => !/\stype\s*=\s*["']?application\/(?:ld\+)?json/.test(attributes))
    .map(([, , content = '']) => hashOf(content))

/** The policy of a page: nothing but its own origin, and inline what the build itself has put there. */
export const policyFor = (html: string) => {
  const scripts = [...new Set(inlineHashes(html, 'script'))]
  const styles = [...new Set(inlineHashes(html, 'style'))]
  return [
    `default-src 'none'`,
    `script-src ${["'self'", ...scripts].join(' ')}`,
    `style-src ${["'self'", ...styles].join(' ')}`,
    `font-src 'self'`,
    `img-src 'self'`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    // The one policy there is gives the address of our own worker: see src/data/readTalks.ts.
    `trusted-types parley-worker`,
    `worker-src 'self'`,
  ].join('; ')
}

/** The page with its policy as the first thing in its head that can load or run anything (only the charset precedes). */
export const withPolicy = (html: string) => {
  const start = /<meta charset=[^>]*>/i.exec(html) ?? /<head[^>]*>/i.exec(html)
  if (start === null) throw new Error('A page without a head cannot carry a content policy.')
  const end = start.index + start[0].length
  const meta = `\n    <meta http-equiv="Content-Security-Policy" content="${policyFor(html)}" />`
  return html.slice(0, end) + meta + html.slice(end)
}
