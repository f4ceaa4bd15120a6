/** Pages on a slow connection, shown before their code has loaded. */
import type { Page } from '@playwright/test'
import { expect } from './product.ts'

/**
 * Opens the address but holds its code back.
 * @returns a function that lets the code load
 */
export async function openWithoutCode(page: Page, address: string): Promise<() => void> {
  const { promise: coming, resolve } = Promise.withResolvers<void>()
  await page.route('**/assets/*.js', async (route) => {
    await coming
    await route.continue()
  })
  await page.goto(address, { waitUntil: 'commit' })
  return resolve
}

/**
 * Checks that a button is visibly unavailable, and presses it anyway.
 * @returns a function that presses it once it is available
 */
export async function pressInVain(page: Page, name: string): Promise<() => Promise<void>> {
  const button = page.getByRole('button', { name })
  await expect(button).toHaveAttribute('aria-busy', 'true')
  await expect(button).toBeDisabled()
  await expect(button).toHaveCSS('opacity', '0.6')
  await button.dblclick({ force: true })
  return () => button.click()
}

/** Waits until the page's code has loaded. */
export const usable = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('plenaria:usable').length > 0, null, { timeout: 30_000 })
