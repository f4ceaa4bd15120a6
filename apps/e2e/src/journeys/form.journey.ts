/** The registration form on a small phone: nothing is lost, nothing is sent twice. */
import type { Locator, Page } from '@playwright/test'
import { consents, fillForm, listenForFaults, passSessions, send } from '../people.ts'
import { expect, type Stage, test } from '../product.ts'

test.use({ viewport: { width: 360, height: 740 } })

const slug = 'cybercrime-convention-americas'
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const goOn = (page: Page) => page.getByRole('button', { name: /^(Continue|Continuar)$/ }).click()
const question = (page: Page, label: RegExp) => page.getByRole('group', { name: label })

async function contribute(page: Page): Promise<void> {
  await question(page, /^Which subjects/)
    .getByRole('checkbox', { name: 'Victims and prevention' })
    .check()
  await question(page, /followed the negotiations/)
    .getByRole('radio', { name: 'No' })
    .check()
  await page.getByLabel(/^For how many years/).fill('7')
  await question(page, /prefer to speak/)
    .getByRole('radio', { name: 'English' })
    .check()
}

async function rowsOf({ sql }: Stage, email: string) {
  return sql<{ state: string; answers: Record<string, string[]>; language: string }>(
    'select state::text, answers, language from registration where email = $1',
    [email],
  )
}

test('faults lead to their fields, questions follow answers, and neither a reload nor another language loses anything', async ({
  page,
  stage,
}) => {
  const email = 'maria@vecindad.example'
  await page.goto(`/e/${slug}/register`)

  await test.step('an error summary with links that lead to the fields', async () => {
    await goOn(page)
    const summary = page.getByRole('alert')
    await expect(summary).toBeFocused()
    await expect(summary).toContainText('2 things need your attention')
    await summary.getByRole('link', { name: /^Your email address/ }).click()
    await expect(page.getByLabel('Your email address')).toBeFocused()
    await page.getByLabel('Your email address').fill('maria at vecindad')
    await page.getByLabel('Your name').fill('María Molina')
    await goOn(page)
    await expect(summary).toContainText('One thing needs your attention')
    await page.getByLabel('Your email address').fill(email)
    await goOn(page)
  })

  await test.step('the group, the country and the languages', async () => {
    await goOn(page)
    await page
      .getByRole('alert')
      .getByRole('link', { name: /^Group/ })
      .click()
    await expect(page.getByRole('group', { name: 'Which group do you belong to?' })).toBeFocused()
    await page.getByRole('radio', { name: 'Academia' }).check()
    await page.getByLabel('Country or territory where you work').selectOption({ label: 'Ecuador' })
    await page.getByRole('checkbox', { name: 'Spanish' }).check()
    await goOn(page)
    await passSessions(page)
  })

  const how = question(page, /^How have you followed/)
  const submission = page.getByLabel(/^What was your submission called/)
  await test.step('a chain of questions comes and goes with the answers, and forgets nothing', async () => {
    await contribute(page)
    await expect(how).toBeHidden()
    await question(page, /^Have you followed/)
      .getByRole('radio', { name: 'Yes' })
      .check()
    await how.getByRole('checkbox', { name: 'By a written submission' }).check()
    await submission.fill('Five safeguards')
    await question(page, /^Have you followed/)
      .getByRole('radio', { name: 'No' })
      .check()
    await expect(submission).toBeHidden()
    await expect(how).toBeHidden()
    await question(page, /^Have you followed/)
      .getByRole('radio', { name: 'Yes' })
      .check()
    await expect(submission).toHaveValue('Five safeguards')
  })

  await test.step('a reload in the middle loses nothing', async () => {
    await page.reload()
    await expect(submission).toHaveValue('Five safeguards')
    await expect(page.getByLabel(/^For how many years/)).toHaveValue('7')
  })

  await test.step('in Spanish, what was typed is still there', async () => {
    await page.getByRole('contentinfo').getByRole('link', { name: 'Español' }).click()
    await expect(page.getByLabel(/^¿Cómo se titulaba/)).toHaveValue('Five safeguards')
    await goOn(page)
    await expect(consents(page)).toHaveCount(3)
    for (const consent of (await consents(page).all()).slice(0, 2)) await consent.check()
    await goOn(page)
    await expect(page.getByText('María Molina')).toBeVisible()
    await page.getByRole('button', { name: /^Enviar/ }).click()
    await expect(page).toHaveURL(/\/es\/e\/.+\/register\/sent$/)
    await expect(page.getByText(email)).toBeVisible()
    await expect(page.getByRole('definition')).toHaveCount(0)
    const { text } = await stage.mailbox.wait(email, /./)
    expect(text, 'to an address that no one has confirmed').not.toContain('María Molina')
    expect(text).toContain('/es/registrations/')
  })

  expect(await rowsOf(stage, email)).toEqual([
    {
      state: 'SUBMITTED',
      language: 'es',
      answers: expect.objectContaining({ followed: ['yes'], 'submission-title': ['Five safeguards'], years: ['7'] }),
    },
  ])
})

test('offline while sending: said so, kept, and sent once however often it is pressed', async ({
  page,
  context,
  stage,
}) => {
  const email = 'nicolas@cerro.example'
  const faults = listenForFaults(context)
  await fillForm(page, slug, { name: 'Nicolás Nieto', email, group: 'Academia' }, contribute)

  await context.setOffline(true)
  await send(page)
  await expect(page.getByRole('alert')).toContainText('Not sent yet')
  expect(await rowsOf(stage, email)).toEqual([])

  await test.step('there is a line again: it is sent by itself, and the answer is lost on its way', async () => {
    await page.route('**/graphql', async (route) => {
      await route.fetch()
      await route.abort()
    })
    await context.setOffline(false)
    await expect.poll(async () => (await rowsOf(stage, email)).length).toBe(1)
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
    await page.unrouteAll({ behavior: 'wait' })
  })

  await page.getByRole('button', { name: 'Try again' }).dblclick()
  await expect(heading(page, 'Check your email')).toBeVisible()
  expect(await rowsOf(stage, email)).toHaveLength(1)
  expect(await stage.mailbox.of(email)).toHaveLength(1)
  expect(faults.filter((fault) => !/Failed to load resource: net::ERR_/.test(fault))).toEqual([])

  await page.reload()
  await expect(heading(page, 'Check your email')).toBeVisible()
})

test('a double click sends once', async ({ page, stage }) => {
  const email = 'olga@puente.example'
  await fillForm(page, slug, { name: 'Olga Ospina', email, group: 'Private sector' }, contribute)
  await page.getByRole('button', { name: 'Send my registration' }).dblclick()
  await expect(heading(page, 'Check your email')).toBeVisible()
  expect(await rowsOf(stage, email)).toHaveLength(1)
  expect(await stage.mailbox.of(email)).toHaveLength(1)
})

test('the whole form by keyboard', async ({ page, stage }) => {
  const email = 'pedro@faro.example'

  /** Presses Tab until the control has the focus, like a keyboard user. */
  async function tabTo(control: Locator) {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab does not lead to ${control}`)
  }
  async function type(label: string | RegExp, text: string) {
    await tabTo(page.getByLabel(label))
    await page.keyboard.type(text)
  }
  async function press(control: Locator, key = 'Space') {
    await tabTo(control)
    await page.keyboard.press(key)
  }
  const forward = () => press(page.getByRole('button', { name: 'Continue' }), 'Enter')

  await page.goto(`/e/${slug}`)
  await press(page.getByRole('link', { name: 'Register your interest' }).first(), 'Enter')
  await expect(heading(page, 'About you')).toBeFocused()
  await type('Your name', 'Pedro Paz')
  await type('Your email address', email)
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Your group and country')).toBeFocused()
  await press(page.getByRole('radio', { name: 'Civil society' }))
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'Technical community' })).toBeChecked()
  await type('Country or territory where you work', 'Peru')
  await press(page.getByRole('checkbox', { name: 'Spanish' }))
  await forward()
  await expect(heading(page, 'Your sessions')).toBeFocused()
  await forward()
  await expect(heading(page, 'Your contribution')).toBeFocused()
  await press(page.getByRole('checkbox', { name: 'Evidence across borders' }))
  await press(question(page, /^Have you followed/).getByRole('radio', { name: 'Yes' }))
  await page.keyboard.press('ArrowDown')
  await type(/^For how many years/, '0')
  await press(question(page, /prefer to speak/).getByRole('radio', { name: 'English' }))
  await forward()
  await expect(heading(page, 'Your data')).toBeFocused()
  for (const consent of await page.getByRole('main').getByRole('checkbox').all()) await press(consent)
  await forward()
  await expect(heading(page, 'Check and send')).toBeFocused()
  await press(page.getByRole('button', { name: 'Send my registration' }), 'Enter')
  await expect(heading(page, 'Check your email')).toBeVisible()
  expect(await rowsOf(stage, email)).toMatchObject([{ answers: { followed: ['no'], years: ['0'] } }])
})
