/** An alternating delegation: organisers set it up, and its head invites a colleague, gives them the seat, and takes it back. */
import type { Page } from '@playwright/test'
import { makeEvent, registerByContract } from '../events.ts'
import { expectWorkplace } from '../looks.ts'
import { arriveAsStaff, arriveSignedIn, confirmAddress, device } from '../people.ts'
import { expect, test } from '../product.ts'

test.use({ undoSeconds: 60 })

const organiser = 'imogen.ashdown@chatham-house.example'
const bar = (page: Page) => page.getByRole('region', { name: 'Planned actions' })
const member = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name })

test('a delegation has one seat and alternates: the head swaps, undoes, and swaps again', async ({
  browser,
  page,
  stage,
}) => {
  const slug = 'delegation'
  const [ana, bo] = ['ana@alder.example', 'bo@alder.example']
  await page.setViewportSize({ width: 1280, height: 900 })
  await arriveAsStaff(page, stage, organiser)
  await makeEvent(page, {
    slug,
    title: 'Seats that alternate',
    admission: 'FIRST_COME',
    total: 4,
    groups: [{ name: 'Civil society', minimum: 0, target: 4, maximum: 4 }],
  })
  const references: Record<string, string> = {}
  for (const [name, email] of [
    ['Ana Arias', ana],
    ['Bo Brito', bo],
  ] as const) {
    await registerByContract(page.request, slug, { name, email, organisation: 'Alder', group: 'Civil society' })
    await confirmAddress(page.request, stage, email)
    const [registered] = await stage.sql<{ reference: string }>(
      'select r.reference from registration r join event e on e.id = r.event_id where e.slug = $1 and r.email_key = $2',
      [slug, email],
    )
    references[email] = registered?.reference ?? ''
  }
  const hers = await device(browser, stage)

  await test.step('organisers set it up with its head, who joins', async () => {
    await page.goto(`/e/${slug}/manage/delegations`)
    await page.getByRole('button', { name: 'Set up a delegation' }).click()
    await page.getByLabel('Find the head of the delegation by name or organisation').fill('Ana')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByRole('radio', { name: 'Ana Arias, Alder' }).check()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('button', { name: 'Save and email 1 person' }).click()
    await bar(page).getByRole('button', { name: 'Send now' }).click()
    await expect(member(page, 'Ana Arias')).toContainText('Invited, no answer yet')
    await expectWorkplace(page)
    await arriveSignedIn(hers, stage, ana)
    await hers.goto(`/registrations/${references[ana]}`)
    await hers.getByRole('link', { name: 'Answer the invitation' }).click()
    await hers.getByRole('button', { name: 'Join the delegation' }).click()
    await expect(member(hers, 'Ana Arias')).toContainText('Has a seat')
  })

  await test.step('the head invites a colleague, who joins', async () => {
    await hers.getByLabel('Your colleague’s email address').fill(bo)
    await hers.getByRole('button', { name: 'Invite and email this person' }).click()
    await expect(hers.getByText('the invitation is on its way')).toBeVisible()
    await stage.mailbox.wait(bo, /^Join your delegation/)
    const his = await device(browser, stage)
    await arriveSignedIn(his, stage, bo)
    await his.goto(`/registrations/${references[bo]}/delegation`)
    await expect(his.getByText('Ana Arias invites you')).toBeVisible()
    await his.getByRole('button', { name: 'Join the delegation' }).click()
    await expect(member(his, 'Bo Brito')).toContainText('On the waitlist')
    await his.context().close()
  })

  await test.step('a swap is undone, then made, and both are emailed', async () => {
    await hers.reload()
    await hers.getByRole('button', { name: 'Swap', exact: true }).click()
    await hers.getByRole('button', { name: 'Swap and email 1 person' }).click()
    await bar(hers).getByRole('button', { name: 'Undo' }).click()
    await expect(hers.getByText('Undone. No one was emailed.')).toBeVisible()
    await hers.getByRole('button', { name: 'Swap', exact: true }).click()
    await hers.getByRole('button', { name: 'Swap and email 1 person' }).click()
    await bar(hers).getByRole('button', { name: 'Send now' }).click()
    await expect(member(hers, 'Bo Brito')).toContainText('Has a seat')
    await expect(member(hers, 'Ana Arias')).toContainText('On the waitlist')
    await stage.mailbox.wait(bo, /^You have a seat now/)
    await stage.mailbox.wait(ana, /^Your seat went to a colleague/)
    await expectWorkplace(hers)
  })

  await test.step('organisers see it, and swap back', async () => {
    await page.reload()
    await expect(member(page, 'Bo Brito')).toContainText('Has a seat')
    await page.getByRole('button', { name: 'Swap', exact: true }).click()
    await page.getByRole('button', { name: 'Swap and email 2 people' }).click()
    await bar(page).getByRole('button', { name: 'Send now' }).click()
    await expect(member(page, 'Ana Arias')).toContainText('Has a seat')
    await page.getByText('2 swaps so far').click()
    await expect(page.getByText('Ana Arias instead of Bo Brito, by the organisers')).toBeVisible()
    await hers.context().close()
  })
})
