/** Organisers' tasks besides the main one: filter, move a promised date, decide in bulk, change the plan, see who is next. */
import { makeEvent, registerByContract } from '../events.ts'
import { room } from '../partners.ts'
import { arriveAsStaff, confirmEmails } from '../people.ts'
import { expect, test } from '../product.ts'

const organiser = 'imogen.ashdown@chatham-house.example'

test('the board keeps its filters in the address, over a reload', async ({ page, stage }) => {
  const slug = 'cybercrime-convention-americas'
  const count = async (condition: string) => {
    const [row] = await stage.sql<{ count: string }>(
      `select count(*) from registration r join event e on e.id = r.event_id where e.slug = $1 and ${condition}`,
      [slug],
    )
    return Number(row?.count)
  }
  await arriveAsStaff(page, stage, organiser)
  await page.goto(`/e/${slug}/manage/registrations`)
  const status = page
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: /registrations?$/ })
  await expect(status).toHaveText(`${await count('true')} registrations`)

  await page.getByRole('button', { name: /^To decide/ }).click()
  await page.getByRole('main').locator('summary', { hasText: 'Group' }).click()
  await page.getByRole('checkbox', { name: 'Academia' }).check()
  await page.getByRole('combobox', { name: 'Order' }).selectOption({ label: 'By name' })
  const expected = await count(`r.state = 'SUBMITTED' and r.group_key = 'academia'`)
  expect(expected).toBeGreaterThan(3)
  await expect(status).toHaveText(`${expected} registrations`)
  const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') })
  await expect(rows).toHaveCount(expected)
  await expect(page).toHaveURL(/\?state=SUBMITTED&group=academia&sort=NAME_ASC$/)
  // Until the rows in the new order have loaded, the previous ones are shown.
  await expect(page.getByRole('main').locator('[aria-busy=true]')).toHaveCount(0)
  const before = await rows.allTextContents()

  await page.reload()
  await expect(rows).toHaveText(before)
  await page.getByRole('searchbox', { name: /^Search names/ }).fill('no one of this name')
  await expect(page.getByText('No matching registrations')).toBeVisible()
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(status).toHaveText(`${await count('true')} registrations`)
  await expect(page).toHaveURL(/registrations\?sort=NAME_ASC$/)
})

test('the list comes first, on a wide screen and on a phone, and its rows stay where they are when they are selected', async ({
  page,
  stage,
}) => {
  await arriveAsStaff(page, stage, organiser)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/e/cybercrime-convention-americas/manage/registrations?state=SUBMITTED')
  const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') })
  const topOf = (place: number) => rows.nth(place).evaluate((row) => row.getBoundingClientRect().top)
  await expect(rows.nth(5)).toBeVisible()
  expect(await topOf(0)).toBeLessThanOrEqual(200)

  const before = [await topOf(0), await topOf(5)]
  await rows.nth(3).getByRole('checkbox').check()
  await expect(page.getByText('1 selected')).toBeVisible()
  expect([await topOf(0), await topOf(5)]).toEqual(before)
  await page.keyboard.press('n')
  await expect(page.getByText(/: .* \(staged\)/)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Release \d+ decisions?$/ })).toBeVisible()
  expect([await topOf(0), await topOf(5)]).toEqual(before)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByText(/: .* \(staged\)/)).toBeHidden()

  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/e/cybercrime-convention-americas/manage/registrations')
  await expect(rows.nth(5)).toBeVisible()
  await expect(page.getByRole('searchbox')).toBeHidden()
  expect(await topOf(0)).toBeLessThanOrEqual(260)
  const filters = page.getByRole('button', { name: /^Filters/ })
  await filters.click()
  await page.getByRole('button', { name: /^To decide/ }).click()
  await expect(filters).toHaveText('Filters1')
  await filters.click()
  await expect(page.getByRole('searchbox')).toBeHidden()
})

const small = {
  slug: 'small-review',
  title: 'Two seats to begin with',
  admission: 'REVIEW' as const,
  total: 2,
  groups: [
    { name: 'Civil society', minimum: 0, target: 2, maximum: 4 },
    { name: 'Private sector', minimum: 0, target: 2, maximum: 4 },
  ],
}
const [civil, firms] = ['Civil society', 'Private sector']
const person = (name: string, group = civil, organisation = `${name} Foundation`) => ({
  name,
  group,
  organisation,
  email: `${name.toLowerCase()}@small-room.example`,
})
const [quito, rosario] = [person('Quito'), person('Rosario', firms)]
const [salto, talca] = [person('Salto'), person('Talca', civil, 'Quito Foundation')]
const [uyuni, viedma] = [person('Uyuni', firms), person('Viedma', civil)]
/** In order of registration. Talca is of Quito's organisation, which can hold one seat. */
const everybody = [quito, talca, salto, rosario, uyuni, viedma]

test('a promise moves with a reason, many are decided at once, a plan is fixed and raised, and all see who is next', async ({
  page,
  request,
  stage,
}) => {
  const { mailbox } = stage
  const { slug, title } = small
  const subjects = async (email: string) => (await mailbox.of(email)).map(({ subject }) => subject)
  const about = (...words: string[]) => words.map((each) => `${each}: ${title}`)
  await arriveAsStaff(page, stage, organiser)
  await makeEvent(page, small)
  for (const each of everybody) await registerByContract(request, slug, each)

  await test.step('the promised date moves: everyone who waits is emailed the reason', async () => {
    const reason = 'The interpreters can only come a week later.'
    await page.goto(`/e/${slug}/manage/details`)
    const promise = page.getByLabel('Promised decision date')
    const later = Temporal.PlainDateTime.from(await promise.inputValue()).add({ days: 3 })
    await promise.fill(later.toString({ smallestUnit: 'minute' }))
    await page.getByRole('button', { name: 'Save changes' }).click()
    await expect(page.getByRole('alert')).toContainText('Reason for moving the promised date')
    await page.getByLabel('Reason for moving the promised date').fill(reason)
    await expect(page.getByText('6 people are waiting for a decision. We’ll email them the new date')).toBeVisible()
    await page.getByRole('button', { name: 'Save changes' }).click()
    await confirmEmails(page)
    await expect(page.getByText('Saved. We’ll email 6 people about the new date')).toBeVisible()
    for (const { email } of everybody) {
      expect(await subjects(email)).toEqual(about('We’ve received your registration', 'New date for the decision'))
      expect((await mailbox.of(email)).at(-1)?.text).toContain(reason)
    }
  })

  await test.step('many are decided at once; who does not fit is refused, row by row', async () => {
    await page.goto(`/e/${slug}/manage/registrations`)
    await page.getByRole('button', { name: 'Apply now' }).click()
    for (const { name } of [quito, talca, salto, rosario])
      await page.getByRole('checkbox', { name: `Select ${name}` }).check()
    await page.getByRole('button', { name: 'Offer a seat' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Offer 2 seats and email 2 people' }).click()
    const refused = page.getByRole('alert')
    await expect(refused).toContainText('2 registrations couldn’t be decided')
    await expect(refused.getByRole('listitem').filter({ hasText: talca.name })).toContainText(/organisation/)
    await expect(refused.getByRole('listitem').filter({ hasText: rosario.name })).toContainText(/seat/)
    await expect(page.getByText('2 registrations decided')).toBeVisible()
    for (const { name } of [quito, salto])
      await expect(page.getByRole('row', { name: `Select ${name}` })).toContainText('Seat offered')
    for (const { name } of [talca, rosario, uyuni, viedma])
      await page.getByRole('checkbox', { name: `Select ${name}` }).check()
    await page.getByRole('button', { name: 'Waitlist', exact: true }).last().click()
    await page.getByRole('dialog').getByRole('button', { name: 'Waitlist and email 4 people' }).click()
    await expect(page.getByText('4 registrations decided')).toBeVisible()
  })

  await test.step('the waitlist says who is next, who is passed over, and why', async () => {
    await room(page, 'Waitlist')
    await expect(page.getByText('4 people waiting · 0 seats are free')).toBeVisible()
    const lane = page.getByRole('region', { name: firms })
    await expect(lane).toContainText('Next for a free seat: furthest below its target, by 2 seats.')
    await expect(lane.getByRole('listitem').first()).toContainText(/Rosario.*Next/)
    await expect(page.getByRole('region', { name: civil }).getByRole('listitem').first()).toContainText(
      /Talca.*Passed over: the organisation is at its cap/,
    )
    await expect(page.getByText('Why is no one offered a seat right now?')).toBeVisible()
  })

  await test.step('an offer past someone who waits longer takes a reason, by keyboard, and is taken back', async () => {
    await page.goto(`/e/${slug}/manage/registrations?q=${viedma.name}`)
    const row = page.getByRole('row', { name: `Select ${viedma.name}` })
    await expect(row).toContainText('On the waitlist')
    await page.keyboard.press('j')
    await page.keyboard.press('o')
    const dialog = page.getByRole('dialog', { name: `Offer a seat to ${viedma.name} out of turn` })
    await expect(dialog).toContainText('One person is ahead of this person in the queue.')
    await page.keyboard.type('Speaks for the rural north.')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(row).toContainText('Offer')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('complementary', { name: 'Application' })).toContainText('Speaks for the rural north.')
    await page.keyboard.press('Escape')
    await page.keyboard.press('u')
    await expect(row).not.toContainText('Offer')
    await room(page, 'Waitlist')
  })

  await test.step('a plan that can’t be met is refused with the smallest fix, which a button applies', async () => {
    await room(page, 'Seat plan')
    await page.getByLabel('Seats in the room').fill('1')
    await page.getByRole('button', { name: 'Save seat plan' }).click()
    const problem = page.getByRole('alert').getByRole('listitem')
    await expect(problem).toHaveCount(1)
    await problem.getByRole('button', { name: /^Apply/ }).click()
    await expect(page.getByLabel('Seats in the room')).toHaveValue('2')
    await page.getByLabel(`${firms}: Minimum`).fill('1')
    await page.getByRole('button', { name: 'Save seat plan' }).click()
    await expect(problem).toHaveCount(1)
    await problem.getByRole('button', { name: /^Apply/ }).click()
    await expect(page.getByRole('alert')).toBeHidden()
    await page.getByRole('button', { name: 'Save seat plan' }).click()
    await confirmEmails(page)
    await expect(page.getByText(/^Seat plan saved/)).toBeVisible()
  })

  await test.step('more seats are offered at once, to the group furthest below its target', async () => {
    await page.getByLabel('Seats in the room').fill('4')
    await page.getByRole('button', { name: 'Save seat plan' }).click()
    await confirmEmails(page)
    // The notice about the previous plan may still be shown.
    await expect(page.getByText(/^Seat plan saved\. \d seats? offered to the waitlist\.$/).last()).toBeVisible()
    await room(page, 'Waitlist')
    const offers = page.getByRole('region', { name: 'Open offers' })
    await expect(offers.getByRole('listitem')).toHaveCount(4)
    for (const { name } of [quito, salto, rosario, uyuni]) await expect(offers).toContainText(name)
    const before = about('We’ve received your registration', 'New date for the decision')
    for (const { email } of [quito, salto])
      expect(await subjects(email)).toEqual([...before, ...about('A seat is held for you')])
    for (const { email } of [rosario, uyuni])
      expect(await subjects(email)).toEqual([...before, ...about('You are on the waitlist', 'A seat is held for you')])
    for (const { email } of [talca, viedma])
      expect(await subjects(email)).toEqual([...before, ...about('You are on the waitlist')])
  })
})
