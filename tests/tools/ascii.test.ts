import { describe, expect, it } from 'vitest'
import { asciiHtml, asciiScript } from '../../tools/ascii'

const plain = /^[\0-\x7f]*$/
/** Of which few are beyond ASCII. */
const filling = 'a'.repeat(500)

describe('asciiScript', () => {
  it('keeps what JSON says, signs beyond the first plane included', () => {
    const value = { quote: `“${filling}”`, face: '😀', path: 'a\\b' }
    const text = asciiScript(JSON.stringify(value))
    expect(text).toMatch(plain)
    expect(JSON.parse(text)).toEqual(value)
  })

  it('keeps what a script does, in strings, templates and patterns', () => {
    const script = asciiScript(`'${filling}'; [\`“x”\`, /[‘’]/.test('it’s'), 'ü']`)
    expect(script).toMatch(plain)
    // oxlint-disable-next-line no-eval
    expect((0, eval)(script)).toEqual(['“x”', true, 'ü'])
  })

  it('leaves a text alone that would grow by it', () => {
    const text = JSON.stringify({ title: 'Переговоры в Стамбуле' })
    expect(asciiScript(text)).toBe(text)
  })
})

describe('asciiHtml', () => {
  it('escapes text and attributes by number, and styles and scripts in their own way', () => {
    const html = asciiHtml(
      `<style>a::before { content: '·'; }</style><script>b = '…'</script><p title="“c”">d’e 😀 ${filling}</p>`,
    )
    expect(html).toBe(
      `<style>a::before { content: '\\b7 '; }</style><script>b = '\\u2026'</script><p title="&#8220;c&#8221;">d&#8217;e &#128512; ${filling}</p>`,
    )
  })

  it('leaves a page alone that would grow by it', () => {
    const html = '<p>Переговоры</p>'
    expect(asciiHtml(html)).toBe(html)
  })
})
