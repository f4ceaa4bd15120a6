/** An event gets a venue whose address only seat holders see, and moves to another city. */
import ICAL from 'ical.js'
import { makeEvent, registerByContract } from '../events.ts'
import { expectSoundAsItIs, expectWorkplace } from '../looks.ts'
import { arriveAsStaff, arriveSignedIn, device } from '../people.ts'
import { expect, test } from '../product.ts'

test.use({ undoSeconds: 60 })
/** Checks three pages with every axe rule, which takes as long as the processor needs. */
test.describe.configure({ timeout: 600_000 })

const slug = 'a-house-by-the-water'
const manage = `/e/${slug}/manage`
const people = [
  ['Amparo', 'en'],
  ['Bento', 'pt-BR'],
  ['Clara', 'es'],
  ['Diane', 'fr'],
].map(([name = '', locale = '']) => ({
  locale,
  person: { name, group: 'Civil society', organisation: `${name} Fund`, email: `${name}@venue.example` },
}))

test('only people who hold a seat see the address, and everybody is emailed when the event moves to another city', async ({
  page,
  request,
  browser,
  stage,
}) => {
  const { mailbox, sql } = stage
  const bar = page.getByRole('region', { name: 'Planned actions' })
  const venue = page.getByRole('region', { name: 'Venue', exact: true })
  await page.setViewportSize({ width: 1280, height: 900 })
  await arriveAsStaff(page, stage, 'imogen.ashdown@chatham-house.example')
  await makeEvent(page, {
    slug,
    title: 'A house by the water',
    admission: 'REVIEW',
    total: 4,
    groups: [{ name: 'Civil society', minimum: 0, target: 4, maximum: 4 }],
  })
  const visitor = await device(browser, stage)
  const hers = await device(browser, stage)
  const ask = async (who: typeof page, query: string, variables: object) =>
    (await (await who.request.post('/graphql', { data: { query, variables } })).json()).data

  await test.step('organisers write where it is, and for whom the address is', async () => {
    await page.goto(`${manage}/details`)
    await page.getByRole('radio', { name: 'In person' }).check()
    await venue.getByLabel('Venue name').fill('Casa del Puente')
    await venue.getByLabel('Street address').fill('Calle 3, 14')
    await venue.getByLabel('City', { exact: true }).fill('Panama City')
    await venue.getByLabel('Country').selectOption({ label: 'Panama' })
    await venue.getByLabel('Latitude and longitude').fill('8.953, -79.534')
    await venue.getByLabel('Show the address only to people who hold a seat').check()
    await venue.getByRole('button', { name: 'Add a room' }).click()
    await venue.getByRole('group', { name: 'Room 1' }).getByLabel('Name').fill('Patio')
    await expectWorkplace(page)
    await page.getByRole('button', { name: 'Save changes' }).click()
    await expect(page.getByText('Everything is saved.')).toBeVisible()
  })

  for (const { person, locale } of people) await registerByContract(request, slug, person, locale)
  const [amparo] = await sql<{ reference: string }>(
    'select r.reference from registration r join event e on e.id = r.event_id where e.slug = $1 and r.name = $2',
    [slug, 'Amparo'],
  )
  const reference = amparo?.reference ?? ''

  await test.step('visitors see the city, and nothing that leads to the house', async () => {
    await expect(async () => {
      await visitor.goto(`/e/${slug}`)
      await expect(visitor.getByText('Only people who hold a seat can see the address.')).toBeVisible({ timeout: 1000 })
    }).toPass()
    await expectSoundAsItIs(visitor)
    const html = await (await visitor.request.get(`/e/${slug}`)).text()
    for (const secret of ['Casa del Puente', 'Calle 3', '8.953', 'Patio']) expect(html).not.toContain(secret)
    const data = JSON.parse((await visitor.locator('script[type="application/ld+json"]').textContent()) ?? '{}')
    expect(data).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: { '@type': 'Place', address: { addressLocality: 'Panama City', addressCountry: 'PA' } },
    })
  })

  await test.step('someone who took a seat sees it on her page and in her calendar', async () => {
    await ask(page, 'mutation ($input: DecideInput!) { decide(input: $input) { __typename } }', {
      input: { eventSlug: slug, references: [reference], decision: 'OFFER' },
    })
    await page.goto(manage)
    await bar.getByRole('button', { name: 'Send now' }).click()
    await expect(bar.getByRole('button', { name: 'Send now' })).toHaveCount(0)
    await arriveSignedIn(hers, stage, 'Amparo@venue.example')
    await ask(hers, 'mutation ($reference: String!) { takeSeat(reference: $reference) { __typename } }', { reference })
    await hers.goto(`/registrations/${reference}`)
    await expect(hers.getByText('Casa del Puente')).toBeVisible()
    await expect(hers.getByText('This address isn’t public. Please don’t share it.')).toBeVisible()
    await expectSoundAsItIs(hers)
    const file = await hers.request.get(`/api/registrations/${reference}/calendar.ics`)
    const [entry] = new ICAL.Component(ICAL.parse(await file.text())).getAllSubcomponents('vevent')
    expect(entry?.getFirstPropertyValue('location')).toContain('Casa del Puente, Calle 3, 14, Panama City, Panama')
    expect(entry?.getFirstPropertyValue('geo')).toEqual([8.953, -79.534])
    const { text } = await mailbox.wait('Amparo@venue.example', /^Your seat is confirmed: /)
    expect(text).toContain('Casa del Puente, Calle 3, 14, Panama City, Panama')
  })

  await test.step('another city says how many are emailed, and can be undone', async () => {
    await page.goto(`${manage}/details`)
    await venue.getByLabel('City', { exact: true }).fill('Colón')
    await page.getByRole('button', { name: 'Save changes' }).click()
    const dialog = page.getByRole('dialog', { name: 'Email 4 people?' })
    await expect(dialog.getByRole('button', { name: 'Save without emailing' })).toBeVisible()
    await dialog.getByRole('button', { name: 'Save and email 4 people' }).click()
    await expect(bar.getByRole('button', { name: 'Undo', exact: true })).toBeVisible()
    await bar.getByRole('button', { name: 'Send now' }).click()
    await expect(bar.getByRole('button', { name: 'Send now' })).toHaveCount(0)
    for (const [name, subject] of [
      ['Amparo', /^New venue: /],
      ['Bento', /^Novo local: /],
      ['Clara', /^Nuevo lugar: /],
      ['Diane', /^Nouveau lieu\s: /],
    ] as const) {
      const { text } = await mailbox.wait(`${name}@venue.example`, subject)
      expect(text).toContain('Colón')
      expect(text.includes('Casa del Puente')).toBe(name === 'Amparo')
    }
  })
})
