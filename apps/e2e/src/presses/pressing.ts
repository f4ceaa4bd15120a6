/**
 * Presses every control of pages at random moments while their code is loading, with one chunk up to three seconds late, and
 * reports lost presses: those whose control was neither visibly unavailable nor acted exactly once.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { webFolder } from '@plenaria/local/prepare'
import type { Press } from './press.ts'
import type { Opened, Scene } from './scenes.ts'
import { watchScript } from './watch.ts'

export interface Pressing {
  siteUrl: string
  scenes: readonly Scene[]
  /** Minimum number of presses; each scene is visited at least once. */
  presses: number
  /** Number of pages open at the same time. */
  pages: number
  /** Random numbers from 0 up to, but not including, 1; the same for the same seed. */
  next: () => number
  /** Runs in each page before anything else: breaks it on purpose. */
  plant?: () => void
}

export interface Pressed {
  presses: Press[]
  lost: Press[]
  /** How many of them found their control visibly unavailable. */
  unavailable: number
}

/**
 * In milliseconds: maximum delay of the late chunk, the time in which a press must show an effect, and pauses between presses.
 */
const latest = 3_000
const timeout = 2_500
const pauses = [20, 260] as const
/** Milliseconds without a request after which a page is considered loaded, and the maximum time to wait for that. */
const [quietFor, maxQuiet] = [600, 5_000]
/** Roughly the number of chunks of a page. */
const maxChunks = 16
/** Milliseconds during which a page continues to be pressed after its late chunk has arrived. */
const longAfter = 2_500
/** Maximum number of presses in one visit to a page. */
const maxInVisit = 14

/** Pseudo-random numbers, the same for the same seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Hashes of the built site's mutations, without the one that reports a visit. */
function mutationHashes(): string[] {
  const file = path.join(webFolder, 'server', 'documents.json')
  const documents = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  return Object.keys(documents).filter((hash) => /^mutation (?!VisitStatus\b)/.test(documents[hash] ?? ''))
}

export async function pressAll(browser: Browser, pressing: Pressing): Promise<Pressed> {
  const { scenes, presses: wanted, pages, next } = pressing
  const visits = visitsOf(scenes, Math.floor(next() * maxChunks))
  const presses: Press[] = []
  let begun = 0
  await Promise.all(
    Array.from({ length: pages }, async () => {
      while (begun < scenes.length || countedOf(presses).length < wanted) {
        const visit = visits.next().value
        begun += 1
        presses.push(...(await visitOnce(browser, pressing, { ...visit, delay: next() * latest })))
      }
    }),
  )
  const counted = countedOf(presses)
  return {
    presses: counted,
    lost: counted.filter(({ outcome }) => outcome !== 'acted' && outcome !== 'unavailable'),
    unavailable: presses.filter(({ outcome }) => outcome === 'unavailable').length,
  }
}

/** Excludes presses that met a page being left because of the previous press. */
const countedOf = (presses: readonly Press[]) => presses.filter(({ outcome }) => outcome !== 'overtaken')

interface Visit {
  scene: Scene
  /** Index of the page’s late chunk, in request order. */
  late: number
  /** Its delay in milliseconds. */
  delay: number
}

/** Cycles through the pages endlessly, each time with a later chunk delayed. */
function* visitsOf(scenes: readonly Scene[], first: number): Generator<Omit<Visit, 'delay'>, never> {
  for (let round = first; ; round += 1)
    for (const [place, scene] of scenes.entries()) yield { scene, late: (round + place) % maxChunks }
}

async function openContext(
  browser: Browser,
  siteUrl: string,
  { cookies, storage = {} }: Opened,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1000, height: 900 },
    baseURL: siteUrl,
    // Chromium may crash if a context is closed while a file is being downloaded.
    acceptDownloads: false,
  })
  await context.addCookies(cookies.map((cookie) => ({ ...cookie, url: siteUrl })))
  await context.addInitScript((stored) => {
    for (const [key, value] of Object.entries(stored)) sessionStorage.setItem(key, value)
  }, storage)
  return context
}

/** @returns a function that waits until the page has requested nothing for a while, or for a few seconds at most */
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
    while (!isQuiet() && performance.now() - began < maxQuiet) await page.waitForTimeout(50)
  }
}

async function visitOnce(browser: Browser, { siteUrl, next, plant }: Pressing, visit: Visit): Promise<Press[]> {
  const { scene, late, delay } = visit
  const opened = await scene.open()
  const context = await openContext(browser, siteUrl, opened)
  const presses = new Map<string, Press>()
  let leftAt = 0
  try {
    await context.exposeFunction('tellPress', (press: Press) => presses.set(press.id, press))
    await context.addInitScript(watchScript({ timeout, mutationHashes: mutationHashes() }))
    if (plant) await context.addInitScript(plant)
    let chunks = 0
    await context.route('**/assets/*.js', async (route) => {
      chunks += 1
      if (chunks === late + 1) await new Promise((resolve) => setTimeout(resolve, delay))
      await route.continue().catch(() => {})
    })
    await context.route(
      ({ origin }) => origin !== siteUrl,
      (route) => route.abort(),
    )
    const page = await context.newPage()
    context.on('page', (popup) => void (popup === page || popup.close().catch(() => {})))
    page.on('request', (request) => {
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) leftAt = performance.now()
    })
    const quiet = untilQuiet(page)
    const began = performance.now()
    await page.goto(opened.path, { waitUntil: 'commit' })
    const until = delay + longAfter
    for (let tries = 0; performance.now() - began < until && presses.size < maxInVisit && tries < 60; tries += 1) {
      await page.waitForTimeout(pauses[0] + next() * (pauses[1] - pauses[0]))
      await pressOne(page, presses, next, () => leftAt)
    }
    await page.waitForTimeout(Math.max(0, delay - (performance.now() - began)))
    await quiet()
    // On a loaded machine code is still executing after it has arrived.
    await page
      .waitForFunction(() => !document.querySelector('[aria-busy=true]'), null, { timeout: 15_000 })
      .catch(() => {})
    await page.evaluate(() => window.watch.settle())
    return [...presses.values()].map((press) =>
      press.outcome ? press : { ...press, outcome: 'lost', reason: 'was never told of again' },
    )
  } catch (fault) {
    throw new Error(`The visit of “${scene.name}” failed.`, { cause: fault })
  } finally {
    await context.close()
  }
}

/** Presses a control, and waits for the outcome. A page that is being left accepts no press. */
async function pressOne(
  page: Page,
  presses: Map<string, Press>,
  next: () => number,
  leftAt: () => number,
): Promise<void> {
  const known = new Set(presses.keys())
  const began = performance.now()
  try {
    if (!(await pressSomething(page, next))) return
  } catch (fault) {
    // The page was left during the press.
    if (!(fault instanceof Error) || !/context|navigat|closed/i.test(fault.message)) throw fault
  }
  const mine = () => [...presses.values()].find(({ id }) => !known.has(id))
  while (mine() && !mine()?.outcome) {
    if (leftAt() > began) {
      const press = mine()
      if (press && !press.outcome) presses.set(press.id, { ...press, outcome: 'acted', reason: 'led to another page' })
      return
    }
    await page.waitForTimeout(10)
  }
}

/** @returns whether there was anything to press */
async function pressSomething(page: Page, next: () => number): Promise<boolean> {
  const target = await page.evaluate((chances) => window.watch.aim(chances), [next(), next()] as const)
  if (!target) return false
  if (target.kind === 'select') {
    const key = await page.evaluate(() => window.watch.beginByKey())
    if (key) await page.keyboard.press(key)
    return true
  }
  await page.mouse.move(target.x, target.y)
  await page.mouse.down()
  await page.waitForTimeout(next() * 60)
  await page.mouse.up()
  if (target.kind === 'text') {
    await page.keyboard.type('a1')
    await page.evaluate(() => window.watch.typed('a1'))
  }
  return true
}

/** Runs in the page: records when a button last became available. */
function noteAvailable(): void {
  new MutationObserver((records) => {
    if (records.some(({ target }) => target instanceof Element && !target.hasAttribute('aria-busy')))
      performance.mark('available')
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['aria-busy'] })
}

/**
 * How long server-rendered buttons are visibly unavailable on a fast connection.
 * @returns for each scene, milliseconds from the first paint until the last of its buttons is available; 0 if it has none
 */
export async function unavailableFor(browser: Browser, siteUrl: string, scenes: readonly Scene[]): Promise<number[]> {
  const waits: number[] = []
  for (const scene of scenes) {
    const opened = await scene.open()
    const context = await openContext(browser, siteUrl, opened)
    await context.addInitScript(noteAvailable)
    const page = await context.newPage()
    const quiet = untilQuiet(page)
    await page.goto(opened.path)
    await quiet()
    const wait = await page.evaluate(() => {
      const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
      return Math.max(0, (performance.getEntriesByName('available').at(-1)?.startTime ?? 0) - painted)
    })
    waits.push(wait)
    await context.close()
  }
  return waits
}
