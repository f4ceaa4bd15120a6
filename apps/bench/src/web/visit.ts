/** One visit to a page on a slow phone and connection: what was transferred, when it was ready, and how it responded. */
import type { BrowserContext, Page } from '@playwright/test'

/** Lighthouse's settings for applied throttling: «Slow 4G», and a processor four times slower than this machine's. */
const slow4g = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
}
const slowerBy = 4

/** Milliseconds without a request after which a page is considered loaded, and the maximum time to wait for that. */
const quietFor = 1_500
const timeout = 8_000

export interface Visit {
  /** JavaScript in KB of 1,000 bytes, as transferred: until the page reported that it was usable, and in total. */
  jsToUse: number
  jsTotal: number
  /** In milliseconds. */
  lcp: number
  /** The slowest response to a press or typing, in milliseconds; null if there was none. */
  inp: number | null
  cls: number
  /** Pixels, of the page as it opens on a narrow phone. */
  height: number
}

interface Seen {
  lcp: number
  cls: number
  inp: number | null
}

/** Runs in the page before anything else: records what the browser reports about it. */
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

/** Transferred size of the scripts received by some moment. Responses from the browser's cache had been received before. */
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

/**
 * Counts what the page requests from now on.
 * @returns a function that waits until nothing more is requested
 */
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
 * The context is new, so its cache is empty. The cache isn't disabled: pages fetch each file before they import it, and the
 * import is served from the cache.
 * @param use what a person does on the page once it is ready
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
  const height = await heightOnPhone(page)
  await use(page)
  // An interaction is recorded once it has been painted.
  await page.waitForTimeout(500)
  const { inp } = await seenOf(page)
  await page.close()
  return { jsToUse: jsToUse / 1000, jsTotal: jsTotal / 1000, lcp, inp, cls, height }
}

/** Pixels. */
const phone = 360

async function heightOnPhone(page: Page): Promise<number> {
  const before = page.viewportSize()
  await page.setViewportSize({ width: phone, height: 740 })
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  if (before) await page.setViewportSize(before)
  return height
}

const seenOf = (page: Page) => page.evaluate(() => (window as unknown as { seen: Seen }).seen)
