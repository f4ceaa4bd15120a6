/**
 * Waiting while free seats are reserved for others, and learning that the event is called off: in each language, on phones and
 * desktops.
 */
import type { Page } from '@playwright/test'
import { makeEvent, registerByContract } from '../events.ts'
import { expectSeen } from '../looks.ts'
import { arriveAsStaff, arriveSignedIn, confirmAddress, device } from '../people.ts'
import { expect, test } from '../product.ts'
import { wordsIn } from '../words.ts'

const slug = 'waiting-in-four-languages'
const visits = [
  { locale: 'en', base: '', name: 'Ada', reserved: '2 seats are free, but reserved for groups that are below' },
  { locale: 'es', base: '/es', name: 'Berta', reserved: 'Hay 2 plazas libres, pero están reservadas para grupos' },
  { locale: 'pt-BR', base: '/pt-BR', name: 'Célia', reserved: '2 vagas estão livres, mas reservadas para grupos' },
  { locale: 'fr', base: '/fr', name: 'Denise', reserved: '2 places sont libres, mais réservées aux groupes' },
]
const emailOf = (name: string) => `${name.toLowerCase()}@waiting.example`

test('who waits learns for whom the free seats are, and that the event is called off, in four languages', async ({
  browser,
  page: staff,
  request,
  stage,
}) => {
  const { sql, mailbox } = stage
  const ask = async (query: string, input: object) => {
    const { data, errors } = await (
      await staff.request.post('/graphql', { data: { query, variables: { input } } })
    ).json()
    expect(errors).toBeUndefined()
    return data.answer.__typename
  }
  await arriveAsStaff(staff, stage, 'imogen.ashdown@chatham-house.example')
  await makeEvent(staff, {
    slug,
    title: 'A room with reserved seats',
    admission: 'FIRST_COME',
    total: 3,
    groups: [
      { name: 'Civil society', minimum: 0, target: 1, maximum: 3 },
      { name: 'Academia', minimum: 2, target: 2, maximum: 3 },
    ],
  })
  const [event] = await sql<{ version: number }>('select version from event where slug = $1', [slug])
  expect(
    await ask(
      'mutation ($input: SetRoomDisclosureInput!) { answer: setRoomDisclosure(input: $input) { __typename } }',
      {
        eventSlug: slug,
        version: event?.version,
        disclosure: 'EXACT',
      },
    ),
  ).toBe('RoomDisclosureSet')

  for (const { name, locale } of [{ name: 'First', locale: 'en' }, ...visits]) {
    const person = { name, group: 'Civil society', organisation: `${name} Foundation`, email: emailOf(name) }
    await registerByContract(request, slug, person, locale)
    await confirmAddress(request, stage, emailOf(name))
  }
  const people = await sql<{ name: string; reference: string; state: string }>(
    `select r.name, r.reference, r.state::text from registration r join event e on e.id = r.event_id
     where e.slug = $1 order by r.registered_at`,
    [slug],
  )
  expect(people.map(({ state }) => state)).toEqual(['CONFIRMED', ...visits.map(() => 'WAITLISTED')])
  // The worker does this every minute.
  await sql(`select graphile_worker.add_job('tell_rooms')`)

  const waiting: { page: Page; visit: (typeof visits)[number]; address: string }[] = []
  for (const visit of visits) {
    const { base, name, reserved } = visit
    const page = await device(browser, stage)
    await arriveSignedIn(page, stage, emailOf(name))
    const address = `${base}/registrations/${people.find((person) => person.name === name)?.reference}`
    await expect(async () => {
      await page.goto(address)
      await expect(page.getByText(reserved)).toBeVisible({ timeout: 3_000 })
    }).toPass()
    await expectSeen(page, page.getByText(reserved))
    waiting.push({ page, visit, address })
  }

  const calledOff = await ask(
    'mutation ($input: CallOffEventInput!) { answer: callOffEvent(input: $input) { __typename } }',
    { slug, reasons: [{ language: 'en', text: 'The venue was flooded.' }] },
  )
  expect(calledOff).toMatch(/^(EventCalledOff|ActionPlanned)$/)
  for (const { page, visit, address } of waiting) {
    const say = wordsIn(visit.locale)
    await mailbox.wait(emailOf(visit.name), /^(Called off|Cancelado|Annulé)/)
    await page.goto(address)
    await expectSeen(page, page.getByRole('heading', { level: 1, name: say('This event has been called off.') }))
    await page.goto(`${visit.base}/e/${slug}`)
    await expectSeen(page, page.getByText(say('Called off: this event won’t take place.')))
    await page.context().close()
  }
})
