/** The browser refuses strings where they would become markup or code, on every page, and no page tries it. */
import type { Page } from '@playwright/test'
import { arriveAsStaff, device } from '../people.ts'
import { expect, test } from '../product.ts'

const consultation = 'cybercrime-convention-americas'
const organiser = 'imogen.ashdown@chatham-house.example'
const publicPages = [
  '/',
  '/fr',
  `/e/${consultation}`,
  `/e/${consultation}/register`,
  `/e/${consultation}/contributions`,
  '/accessibility',
  '/privacy',
  '/sign-in',
  '/certificates',
  '/registrations/ABCDEFGHJK',
]
const workspace = `/e/${consultation}/manage`
const staffPages = ['/me', '/me/data', '/account', '/account/sign-ins', '/institutes/chatham-house', workspace]

/** Everything that the policy has blocked since the page began, also as reported by the early scripts. */
function watch(): void {
  const stopped: string[] = []
  Object.assign(window, { stopped })
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample, sourceFile, lineNumber }) =>
    stopped.push(`${violatedDirective} ${sample} ${sourceFile}:${lineNumber}`),
  )
}

const stoppedOn = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(window, 'stopped') as string[])

async function settle(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0)
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
}

test('public pages need no markup from text, and none is let in', async ({ browser, stage }) => {
  const page = await device(browser, stage)
  await page.addInitScript(watch)
  for (const address of publicPages) {
    await settle(page, address)
    expect.soft(await stoppedOn(page), address).toEqual([])
  }
  const refused = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>'
      return false
    } catch {
      return true
    }
  })
  expect(refused).toBe(true)
  await expect.poll(() => stoppedOn(page)).toEqual([expect.stringMatching(/^require-trusted-types-for/)])
  await page.context().close()
})

test('staff pages need none either', async ({ browser, stage }) => {
  const page = await device(browser, stage)
  await page.addInitScript(watch)
  await arriveAsStaff(page, stage, organiser)
  for (const address of staffPages) {
    await settle(page, address)
    expect.soft(await stoppedOn(page), address).toEqual([])
  }
  await page.goto(workspace)
  const rooms = page.locator(`nav a[href^="${workspace}/"]`)
  // Links in collapsed phases are hidden.
  await expect(rooms.first()).toBeAttached()
  const addresses = await rooms.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(addresses.length).toBeGreaterThan(8)
  for (const address of new Set(addresses)) {
    await settle(page, address)
    expect.soft(await stoppedOn(page), address).toEqual([])
  }
  await page.context().close()
})
