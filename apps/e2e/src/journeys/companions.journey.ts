/** A participant's companion: added, emailed, checked in at the door, and no longer expected when the participant withdraws. */
import type { Page } from '@playwright/test'
import { usable } from '../early.ts'
import { makeEvent, registerByContract } from '../events.ts'
import { expectWorkplace } from '../looks.ts'
import { arriveAsStaff, arriveSignedIn, confirmAddress, device } from '../people.ts'
import { expect, test } from '../product.ts'

test.use({ undoSeconds: 60 })

const organiser = 'imogen.ashdown@chatham-house.example'
const bar = (page: Page) => page.getByRole('region', { name: 'Planned actions' })

test('a companion is added, expected at the door, and not expected once the person withdraws', async ({
  browser,
  page,
  stage,
}) => {
  const slug = 'accompanied'
  const [ana, rosa] = ['ana@accompanied.example', 'rosa@accompanied.example']
  await page.setViewportSize({ width: 1280, height: 900 })
  await arriveAsStaff(page, stage, organiser)
  await makeEvent(page, {
    slug,
    title: 'A room for all',
    admission: 'FIRST_COME',
    total: 1,
    groups: [{ name: 'Civil society', minimum: 0, target: 1, maximum: 1 }],
  })
  await registerByContract(page.request, slug, { name: 'Ana Arias', email: ana, group: 'Civil society' })
  await confirmAddress(page.request, stage, ana)
  const [registered] = await stage.sql<{ reference: string }>(
    'select r.reference from registration r join event e on e.id = r.event_id where e.slug = $1 and r.email_key = $2',
    [slug, ana],
  )
  const reference = registered?.reference ?? ''
  const companion = page.getByRole('listitem').filter({ hasText: 'Rosa Lima' })

  await test.step('an organiser adds her from the application; adding is undone, then sent', async () => {
    await page.goto(`/e/${slug}/manage/registrations?open=${reference}`)
    await page.getByRole('link', { name: 'Add a companion' }).click()
    await expect(page.getByText('Accompanies Ana Arias')).toBeVisible()
    const add = async () => {
      await page.getByLabel('Name', { exact: true }).fill('Rosa Lima')
      await page.getByLabel('Email address').fill(rosa)
      await page.getByRole('button', { name: 'Add companion', exact: true }).click()
      await page.getByRole('button', { name: 'Add companion and email 1 person' }).click()
    }
    await add()
    await bar(page).getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(page.getByText('Undone. No one was emailed.')).toBeVisible()
    await page.goto(`/e/${slug}/manage/companions?for=${reference}`)
    await add()
    await bar(page).getByRole('button', { name: 'Send now' }).click()
    await expect(companion).toContainText('Personal assistant · with Ana Arias')
    await expect(companion).toContainText('Expected')
    await expect(page.getByText('2 people in the room:')).toBeVisible()
    await expectWorkplace(page)
    const { text } = await stage.mailbox.wait(rosa, /^You’re expected/)
    expect(text).not.toContain('Ana')
  })

  await test.step('the seat plan has no seat for her, and the door has her on its list', async () => {
    const [tally] = await stage.sql<{ held: number }>(
      'select t.held from seat_tally t join event e on e.id = t.event_id where e.slug = $1',
      [slug],
    )
    expect(tally?.held).toBe(1)
    await page.goto(`/e/${slug}/manage/check-in`)
    await expect(companion).toContainText('Personal assistant · with Ana Arias')
    await expect(companion).toContainText('Expected')
    await expectWorkplace(page)
  })

  await test.step('Ana withdraws, and Rosa is not expected any more', async () => {
    const hers = await device(browser, stage)
    await arriveSignedIn(hers, stage, ana)
    await hers.goto(`/registrations/${reference}`)
    // Before its code has loaded, the page opens the question as a separate page.
    await usable(hers)
    await hers.getByRole('button', { name: 'Withdraw my registration' }).click()
    await hers.getByRole('dialog').getByRole('button', { name: 'Withdraw registration' }).click()
    await expect(companion).toContainText('Not expected: the person they accompany has no seat')
    await page.goto(`/e/${slug}/manage/companions`)
    await expect(companion).toContainText('Not expected: the person they accompany has no seat')
    await expect(page.getByText('0 people in the room:')).toBeVisible()
    await hers.context().close()
  })

  await test.step('one person is emailed from their application', async () => {
    await page.goto(`/e/${slug}/manage/registrations?open=${reference}`)
    await page.getByRole('button', { name: /^Email Ana Arias/ }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText(ana)
    await dialog.getByLabel('Subject').fill('Your companion')
    await dialog.getByLabel('Text').fill('We told Rosa that she isn’t needed.')
    await dialog.getByRole('button', { name: 'Email 1 person' }).click()
    await bar(page).getByRole('button', { name: 'Send now' }).click()
    await stage.mailbox.wait(ana, /Your companion/)
    await page.reload()
    await expect(page.getByRole('complementary', { name: 'Application' })).toContainText('“Your companion”')
  })
})
