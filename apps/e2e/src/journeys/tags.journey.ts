/** Tags on applications: created, put on many at once, filtered by, deleted with a minute to undo, and never shown to the person. */
import { makeEvent, registerByContract } from '../events.ts'
import { arriveAsStaff, device, openFromMail } from '../people.ts'
import { expect, test } from '../product.ts'

const organiser = 'imogen.ashdown@chatham-house.example'

const event = {
  slug: 'tagged-applications',
  title: 'Tagged applications',
  admission: 'REVIEW' as const,
  total: 5,
  groups: [{ name: 'Civil society', minimum: 0, target: 3, maximum: 5 }],
}
const people = ['Arica', 'Bahía', 'Cuenca'].map((name, index) => ({
  ...{ name, group: 'Civil society', email: `applicant-${index}@tags.example`, organisation: `${name} Foundation` },
}))

test('applications are tagged together and found by their tags, and people never see them', async ({
  page,
  request,
  browser,
  stage,
}) => {
  await arriveAsStaff(page, stage, organiser)
  await makeEvent(page, event)
  for (const each of people) await registerByContract(request, event.slug, each)
  await page.goto(`/e/${event.slug}/manage/registrations`)

  await test.step('a tag is created, and two applications get it at once', async () => {
    await page.getByRole('button', { name: /^Filters/ }).click()
    await page.getByRole('button', { name: 'Create tags' }).click()
    const dialog = page.getByRole('dialog', { name: 'Manage tags' })
    await dialog.getByLabel('Name').fill('Interview first')
    await dialog.getByRole('radio', { name: 'Cyan' }).check()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog.getByText('Interview first')).toBeVisible()
    await dialog.getByRole('button', { name: 'Close' }).click()
    for (const name of ['Arica', 'Bahía']) await page.getByRole('checkbox', { name: `Select ${name}` }).check()
    await page.locator('summary', { hasText: 'Tag 2 applications' }).click()
    await page.getByRole('checkbox', { name: 'Interview first' }).click()
    await expect(page.getByText('Tag added to 2 applications.')).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('the filter counts and finds them, over a reload', async () => {
    await page.getByRole('button', { name: /^Filters/ }).click()
    await page.getByRole('main').locator('summary', { hasText: /^Tags/ }).click()
    await page.getByRole('checkbox', { name: /Interview first\s*2/ }).check()
    const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') })
    await expect(rows).toHaveCount(2)
    await expect(page).toHaveURL(/tag=/)
    await page.reload()
    await expect(rows).toHaveCount(2)
    await expect(rows.first().getByText('Interview first')).toBeVisible()
  })

  await test.step('the person sees nothing of it', async () => {
    const theirs = await device(browser, stage)
    await openFromMail(theirs, stage, people[0]?.email ?? '', /^We have your registration/)
    await expect(theirs.getByText('Interview first')).toHaveCount(0)
  })

  await test.step('deleting it says how many lose it, and can be undone', async () => {
    await page.getByRole('button', { name: /^Filters/ }).click()
    await page.getByRole('main').locator('summary', { hasText: /^Tags/ }).click()
    await page.getByRole('button', { name: 'Manage tags' }).click()
    await page.getByRole('button', { name: 'Delete Interview first' }).click()
    const question = page.getByRole('dialog', { name: 'Delete the tag “Interview first”?' })
    await expect(question).toContainText('2 applications lose it. You can undo this for a minute.')
    await question.getByRole('button', { name: 'Delete' }).click()
    await page.getByRole('dialog', { name: 'Manage tags' }).getByRole('button', { name: 'Close' }).click()
    await page.getByRole('button', { name: /^Undo/ }).click()
    const [row] = await stage.sql<{ count: string }>(
      `select count(*) from registration_tag t join event e on e.id = t.event_id where e.slug = $1`,
      [event.slug],
    )
    expect(Number(row?.count)).toBe(2)
  })
})
