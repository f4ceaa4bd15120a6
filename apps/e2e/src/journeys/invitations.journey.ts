/** An event by invitation: invited people get in through their own link, and nobody else does. */
import type { Page } from '@playwright/test'
import { makeEvent } from '../events.ts'
import { pressByKey, tabTo, typeInto } from '../keyboard.ts'
import { expectWorkplace } from '../looks.ts'
import { linkIn } from '../mailbox.ts'
import { room } from '../partners.ts'
import { arriveAsStaff, arriveSignedIn, device, passSessions } from '../people.ts'
import { expect, type Stage, test } from '../product.ts'

const organiser = 'imogen.ashdown@chatham-house.example'
const [civil, firms] = ['Civil society', 'Private sector']

const makeDialogue = (page: Page, slug: string, title: string) =>
  makeEvent(page, {
    slug,
    title,
    admission: 'INVITATION',
    total: 6,
    groups: [civil, firms].map((name) => ({ name, minimum: 0, target: 3, maximum: 4 })),
  })

/**
 * From the emailed link to the details, confirmed by the digits emailed to the invited address. `press`: how to press a button.
 */
async function showWhose(
  page: Page,
  { mailbox }: Stage,
  email: string,
  { press, type }: { press: (name: string) => Promise<void>; type: (label: string, text: string) => Promise<void> },
): Promise<void> {
  await page.goto(linkIn(await mailbox.wait(email, /^(You’re invited|Name people)/)))
  await press('Send a link and a code to the invited address')
  const { text } = await mailbox.wait(email, /^Your link to sign in/)
  await type('Six-digit code from the email', /^\d{3} \d{3}$/m.exec(text)?.[0] ?? '')
  await press('Sign in with the code')
}

const byMouse = (page: Page) => ({
  press: (name: string) => page.getByRole('button', { name, exact: true }).click(),
  type: (label: string, text: string) => page.getByLabel(label).fill(text),
})

const byKeys = (page: Page) => ({
  press: (name: string) => pressByKey(page, page.getByRole('button', { name, exact: true })),
  type: (label: string, text: string) => typeInto(page, page.getByLabel(label), text),
})

const standing = (page: Page, name: string) => page.getByRole('group', { name: 'Status' }).getByRole('button', { name })
const invited = (page: Page, name: string) =>
  page.getByRole('list', { name: 'Invitations' }).getByRole('listitem').filter({ hasText: name })

test('with a mouse: people, a focal point and a file are invited, and the answers stand side by side', async ({
  browser,
  page,
  stage,
}) => {
  const slug = 'by-invitation'
  const title = 'A table for six'
  const [ana, bo, cai] = ['ana@mesa.example', 'bo@mesa.example', 'cai@mesa.example']
  await page.setViewportSize({ width: 1280, height: 900 })
  await arriveAsStaff(page, stage, organiser)
  await makeDialogue(page, slug, title)

  await test.step('a pasted list is looked at before anyone is invited; the line at fault is left out', async () => {
    await page.goto(`/e/${slug}/manage/invitations`)
    await expect(page.getByText('No one has been invited yet')).toBeVisible()
    await page.getByRole('link', { name: 'Invite people' }).click()
    await page.getByLabel('Names and addresses').fill(`Ana Arias <${ana}>\nBo Brito, ${bo}\nNobody in particular`)
    await page.getByLabel('Stakeholder group').selectOption({ label: firms })
    await page.getByLabel('Personal note').fill('We hope to hear you on costs.')
    await page.getByRole('button', { name: 'View the list' }).click()
    await expect(page.getByText('2 people can be invited. One row has a problem.')).toBeVisible()
    await expect(page.getByRole('row', { name: /^3 / })).toBeVisible()
    await expectWorkplace(page)
    await page.getByRole('checkbox', { name: 'Leave out the row with problems' }).check()
    await page.getByRole('button', { name: 'Send invitations and email 2 people' }).click()
    await expect(page.getByText('2 invitations are on their way')).toBeVisible()
    await expect(standing(page, 'Not answered yet')).toHaveText('Not answered yet2')
  })

  await test.step('the invited shows that the address is theirs, registers, and has a seat at once', async () => {
    const hers = await device(browser, stage)
    await showWhose(hers, stage, ana, byMouse(hers))
    await expect(hers.getByRole('heading', { name: 'Chatham House has invited you to join' })).toBeVisible()
    await expect(hers.getByText('We hope to hear you on costs.')).toBeVisible()
    await expect(hers.getByText('Ana Arias')).toBeVisible()
    await expectWorkplace(hers)
    await hers.getByRole('link', { name: 'Accept and register' }).click()
    await expect(hers.getByLabel('Your name')).toHaveValue('Ana Arias')
    const goOn = () => hers.getByRole('button', { name: 'Continue' }).click()
    await goOn()
    await hers.getByLabel('Country or territory where you work').selectOption({ label: 'Colombia' })
    await hers.getByRole('checkbox', { name: 'English' }).check()
    await goOn()
    await passSessions(hers)
    await goOn()
    await expect(hers.getByRole('heading', { level: 1, name: 'Your data' })).toBeVisible()
    for (const consent of await hers.locator('input[id^="consents."]').all()) await consent.check()
    await goOn()
    await hers.getByRole('button', { name: 'Send my registration' }).click()
    await expect(hers.getByRole('heading', { name: 'You hold a seat' })).toBeVisible()
    await hers.context().close()
  })

  await test.step('the other one forwards his link: it opens nothing for who is signed in as someone else, or for a visitor', async () => {
    const link = linkIn(await stage.mailbox.wait(bo, /^You’re invited/))
    const visitors = await device(browser, stage)
    await visitors.goto(link)
    await expect(visitors.getByText('Was this link forwarded to you?')).toBeVisible()
    await expect(visitors.getByText('Bo Brito')).toHaveCount(0)
    await visitors.context().close()
    const theirs = await device(browser, stage)
    await arriveSignedIn(theirs, stage, cai)
    await theirs.goto(link)
    await expect(theirs.getByText(`This invitation is not for ${cai}`)).toBeVisible()
    for (const text of ['Bo Brito', bo, 'We hope to hear you on costs.'])
      await expect(theirs.getByText(text)).toHaveCount(0)
    await theirs.goto(`/e/${slug}/register`)
    await expect(theirs.getByText('This event is by invitation')).toBeVisible()
    await theirs.context().close()
  })

  await test.step('he says that he cannot come, and why', async () => {
    const his = await device(browser, stage)
    await showWhose(his, stage, bo, byMouse(his))
    await his.getByLabel('Reason').fill('I travel that week.')
    await his.getByRole('button', { name: 'Confirm that I can’t attend' }).click()
    await expect(his.getByText('You told us you can’t attend')).toBeVisible()
    await his.context().close()
  })

  await test.step('a focal point has two places, and fills them with people of their own', async () => {
    const focal = 'dora@redes.example'
    await page.getByRole('link', { name: 'Give places to a focal point' }).click()
    await page.getByLabel('Organisation').fill('Redes del Sur')
    await page.getByLabel('Focal point’s name').fill('Dora Díaz')
    await page.getByLabel('Email address').fill(focal)
    await page.getByLabel('Places to fill').fill('2')
    await expectWorkplace(page)
    await page.getByRole('button', { name: 'Send invitation and email 1 person' }).click()
    await expect(page.getByText('The email to Dora Díaz is on its way')).toBeVisible()

    const theirs = await device(browser, stage)
    await showWhose(theirs, stage, focal, byMouse(theirs))
    await expect(theirs.getByText('0 of 2 places are filled.')).toBeVisible()
    await theirs.getByRole('button', { name: 'Add another person' }).click()
    for (const [place, name] of ['Eva Estrada', 'Fidel Funes'].entries()) {
      const person = theirs.getByRole('group', { name: `Person ${place + 1}` })
      await person.getByLabel('Name', { exact: true }).fill(name)
      await person.getByLabel('Email address').fill(`${name.split(' ')[0]?.toLowerCase()}@redes.example`)
    }
    await expect(theirs.getByRole('button', { name: 'Add another person' })).toHaveCount(0)
    await theirs.getByRole('button', { name: 'Invite and email these 2 people' }).click()
    await expect(theirs.getByText('All places are filled')).toBeVisible()
    await expectWorkplace(theirs)
    await theirs.context().close()
    await stage.mailbox.wait('eva@redes.example', /^You’re invited/)
  })

  await test.step('a file is read, its wrong rows are reported one by one, and the others are invited', async () => {
    await page.getByRole('link', { name: 'Invite people' }).click()
    const rows = [
      'Name;E-mail;Group',
      `Gala Gómez;gala@mesa.example;${civil}`,
      `Hugo Haro;hugo-at-mesa.example;${civil}`,
      `Ana Arias;${ana};${civil}`,
      'Iris Ibarra;iris@mesa.example;Sailors',
    ]
    await page.getByLabel('Choose a file').setInputFiles({
      name: 'invited.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`\uFEFF${rows.join('\r\n')}`),
    })
    await expect(page.getByRole('heading', { level: 1, name: 'Invite people from a file' })).toBeVisible()
    await expect(page.getByText('separated by semicolons')).toBeVisible()
    await page.getByRole('button', { name: 'Check every row' }).click()
    await expect(page.getByText('1 row can be invited. 3 have a problem.')).toBeVisible()
    const problems = page.getByRole('table', { name: 'Problems, by row and field' })
    for (const [row, value] of [
      [3, 'hugo-at-mesa.example'],
      [4, ana],
      [5, 'Sailors'],
    ])
      await expect(problems.getByRole('row', { name: new RegExp(`^${row} .*${value}`) })).toBeVisible()
    await expectWorkplace(page)
    await page.getByRole('checkbox', { name: 'Leave out the 3 rows with problems' }).check()
    await page.getByRole('button', { name: 'Send invitations and email 1 person' }).click()
    await expect(page.getByText('1 person invited.')).toBeVisible()
  })

  await test.step('people who registered, cannot come and have not answered stand side by side', async () => {
    await room(page, 'Invitations')
    await expect(standing(page, 'Registered')).toHaveText('Registered1')
    await expect(standing(page, 'Can’t attend')).toHaveText('Can’t attend1')
    await expect(standing(page, 'Not answered yet')).toHaveText('Not answered yet3')
    await expect(page.getByText('2 of 2 filled')).toBeVisible()
    await expect(invited(page, 'Ana Arias')).toContainText('Registered')
    await expect(invited(page, 'Bo Brito')).toContainText('“I travel that week.”')
    await expect(invited(page, 'Eva Estrada')).toContainText('named by Redes del Sur')
    await expectWorkplace(page)
    await standing(page, 'Can’t attend').click()
    await expect(page).toHaveURL(/\?state=DECLINED$/)
    await expect(invited(page, '@')).toHaveCount(1)
  })
})

test('a person is invited on a large screen and answers on a small one by keyboard alone', async ({
  browser,
  page,
  stage,
}) => {
  const slug = 'by-invitation-and-keys'
  const email = 'lena@mesa.example'
  await page.setViewportSize({ width: 1920, height: 1080 })
  await arriveAsStaff(page, stage, organiser)
  await makeDialogue(page, slug, 'A table by keyboard')

  await test.step('invited as one of a group, until a deadline', async () => {
    await page.goto(`/e/${slug}/manage/invitations`)
    await expect(page.getByText('No one has been invited yet')).toBeVisible()
    await page.keyboard.press('n')
    await typeInto(page, page.getByLabel('Names and addresses'), `Lena Lobo <${email}>`)
    await tabTo(page, page.getByLabel('Stakeholder group'))
    await page.keyboard.type('Priv')
    await expect(page.getByLabel('Stakeholder group')).toHaveValue('private-sector')
    await tabTo(page, page.getByLabel('Answer by'))
    const proposed = await page.getByLabel('Answer by').inputValue()
    // From the day to the hour, and one hour later.
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowUp']) await page.keyboard.press(key)
    await expect(page.getByLabel('Answer by')).not.toHaveValue(proposed)
    await pressByKey(page, page.getByRole('button', { name: 'View the list' }))
    await pressByKey(page, page.getByRole('button', { name: 'Send invitations and email 1 person' }))
    await expect(page.getByText('The invitation is on its way')).toBeVisible()
    await expect(invited(page, 'Lena Lobo')).toContainText('Not answered yet')
  })

  await test.step('she says on her telephone that she cannot come', async () => {
    const hers = await device(browser, stage, { viewport: { width: 360, height: 740 } })
    await showWhose(hers, stage, email, byKeys(hers))
    await expect(hers.getByRole('heading', { name: 'Chatham House has invited you to join' })).toBeVisible()
    await typeInto(hers, hers.getByLabel('Reason'), 'Another time.')
    await pressByKey(hers, hers.getByRole('button', { name: 'Confirm that I can’t attend' }))
    await expect(hers.getByText('You told us you can’t attend')).toBeVisible()
    await expectWorkplace(hers)
    await hers.context().close()
  })

  await test.step('she is invited once more, and what it takes is asked in a dialog', async () => {
    await expect(invited(page, 'Lena Lobo')).toContainText('Can’t attend')
    await pressByKey(page, invited(page, 'Lena Lobo').getByRole('button', { name: /^Send again/ }))
    const dialog = page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    await expectWorkplace(page)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })
})
