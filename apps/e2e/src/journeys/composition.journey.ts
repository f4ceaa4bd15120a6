/** From quotas that can't be met to the best room, staged. */
import { makeEvent, registerByContract } from '../events.ts'
import { expectWorkplace } from '../looks.ts'
import { arriveAsStaff } from '../people.ts'
import { expect, test } from '../product.ts'

const slug = 'composed-room'
const names = ['Abril', 'Benedita', 'Camila', 'Dalia', 'Edurne']

test('an organiser composes the best room, and stages it without emailing anybody', async ({
  page,
  request,
  stage,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await arriveAsStaff(page, stage, 'imogen.ashdown@chatham-house.example')
  await makeEvent(page, {
    slug,
    title: 'A composed room',
    admission: 'REVIEW',
    total: 3,
    groups: ['Civil society', 'Private sector'].map((name) => ({ name, minimum: 1, target: 2, maximum: 3 })),
  })
  for (const [place, name] of names.entries()) {
    const group = place === 4 ? 'Private sector' : 'Civil society'
    const email = `${name.toLowerCase()}@composed-room.example`
    await registerByContract(request, slug, { name, email, group, organisation: `${name} Foundation` })
  }
  await stage.sql(
    `insert into review_tally (registration_id, event_id, reviews, mean, lowest, highest, offer)
     select id, event_id, 1, mean, mean, mean, 1 from (
       select r.id, r.event_id, 9000 - 1000 * (row_number() over (order by r.name)) as mean from registration r
       join event e on e.id = r.event_id where e.slug = $1) scored`,
    [slug],
  )

  await test.step('a quota that nobody can meet is explained, and changed with one press', async () => {
    await page.goto(`/e/${slug}/manage/composition`)
    await expect(page.getByText('Proven best, with a total of 185.')).toBeVisible()
    await page.getByRole('combobox', { name: 'Count people by' }).selectOption('Country')
    await page.getByRole('combobox', { name: 'Value' }).selectOption('Kenya')
    await page.getByRole('button', { name: 'Add quota' }).click()
    await page.getByRole('textbox', { name: 'Kenya: Minimum' }).fill('1')
    await expect(page.getByText('Kenya: at least 1, of 0 who could be in the room')).toBeVisible()
    await page.getByRole('button', { name: 'Apply: Kenya' }).click()
    await expect(page.getByRole('textbox', { name: 'Kenya: Minimum' })).toHaveValue('0')
    await page.getByRole('button', { name: 'Save quotas' }).click()
    await expect(page.getByText('Quotas saved')).toBeVisible()
    await expect(page.getByText('Proven best, with a total of 185.')).toBeVisible()
    await expectWorkplace(page)
  })

  await test.step('a quota of two facts is tried, and the best room has no alternative', async () => {
    await page.getByRole('combobox', { name: 'Count people by' }).selectOption('Region')
    await page.getByRole('combobox', { name: 'Value', exact: true }).selectOption('Latin America and the Caribbean')
    await page.getByRole('button', { name: 'Combine with a second characteristic' }).click()
    await page.getByRole('combobox', { name: 'And also by' }).selectOption('Language they follow')
    await page.getByRole('combobox', { name: 'Second value' }).selectOption('French')
    await page.getByRole('button', { name: 'Add quota' }).click()
    const crossed = 'Latin America and the Caribbean + Follows French'
    await page.getByRole('textbox', { name: `${crossed}: Minimum` }).fill('1')
    await expect(page.getByText(`${crossed}: at least 1, of 0 who could be in the room`)).toBeVisible()
    await page.getByRole('button', { name: 'Discard changes' }).click()
    await page.getByRole('radio', { name: 'Alternative 1' }).check()
    await expect(page.getByText(/^No other room comes within 1% of the best total/)).toBeVisible()
    await page.getByRole('radio', { name: 'Best room' }).check()
    await expect(page.getByText('Proven best, with a total of 185.')).toBeVisible()
  })

  await test.step('the room is staged as it was shown', async () => {
    const emails = async () => Number((await stage.sql<{ count: string }>('select count(*) from message'))[0]?.count)
    const before = await emails()
    await page.getByRole('button', { name: 'Stage 3 offers' }).click()
    await expect(page.getByText('3 offers staged.')).toBeVisible()
    await expect(page.getByText('This room is already staged.')).toBeVisible()
    const staged = await stage.sql<{ name: string }>(
      `select r.name from registration r join event e on e.id = r.event_id
       where e.slug = $1 and r.staged = 'OFFER' order by r.name`,
      [slug],
    )
    expect(staged.map(({ name }) => name)).toEqual(['Abril', 'Benedita', 'Edurne'])
    expect(await emails()).toBe(before)
  })
})
