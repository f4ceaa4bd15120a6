/** Pictures of participants' pages, narrow and wide, in light and dark; each in another language. */
import path from 'node:path'
import type { Page } from '@playwright/test'
import { arriveSignedIn, device } from '../people.ts'
import { expect, type Stage, test } from '../product.ts'

const folder = path.join(import.meta.dirname, '../../../../docs/images')
const slug = 'cybercrime-convention-americas'

const offered = 'ezequiel.paredes@accion-juridica-yasuni.example'
const waiting = 'leela.gobardhan@great-plains-school.example'

const sizes = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
]

/**
 * Signs in as one of the participants that `start` lists.
 * @returns the address of their registration at the consultation, without a language
 */
async function arriveAs(page: Page, stage: Stage, email: string): Promise<string> {
  const [registration] = await stage.sql<{ reference: string }>(
    `select r.reference from registration r join event e on e.id = r.event_id where e.slug = $1 and r.email_key = $2`,
    [slug, email],
  )
  await arriveSignedIn(page, stage, email)
  return `/registrations/${registration?.reference}`
}

async function openSecondPageOfForm(page: Page): Promise<void> {
  await page.goto(`/es/e/${slug}/register`)
  await page.locator('#name').fill('Lucía Ferrán')
  await page.locator('#email').fill('lucia@colectivo.example')
  await page.getByRole('button', { name: 'Continuar' }).click()
  await expect(page.locator('#country')).toBeVisible()
}

test('pages of participants', async ({ browser, stage }) => {
  const scenes: { name: string; open: (page: Page) => Promise<unknown> }[] = [
    { name: 'event', open: (page) => page.goto(`/e/${slug}`) },
    { name: 'form', open: openSecondPageOfForm },
    {
      name: 'offer',
      open: async (page) => page.goto(`/pt-BR${await arriveAs(page, stage, offered)}`),
    },
    {
      name: 'waitlist',
      open: async (page) => page.goto(`/fr${await arriveAs(page, stage, waiting)}`),
    },
  ]
  for (const { name, open } of scenes) {
    const page = await device(browser, stage)
    await open(page)
    for (const size of sizes) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize(size)
        await page.evaluate(() => window.scrollTo(0, 0))
        await page.waitForLoadState('networkidle')
        await page.waitForTimeout(400)
        await page.screenshot({ path: path.join(folder, `${name}-${size.width}-${colorScheme}.png`) })
      }
    }
    await page.context().close()
  }
  const page = await device(browser, stage, { viewport: { width: 1280, height: 860 } })
  await page.goto(`/e/${slug}`)
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: path.join(folder, 'site.png') })
  await page.context().close()
})
