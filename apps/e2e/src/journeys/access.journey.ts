/** Accessibility: pages enlarged, in forced colours, mirrored, without JavaScript, and read aloud. */
import type { Page } from '@playwright/test'
import { usable } from '../early.ts'
import { arriveSignedIn, device } from '../people.ts'
import { expect, test } from '../product.ts'

const consultation = 'cybercrime-convention-americas'
const pages = [
  '/',
  `/e/${consultation}`,
  `/e/${consultation}/register`,
  '/accessibility',
  '/privacy',
  '/sign-in',
  '/registrations/ABCDEFGHJK',
]

const spill = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0)
}

test('enlarged to 400 %, no page has to be scrolled to two sides', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const base of ['', '/fr'])
    for (const address of pages) {
      await open(page, base + address)
      expect.soft(await spill(page), base + address).toBeLessThanOrEqual(0)
    }
})

/** Simulates another language: longer texts, written from right to left. */
function mirror(): void {
  document.documentElement.dir = 'rtl'
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    if (text.nodeValue?.trim()) text.nodeValue = text.nodeValue.replace(/[a-z]{4,}/g, (word) => `${word}ه`)
}

test('from right to left, pages are mirrored and nothing spills over', async ({ page }) => {
  for (const address of pages)
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await open(page, address)
      // Texts that change before hydration are rendered again: for a moment there is no box to measure.
      await usable(page)
      const house = page.getByRole('banner').getByRole('link', { name: 'Plenaria' })
      const before = await house.boundingBox()
      await page.evaluate(mirror)
      const after = await house.boundingBox()
      expect.soft(await spill(page), `${address} at ${width}`).toBeLessThanOrEqual(0)
      // The same distance from one side as it had from the other.
      const mirrored = width - ((before?.x ?? 0) + (before?.width ?? 0))
      expect.soft(Math.abs((after?.x ?? 0) - mirrored), `${address} at ${width}`).toBeLessThan(24)
    }
})

test('in forced colours, what can be pressed has an edge, and what has the focus is seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page, `/e/${consultation}/register`)
  const button = page.getByRole('button', { name: 'Continue' })
  const edge = () => button.evaluate((element) => getComputedStyle(element).borderTopWidth)
  expect(await edge()).toBe('1px')
  await page.keyboard.press('Tab')
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)
  expect(outline).not.toBe('none')
  await page.goto(`/e/${consultation}`)
  await expect(page.getByRole('link', { name: 'Register your interest' }).first()).toBeVisible()
})

test('a reader who wants less motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, `/e/${consultation}/register`)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  const moving = await page.evaluate(
    () => document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 0).length,
  )
  expect(moving).toBe(0)
})

test('without JavaScript the facts can be read, and one registers by email', async ({ browser, stage }) => {
  const page = await device(browser, stage, { javaScriptEnabled: false })
  await page.goto(`/e/${consultation}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A cybercrime convention')
  await expect(
    page
      .getByText('60 seats')
      .or(page.getByText(/\d+ seats/))
      .first(),
  ).toBeVisible()
  await page.getByRole('link', { name: 'Register your interest' }).first().click()
  await expect(page.getByRole('heading', { name: 'Registering without JavaScript' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'help@plenaria.example' })).toHaveAttribute('href', /^mailto:.*subject=/)
  await page.goto('/accessibility')
  await expect(page.getByRole('heading', { level: 1, name: 'Accessibility' })).toBeVisible()
  const [person] = await stage.sql<{ email: string; reference: string }>(
    `select r.email, r.reference from registration r join event e on e.id = r.event_id
     where e.slug = $1 and r.state = 'CONFIRMED' order by r.registered_at limit 1`,
    [consultation],
  )
  await arriveSignedIn(page, stage, person?.email ?? '')
  await page.goto(`/registrations/${person?.reference}`)
  await expect(page.getByRole('heading', { level: 1, name: 'You hold a seat.' })).toBeVisible()
  await page.context().close()
})
