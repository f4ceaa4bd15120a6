/** Whether a draft is fair, said by those who were there without its being known who said it; then published with what they said. */
import type { Page } from '@playwright/test'
import { makeEvent, registerByContract } from '../events.ts'
import { agreeOnReport, hoursOf, makeFinding } from '../heard.ts'
import { expectSoundAsItIs } from '../looks.ts'
import { room } from '../partners.ts'
import { arriveAsStaff, arriveSignedIn, device, openFromMail, showByCode } from '../people.ts'
import { expect, test } from '../product.ts'

const owner = 'imogen.ashdown@chatham-house.example'
const partnerOwner = 'raissa.quintela@igarape.example'
const slug = 'orders-across-borders'
const manage = `/e/${slug}/manage`
const civil = 'Civil society'
const people = ['Zoraida Quispe', 'Bruno Tavares', 'Celia Rojas']
const addressOf = (place: number) => `v${place}@people.example`
const statement = 'Orders come in time where somebody asks for them.'

/** Gets a link on one's own page. @returns the address of it */
async function fetchLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Get my link' }).click()
  const link = page.getByRole('link', { name: 'Read the draft and answer' })
  await expect(link).toBeVisible()
  return (await link.getAttribute('href')) ?? ''
}

test('a draft is validated by blind tokens, a frozen passage is rewritten, and two institutes publish it', async ({
  browser,
  page: host,
  request,
  stage,
}) => {
  test.slow()
  const { sql } = stage
  const [theirs, readers, zoraida, bruno] = await Promise.all([1, 2, 3, 4].map(() => device(browser, stage)))
  if (!theirs || !readers || !zoraida || !bruno) throw new Error('There are too few devices.')
  // The journey reads English.
  await sql(`update user_account set language = 'en' where email = $1`, [partnerOwner])

  await test.step('an event of two institutes, at which three people were seen and something was heard', async () => {
    await arriveAsStaff(host, stage, owner)
    await arriveAsStaff(theirs, stage, partnerOwner)
    await makeEvent(host, {
      ...{ slug, title: 'Orders across borders', admission: 'REVIEW', total: 20 },
      groups: [{ name: civil, minimum: 0, target: 10, maximum: 20 }],
    })
    await agreeOnReport(host, theirs, slug, 'igarape-institute')
    for (const [place, name] of people.entries())
      await registerByContract(request, slug, {
        ...{ name, email: addressOf(place), organisation: `Taller ${(place + 1) * 1111}`, group: civil },
      })
    await makeFinding(host, slug, {
      ...(await hoursOf(host, slug)),
      ...{ group: 'civil-society', text: 'Orders that one of us asked for come late.' },
    })
    await sql(
      `insert into attendance (session_id, registration_id, attended, way, at)
       select s.id, r.id, true, 'CORRECTED', desk_now() from session s join registration r on r.event_id = s.event_id
       join event e on e.id = s.event_id where e.slug = $1`,
      [slug],
    )
  })

  await test.step('the draft is shown to them until a date, and a mail says so', async () => {
    await host.goto(`${manage}/findings/validation`)
    const inAWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 16)
    await host.getByLabel('Open until').fill(inAWeek)
    await host.getByRole('button', { name: 'Open the round' }).click()
    await expect(host.getByText(/^1 passage · 3 people can answer/)).toBeVisible()
    await expectSoundAsItIs(host)
  })

  await test.step('one answers from the mail’s link, on another device: the passage identifies them', async () => {
    const elsewhere = await device(browser, stage)
    await openFromMail(zoraida, stage, addressOf(0), /^Is the draft fair\?/)
    await showByCode(zoraida, stage, addressOf(0))
    await elsewhere.goto(await fetchLink(zoraida))
    await expect(elsewhere.getByText('Orders that one of us asked for come late.')).toBeVisible()
    await expectSoundAsItIs(elsewhere)
    await elsewhere.getByRole('checkbox', { name: /^Passage 1 identifies me/ }).check()
    await elsewhere.getByRole('button', { name: 'Send my answer' }).click()
    await expect(elsewhere.getByText('Your answer is counted')).toBeVisible()
    expect((await elsewhere.context().cookies()).map(({ name }) => name)).toEqual(['language'])
    await elsewhere.context().close()
  })

  await test.step('another finds it fair, and wants something said beside it; a link works once', async () => {
    await arriveSignedIn(bruno, stage, addressOf(1))
    const [{ reference } = { reference: '' }] = await sql<{ reference: string }>(
      `select reference from registration where email = $1`,
      [addressOf(1)],
    )
    await bruno.goto(`/registrations/${reference}`)
    await expect(bruno.getByRole('heading', { name: 'Is the draft report fair?' })).toBeVisible()
    const link = await fetchLink(bruno)
    const elsewhere = await device(browser, stage)
    await elsewhere.goto(link)
    await elsewhere.getByRole('radio', { name: 'Fair', exact: true }).check()
    await elsewhere.getByRole('button', { name: 'Say how I see passage 1' }).click()
    await elsewhere.getByLabel('How you see it, on passage 1').fill(statement)
    await elsewhere.getByRole('button', { name: 'Send my answer' }).click()
    await expect(elsewhere.getByText('Your answer is counted')).toBeVisible()
    await elsewhere.context().close()
    const shared = await device(browser, stage)
    await shared.goto(link)
    await expect(shared.getByRole('heading', { level: 1, name: 'This link opens nothing' })).toBeVisible()
    await shared.context().close()
  })

  await test.step('while it is frozen nothing is published, and what was said stands once the round is over', async () => {
    await host.goto(`${manage}/report`)
    for (const [part, text] of [
      ['Title', 'What was heard'],
      ['Introduction', 'Why it was asked.'],
      ['Method', 'How it was asked.'],
    ] as const)
      await host
        .getByRole('group', { name: new RegExp(`^${part}`) })
        .getByLabel('English')
        .fill(text)
    await host.getByRole('button', { name: 'Save the report' }).click()
    await expect(host.getByText('The report is saved. Nothing of it is public yet.')).toBeVisible()
    await expect(host.getByText(/A participant said that it identifies them/)).toBeVisible()
    await expect(host.getByRole('button', { name: 'Publish version 1' })).toBeDisabled()

    await room(host, 'Findings')
    const finding = host.getByRole('listitem', { name: 'Finding 1' })
    await expect(finding.getByText('Frozen: a participant said that it identifies them')).toBeVisible()
    await finding.getByRole('button', { name: /^Rewrite/ }).click()
    await finding.getByLabel('English').fill('Orders come late.')
    await finding.getByRole('button', { name: 'Save the finding' }).click()
    await expect(host.getByText('Saved. What it may tell was looked for anew.')).toBeVisible()

    await host.goto(`${manage}/findings/validation`)
    await host.getByRole('button', { name: 'End it now' }).click()
    await host.getByRole('button', { name: 'End it', exact: true }).click()
    await expect(host.getByText(/3 people could answer · fewer than 3 answers: not shown/)).toBeVisible()
    await host.getByRole('button', { name: 'Let it stand beside the finding' }).click()
    await expect(host.getByText('beside the finding', { exact: true })).toBeVisible()
  })

  await test.step('the host asks, the partner agrees, and everybody reads it with the statement beside it', async () => {
    await host.goto(`${manage}/report`)
    await expect(host.getByText('Nothing keeps it from being published.')).toBeVisible()
    await host.getByRole('button', { name: 'Publish version 1' }).click()
    await host.getByRole('checkbox', { name: /^I have read it/ }).check()
    await host.getByRole('button', { name: 'Ask for agreement' }).click()
    await expect(host.getByText(/^Asked for: it is published once/)).toBeVisible()
    await theirs.goto(`${manage}/countersign`)
    await theirs.getByRole('button', { name: 'Agree', exact: true }).click()
    await theirs.getByRole('button', { name: 'Agree now' }).click()
    await expect(theirs.getByText('Agreed, and it took effect')).toBeVisible()
    await readers.goto(`/reports/${slug}`)
    await expect(readers.getByText('Orders come late.')).toBeVisible()
    await expect(readers.getByText(statement)).toBeVisible()
    for (const name of people) expect(await readers.content()).not.toContain(name)
  })
})
