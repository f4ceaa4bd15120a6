/** Pages on a slow line: they stand before their code has come. */
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

/** Presses twice, as somebody does who sees nothing happen. */
export async function pressEarly(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name })
  await button.dblclick()
  await expect(button).toHaveAttribute('aria-busy', 'true')
}

/** Until its code has come. */
export const usable = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('plenaria:usable').length > 0, null, { timeout: 30_000 })
