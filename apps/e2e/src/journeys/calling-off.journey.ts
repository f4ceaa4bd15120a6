/** An event is called off: everybody concerned is emailed, what waits is stopped, and the page, calendars and search engines say so. */
import { openChanging } from '../changing.ts'
import { expectSoundAsItIs, expectWorkplace } from '../looks.ts'
import { device } from '../people.ts'
import { expect, test } from '../product.ts'

test.use({ undoSeconds: 60 })

const slug = 'called-off'

test('an event is called off for good, with a release waiting: everybody is emailed, and everything says so', async ({
  page,
  request,
  browser,
  stage,
}) => {
  const { manage, bar, ask, referenceOf, decide, offer, takeSeat, calendar, expectEmailed, states, structuredData } =
    await openChanging(
      { page, request, browser, stage },
      { slug, title: 'A room that was flooded', names: ['Abril', 'Benedita', 'Camila', 'Denise'] },
    )

  const { hers, path } =
    await test.step('Abril takes a seat and subscribes to her calendar; Benedita is offered one', async () => {
      await offer('Abril')
      await offer('Benedita')
      return takeSeat()
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
    expect(await states()).toEqual(['Abril CONFIRMED', 'Benedita LAPSED', 'Camila SUBMITTED', 'Denise SUBMITTED'])
    await expectEmailed([/^Called off: /, /^Cancelado: /, /^Cancelado: /, /^Annulé\s: /], 'The venue was flooded.')
  })

  await test.step('her calendar is cancelled, and her page says so first', async () => {
    const after = await calendar(path)
    expect(after).toMatchObject({ method: 'CANCEL', status: 'CANCELLED', uid: before.uid })
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
    expect(await structuredData(visitor)).toMatchObject({
      '@type': 'Event',
      eventStatus: 'https://schema.org/EventCancelled',
    })
    await expectSoundAsItIs(visitor)
    await visitor.goto(`/embed/${slug}`)
    await expect(visitor.getByText('Called off. This event won’t take place.')).toBeVisible()
    await visitor.goto(`/e/${slug}/register`)
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('This event has been called off')
  })
})
