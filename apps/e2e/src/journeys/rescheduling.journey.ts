/** An event is rescheduled: every date moves with it, everybody is emailed once, and the page, calendars and search engines say so. */
import ICAL from 'ical.js'
import { makeEvent, registerByContract } from '../events.ts'
import { expectSoundAsItIs, expectWorkplace } from '../looks.ts'
import { arriveAsStaff, arriveSignedIn, device } from '../people.ts'
import { expect, test } from '../product.ts'

test.use({ undoSeconds: 60 })

const slug = 'rescheduled'
const manage = `/e/${slug}/manage`
const people = [
  ['Amparo', 'en'],
  ['Bento', 'pt-BR'],
  ['Clara', 'es'],
  ['Diane', 'fr'],
].map(([name = '', locale = '']) => ({
  locale,
  person: { name, group: 'Civil society', organisation: `${name} Foundation`, email: `${name}@rescheduled.example` },
}))

test('an event is moved by a day with everything that hangs on it, and everybody is emailed once', async ({
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
    title: 'A room that was double-booked',
    admission: 'REVIEW',
    total: 3,
    groups: [{ name: 'Civil society', minimum: 0, target: 3, maximum: 3 }],
  })
  for (const { person, locale } of people) await registerByContract(request, slug, person, locale)
  const ask = async (who: typeof page, query: string, variables: object) =>
    (await (await who.request.post('/graphql', { data: { query, variables } })).json()).data
  const times = async () => {
    const [row] = await sql<{ starts: string; ends: string; closes: string; promised: string }>(
      `select starts_at::text as starts, ends_at::text as ends, registration_closes_at::text as closes,
         decision_promised_at::text as promised from event where slug = $1`,
      [slug],
    )
    if (!row) throw new Error('This event doesn’t exist')
    return Object.fromEntries(Object.entries(row).map(([name, at]) => [name, Date.parse(at)]))
  }
  const [amparo] = await sql<{ reference: string }>(
    'select r.reference from registration r join event e on e.id = r.event_id where e.slug = $1 and r.name = $2',
    [slug, 'Amparo'],
  )
  const reference = amparo?.reference ?? ''
  const hers = await device(browser, stage)
  const calendar = async (path: string) => {
    const parsed = new ICAL.Component(ICAL.parse(await (await request.get(path)).text()))
    const [entry] = parsed.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
    if (!entry) throw new Error('The calendar is empty.')
    return { method: parsed.getFirstPropertyValue('method'), sequence: entry.sequence, at: entry.startDate.toString() }
  }

  const path = await test.step('Amparo takes a seat and subscribes to her calendar', async () => {
    await ask(page, 'mutation ($input: DecideInput!) { decide(input: $input) { __typename } }', {
      input: { eventSlug: slug, references: [reference], decision: 'OFFER' },
    })
    await page.goto(manage)
    await bar.getByRole('button', { name: 'Send now' }).click()
    await expect(bar.getByRole('button', { name: 'Send now' })).toHaveCount(0)
    await arriveSignedIn(hers, stage, 'Amparo@rescheduled.example')
    await ask(hers, 'mutation ($reference: String!) { takeSeat(reference: $reference) { __typename } }', { reference })
    const { openCalendarFeed } = await ask(
      hers,
      `mutation ($reference: String!) { openCalendarFeed(reference: $reference) {
         ... on CalendarFeedOpened { registration { calendarFeed { path } } } } }`,
      { reference },
    )
    return openCalendarFeed.registration.calendarFeed.path as string
  })
  const [before, planned] = [await times(), await calendar(path)]
  const dayLater = new Date((before.starts ?? 0) + 86_400_000)
  // Bogotá has no daylight saving time.
  const local = new Date(dayLater.getTime() - 5 * 3_600_000).toISOString().slice(0, 16)

  await test.step('the organiser sees what moves, and how many people are emailed', async () => {
    await page.goto(`${manage}/status`)
    await page.getByRole('button', { name: 'Reschedule…' }).click()
    await expect(page.getByLabel('New start')).toBeFocused()
    await page.getByLabel('New start').fill(local)
    await expect(page.getByRole('checkbox', { name: 'Registration closes' })).toBeChecked()
    await expect(page.getByRole('checkbox', { name: 'Registration opens' })).not.toBeChecked()
    await page.getByRole('textbox', { name: 'Reason' }).fill('The room was double-booked.')
    await expectWorkplace(page)
    await page.getByRole('button', { name: 'Reschedule event…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Reschedule event and email 4 people' }).click()
    await expect(dialog).toBeHidden()
    const item = bar.getByRole('listitem').filter({ hasText: 'Reschedule the event' })
    await item.getByRole('button', { name: 'Send now' }).click()
    await expect(item).toHaveCount(0)
  })

  await test.step('every date moved by a day, and everyone is emailed in their language', async () => {
    await expect
      .poll(async () => Object.entries(await times()).map(([name, at]) => at - (before[name] ?? 0)))
      .toEqual([86_400_000, 86_400_000, 86_400_000, 86_400_000])
    for (const [name, subject] of [
      ['Amparo', /^New times: /],
      ['Bento', /^Novo horário: /],
      ['Clara', /^Nuevo horario: /],
      ['Diane', /^Nouvel horaire\s: /],
    ] as const) {
      const { text } = await mailbox.wait(`${name}@rescheduled.example`, subject)
      expect(text).toContain('The room was double-booked.')
    }
  })

  await test.step('her calendar moves the same entry', async () => {
    const moved = await calendar(path)
    expect(moved.method).toBe('PUBLISH')
    expect(moved.sequence).toBeGreaterThan(planned.sequence)
    expect(moved.at.slice(0, 16)).toBe(local)
  })

  await test.step('the event’s page and its structured data say when it was planned for', async () => {
    const visitor = await device(browser, stage)
    await visitor.goto(`/e/${slug}`)
    await expect(visitor.getByText('This event was rescheduled.')).toBeVisible()
    await expect(visitor.getByText('The room was double-booked.')).toBeVisible()
    const data = JSON.parse((await visitor.locator('script[type="application/ld+json"]').textContent()) ?? '{}')
    expect(data).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      startDate: dayLater.toISOString(),
      previousStartDate: new Date(before.starts ?? 0).toISOString(),
    })
    await expectSoundAsItIs(visitor)
  })
})
