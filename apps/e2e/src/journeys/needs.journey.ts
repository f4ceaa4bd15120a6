/** What people need on the day: asked with one press, read by those who prepare it, and counted for the caterer. */
import { makeEvent } from '../events.ts'
import { expectWorkplace } from '../looks.ts'
import { arriveAsStaff, confirmAddress, device, fillForm, send } from '../people.ts'
import { expect, test } from '../product.ts'

const organiser = 'imogen.ashdown@chatham-house.example'
const slug = 'a-day-with-needs'

test('needs are asked for with one press, answered on the form, and read by those who prepare the day', async ({
  browser,
  page,
  stage,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await arriveAsStaff(page, stage, organiser)
  const group = { name: 'Civil society', minimum: 0, target: 4, maximum: 4 }
  await makeEvent(page, { slug, title: 'A day in Lima', admission: 'FIRST_COME', total: 4, groups: [group] })
  const phone = await device(browser, stage, { viewport: { width: 360, height: 740 } })

  await test.step('the organiser adds the questions', async () => {
    await page.goto(`/e/${slug}/manage/details`)
    await page.getByRole('button', { name: 'Ask about access needs' }).click()
    await page.getByRole('button', { name: 'Ask about dietary needs' }).click()
    await page.getByRole('button', { name: 'Save changes' }).click()
    await expect(page.getByRole('button', { name: 'Save changes' })).toBeDisabled()
  })

  await test.step('somebody says what they need, and who reads it', async () => {
    const person = { name: 'Ana Arias', email: 'ana@needs.example', group: 'Civil society' }
    await fillForm(phone, slug, person, async (form) => {
      await form.getByRole('checkbox', { name: 'Sign-language interpretation' }).check()
      await form.getByLabel('Which sign language?').fill('Lengua de Señas Peruana')
      await form.getByRole('checkbox', { name: 'Vegan' }).check()
      await expect(
        form.getByText(/Only the organisers and partner institutes who check people in can read your answer/).first(),
      ).toBeVisible()
    })
    await send(phone)
    await confirmAddress(phone.request, stage, person.email)
  })

  await test.step('those who prepare the day read it beside check-in', async () => {
    await page.goto(`/e/${slug}/manage/check-in/needs`)
    await expect(page.getByRole('region', { name: 'Meals' }).getByText('Ana Arias')).toBeVisible()
    await expect(page.getByRole('region', { name: 'Access' })).toContainText(
      'Which sign language? Lengua de Señas Peruana',
    )
    await expectWorkplace(page)
  })
})
