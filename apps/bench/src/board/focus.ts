/** Focus mode in Chromium: time from the deciding key until the next application is painted. */
import type { Page } from '@playwright/test'
import { openPage } from './page.ts'
import { type BoardSite, slug } from './site.ts'

/** Decision keys, used in turn: offer a seat, waitlist, not select. */
const keys = ['o', 'w', 'n']
/** How many times longer an application is than in other benches: about 900 characters. */
const length = 12

export interface Decided {
  /** In milliseconds, one per decision; sorted. */
  times: number[]
  /** Number of decisions that the server has at the end. */
  staged: number
}

/**
 * Stages this many decisions, each after reading the application for a while.
 * @param reading in milliseconds
 */
export async function measureFocus(site: BoardSite, decisions: number, reading: number): Promise<Decided> {
  await site.client.query(
    `update registration set motivation = repeat(motivation || ' ', $2) where event_id = $1 and state = 'SUBMITTED'`,
    [slug, length],
  )
  const { page, close } = await openPage(site, { width: 1366, height: 768 })
  try {
    await page.goto(`/e/${slug}/manage/review?state=SUBMITTED`)
    await page.getByRole('region', { name: 'Decision' }).getByRole('button', { name: 'Offer a seat' }).waitFor()
    const times: number[] = []
    for (let n = 0; n < decisions; n += 1) {
      await page.waitForTimeout(reading)
      times.push(await timeOf(page, keys[n % keys.length] ?? 'w'))
    }
    return { times: times.toSorted((one, other) => one - other), staged: await untilStaged(site, decisions) }
  } finally {
    await close()
  }
}

/** @returns milliseconds from the key until another application is painted */
async function timeOf(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    const state = window as unknown as { painted: Promise<number> }
    const before = document.querySelector('article h2')
    state.painted = new Promise((resolve) => {
      let pressedAt = 0
      window.addEventListener('keydown', ({ timeStamp }) => (pressedAt = timeStamp), { capture: true, once: true })
      const look = () => {
        const shown = document.querySelector('article h2')
        // Two frames later, what was drawn has been painted.
        if (pressedAt > 0 && shown && shown !== before)
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - pressedAt)))
        else requestAnimationFrame(look)
      }
      look()
    })
  })
  await page.keyboard.press(key)
  return page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted)
}

/** Polls for at most ten seconds. */
async function untilStaged({ client }: BoardSite, decisions: number): Promise<number> {
  for (let look = 0; ; look += 1) {
    const { rows } = await client.query<{ staged: number }>(
      `select count(staged)::int as staged from registration where event_id = $1`,
      [slug],
    )
    const staged = rows[0]?.staged ?? 0
    if (staged >= decisions || look >= 100) return staged
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
