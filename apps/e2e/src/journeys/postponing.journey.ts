/**
 * An event is postponed without a new date, and gets one later: seats and offers stay, everybody is emailed both times, and the page,
 * calendars and search engines say so.
 */
import { openChanging } from '../changing.ts'
import { expectSoundAsItIs, expectWorkplace } from '../looks.ts'
import { device } from '../people.ts'
import { expect, test } from '../product.ts'

test.use({ undoSeconds: 60 })

const slug = 'postponed'
const hour = 3_600_000
const day = 24 * hour

test('an event is postponed, keeps its seats and offers, and takes place on new dates', async ({
  page,
  request,
  browser,
  stage,
}) => {
  const { manage, bar, referenceOf, offer, takeSeat, calendar, expectEmailed, states, structuredData } =
    await openChanging(
      { page, request, browser, stage },
      { slug, title: 'A room without a date', names: ['Alma', 'Berta', 'Celia', 'Delphine'] },
    )
  const visitor = await device(browser, stage)
  const facts = async () => {
    const [row] = await stage.sql<{ state: string; starts: string; expires: string | null }>(
      `select e.state::text, e.starts_at::text as starts,
         (select offer_expires_at::text from registration r where r.event_id = e.id and r.name = 'Berta') as expires
       from event e where slug = $1`,
      [slug],
    )
    if (!row) throw new Error('This event doesn’t exist')
    return { state: row.state, startsAt: Date.parse(row.starts), offerEndsAt: Date.parse(row.expires ?? '') }
  }
  const standings = ['Alma CONFIRMED', 'Berta OFFERED', 'Celia SUBMITTED', 'Delphine SUBMITTED']

  const { hers, path } =
    await test.step('Alma takes a seat and subscribes to her calendar; Berta is offered one', async () => {
      await offer('Alma')
      await offer('Berta')
      return takeSeat()
    })
  const [before, planned] = [await facts(), await calendar(path)]
  expect(planned).toMatchObject({ method: 'PUBLISH', status: 'CONFIRMED' })

  await test.step('the organiser says why, sees whom it emails, and postpones', async () => {
    await page.goto(`${manage}/status`)
    await page.getByRole('button', { name: 'Postpone…' }).click()
    await expect(page.getByRole('textbox', { name: 'Reason' })).toBeFocused()
    await page.getByRole('textbox', { name: 'Reason' }).fill('The ministry moved its own meeting.')
    await expectWorkplace(page)
    await page.getByRole('button', { name: 'Postpone event…' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText('4 people learn that the event is postponed.')
    await dialog.getByRole('button', { name: 'Postpone event and email 4 people' }).click()
    await expect(dialog).toBeHidden()
    const item = bar.getByRole('listitem').filter({ hasText: 'Postpone the event' })
    await item.getByRole('button', { name: 'Send now' }).click()
    await expect(page.getByText(/^The event was postponed on/)).toBeVisible()
  })

  await test.step('seats and offers stay, and everyone is emailed in their language', async () => {
    expect([(await facts()).state, await states()]).toEqual(['POSTPONED', standings])
    await expectEmailed(
      [/^Postponed: /, /^Adiado: /, /^Aplazado: /, /^Reporté\s: /],
      'The ministry moved its own meeting.',
    )
  })

  const cancelled = await test.step('her calendar is cancelled, and her page says so first', async () => {
    const after = await calendar(path)
    expect(after).toMatchObject({ method: 'CANCEL', status: 'CANCELLED', uid: planned.uid })
    expect(after.sequence).toBeGreaterThan(planned.sequence)
    await hers.goto(`/registrations/${referenceOf('Alma')}`)
    await expect(hers.getByRole('heading', { level: 1 })).toHaveText('This event has been postponed.')
    await expect(hers.getByText('The ministry moved its own meeting.')).toBeVisible()
    await expectSoundAsItIs(hers)
    return after
  })

  await test.step('the event’s page, its structured data and its card say so, and no one can register', async () => {
    await visitor.goto(`/e/${slug}`)
    await expect(visitor.getByText('Postponed: the new dates aren’t known yet.')).toBeVisible()
    await expect(visitor.getByText('New dates to be announced').first()).toBeVisible()
    await expect(visitor.getByRole('link', { name: /^Register/ })).toHaveCount(0)
    expect(await structuredData(visitor)).toMatchObject({
      '@type': 'Event',
      eventStatus: 'https://schema.org/EventPostponed',
      startDate: new Date(before.startsAt).toISOString(),
    })
    await expectSoundAsItIs(visitor)
    await visitor.goto(`/embed/${slug}`)
    await expect(visitor.getByText('Postponed. The new dates aren’t known yet.')).toBeVisible()
    await visitor.goto(`/e/${slug}/register`)
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('This event has been postponed')
  })

  const newStart = new Date(before.startsAt + 30 * day)
  // Bogotá keeps one time all year.
  const local = new Date(newStart.getTime() - 5 * hour).toISOString().slice(0, 16)

  await test.step('once there are new dates, it is published again and everyone is emailed again', async () => {
    await page.getByRole('button', { name: 'Reschedule…' }).click()
    await page.getByLabel('New start').fill(local)
    await page.getByRole('textbox', { name: 'Reason' }).fill('The ministry has a new date.')
    await page.getByRole('button', { name: 'Reschedule event…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Reschedule event and email 4 people' }).click()
    await expect(dialog).toBeHidden()
    const item = bar.getByRole('listitem').filter({ hasText: 'Reschedule the event' })
    await item.getByRole('button', { name: 'Send now' }).click()
    await expect(page.getByText('The event is published. Everyone can see it.')).toBeVisible()
    await expectEmailed(
      [/^New times: /, /^Novo horário: /, /^Nuevo horario: /, /^Nouvel horaire\s: /],
      'The ministry has a new date.',
    )
    const after = await facts()
    expect(after).toMatchObject({ state: 'PUBLISHED', startsAt: newStart.getTime() })
    expect(after.offerEndsAt).toBeGreaterThan(before.offerEndsAt)
    expect(await states()).toEqual(standings)
  })

  await test.step('her calendar has the same entry on the new day', async () => {
    const again = await calendar(path)
    expect(again).toMatchObject({ method: 'PUBLISH', status: 'CONFIRMED', uid: planned.uid })
    expect(again.sequence).toBeGreaterThan(cancelled.sequence)
    expect(again.startsAt.slice(0, 16)).toBe(local)
    await hers.goto(`/registrations/${referenceOf('Alma')}`)
    await expect(hers.getByRole('heading', { level: 1 })).toHaveText('This event has a new date.')
  })

  await test.step('the page, its structured data and its card have the new dates, and people can register', async () => {
    await visitor.goto(`/e/${slug}`)
    await expect(visitor.getByText('This event was rescheduled.')).toBeVisible()
    await expect(visitor.getByRole('link', { name: /^Register/ }).first()).toBeVisible()
    expect(await structuredData(visitor)).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      startDate: newStart.toISOString(),
      previousStartDate: new Date(before.startsAt).toISOString(),
    })
    // The visitor's browser may show its copy of the card for a while.
    const card = await (await request.get(`/embed/${slug}`)).text()
    expect(card).not.toContain('Postponed.')
    expect(card).toContain('A room without a date')
  })
})
