/** Where organisers arrive and how they navigate: home, the rail, and the language, which is kept. */
import { expectSound } from '../looks.ts'
import { linkIn } from '../mailbox.ts'
import { arriveAsStaff, showSecondFactor } from '../people.ts'
import { expect, test } from '../product.ts'

/** Spanish in the demonstration's data; not chosen in the account. */
const organiser = 'tomas.villaseca@chatham-house.example'
const consultation = 'cybercrime-convention-americas'

test('an English page stays English at sign-in, and leads members to what waits for them', async ({ page, stage }) => {
  await page.goto('/sign-in')
  await page.getByLabel('Your email address').fill(organiser)
  await page.getByRole('button', { name: 'Send me a link and a code' }).click()
  await expect(page.getByText('Check your email')).toBeVisible()
  await page.goto(linkIn(await stage.mailbox.wait(organiser, /^Your link to sign in/)))
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible()
  expect(new URL(page.url()).pathname).toBe('/home')
  await expect(page.getByText('Confirm it’s you to see your pending tasks')).toBeVisible()
  await showSecondFactor(page, stage, organiser)
  await page.reload()
  await page
    .getByRole('link', { name: /registrations? (is|are) waiting for a decision/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Registrations' })).toBeVisible()
  expect(new URL(page.url()).searchParams.get('state')).toBe('SUBMITTED')
})

test('the rail fits a screen of 768 px, and leads from event to event by keys', async ({ page, stage }) => {
  await arriveAsStaff(page, stage, organiser)
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto(`/e/${consultation}/manage/registrations`)
  const rail = page.getByRole('navigation', { name: 'Event pages' })
  await expect(rail.getByRole('link', { name: /^Registrations/ })).toBeVisible()
  expect(await rail.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBeLessThanOrEqual(0)
  await page.keyboard.press('g')
  await page.keyboard.press('g')
  await page.getByRole('combobox', { name: 'Event' }).fill('reading')
  await expect(page.getByRole('option', { name: /^Reading and shaping/ })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/e\/reading-and-shaping-cyber-treaties\/manage/)
})

test('home is sound at every width', async ({ page, stage }) => {
  test.setTimeout(300_000)
  await arriveAsStaff(page, stage, organiser)
  await expectSound(page, '/home', 'Home')
  await expectSound(page, '/account', 'My account')
})
