/** Pictures of organisers' pages, at the widths of a phone, a tablet, a small and a large screen. */
import path from 'node:path'
import type { Page } from '@playwright/test'
import { arriveAsStaff } from '../people.ts'
import { expect, test } from '../product.ts'

const folder = path.join(import.meta.dirname, '../../../../docs/images/organisers')
const organiser = 'imogen.ashdown@chatham-house.example'
const slug = 'cybercrime-convention-americas'

const sizes = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
]

/** The subject of a picture: an address, and what to press there first. */
interface Scene {
  name: string
  address: string
  open?: (page: Page) => Promise<void>
}

const selectTwo = async (page: Page) => {
  for (const place of [1, 2])
    await page
      .getByRole('checkbox', { name: /^Select / })
      .nth(place)
      .check()
}

const scenesOf = (reference: string): Scene[] => {
  const manage = `/e/${slug}/manage`
  const board = `${manage}/registrations`
  return [
    { name: 'home', address: '/home' },
    { name: 'registrations', address: board },
    { name: 'selected', address: board, open: selectTwo },
    {
      name: 'filters',
      address: board,
      open: (page) => page.getByRole('button', { name: /^Filters/ }).click(),
    },
    { name: 'application', address: `${board}?open=${reference}` },
    { name: 'focus', address: `${manage}/review?state=SUBMITTED` },
    {
      name: 'correct',
      address: `${board}?open=${reference}`,
      open: (page) =>
        page
          .getByRole('button', { name: /^Correct/ })
          .first()
          .click(),
    },
    { name: 'assignments', address: `${manage}/assignments` },
    { name: 'delegations', address: `${manage}/delegations` },
    { name: 'companions', address: `${manage}/companions` },
    { name: 'person', address: `/institutes/chatham-house/people/${reference}` },
    {
      name: 'find',
      address: '/home',
      open: async (page) => {
        await page.keyboard.press('Control+k')
        await page.getByRole('combobox', { name: 'Destination' }).fill('wait')
      },
    },
    { name: 'account', address: '/account' },
  ]
}

test('pages of organisers', async ({ page, stage }) => {
  await arriveAsStaff(page, stage, organiser)
  const [submitted] = await stage.sql<{ reference: string }>(
    `select r.reference from registration r join event e on e.id = r.event_id
     where e.slug = $1 and r.state = 'SUBMITTED' and not r.protected order by r.registered_at limit 1`,
    [slug],
  )
  for (const { name, address, open } of scenesOf(submitted?.reference ?? '')) {
    for (const size of sizes) {
      await page.setViewportSize(size)
      await page.goto(address)
      await expect(page.getByRole('heading').first()).toBeVisible()
      await page.waitForLoadState('networkidle')
      await open?.(page)
      // The last press may still be animating.
      await page.waitForTimeout(400)
      await page.screenshot({ path: path.join(folder, `${name}-${size.width}.jpg`), type: 'jpeg', quality: 60 })
    }
  }
})
