/** Applications are distributed over two reviewers, from the first look at coverage to the last review. */
import type { Locator, Page } from '@playwright/test'
import { inviteByContract, makeEvent, registerByContract } from '../events.ts'
import { expectWorkplace } from '../looks.ts'
import { pageIn } from '../mailbox.ts'
import { arriveAsStaff, arriveSignedIn, device, showSecondFactor } from '../people.ts'
import { expect, type Stage, test } from '../product.ts'

const slug = 'shared-reviewing'
const organiser = 'imogen.ashdown@chatham-house.example'
const priya = 'priya.nandakumar@chatham-house.example'
const noor = 'noor.haddad@shared-reviewing.example'
const names = ['Abril', 'Benedita', 'Camila', 'Dalia', 'Edurne', 'Fermina']
const board = `/e/${slug}/manage/registrations`

/** A member who reviews, whose first name is taken from the address. */
async function joinAsReviewer(page: Page, stage: Stage, invitation: string): Promise<void> {
  await arriveSignedIn(page, stage, noor)
  await page.goto(`/join/${invitation}`)
  await page.getByRole('button', { name: 'Become a member' }).click()
  await expect(page.getByText(/^You are now a member/)).toBeVisible()
  await showSecondFactor(page, stage, noor)
}

const rows = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('rowheader') })

/** Chooses exactly these participants, by their names in the dialog. */
async function chooseOnly(dialog: Locator, chosen: readonly string[]): Promise<void> {
  const choices = dialog.getByRole('group', { name: 'Reviewers' }).getByRole('listitem')
  await expect(choices.first()).toBeVisible()
  for (const choice of await choices.all()) {
    const words = (await choice.textContent()) ?? ''
    await choice
      .getByRole('checkbox')
      .first()
      .setChecked(chosen.some((name) => words.startsWith(name)))
  }
}

/** Opens the remaining reviews one after another and recommends each. */
async function reviewAll(page: Page, count: number): Promise<void> {
  for (let left = count; left > 0; left -= 1) {
    await page.goto(`${board}?assigned=to-review`)
    await expect(rows(page)).toHaveCount(left)
    await rows(page).first().getByRole('button').click()
    const panel = page.getByRole('complementary', { name: 'Application' })
    await expect(panel.getByText('You’re assigned to review this application.')).toBeVisible()
    await panel.getByRole('radio', { name: 'Offer a seat' }).check()
    await panel.getByRole('button', { name: 'Save my review' }).click()
    await expect(page.getByText('Review saved')).toBeVisible()
  }
}

test('two reviewers share the applications; one declares a conflict, the organiser redistributes, and coverage completes', async ({
  browser,
  page,
  request,
  stage,
}) => {
  const { mailbox } = stage
  await page.setViewportSize({ width: 1280, height: 900 })
  await arriveAsStaff(page, stage, organiser)
  await makeEvent(page, {
    slug,
    title: 'Shared reviewing',
    admission: 'REVIEW',
    total: 8,
    groups: ['Civil society', 'Private sector'].map((name) => ({ name, minimum: 0, target: 4, maximum: 8 })),
  })
  for (const [place, name] of names.entries()) {
    const group = place % 2 === 0 ? 'Civil society' : 'Private sector'
    const email = `${name.toLowerCase()}@shared-reviewing.example`
    await registerByContract(request, slug, { name, email, group, organisation: `${name} Foundation` })
  }
  const [first, second] = [await device(browser, stage), await device(browser, stage)]
  await arriveAsStaff(first, stage, priya)
  await joinAsReviewer(second, stage, await inviteByContract(page.request, 'chatham-house', noor, 'REVIEWER'))

  await test.step('the organiser distributes, with the numbers on the button', async () => {
    await page.goto(`/e/${slug}/manage/assignments`)
    await expect(page.getByRole('heading', { name: '6 applications need a reviewer' })).toBeVisible()
    await page.getByRole('button', { name: 'Distribute applications', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: 'Reviewers for each application' }).selectOption('1')
    await chooseOnly(dialog, ['Priya', 'noor'])
    await dialog.getByRole('button', { name: 'Assign 6 applications to 2 reviewers and email 2 people' }).click()
    await expect(page.getByText('Applications assigned')).toBeVisible()
    await expect(page.getByText('6 of 6 have the 1 reviewer they need.')).toBeVisible()
    await expectWorkplace(page)
  })

  await test.step('each reviewer is led to their own applications, and begins with them', async () => {
    const shown: string[] = []
    for (const [reviewer, email] of [
      [first, priya],
      [second, noor],
    ] as const) {
      const letter = await mailbox.wait(email, /^Applications to review/)
      expect(letter.text).toContain('You have 3 applications left to review')
      expect(pageIn(letter)).toContain('?assigned=me')
      await reviewer.goto(board)
      await expect(reviewer).toHaveURL(/\?assigned=me$/)
      await expect(rows(reviewer)).toHaveCount(3)
      shown.push(...(await rows(reviewer).getByRole('button').allTextContents()))
    }
    expect(new Set(shown).size).toBe(6)
  })

  await test.step('one declares a conflict of interest, and does not see the application any more', async () => {
    await rows(first).first().getByRole('button').click()
    await first.getByRole('button', { name: 'Declare a conflict…' }).click()
    const dialog = first.getByRole('dialog')
    await dialog.getByRole('textbox').fill('We founded an association together.')
    await dialog.getByRole('button', { name: 'Declare and leave' }).click()
    await expect(rows(first)).toHaveCount(2)
  })

  await test.step('the organiser sees which application needs someone else, and redistributes', async () => {
    await expect(page.getByRole('heading', { name: '1 application needs a reviewer' })).toBeVisible()
    await page.getByRole('button', { name: 'Distribute 1 application' }).click()
    // Noor was already emailed today.
    await page
      .getByRole('dialog')
      .getByRole('button', { name: 'Assign 1 application to 1 reviewer', exact: true })
      .click()
    await expect(page.getByRole('heading', { name: /needs? a reviewer$/ })).toHaveCount(0)
    await expect(page.getByText('6 of 6 have the 1 reviewer they need.')).toBeVisible()
  })

  await test.step('both review what they have, and coverage completes', async () => {
    await reviewAll(first, 2)
    await reviewAll(second, 4)
    await page.reload()
    await expect(page.getByText('6 are fully reviewed.')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Remind/ })).toHaveCount(0)
  })
})
