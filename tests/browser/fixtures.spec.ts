import { expect, test } from './fixtures'

/** What the fixture must notice, each brought about on purpose. */
const faults = [
  {
    kind: 'an error in the console',
    cause: () => console.error('on purpose'),
    noted: /console error: on purpose/,
  },
  {
    kind: 'a warning in the console',
    cause: () => console.warn('on purpose'),
    noted: /console warning: on purpose/,
  },
  {
    kind: 'an uncaught error',
    cause: () => {
      setTimeout(() => {
        throw new Error('on purpose')
      })
    },
    noted: /page error: .*on purpose/,
  },
  {
    kind: 'a violation of the content policy',
    cause: () => {
      const style = document.createElement('style')
      style.textContent = 'p { color: inherit }'
      document.head.append(style)
    },
    noted: /content policy: style-src-elem blocked inline/,
  },
  {
    kind: 'a violation of trusted types',
    cause: () => {
      try {
        document.createElement('p').innerHTML = '<b>on purpose</b>'
      } catch {
        // Refused, as it should be.
      }
    },
    noted: /content policy: require-trusted-types-for/,
  },
  {
    kind: 'a request to another origin',
    cause: () => {
      window.open('http://127.0.0.1:9/elsewhere')
    },
    noted: /a request left the origin: http:\/\/127\.0\.0\.1:9\/elsewhere/,
  },
]

test('a page on which something goes wrong does not pass', async ({ page, faults: watched }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(watched.seen()).toEqual([])
  for (const { kind, cause, noted } of faults)
    await test.step(kind, async () => {
      await page.evaluate(cause)
      await expect.poll(() => watched.seen().join('\n')).toMatch(noted)
    })
  // All of it was brought about here; without this line this test would be one that fails.
  watched.allow(/./s)
})
