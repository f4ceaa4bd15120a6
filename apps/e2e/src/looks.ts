/** Checks how a page looks: narrow and wide, in light and dark. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Locator, Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'
import { expect, test } from './product.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** All axe rules are checked once per width and once per colour scheme, including target size (WCAG 2.5.8). */
const looks = [
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const

/** For organisers' pages, which are also used on large screens. */
const workplaces = [...looks, { width: 1920, colorScheme: 'light' }] as const

/** Problems with the page as shown, one per line. */
export async function faultsOf(page: Page, inLooks: typeof looks | typeof workplaces = looks): Promise<string[]> {
  const faults: string[] = []
  await page.evaluate(axe)
  for (const { width, colorScheme } of inLooks) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 800 })
    const look = `${width} ${colorScheme}`
    const spill = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (spill > 0) faults.push(`${look}: ${spill} px too wide`)
    const { violations } = await page.evaluate(
      async (options) => {
        const { run } = (window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe
        return run(options)
      },
      {
        // Omits the descriptions of everything that passes.
        resultTypes: ['violations' as const],
        rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } },
      },
    )
    for (const { id, nodes } of violations)
      faults.push(`${look}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  }
  return faults
}

/** Opens the address and expects the page to look correct in every setting. */
export async function expectSound(page: Page, address: string, heading: string | RegExp): Promise<void> {
  await test.step(address, async () => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0)
    expect.soft(await faultsOf(page), address).toEqual([])
  })
}

/** Expects the open page, in its current state, to look correct in every setting. */
export async function expectSoundAsItIs(page: Page): Promise<void> {
  expect.soft(await faultsOf(page), page.url()).toEqual([])
  await page.setViewportSize({ width: 1280, height: 800 })
}

/** Expects the open page to be usable for work from a phone to a large screen, and restores its width. */
export async function expectWorkplace(page: Page): Promise<void> {
  const before = page.viewportSize()
  expect.soft(await faultsOf(page, workplaces), page.url()).toEqual([])
  if (before) await page.setViewportSize(before)
}

/** Expects it, on a phone and on a desktop, to be visible and no wider than the screen. */
export async function expectSeen(page: Page, shown: Locator): Promise<void> {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 740 })
    await expect(shown).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
}
