/** An event is called off: everybody concerned is emailed, what waits is stopped, and the page, calendars and search engines say so. */
import ICAL from 'ical.js'
import { makeEvent, registerByContract } from '../events.ts'
import { expectSoundAsItIs, expectWorkplace } from '../looks.ts'
import { arriveAsStaff, arriveSignedIn, device } from '../people.ts'
import { expect, test } from '../product.ts'

test.use({ undoSeconds: 60 })

const slug = 'called-off'
const manage = `/e/${slug}/manage`
const people = [
  ['Abril', 'en'],
  ['Benedita', 'pt-BR'],
  ['Camila', 'es'],
  ['Denise', 'fr'],
].map(([name = '', locale = '']) => ({
  locale,
  person: { name, group: 'Civil society', organisation: `${name} Foundation`, email: `${name}@called-off.example` },
}))

test('an event is called off for good, with a release waiting: everybody is emailed, and everything says so', async ({
  page,
  request,
  browser,
  stage,
}) => {
  const { mailbox, sql } = stage
  const bar = page.getByRole('region', { name: 'Planned actions' })
  await page.setViewportSize({ width: 1280, height: 900 })
  await arriveAsStaff(page, stage, 'imogen.ashdown@chatham-house.example')
  await makeEvent(page, {
    slug,
    title: 'A room that was flooded',
    admission: 'REVIEW',
    total: 3,
    groups: [{ name: 'Civil society', minimum: 0, target: 3, maximum: 3 }],
  })
  for (const { person, locale } of people) await registerByContract(request, slug, person, locale)
  const found = await sql<{ reference: string; name: string }>(
    'select r.reference, r.name from registration r join event e on e.id = r.event_id where e.slug = $1',
    [slug],
  )
  const referenceOf = (name: string) => found.find((each) => each.name === name)?.reference ?? ''
  const ask = async (who: typeof page, query: string, variables: object) =>
    (await (await who.request.post('/graphql', { data: { query, variables } })).json()).data
  const decide = (name: string, more: object) =>
    ask(page, 'mutation ($input: DecideInput!) { decide(input: $input) { __typename } }', {
      input: { eventSlug: slug, references: [referenceOf(name)], ...more },
    })
  const states = () =>
    sql<{ name: string; state: string }>(
      'select r.name, r.state::text from registration r join event e on e.id = r.event_id where e.slug = $1 order by 1',
      [slug],
    )

  const hers = await device(browser, stage)
  const calendar = async (path: string) => {
    const parsed = new ICAL.Component(ICAL.parse(await (await request.get(path)).text()))
    const [entry] = parsed.getAllSubcomponents('vevent')
    return {
      method: parsed.getFirstPropertyValue('method'),
      status: entry?.getFirstPropertyValue('status'),
      sequence: Number(entry?.getFirstPropertyValue('sequence')),
    }
  }

  const path =
    await test.step('Abril takes a seat and subscribes to her calendar; Benedita is offered one', async () => {
      for (const name of ['Abril', 'Benedita']) {
        await decide(name, { decision: 'OFFER' })
        await page.goto(manage)
        await bar.getByRole('button', { name: 'Send now' }).click()
        await expect(bar.getByRole('button', { name: 'Send now' })).toHaveCount(0)
      }
      await arriveSignedIn(hers, stage, 'Abril@called-off.example')
      await ask(hers, 'mutation ($reference: String!) { takeSeat(reference: $reference) { __typename } }', {
        reference: referenceOf('Abril'),
      })
      const { openCalendarFeed } = await ask(
        hers,
        `mutation ($reference: String!) { openCalendarFeed(reference: $reference) {
         ... on CalendarFeedOpened { registration { calendarFeed { path } } } } }`,
        { reference: referenceOf('Abril') },
      )
      return openCalendarFeed.registration.calendarFeed.path as string
    })
  const before = await calendar(path)
  expect(before).toMatchObject({ method: 'PUBLISH', status: 'CONFIRMED' })

  await test.step('a release waits while the event is called off: the button says how many are emailed', async () => {
    await decide('Camila', { decision: 'WAITLIST', staged: true })
    await ask(page, 'mutation ($slug: String!) { releaseStagedDecisions(eventSlug: $slug) { __typename } }', { slug })
    await page.goto(`${manage}/status`)
    await expect(bar).toContainText('Release staged decisions')
    await page.getByRole('button', { name: 'Call off…' }).click()
    await expect(page.getByRole('textbox', { name: 'Reason' })).toBeFocused()
    await page.getByRole('textbox', { name: 'Reason' }).fill('The venue was flooded. We’re sorry.')
    await expectWorkplace(page)
    await page.getByRole('button', { name: 'Call off event…' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText('4 people learn that the event is called off.')
    await dialog.getByRole('button', { name: 'Call off event and email 4 people' }).click()
    await expect(dialog).toBeHidden()
    const item = bar.getByRole('listitem').filter({ hasText: 'Call off the event' })
    await item.getByRole('button', { name: 'Send now' }).click()
    await expect(page.getByText(/^The event was called off on/)).toBeVisible()
    await expect(bar).toContainText('This event was called off')
  })

  await test.step('offers end, standings stay, and everyone is emailed in their language', async () => {
    expect((await states()).map(({ name, state }) => `${name} ${state}`)).toEqual([
      'Abril CONFIRMED',
      'Benedita LAPSED',
      'Camila SUBMITTED',
      'Denise SUBMITTED',
    ])
    for (const [name, subject] of [
      ['Abril', /^Called off: /],
      ['Benedita', /^Cancelado: /],
      ['Camila', /^Cancelado: /],
      ['Denise', /^Annulé\s: /],
    ] as const) {
      const { text } = await mailbox.wait(`${name}@called-off.example`, subject)
      expect(text).toContain('The venue was flooded.')
    }
  })

  await test.step('her calendar is cancelled, and her page says so first', async () => {
    const after = await calendar(path)
    expect(after).toMatchObject({ method: 'CANCEL', status: 'CANCELLED' })
    expect(after.sequence).toBeGreaterThan(before.sequence)
    await hers.goto(`/registrations/${referenceOf('Abril')}`)
    await expect(hers.getByRole('heading', { level: 1 })).toHaveText('This event has been called off.')
    await expectSoundAsItIs(hers)
  })

  await test.step('the event’s page, its structured data and its card say so, and no one can register', async () => {
    const visitor = await device(browser, stage)
    await visitor.goto(`/e/${slug}`)
    await expect(visitor.getByText('Called off: this event won’t take place.')).toBeVisible()
    await expect(visitor.getByRole('link', { name: /^Register/ })).toHaveCount(0)
    const data = JSON.parse((await visitor.locator('script[type="application/ld+json"]').textContent()) ?? '{}')
    expect(data).toMatchObject({ '@type': 'Event', eventStatus: 'https://schema.org/EventCancelled' })
    await expectSoundAsItIs(visitor)
    await visitor.goto(`/embed/${slug}`)
    await expect(visitor.getByText('Called off. This event won’t take place.')).toBeVisible()
    await visitor.goto(`/e/${slug}/register`)
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('This event has been called off')
  })
})
