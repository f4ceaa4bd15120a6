/**
 * Nothing that emails others or can't be reverted happens on a single keystroke: the number of people is shown, and it can be
 * undone for a while.
 */
import type { Page } from '@playwright/test'
import { makeEvent, registerByContract } from '../events.ts'
import { arriveAsStaff, confirmAddress } from '../people.ts'
import { expect, type Stage, test } from '../product.ts'

test.use({ undoSeconds: 20 })

const organiser = 'imogen.ashdown@chatham-house.example'
const groups = ['Civil society', 'Private sector']
const names = ['Abril', 'Benedita', 'Camila']
const addressOf = (slug: string, name: string) => `${slug}.${name.toLowerCase()}@undo.example`

async function arrive(page: Page, stage: Stage, slug: string, admission: 'FIRST_COME' | 'REVIEW'): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 })
  await arriveAsStaff(page, stage, organiser)
  await makeEvent(page, {
    slug,
    title: 'An event that changes',
    admission,
    total: 8,
    groups: groups.map((name) => ({ name, minimum: 0, target: 4, maximum: 8 })),
  })
  for (const [place, name] of names.entries()) {
    const email = addressOf(slug, name)
    const group = groups[place % 2] ?? ''
    await registerByContract(page.request, slug, { name, organisation: `${name} Foundation`, group, email })
    if (admission === 'FIRST_COME') await confirmAddress(page.request, stage, email)
  }
}

const bar = (page: Page) => page.getByRole('region', { name: 'Planned actions' })
const emailsTo = async ({ mailbox }: Stage, slug: string) =>
  (await Promise.all(names.map((name) => mailbox.of(addressOf(slug, name))))).flat().length

test('a session is moved by keys: the button says how many are emailed; Undo emails nobody, Send now everybody', async ({
  page,
  stage,
}) => {
  const slug = 'undo-session'
  await arrive(page, stage, slug, 'FIRST_COME')
  const { keyboard } = page
  await page.goto(`/e/${slug}/manage/sessions`)
  await page.getByRole('button', { name: 'Add a session' }).click()
  const editor = page.getByRole('complementary')
  await editor.getByLabel('Title').fill('Opening')
  for (const [label, time] of [
    ['Starts', '10:00'],
    ['Ends', '11:00'],
  ] as const) {
    const field = editor.getByLabel(label, { exact: true })
    await field.fill(`${(await field.inputValue()).slice(0, 10)}T${time}`)
  }
  await editor.getByRole('button', { name: 'Add session' }).click()
  const block = page.getByRole('region', { name: 'Timetable' }).getByRole('button', { name: 'Opening' })
  await expect(block).toContainText('10:00–11:00')

  const moveByKeys = async () => {
    await block.focus()
    await keyboard.press('ArrowDown')
    const button = page.getByRole('button', { name: 'Move session and email 3 people' })
    await expect(button).toBeEnabled()
    await keyboard.press('s')
    await expect(button).toBeFocused()
    await expect(bar(page)).toBeHidden()
    await keyboard.press('Enter')
    await expect(bar(page)).toContainText('we’ll email 3 people')
  }

  await test.step('Undo, after a reload and on another page: nothing changes and no one is emailed', async () => {
    const before = await emailsTo(stage, slug)
    await moveByKeys()
    await page.goto(`/e/${slug}/manage/seats`)
    await bar(page).getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText('Undone. No one was emailed.')).toBeVisible()
    await expect(bar(page)).toBeHidden()
    const jobs = await stage.sql("select 1 from graphile_worker.jobs where task_identifier = 'run_planned_action'")
    expect(jobs).toEqual([])
    expect(await emailsTo(stage, slug)).toBe(before)
    await page.goto(`/e/${slug}/manage/sessions`)
    await expect(block).toContainText('10:00–11:00')
  })

  await test.step('Send now: it moves at once, and everyone is emailed', async () => {
    const before = await emailsTo(stage, slug)
    await moveByKeys()
    await bar(page).getByRole('button', { name: 'Send now' }).click()
    await expect(page.getByText(/^Move “.+” to .+10:15 .+: done\. 3 people emailed\.$/)).toBeVisible()
    await expect(block).toContainText('10:15–11:15')
    expect((await emailsTo(stage, slug)) - before).toBe(3)
  })

  await test.step('left alone, it takes effect by itself; the bar fits a phone', async () => {
    await moveByKeys()
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await expect(bar(page)).toBeHidden({ timeout: 60_000 })
    await expect(page.getByText('10:30–11:30')).toBeVisible()
  })
})

test('no keys reject anybody: unstaged decisions look different, and ask with the number on their button', async ({
  page,
  stage,
}) => {
  const slug = 'undo-decisions'
  await arrive(page, stage, slug, 'REVIEW')
  await page.goto(`/e/${slug}/manage/registrations`)
  await expect(page.getByRole('button', { name: 'Abril' })).toBeVisible()
  const stateOf = () =>
    stage.sql<{ state: string }>(
      'select r.state from registration r join event e on e.id = r.event_id where e.slug = $1',
      [slug],
    )
  for (const key of ['s', 'a', 'n']) await page.keyboard.press(key)
  await expect(page.getByText('Not staged: decisions take effect, and we email people.')).toBeVisible()
  const dialog = page.getByRole('dialog')
  const button = dialog.getByRole('button', { name: 'Mark 3 people as not selected and email them' })
  await expect(button).toBeVisible()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  expect((await stateOf()).map(({ state }) => state)).toEqual(['SUBMITTED', 'SUBMITTED', 'SUBMITTED'])

  await page.keyboard.press('n')
  await button.click()
  await expect(bar(page)).toContainText('we’ll email 3 people')
  await bar(page).getByRole('button', { name: 'Undo' }).click()
  await expect(bar(page)).toBeHidden()
  expect((await stateOf()).map(({ state }) => state)).toEqual(['SUBMITTED', 'SUBMITTED', 'SUBMITTED'])

  for (const key of ['a', 'n']) await page.keyboard.press(key)
  await button.click()
  await bar(page).getByRole('button', { name: 'Send now' }).click()
  await expect(page.getByText('Don’t select 3 registrations: done. 3 people emailed.')).toBeVisible()
  expect((await stateOf()).map(({ state }) => state)).toEqual(['NOT_SELECTED', 'NOT_SELECTED', 'NOT_SELECTED'])
})
