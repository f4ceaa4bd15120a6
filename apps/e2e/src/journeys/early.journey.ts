/**
 * On a slow connection a page is shown before its code has loaded: links work, typed text is kept, and buttons are visibly
 * unavailable.
 */
import { openWithoutCode, pressInVain, usable } from '../early.ts'
import { makeEvent, registerByContract } from '../events.ts'
import { linkIn } from '../mailbox.ts'
import { arriveAsStaff, arriveSignedIn, device, listenForFaults } from '../people.ts'
import { expect, test } from '../product.ts'

const slug = 'cybercrime-convention-americas'

test.use({ viewport: { width: 360, height: 740 } })

test('the page of an event: a link leads on at once, and a choice is kept', async ({ page, context }) => {
  const faults = listenForFaults(context)
  const comes = await openWithoutCode(page, `/e/${slug}`)
  await page.getByLabel('Appearance').selectOption('dark')
  comes()
  await usable(page)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(faults).toEqual([])
  await page.unrouteAll({ behavior: 'wait' })
  await openWithoutCode(page, `/e/${slug}`)
  await page.getByRole('link', { name: 'Register your interest' }).first().click({ noWaitAfter: true })
  await expect(page).toHaveURL(new RegExp(`/e/${slug}/register$`))
})

test('the form: what was typed is kept, and «Continue» is unavailable until it works', async ({ page, context }) => {
  const faults = listenForFaults(context)
  const comes = await openWithoutCode(page, `/e/${slug}/register`)
  await page.getByLabel('Your name').fill('Sara Suárez')
  await page.getByLabel('Your email address').fill('sara@temprano.example')
  const acronym = page.getByLabel('Acronym, or name in other languages')
  await expect(acronym).toBeHidden()
  await page.getByLabel('Your organisation').fill('Red Temprano')
  // Shown before any code has loaded: if it appeared later, it would move the page while somebody presses a control below.
  await expect(acronym).toBeVisible()
  const press = await pressInVain(page, 'Continue')
  expect(page.url()).toMatch(/\/register$/)
  comes()
  await press()
  await expect(page.getByRole('heading', { level: 1, name: 'Your group and country' })).toBeVisible()
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.getByLabel('Your name')).toHaveValue('Sara Suárez')
  await expect(page.getByLabel('Your email address')).toHaveValue('sara@temprano.example')
  expect(faults).toEqual([])
})

test('where one stands, on a device whose clock is a day late: a seat is taken once', async ({
  page,
  context,
  stage,
}) => {
  const faults = listenForFaults(context)
  const [person] = await stage.sql<{ id: string; email: string; reference: string; hours: number }>(
    `select id, email, reference, floor(extract(epoch from offer_expires_at - now()) / 3600)::int as hours
     from registration where state = 'OFFERED' order by offer_expires_at desc limit 1`,
  )
  if (!person) throw new Error('The demonstration has no one who is offered a seat.')
  const { id, email, reference, hours } = person
  await arriveSignedIn(page, stage, email)
  await page.addInitScript(() => {
    const { now } = Date
    Date.now = () => now() - 24 * 60 * 60_000
  })
  const left = page.getByText(hours < 48 ? `${hours} hours are left.` : `${Math.floor(hours / 24)} days are left.`)
  await page.goto(`/registrations/${reference}`)
  await usable(page)
  await expect(page.getByRole('heading', { name: 'Your details' })).toBeVisible()
  await expect(left).toBeVisible()
  const comes = await openWithoutCode(page, `/registrations/${reference}`)
  await expect(left).toBeVisible()
  const sent: string[] = []
  page.on('request', (request) => request.method() === 'POST' && sent.push(new URL(request.url()).pathname))
  // The browser submits this form by itself.
  await page.getByRole('button', { name: 'Accept my seat' }).click({ noWaitAfter: true })
  comes()
  await expect(page.getByRole('heading', { level: 1, name: 'You hold a seat.' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Your details' })).toBeVisible()
  expect(sent.filter((path) => path.endsWith('/answer'))).toHaveLength(1)
  const taken = await stage.sql(`select 1 from audit_entry where registration_id = $1 and what = 'TAKEN'`, [id])
  expect(taken).toHaveLength(1)
  expect(faults).toEqual([])
})

test('opened from an email: a code is sent once', async ({ browser, page, context, stage, request }) => {
  const faults = listenForFaults(context)
  const [small, email] = ['early-presses', 'tomas@temprano.example']
  const staff = await device(browser, stage)
  await arriveAsStaff(staff, stage, 'imogen.ashdown@chatham-house.example')
  await makeEvent(staff, {
    slug: small,
    title: 'Early presses',
    admission: 'FIRST_COME',
    total: 1,
    groups: [{ name: 'Everyone', minimum: 0, target: 1, maximum: 1 }],
  })
  await staff.context().close()
  await registerByContract(request, small, { name: 'Tomás Tovar', email, group: 'Everyone' })
  await page.goto(linkIn(await stage.mailbox.wait(email, /./)))
  await expect(page.getByRole('heading', { name: 'Everything else about your registration' })).toBeVisible()
  const comes = await openWithoutCode(page, new URL(page.url()).pathname)
  // The browser submits this form by itself.
  await page.getByRole('button', { name: 'Send me a code' }).click({ noWaitAfter: true })
  comes()
  await expect(page.getByText('Check your email').or(page.getByText('If we know the address')).first()).toBeVisible()
  const letters = await stage.mailbox.of(email)
  expect(letters.filter(({ subject }) => subject === 'Your link to sign in')).toHaveLength(1)
  expect(faults).toEqual([])
})
