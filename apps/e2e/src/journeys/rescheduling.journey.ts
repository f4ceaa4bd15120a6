/** An event is rescheduled: every date moves with it, everybody is emailed once, and the page, calendars and search engines say so. */
import { openChanging } from '../changing.ts'
import { expectSoundAsItIs, expectWorkplace } from '../looks.ts'
import { device } from '../people.ts'
import { expect, test } from '../product.ts'

test.use({ undoSeconds: 60 })

const slug = 'rescheduled'

test('an event is moved by a day with everything that hangs on it, and everybody is emailed once', async ({
  page,
  request,
  browser,
  stage,
}) => {
  const { manage, bar, offer, takeSeat, calendar, expectEmailed, structuredData } = await openChanging(
    { page, request, browser, stage },
    { slug, title: 'A room that was double-booked', names: ['Amparo', 'Bento', 'Clara', 'Diane'] },
  )
  const times = async () => {
    const [row] = await stage.sql<{ starts: string; ends: string; closes: string; promised: string }>(
      `select starts_at::text as starts, ends_at::text as ends, registration_closes_at::text as closes,
         decision_promised_at::text as promised from event where slug = $1`,
      [slug],
    )
    if (!row) throw new Error('This event doesn’t exist')
    return Object.fromEntries(Object.entries(row).map(([name, at]) => [name, Date.parse(at)]))
  }

  const { path } = await test.step('Amparo takes a seat and subscribes to her calendar', async () => {
    await offer('Amparo')
    return takeSeat()
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
    await expectEmailed(
      [/^New times: /, /^Novo horário: /, /^Nuevo horario: /, /^Nouvel horaire\s: /],
      'The room was double-booked.',
    )
  })

  await test.step('her calendar moves the same entry', async () => {
    const moved = await calendar(path)
    expect(moved).toMatchObject({ method: 'PUBLISH', uid: planned.uid })
    expect(moved.sequence).toBeGreaterThan(planned.sequence)
    expect(moved.startsAt.slice(0, 16)).toBe(local)
  })

  await test.step('the event’s page and its structured data say when it was planned for', async () => {
    const visitor = await device(browser, stage)
    await visitor.goto(`/e/${slug}`)
    await expect(visitor.getByText('This event was rescheduled.')).toBeVisible()
    await expect(visitor.getByText('The room was double-booked.')).toBeVisible()
    expect(await structuredData(visitor)).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      startDate: dayLater.toISOString(),
      previousStartDate: new Date(before.starts ?? 0).toISOString(),
    })
    await expectSoundAsItIs(visitor)
  })
})
