/** Every page, narrow and wide, in light and dark: nothing overflows, nothing breaks, everything is accessible. */

import { inviteByContract } from '../events.ts'
import { expectSound, faultsOf } from '../looks.ts'
import { arriveAsStaff, arriveSignedIn, device, fillForm, listenForFaults, send } from '../people.ts'
import { expect, type Stage, test } from '../product.ts'

const consultation = 'cybercrime-convention-americas'
const training = 'reading-and-shaping-cyber-treaties'
const dialogue = 'evidence-without-borders-dialogue'

/** Up to ten pages each, at several widths, with every axe rule: it takes as long as the processor needs. */
test.describe.configure({ timeout: 600_000 })

test('what everybody sees', async ({ page, context }) => {
  const faults = listenForFaults(context)
  await expectSound(page, '/', 'Events')
  await expectSound(page, `/e/${consultation}`, /^A cybercrime convention/)
  await expectSound(page, `/e/${training}`, /^Reading and shaping/)
  await expectSound(page, `/e/${dialogue}`, /./)
  await expectSound(page, '/sign-in', 'Sign in')
  await expectSound(page, '/sign-in#token=seen-by-a-scanner', 'Sign in')
  await expectSound(page, '/registrations/ABCDEFGHJK', 'Your registration')
  expect(faults.splice(0)).toEqual([])
  await expectSound(page, '/nowhere', /./)
  expect(faults.splice(0)).toEqual(['Failed to load resource: the server responded with a status of 404 (Not Found)'])
  await expectSound(page, `/es/e/${consultation}`, /^Una convención/)
  expect(faults).toEqual([])
})

test('the form', async ({ page, context }) => {
  const faults = listenForFaults(context)
  const register = `/e/${training}/register`
  await expectSound(page, register, 'About you')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  await page.setViewportSize({ width: 1280, height: 800 })
  await fillForm(page, training, { name: 'Rita Rojas', email: 'rita@mirador.example', group: 'Academia' }, async () => {
    await page
      .getByRole('group', { name: /at least seven/ })
      .getByRole('radio', { name: 'No' })
      .check()
    await page.getByRole('radio', { name: 'It is my daily work' }).check()
  })
  for (const [step, name] of [
    ['group', 'Your group and country'],
    ['sessions', 'Your sessions'],
    ['contribution', 'Your contribution'],
    ['data', 'Your data'],
    ['check', 'Check and send'],
  ] as const)
    await expectSound(page, `${register}/${step}`, name)
  await page.setViewportSize({ width: 1280, height: 800 })
  await send(page)
  await expect(page.getByRole('heading', { name: 'Check your email' })).toBeVisible()
  await expectSound(page, `${register}/sent`, 'Check your email')
  expect(faults).toEqual([])
})

test('where one stands, in every state', async ({ browser, stage }) => {
  const people = await stage.sql<{ state: string; email: string; reference: string }>(
    `select distinct on (state) state::text, email, reference from registration order by state, registered_at`,
  )
  expect(people.map(({ state }) => state).toSorted()).toEqual([
    'CONFIRMED',
    'DECLINED',
    'LAPSED',
    'NOT_SELECTED',
    'OFFERED',
    'SUBMITTED',
    'WAITLISTED',
    'WITHDRAWN',
  ])
  for (const { state, email, reference } of people) {
    const page = await device(browser, stage)
    const faults = listenForFaults(page.context())
    await arriveSignedIn(page, stage, email)
    await expectSound(page, `/registrations/${reference}`, /./)
    if (state === 'CONFIRMED') await expectSound(page, '/me', 'My registrations')
    expect(faults).toEqual([])
    await page.context().close()
  }
})

test('what organisers see', async ({ page, context, stage }) => {
  const faults = listenForFaults(context)
  const [somebody] = await referencesOf(stage, consultation)
  await arriveAsStaff(page, stage, 'imogen.ashdown@chatham-house.example')
  const manage = `/e/${consultation}/manage`
  await expectSound(page, '/me', 'My registrations')
  await expectSound(page, '/new-event', 'New event')
  await expectSound(page, manage, 'Overview')
  await expectSound(page, `${manage}/registrations?state=SUBMITTED`, 'Registrations')
  await expectSound(page, `${manage}/registrations?state=SUBMITTED&open=${somebody?.reference}`, 'Registrations')
  await expectSound(page, `${manage}/waitlist`, 'Waitlist')
  await expectSound(page, `${manage}/seats`, 'Seat plan')
  await expectSound(page, `${manage}/details`, 'Event details')
  await expectSound(page, `${manage}/audit`, 'Audit log')
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`${manage}/registrations?staged=yes`)
  await page.getByRole('button', { name: /^Release \d+ decisions?$/ }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect.soft(await faultsOf(page), 'the dialog that releases').toEqual([])
  expect(faults).toEqual([])
})

test('where organisers work', async ({ page, context, stage }) => {
  const faults = listenForFaults(context)
  await arriveAsStaff(page, stage, 'imogen.ashdown@chatham-house.example')
  const manage = `/e/${consultation}/manage`
  await expectSound(page, `${manage}/sessions`, 'Programme')
  await expectSound(page, `${manage}/criteria`, 'Review criteria')
  await expectSound(page, `${manage}/messages`, 'Messages')
  await expectSound(page, `${manage}/messages/new`, 'New message')
  await expectSound(page, `${manage}/messages/settings`, 'Reminders and notes')
  await expectSound(page, `${manage}/messages/outbox`, 'Outbox')
  await expectSound(page, `${manage}/exchange`, 'Import and export')
  await expectSound(page, `/fr${manage}/sessions`, /./)
  await expectSound(page, `/pt-BR${manage}/waitlist`, /./)
  expect(faults).toEqual([])
})

test('what partners and owners see', async ({ browser, page, context, stage }) => {
  const faults = listenForFaults(context)
  const host = 'imogen.ashdown@chatham-house.example'
  await arriveAsStaff(page, stage, host)
  const manage = `/e/${consultation}/manage`
  const invitee = 'noa.larkspur@invited.example'
  const [asked, agreed] = await grantsOf(stage)
  await expectSound(page, '/institutes/chatham-house/outbox', 'Outbox')
  await expectSound(page, '/institutes/chatham-house', 'Chatham House')
  await expectSound(page, `${manage}/partners`, 'Partners and permissions')
  await expectSound(page, `${manage}/partners/new`, 'Propose a grant')
  await expectSound(page, `${manage}/partners/${asked?.id}`, /Yarumo Alto/)
  await expectSound(page, `${manage}/partners/${agreed?.id}`, /Igarapé/)
  await expectSound(page, `${manage}/partners/${agreed?.id}/terms`, 'Propose different terms')
  await expectSound(page, `/e/${dialogue}/manage/countersign`, 'Countersignatures')
  await expectSound(page, `${manage}/audit?kind=GRANT_PROPOSED,GRANT_AGREED`, 'Audit log')
  // As a partner whose grant covers people who want to attend its sessions; motivation and answers are masked.
  const [attendee] = await referencesOf(stage, training)
  const attended = `/e/${training}/manage`
  await expectSound(page, `${attended}/registrations?open=${attendee?.reference}`, 'Registrations')
  await expectSound(page, `${attended}/waitlist`, 'Waitlist')
  await expectSound(page, `/es${manage}/partners`, /./)
  await expectSound(page, '/pt-BR/institutes/chatham-house', 'Chatham House')
  await expectSound(page, `/fr${manage}/audit`, 'Journal')
  expect(faults).toEqual([])

  const invitation = await inviteByContract(page.request, 'chatham-house', invitee)
  const theirs = await device(browser, stage)
  const theirFaults = listenForFaults(theirs.context())
  await expectSound(theirs, `/join/${invitation}`, 'You’ve been invited to join an institute')
  await arriveSignedIn(theirs, stage, invitee)
  await expectSound(theirs, `/join/${invitation}`, 'Chatham House has invited you to join')
  await expectSound(theirs, '/join/none', /^This invitation/)
  expect(theirFaults).toEqual([])
  await theirs.context().close()
})

const grantsOf = ({ sql }: Stage) =>
  sql<{ id: string }>(
    `select g.id from event_grant g join event e on e.id = g.event_id
     where e.slug = $1 order by g.state = 'AGREED'`,
    [consultation],
  )

const referencesOf = ({ sql }: Stage, slug: string) =>
  sql<{ reference: string }>(
    `select r.reference from registration r join event e on e.id = r.event_id
     where e.slug = $1 and r.session_ids = '{}' order by r.state = 'SUBMITTED' desc, r.registered_at limit 1`,
    [slug],
  )
