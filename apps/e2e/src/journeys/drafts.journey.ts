/** An event from just a title to its own address: checklist, publishing, and unpublishing while nobody is affected. */
import { registerByContract } from '../events.ts'
import { expectSoundAsItIs } from '../looks.ts'
import { arriveAsStaff } from '../people.ts'
import { expect, test } from '../product.ts'

const inDays = (days: number, hour = 15) =>
  `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T${hour}:00:00.000Z`
const en = (text: string) => [{ language: 'en', text }]

test('a draft grows from a title, is published and unpublished, and changes its address once somebody has registered', async ({
  page,
  request,
  stage,
}) => {
  const slug = 'rivers-and-the-sea'
  const manage = `/e/${slug}/manage`
  /** Pages for visitors are cached for a few seconds. */
  const expectStatus = (path: string, status: number) =>
    expect(async () => expect((await request.get(path, { maxRedirects: 0 })).status()).toBe(status)).toPass()
  const publish = async () => {
    await page.goto(`${manage}/publish`)
    await page.getByRole('button', { name: /^Publish event/ }).click()
    await expect(page.getByText('This event is published.')).toBeVisible()
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  await arriveAsStaff(page, stage, 'imogen.ashdown@chatham-house.example')

  await test.step('a title is enough for a draft, and the checklist says what is missing', async () => {
    await page.goto('/new-event')
    await page.getByRole('region', { name: 'Basics', exact: true }).getByLabel('Title').fill('Rivers and the sea')
    await page.getByRole('button', { name: 'Save draft' }).click()
    await page.waitForURL(`**${manage}/details`)
    await page.goto(`${manage}/publish`)
    await expect(page.getByRole('heading', { name: /things are missing/ })).toBeVisible()
    await expect(page.getByRole('button', { name: /^Publish event/ })).toBeDisabled()
    await expectSoundAsItIs(page)
  })

  await test.step('once nothing is missing, everyone sees it', async () => {
    const [known] = await stage.sql<{ version: number }>('select version from event where slug = $1', [slug])
    const group = { key: 'civil-society', names: en('Civil society') }
    const input = {
      slug,
      version: known?.version,
      languages: ['en'],
      zone: 'America/Bogota',
      summaries: en('A small room.'),
      descriptions: en('A small room, for an hour.'),
      startsAt: inDays(20),
      endsAt: inDays(20, 19),
      registrationOpensAt: inDays(-1),
      registrationClosesAt: inDays(8),
      decisionPromisedAt: inDays(12),
      groups: [group],
      plan: {
        total: 3,
        organisationCap: 1,
        policy: 'BALANCED',
        groups: [{ groupKey: group.key, minimum: 0, target: 3, maximum: 3 }],
      },
    }
    const query = 'mutation ($input: UpdateEventInput!) { updateEvent(input: $input) { __typename } }'
    const answer = await page.request.post('/graphql', { data: { query, variables: { input } } })
    expect(await answer.json()).toEqual({ data: { updateEvent: { __typename: 'EventUpdated' } } })
    await expectStatus(`/e/${slug}`, 404)
    await publish()
    await expectStatus(`/e/${slug}`, 200)
  })

  await test.step('as long as it concerns no one, it can be a draft again', async () => {
    await page.goto(`${manage}/status`)
    await page.getByRole('button', { name: 'Unpublish event' }).click()
    await expect(page.getByText(/This is a draft/)).toBeVisible()
    await expectStatus(`/e/${slug}`, 404)
    await publish()
  })

  await test.step('once someone has registered, it stays public', async () => {
    const person = { name: 'Ines Brandt', group: 'Civil society', organisation: 'Ebb', email: 'ines@drafts.example' }
    await registerByContract(request, slug, person)
    await page.goto(`${manage}/status`)
    await expect(page.getByRole('region', { name: 'Unpublish' })).toContainText(/so the event stays public/)
    await expect(page.getByRole('button', { name: 'Unpublish event' })).toHaveCount(0)
  })

  await test.step('its address changes, and the former one redirects everywhere', async () => {
    const address = page.getByRole('textbox', { name: 'Event address' })
    await address.fill('rivers-2027')
    await page.getByRole('button', { name: 'Change address' }).click()
    await page.waitForURL('**/e/rivers-2027/manage/status')
    await expect(page.getByText(`/e/${slug}`, { exact: true })).toBeVisible()
    await expectSoundAsItIs(page)
    for (const [path, to] of [
      ['', ''],
      ['/register', '/register'],
      ['/manage/status', '/manage/status'],
    ]) {
      await expect(async () => {
        const answer = await request.get(`/e/${slug}${path}`, { maxRedirects: 0 })
        expect([answer.status(), answer.headers().location]).toEqual([301, `/e/rivers-2027${to}`])
      }).toPass()
    }
    expect((await request.get(`/pictures/${slug}.png`)).status()).toBe(200)
    await page.goto(`/fr/e/${slug}`)
    await expect(page).toHaveURL(/\/fr\/e\/rivers-2027$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rivers and the sea')
    const second = { name: 'Omar Haddad', group: 'Civil society', organisation: 'Flow', email: 'omar@drafts.example' }
    await registerByContract(request, slug, second)
  })
})
