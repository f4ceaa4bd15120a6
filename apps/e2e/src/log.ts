/** The audit log as organisers read it, and as operators verify it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect } from './product.ts'

/** What the open page shows, oldest first: what happened, to whom, by whom. `names`: names of people, by reference. */
export async function readLog(page: Page, names: ReadonlyMap<string, string>): Promise<string[]> {
  await expect(page.getByRole('heading', { level: 1, name: 'Audit log' })).toBeVisible()
  const list = page
    .getByRole('main')
    .getByRole('list')
    .filter({ has: page.getByRole('time') })
  await expect(list).not.toHaveAttribute('aria-busy')
  const sentences = await list
    .getByRole('listitem')
    .filter({ has: page.getByRole('time') })
    .locator('p:first-child')
    .allInnerTexts()
  return sentences
    .map((sentence) => {
      const [, what = sentence, reference, by] =
        /^(.+?)(?: · ([A-Z0-9]{10}))? (by .+|automatically)$/.exec(sentence) ?? []
      return [what, reference && (names.get(reference) ?? reference), by].filter(Boolean).join(' · ')
    })
    .toReversed()
}

/** Runs `npx pnpm@12 audit:verify` on the running database. */
export async function verifyLog(databaseUrl: string): Promise<{ code: unknown; said: string }> {
  const command = path.join(import.meta.dirname, '../../local/src/audit-verify.ts')
  const child = spawn(process.execPath, [command], { env: { ...process.env, DATABASE_URL: databaseUrl } })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  const [code] = await once(child, 'close')
  return { code, said }
}
