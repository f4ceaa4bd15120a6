/** One visit of a page on a slow telephone and a slow line: what came, when it stood, and how it answered. */
import type { BrowserContext, Page } from '@playwright/test'

/** As Lighthouse sets them when it throttles in earnest: «Slow 4G», and a processor four times slower than this machine's. */
const slow4g = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
}
const slowerBy = 4

/** Milliseconds without a request after which a page has fetched all that it fetches by itself, and until it is left at the latest. */
const quietFor = 1_500
const timeout = 8_000

export interface Visit {
  /** KB of 1,000 bytes of JavaScript, as they came: until the page said that it can be used, and in all. */
  jsToUse: number
  jsTotal: number
  /** Milliseconds. */
  lcp: number
  /** The slowest answer to what was pressed or typed, in milliseconds; null where nothing was. */
  inp: number | null
  cls: number
}

interface Seen {
  lcp: number
  cls: number
  inp: number | null
}

/** In the page, before anything of it: notes what the browser says of it. */
function watch(): void {
  const seen: Seen = { lcp: 0, cls: 0, inp: null }
  Object.assign(window, { seen })
  const observe = (type: string, note: (entry: PerformanceEntry) => void, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...more })
  observe('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime
  })
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
    if (!hadRecentInput) seen.cls += value
  })
  observe(
    'event',
    (entry) => {
      const { duration, interactionId } = entry as PerformanceEventTiming & { interactionId: number }
      if (interactionId) seen.inp = Math.max(seen.inp ?? 0, duration)
    },
    { durationThreshold: 16 },
  )
}

/** Bytes of the scripts that had come by some moment, as small as they were on the line. What the browser's cache answered came before. */
const scriptBytes = (page: Page, until: 'usable' | 'now') =>
  page.evaluate((until) => {
    const [usable] = performance.getEntriesByName('plenaria:usable')
    if (!usable) throw new Error('The page never said that it can be used')
    const moment = until === 'usable' ? usable.startTime : Number.POSITIVE_INFINITY
    return performance
      .getEntriesByType('resource')
      .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming)
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .filter(({ responseEnd, transferSize }) => responseEnd <= moment && transferSize > 0)
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
  }, until)

/** Counts what the page asks for from now on. @returns what waits until nothing more comes */
function untilQuiet(page: Page): () => Promise<void> {
  let open = 0
  let last = performance.now()
  const note = (more: number) => () => {
    open += more
    last = performance.now()
  }
  page.on('request', note(1))
  page.on('requestfinished', note(-1))
  page.on('requestfailed', note(-1))
  return async () => {
    const began = performance.now()
    const isQuiet = () => open <= 0 && performance.now() - last >= quietFor
    while (!isQuiet() && performance.now() - began < timeout) await page.waitForTimeout(100)
  }
}

/**
 * The context is new, so its cache is empty. It isn't disabled: pages fetch each file before they import it, and the import is answered
 * from the cache.
 * @param use what a person does there once it stands
 */
export async function visit(
  context: BrowserContext,
  address: string,
  use: (page: Page) => Promise<void>,
): Promise<Visit> {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', slow4g)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowerBy })
  await page.addInitScript(watch)
  const quiet = untilQuiet(page)
  await page.goto(address)
  await page.waitForFunction(() => performance.getEntriesByName('plenaria:usable').length > 0, null, {
    timeout: 60_000,
  })
  await quiet()
  const jsToUse = await scriptBytes(page, 'usable')
  const jsTotal = await scriptBytes(page, 'now')
  const { lcp, cls } = await seenOf(page)
  await use(page)
  // An answer is noted once it has been painted.
  await page.waitForTimeout(500)
  const { inp } = await seenOf(page)
  await page.close()
  return { jsToUse: jsToUse / 1000, jsTotal: jsTotal / 1000, lcp, inp, cls }
}

const seenOf = (page: Page) => page.evaluate(() => (window as unknown as { seen: Seen }).seen)
