/** Anybody can verify a draw in a browser: on the page that the site serves, and with the same page as a file, offline. */
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '../product.ts'

/** Public, as written by the first version of the protocol: it must remain verifiable permanently. */
const bundle = path.join(import.meta.dirname, '../draw/public.bundle')

async function verifyOn(page: Page): Promise<void> {
  const files = page.getByLabel('Bundle files')
  await files.setInputFiles(bundle)
  await expect(page.getByRole('status')).toHaveText('Nothing is wrong in what could be checked.')
  await expect(page.getByText('The seeds determine room 19 of 25, which is the one that was drawn.')).toBeVisible()
  const content = await readFile(bundle, 'utf8')
  const buffer = Buffer.from(content.replace('"room":19,', '"room":20,'))
  await files.setInputFiles({ name: 'tampered.json', mimeType: 'application/json', buffer })
  await expect(page.getByRole('status')).toHaveText('Something is wrong. Don’t rely on this draw.')
  await expect(page.getByText('The seeds determine room 19, not room 20.')).toBeVisible()
}

test('a draw is verified on the page of the site, and on a copy of it without a network', async ({
  page,
  stage,
}, info) => {
  const address = `${stage.product.siteUrl}/draw/verify.html`
  await page.goto(address)
  await verifyOn(page)
  const copy = info.outputPath('verify.html')
  await writeFile(copy, await (await page.request.get(address)).body())
  await page.context().setOffline(true)
  await page.goto(`file://${copy}`)
  await verifyOn(page)
})
