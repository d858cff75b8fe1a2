/**
 * A visit that is watched as little as can be. Playwright keeps the inspector of scripts on in every page: a stack is
 * then gathered for each error that is made (React makes one as it loads, which reads its whole file again), and what is
 * fetched is decoded twice more. No reader's page does that, so what they wait for is measured without.
 */
import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, CDPSession } from '@playwright/test'
import type { Profile } from './options'
import { desktop, scriptsBefore } from './browser'
import { paced } from './pace'

export type BareVisit = {
  /** The value of an expression in the page. */
  ask: (expression: string) => Promise<unknown>
  close: () => Promise<void>
}

const longest = 60_000

/** Asks a page now and then, seldom enough not to disturb it. Throws when it has not come to that in time. */
export async function until(isSo: () => Promise<boolean>, what: string, every = 500): Promise<void> {
  const began = Date.now()
  while (!(await isSo())) {
    if (Date.now() - began > longest) throw new Error(`${what} took longer than ${longest} ms`)
    await wait(paced(every))
  }
}

/** Until it has neither loaded, nor painted, nor worked long on anything for so many milliseconds. */
export const untilAtRest = ({ ask }: BareVisit, quiet: number, what: string, every = 500): Promise<void> =>
  until(async () => Number(await ask('window.bench?.rest() ?? 0')) >= paced(quiet), `${what} at rest`, every)

type Answer = { id?: number; result?: Record<string, unknown>; error?: { message: string } }

/** Opens an address in a browser that has never been anywhere, `before` running ahead of the page's own scripts. */
export async function visitBare(
  browser: Browser,
  profile: Profile,
  url: string,
  before: readonly string[],
): Promise<BareVisit> {
  const session = await browser.newBrowserCDPSession()
  const { browserContextId } = await session.send('Target.createBrowserContext')
  const { targetId } = await session.send('Target.createTarget', {
    url: 'about:blank',
    browserContextId,
    width: 1440,
    height: 900,
  })
  const send = await talkTo(session, targetId)
  await send('Page.enable')
  for (const source of [...scriptsBefore, ...before])
    await send('Page.addScriptToEvaluateOnNewDocument', { source })
  await send('Emulation.setDeviceMetricsOverride', {
    width: 1440,
    height: 900,
    deviceScaleFactor: 1,
    mobile: false,
  })
  if (profile === 'desktop') {
    // No answer is kept for anybody to look at.
    await send('Network.enable', { maxTotalBufferSize: 0, maxResourceBufferSize: 0 })
    await send('Network.emulateNetworkConditions', desktop.network)
    await send('Emulation.setCPUThrottlingRate', { rate: desktop.slowdown })
  }
  await send('Page.navigate', { url })
  return {
    ask: async (expression) => {
      const { result } = await send('Runtime.evaluate', {
        expression,
        returnByValue: true,
        awaitPromise: true,
      })
      return (result as { value?: unknown }).value
    },
    close: async () => {
      await session.send('Target.disposeBrowserContext', { browserContextId })
      await session.detach()
    },
  }
}

/** Sends commands to one target, in a session that nothing else uses. */
async function talkTo(session: CDPSession, targetId: string) {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false })
  const waiting = new Map<
    number,
    { resolve: (result: Record<string, unknown>) => void; reject: (why: Error) => void }
  >()
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result, error }: Answer = JSON.parse(message)
    const asked = waiting.get(id ?? -1)
    waiting.delete(id ?? -1)
    if (error !== undefined) asked?.reject(new Error(error.message))
    else asked?.resolve(result ?? {})
  })
  let last = 0
  return (method: string, params: Record<string, unknown> = {}) =>
    new Promise<Record<string, unknown>>((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve, reject })
      session
        .send('Target.sendMessageToTarget', {
          sessionId,
          message: JSON.stringify({ id: last, method, params }),
        })
        .catch(reject)
    })
}
