/** Pages on a slow connection: they are shown before their code has loaded. */
import type { Page } from '@playwright/test'
import { expect } from './product.ts'

/** Opens the address without its code. @returns what lets the code come */
export async function openWithoutCode(page: Page, address: string): Promise<() => void> {
  const { promise: coming, resolve } = Promise.withResolvers<void>()
  await page.route('**/assets/*.js', async (route) => {
    await coming
    await route.continue()
  })
  await page.goto(address, { waitUntil: 'commit' })
  return resolve
}

/** Sees that a button is visibly unavailable, and presses it all the same. @returns what presses it once it can be */
export async function pressInVain(page: Page, name: string): Promise<() => Promise<void>> {
  const button = page.getByRole('button', { name })
  await expect(button).toHaveAttribute('aria-busy', 'true')
  await expect(button).toBeDisabled()
  await expect(button).toHaveCSS('opacity', '0.6')
  await button.dblclick({ force: true })
  return () => button.click()
}

/** Until its code has come. */
export const usable = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('plenaria:usable').length > 0, null, { timeout: 30_000 })
