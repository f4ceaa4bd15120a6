/**
 * Presses every control of pages at random moments while their code is loading, one chunk of it late by up to three seconds, and
 * tells what was lost: neither visibly unavailable when it was pressed, nor acted on, once.
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
  /** At least this many presses; each scene is visited once in any case. */
  presses: number
  /** Pages at a time. */
  pages: number
  /** Numbers from 0 up to 1 that are the same for the same seed. */
  next: () => number
  /** Runs in each page before anything of it: breaks it on purpose. */
  plant?: () => void
}

export interface Pressed {
  presses: Press[]
  lost: Press[]
  /** How many of them found their control visibly unavailable. */
  unavailable: number
}

/** Milliseconds: the latest chunk, what a press may take to show an effect, and pauses between presses. */
const latest = 3_000
const timeout = 2_500
const pauses = [20, 260] as const
/** Milliseconds without a request after which a page has loaded all that it loads, and until it is left at the latest. */
const [quietFor, maxQuiet] = [600, 5_000]
/** About as many chunks as a page has. */
const maxChunks = 16
/** Milliseconds in which a page is pressed on after its late chunk has come. */
const longAfter = 2_500
/** Presses in one visit of a page at most. */
const maxInVisit = 14

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The hashes of the built site's mutations, without the one that reports a visit. */
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

/** Without those that met a page which was being left, as the press before had asked for. */
const countedOf = (presses: readonly Press[]) => presses.filter(({ outcome }) => outcome !== 'overtaken')

interface Visit {
  scene: Scene
  /** Which of the page’s chunks is late, in the order in which they are asked for. */
  late: number
  /** By how many milliseconds. */
  delay: number
}

/** Goes from page to page without end, each time with a later chunk late. */
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
    // Chromium may crash where a context is closed while a file arrives.
    acceptDownloads: false,
  })
  await context.addCookies(cookies.map((cookie) => ({ ...cookie, url: siteUrl })))
  await context.addInitScript((stored) => {
    for (const [key, value] of Object.entries(stored)) sessionStorage.setItem(key, value)
  }, storage)
  return context
}

/** @returns what waits until the page has asked for nothing for a while, or for a few seconds at most */
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
    // On a loaded machine code is still running once it has arrived.
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

/** Presses a control, and waits until it is known what came of it. A page that is just being left takes no press. */
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
    // The page under the press was left.
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

/** In the page: notes when a button last became available. */
function noteAvailable(): void {
  new MutationObserver((records) => {
    if (records.some(({ target }) => target instanceof Element && !target.hasAttribute('aria-busy')))
      performance.mark('available')
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['aria-busy'] })
}

/**
 * For how long buttons that the server rendered are visibly unavailable where nothing is slow.
 *
 * @returns of each scene, milliseconds from the first paint until the last of its buttons is available; 0 where it has none
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
