/** Tags and internal notes: added to applications, filtered by, deleted with time to undo, and never shown to the person. */
import { makeEvent, registerByContract } from '../events.ts'
import { arriveAsStaff, device, openFromMail } from '../people.ts'
import { expect, test } from '../product.ts'

test.use({ undoSeconds: 10 })

const organiser = 'imogen.ashdown@chatham-house.example'

const event = {
  slug: 'tagged-applications',
  title: 'Tagged applications',
  admission: 'REVIEW' as const,
  total: 5,
  groups: [{ name: 'Civil society', minimum: 0, target: 3, maximum: 5 }],
}
const people = ['Arica', 'Bahía', 'Cuenca'].map((name, index) => ({
  name,
  group: 'Civil society',
  email: `applicant-${index}@tags.example`,
  organisation: `${name} Foundation`,
}))

test('applications are tagged and written about, found by it, and people never see any of it', async ({
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
    await expect(dialog.getByRole('button', { name: 'Edit Interview first' })).toBeVisible()
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

  await test.step('a note mentions a colleague, who is emailed once the note can no longer be undone', async () => {
    await page.getByRole('button', { name: 'Arica' }).click()
    const field = page.getByLabel('New internal note')
    await field.fill('Ask for the second letter, @')
    const colleague = page.getByRole('listbox', { name: 'Colleagues' }).getByRole('option').first()
    await expect(colleague).toBeVisible()
    await field.press('Enter')
    await page.getByRole('button', { name: 'Save note and email 1 person' }).click()
    const notes = page.getByRole('region', { name: 'Internal notes' })
    await expect(notes.getByRole('listitem')).toContainText('Ask for the second letter, @')
    const [row] = await stage.sql<{ email: string }>(
      `select u.email from internal_note_mention m join user_account u on u.id = m.user_id
       join internal_note n on n.id = m.note_id join event e on e.id = n.event_id where e.slug = $1`,
      [event.slug],
    )
    expect((await stage.mailbox.wait(row?.email ?? '', /^Mentioned in a note/)).text).not.toContain('Arica')
    await page
      .getByRole('complementary', { name: 'Application' })
      .getByRole('button', { name: 'Close', exact: true })
      .click()
  })

  await test.step('the person sees nothing of it', async () => {
    const theirs = await device(browser, stage)
    await openFromMail(theirs, stage, people[0]?.email ?? '', /^We’ve received your registration/)
    for (const text of ['Interview first', 'second letter']) await expect(theirs.getByText(text)).toHaveCount(0)
  })

  await test.step('deleting it says how many lose it, and can be undone', async () => {
    await page.getByRole('button', { name: /^Filters/ }).click()
    await page.getByRole('main').locator('summary', { hasText: /^Tags/ }).click()
    await page.getByRole('button', { name: 'Manage tags' }).click()
    await page.getByRole('button', { name: 'Delete Interview first' }).click()
    const question = page.getByRole('dialog', { name: 'Delete the tag “Interview first”?' })
    await expect(question).toContainText('2 applications will lose this tag. You can undo this for a minute.')
    await question.getByRole('button', { name: 'Delete' }).click()
    await page.getByRole('dialog', { name: 'Manage tags' }).getByRole('button', { name: 'Close' }).click()
    const bar = page.getByRole('region', { name: 'Planned actions' })
    await expect(bar).toContainText('Delete the tag “Interview first”')
    await bar.getByRole('button', { name: /^Undo/ }).click()
    await expect(bar).toHaveCount(0)
    const [row] = await stage.sql<{ count: string }>(
      `select count(*) from registration_tag t join event e on e.id = t.event_id where e.slug = $1`,
      [event.slug],
    )
    expect(Number(row?.count)).toBe(2)
  })
})
