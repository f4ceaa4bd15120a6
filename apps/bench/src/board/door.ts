/** A door in Chromium, one of several: time from the end of a code until the person's name is painted as checked in. */
import type { Page } from '@playwright/test'
import { createEvent, fillEvent } from '../event.ts'
import { openPage } from './page.ts'
import { ask, type BoardSite } from './site.ts'

const slug = 'door'
const sessionId = 'door-session'
/** Number of doors besides the measured one; each checks people in continuously. */
const others = 3
/** Milliseconds between people at the measured door. */
const apart = 300

export interface Scanned {
  /** In milliseconds, one per code; sorted. */
  times: number[]
  /** Number of check-ins answered, and of those in the database. */
  answered: number
  recorded: number
}

/** The codes that `fillEvent` generates. */
const codeOf = (n: number): string => `CD${n.toString(16).toUpperCase().padStart(8, '0')}`

/** Makes an event with this many seat holders, with a session that starts within the hour. */
async function openDoor({ client }: BoardSite, people: number): Promise<void> {
  const startsAt = new Date(Date.now() + 3_600_000)
  const plan = { total: people, organisationCap: null, minimum: 0, maximum: people, startsAt }
  await createEvent(client, { slug, admission: 'FIRST_COME', policy: 'FIFO', ...plan })
  await fillEvent(client, slug, { count: people, state: 'CONFIRMED' })
  await client.query(
    `insert into session (id, event_id, titles, starts_at, ends_at)
      select $1, id, '{"en":"Opening"}', starts_at, ends_at from event where id = $2`,
    [sessionId, slug],
  )
}

const mutation = `mutation CheckIn($input: CheckInInput!) { checkIn(input: $input) { __typename } }`

/** Checks people in, the last first, until stopped. */
function checkOthersIn(site: BoardSite, people: number): { stop: () => Promise<number> } {
  let next = people
  let answered = 0
  let isOver = false
  async function checkIn(): Promise<void> {
    while (!isOver) {
      const input = { sessionId, reference: codeOf(next--), method: 'CODE', at: new Date().toISOString() }
      const { data } = await ask<{ checkIn: { __typename: string } }>(site, mutation, { input })
      if (data.checkIn.__typename !== 'CheckedIn') throw new Error(`A door was answered ${data.checkIn.__typename}.`)
      answered += 1
      await new Promise((resolve) => setTimeout(resolve, apart))
    }
  }
  const doors = Array.from({ length: others }, checkIn)
  return {
    stop: async () => {
      isOver = true
      await Promise.all(doors)
      return answered
    },
  }
}

/** @returns milliseconds from the key that ends the code until the name is painted */
async function timeOf(page: Page, n: number): Promise<number> {
  await page.getByLabel('Code on the registration page').fill(codeOf(n))
  await page.evaluate((sentence) => {
    const state = window as unknown as { painted: Promise<number> }
    state.painted = new Promise((resolve) => {
      let pressedAt = 0
      window.addEventListener('keydown', ({ timeStamp }) => (pressedAt = timeStamp), { capture: true, once: true })
      const look = () => {
        const isSaid = [...document.querySelectorAll('[role=status]')].some((each) =>
          each.textContent?.includes(sentence),
        )
        // Two frames later, what was drawn has been painted.
        if (pressedAt > 0 && isSaid)
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - pressedAt)))
        else requestAnimationFrame(look)
      }
      look()
    })
  }, `Person ${n} is checked in`)
  await page.keyboard.press('Enter')
  return page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted)
}

/** @param scans number of codes at the measured door */
export async function measureDoor(site: BoardSite, people: number, scans: number): Promise<Scanned> {
  await openDoor(site, people)
  const { page, close } = await openPage(site, { width: 390, height: 844 })
  try {
    await page.goto(`/e/${slug}/manage/check-in`)
    await page.getByText(/^0 of [\d,]+ people checked in$/).waitFor()
    const elsewhere = checkOthersIn(site, people)
    const times: number[] = []
    for (let n = 1; n <= scans; n += 1) {
      times.push(await timeOf(page, n))
      await page.waitForTimeout(apart)
    }
    const answered = scans + (await elsewhere.stop())
    const { rows } = await site.client.query<{ recorded: number }>(
      `select count(*)::int as recorded from attendance where session_id = $1 and attended`,
      [sessionId],
    )
    return { times: times.toSorted((one, other) => one - other), answered, recorded: rows[0]?.recorded ?? 0 }
  } finally {
    await close()
  }
}
