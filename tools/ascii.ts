import type { Plugin } from 'vite'

/**
 * A browser reads a text of nothing but ASCII several times faster than one that has a single curly quote in it: the
 * latter is decoded sign by sign, and kept in twice the room. So what is shipped escapes the few signs beyond. Where
 * they are many (talks told in Cyrillic), the escapes would weigh more than they save, and the text stays.
 */
const mostGrowth = 1.1

const unlessLonger = (text: string, escaped: string) =>
  escaped.length > Buffer.byteLength(text) * mostGrowth ? text : escaped

/** Each unit of UTF-16 for itself. */
const inScript = (text: string) =>
  text.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

const inStyle = (text: string) =>
  text.replaceAll(/[^\0-\x7f]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)

const inText = (text: string) => text.replaceAll(/[^\0-\x7f]/gu, (sign) => `&#${sign.codePointAt(0)};`)

const inPart = (part: string) => {
  if (part.startsWith('<script')) return inScript(part)
  return part.startsWith('<style') ? inStyle(part) : inText(part)
}

/** The same JSON in ASCII, or the same script: it may have no raw template. */
export const asciiScript = (text: string): string => unlessLonger(text, inScript(text))

/** The same page in ASCII, its inline scripts and styles included. */
export const asciiHtml = (html: string): string =>
  unlessLonger(
    html,
    html
      .split(/(<(?:script|style)\b[\s\S]*?<\/(?:script|style)>)/)
      .map(inPart)
      .join(''),
  )

/** Has the scripts of the pages in ASCII; that of a worker is built apart, and read beside them. */
export const asciiScripts = (): Plugin => ({
  name: 'parley:ascii',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = asciiScript(file.code)
  },
})
