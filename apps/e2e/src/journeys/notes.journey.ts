/** Two rapporteurs of two institutes write what is heard in one session at once; one of them loses the line, and nothing is lost. */
import type { Page } from '@playwright/test'
import { expectSoundAsItIs } from '../looks.ts'
import { arriveAsStaff, device } from '../people.ts'
import { expect, test } from '../product.ts'

const pad = '/e/cybercrime-convention-americas/manage/notes'
const host = 'imogen.ashdown@chatham-house.example'
const partner = 'luana.prado@igarape.example'

/** Types a claim with its codes, and keeps it. */
async function note(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'What was said' }).pressSequentially(`/2 /t3 /g1 ${text}`)
  await page.keyboard.press('Enter')
}

const heard = (page: Page) => page.getByRole('region', { name: 'What was heard' })
const texts = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, n) => `${prefix} claim number ${n + 1}.`)

test('two rapporteurs write at once, one without a line for a while, and nothing is lost', async ({
  browser,
  page: hers,
  stage,
}) => {
  test.slow()
  const theirs = await device(browser, stage)
  const first = texts('Host', 3)
  const second = texts('Partner', 3)

  await test.step('both write in the same session at the same time, and both read everything', async () => {
    await arriveAsStaff(hers, stage, host)
    await arriveAsStaff(theirs, stage, partner)
    for (const page of [hers, theirs]) {
      await page.goto(pad)
      await expect(page.getByText('Chatham House Rule')).toBeVisible()
    }
    await Promise.all([
      (async () => {
        for (const text of first) await note(hers, text)
      })(),
      (async () => {
        for (const text of second) await note(theirs, text)
      })(),
    ])
    for (const page of [hers, theirs])
      for (const text of [...first, ...second]) await expect(heard(page).getByText(text)).toBeVisible()
    await expectSoundAsItIs(hers)
  })

  await test.step('one loses the line and goes on; the other changes a note that she changes too', async () => {
    await theirs.context().setOffline(true)
    await note(theirs, 'Said while the line was cut.')
    await expect(theirs.getByText('There is no line at present.')).toBeVisible()
    await theirs.getByRole('button', { name: 'Change: Partner claim number 1.' }).click()
    await theirs.getByRole('textbox', { name: 'Change the note' }).fill('Partner claim, as its rapporteur meant it.')
    await theirs.keyboard.press('Enter')
    await hers.getByRole('button', { name: 'Change: Partner claim number 1.' }).click()
    await hers.getByRole('textbox', { name: 'Change the note' }).fill('Partner claim, as the host heard it.')
    await hers.keyboard.press('Enter')
    await expect(heard(hers).getByText('Partner claim, as the host heard it.')).toBeVisible()
    await theirs.reload().catch(() => {})
  })

  await test.step('the line is back: what waited is sent once, and of the note that both changed both texts are shown', async () => {
    await theirs.context().setOffline(false)
    await theirs.goto(pad)
    await expect(heard(hers).getByText('Said while the line was cut.')).toHaveCount(1)
    const both = theirs.getByRole('listitem').filter({ hasText: 'Both are here; nothing was overwritten.' })
    await expect(both).toContainText('Partner claim, as its rapporteur meant it.')
    await expect(both).toContainText('Partner claim, as the host heard it.')
    await both.getByRole('button', { name: 'Keep yours as another note' }).click()
    for (const page of [hers, theirs])
      for (const text of ['Partner claim, as its rapporteur meant it.', 'Partner claim, as the host heard it.'])
        await expect(heard(page).getByText(text)).toHaveCount(1)
  })

  await test.step('each claim is kept once, of the institute that noted it', async () => {
    const rows = await stage.sql<{ text: string; institute: string }>(
      `select text, institute_id as institute from note where removed_at is null and (text ~ '^(Host|Partner) claim' or text like '%line was cut%')`,
    )
    const kept = rows.map(({ text, institute }) => `${institute}: ${text}`).toSorted()
    expect(kept).toEqual(
      [
        ...first.map((text) => `chatham-house: ${text}`),
        ...second.slice(1).map((text) => `igarape-institute: ${text}`),
        'igarape-institute: Partner claim, as its rapporteur meant it.',
        'igarape-institute: Partner claim, as the host heard it.',
        'igarape-institute: Said while the line was cut.',
      ].toSorted(),
    )
  })
})
