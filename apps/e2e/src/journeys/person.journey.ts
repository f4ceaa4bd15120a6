/** Somebody phones: they are found by name from any page, and their registrations at two accessible events are shown together. */
import { makeEvent, registerByContract } from '../events.ts'
import { expectWorkplace } from '../looks.ts'
import { arriveAsStaff, arriveSignedIn, device } from '../people.ts'
import { expect, test } from '../product.ts'

const organiser = 'imogen.ashdown@chatham-house.example'
const name = 'Yolanda Quispe'
const email = 'yolanda@two-events.example'
const events = [
  { slug: 'two-events-one', title: 'The first of two rooms' },
  { slug: 'two-events-two', title: 'The second of two rooms' },
]

test('a person is found by name from any page, and seen across two events', async ({ browser, page, stage }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await arriveAsStaff(page, stage, organiser)
  for (const event of events) {
    const groups = [{ name: 'Civil society', minimum: 0, target: 10, maximum: 20 }]
    await makeEvent(page, { ...event, admission: 'REVIEW', total: 20, groups })
    await registerByContract(page.request, event.slug, { name, email, group: 'Civil society' })
  }

  await test.step('by name, in the list of commands', async () => {
    await page.goto('/home')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const found = page.getByRole('option', { name: /Yolanda Quispe/ })
    await page.keyboard.press('Control+k')
    const field = page.getByRole('combobox', { name: 'Destination' })
    // The projection in which names are searched is updated within seconds.
    await expect(async () => {
      await field.fill('')
      await field.fill('yolánda qui')
      await expect(found).toHaveCount(2, { timeout: 2_000 })
    }).toPass()
    await found.filter({ hasText: 'The second of two rooms' }).click()
    await expect(page).toHaveURL(/two-events-two\/manage\/registrations\?open=/)
  })

  await test.step('their page has both registrations', async () => {
    await page.getByRole('link', { name: 'Open this person’s page' }).click()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await expect(page.getByRole('main').getByText(email)).toBeVisible()
    for (const { title } of events) await expect(page.getByRole('link', { name: title })).toBeVisible()
    await expectWorkplace(page)
  })

  await test.step('and they can see that someone looked', async () => {
    const hers = await device(browser, stage)
    await arriveSignedIn(hers, stage, email)
    const [registered] = await stage.sql<{ reference: string }>(
      'select r.reference from registration r join event e on e.id = r.event_id where e.slug = $1',
      ['two-events-one'],
    )
    await hers.goto(`/registrations/${registered?.reference}`)
    await expect(hers.getByText(/viewed all your registrations together/).first()).toBeAttached()
    await hers.context().close()
  })
})
