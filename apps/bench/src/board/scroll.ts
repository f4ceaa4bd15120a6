/** Scrolls the board's whole table in Chromium: measures late frames, and the memory of the page's objects. */
import { openPage } from './page.ts'
import { type BoardSite, slug } from './site.ts'

export interface Scrolled {
  /** Share of the frames possible at 60 Hz. */
  droppedPct: number
  frames: number
  /** Memory of the page's objects at the end, after garbage collection; in MB of 1,000,000 bytes. */
  heapMb: number
}

/** Duration of one frame, in milliseconds. */
const frame = 1000 / 60

/** Pixels per second: about 130 rows, roughly as fast as a mouse wheel. */
const pace = 4_800
/** Where to scroll, as shares of the list. */
const places = [0, 0.5, 0.9]
/** Milliseconds for rows to load before scrolling starts. */
const untilAtRest = 1_500

/** Runs in the page: time of each frame while the table was scrolled, in milliseconds. */
function scrolled(element: Element, { pace, milliseconds }: { pace: number; milliseconds: number }): Promise<number[]> {
  const scroller = element.parentElement as HTMLElement
  const from = scroller.scrollTop
  return new Promise((resolve) => {
    const times: number[] = []
    const step = (now: number) => {
      times.push(now)
      const past = now - (times[0] ?? now)
      scroller.scrollTop = from + (past / 1000) * pace
      if (past < milliseconds) requestAnimationFrame(step)
      else resolve(times)
    }
    requestAnimationFrame(step)
  })
}

/**
 * Scrolls at an even pace, for this many seconds in total, at the start, in the middle and near the end of the list, while
 * missing rows are loaded. A frame that is one, two, … frames late counts as one, two, … dropped frames.
 */
export async function measureScroll(site: BoardSite, rows: number, seconds: number): Promise<Scrolled> {
  const { page, close } = await openPage(site, { width: 1280, height: 800 })
  try {
    await page.goto(`/e/${slug}/manage/registrations`)
    const table = page.getByRole('table', { name: 'Registrations' })
    await table.and(page.locator(`[aria-rowcount="${rows + 1}"]`)).waitFor({ timeout: 60_000 })
    let frames = 0
    let dropped = 0
    for (const place of places) {
      await table.evaluate((element, share) => {
        const scroller = element.parentElement as HTMLElement
        scroller.scrollTop = share * (scroller.scrollHeight - scroller.clientHeight)
      }, place)
      await page.waitForTimeout(untilAtRest)
      const times = await table.evaluate(scrolled, { pace, milliseconds: (seconds * 1000) / places.length })
      const late = times.slice(1).map((at, n) => Math.max(0, Math.round((at - (times[n] ?? at)) / frame) - 1))
      dropped += late.reduce((sum, each) => sum + each, 0)
      frames += late.length
    }
    frames += dropped
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('HeapProfiler.collectGarbage')
    const { usedSize } = await devtools.send('Runtime.getHeapUsage')
    return { droppedPct: (dropped / frames) * 100, frames, heapMb: usedSize / 1_000_000 }
  } finally {
    await close()
  }
}
