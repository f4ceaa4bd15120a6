/** A fair draw, from its preparation to a room that anybody can verify. */
import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { makeEvent, registerByContract } from '../events.ts'
import { expectWorkplace } from '../looks.ts'
import { arriveAsStaff, arriveSignedIn, device } from '../people.ts'
import { expect, type Stage, test } from '../product.ts'

const slug = 'drawn-room'
const names = ['Ana', 'Bo', 'Cy', 'Di', 'Ed', 'Fay', 'Gus', 'Hana']
const addressOf = (name: string) => `${name.toLowerCase()}@drawn-room.example`

/** A grant for everything, agreed to by both sides. */
async function givePartner({ sql }: Stage): Promise<void> {
  const terms = {
    capabilities: ['SEE_REGISTRATIONS'],
    scope: { groups: null, countries: null, sessions: null },
    masks: [],
    needsConsent: false,
    allotment: null,
    countersigns: [],
    endsAt: null,
  }
  const id = randomUUID()
  await sql(
    `with grant_row as (
       insert into event_grant (id, event_id, partner_id, state, agreed, agreed_at)
       select $1::uuid, e.id, i.id, 'AGREED', 1, desk_now() from event e, institute i
       where e.slug = $2 and i.slug = 'igarape-institute' returning id)
     insert into grant_terms (grant_id, number, proposed_by, proposer, proposed_at, terms)
     select id, 1, 'HOST', '', desk_now(), $3::jsonb from grant_row`,
    [id, slug, JSON.stringify(terms)],
  )
}

/** Presses a seed-holder's button as soon as the page offers it. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).click()
}

test('two institutes and a participant draw a room that anybody can verify', async ({
  page,
  request,
  stage,
  browser,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await arriveAsStaff(page, stage, 'imogen.ashdown@chatham-house.example')
  await makeEvent(page, {
    slug,
    title: 'A drawn room',
    admission: 'REVIEW',
    total: 3,
    groups: ['Civil society', 'Private sector'].map((name) => ({ name, minimum: 1, target: 2, maximum: 3 })),
  })
  for (const [place, name] of names.entries())
    await registerByContract(request, slug, {
      name,
      email: addressOf(name),
      organisation: `${name} Foundation`,
      group: place < 2 ? 'Private sector' : 'Civil society',
    })
  await givePartner(stage)
  const partner = await device(browser, stage, { viewport: { width: 768, height: 1000 } })
  await arriveAsStaff(partner, stage, 'raissa.quintela@igarape.example')
  const participant = await device(browser, stage, { viewport: { width: 390, height: 840 } })
  await arriveSignedIn(participant, stage, addressOf('Ana'))

  await test.step('the organiser prepares a draw, and three seed-holders join', async () => {
    await page.goto(`/e/${slug}/manage/composition`)
    await page.getByRole('link', { name: 'Draw the room instead' }).click()
    await page.getByRole('combobox', { name: 'Time for each step' }).selectOption('10 minutes')
    await press(page, 'Prepare a draw')
    await expect(page.getByText('A draw is being prepared.')).toBeVisible({ timeout: 30_000 })
    await press(page, 'Join with a seed for Chatham House')
    await partner.goto(`/e/${slug}/draw`)
    await press(partner, /^Join with a seed for Igarapé/)
    await participant.goto(`/e/${slug}/draw`)
    await press(participant, 'Join with your own seed')
    await expect(page.getByText('Participant (seed 3)')).toBeVisible({ timeout: 30_000 })
    await expectWorkplace(page)
  })

  await test.step('the record is published before any seed exists', async () => {
    await press(page, 'Publish the draw')
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByText(/rooms and 3 seed-holders will be fixed/)).toBeVisible()
    await dialog.getByRole('button', { name: 'Publish the draw' }).click()
    await expect(page.getByText('The draw is published. Seeds committed: 0 of 3.')).toBeVisible({ timeout: 30_000 })
  })

  await test.step('visitors are led to the draw, and the participant reads their chance where they stand', async () => {
    await participant.goto(`/e/${slug}`)
    await expect(participant.getByText(/everyone’s chance is fixed/)).toBeVisible()
    await participant.getByRole('link', { name: 'View my registration' }).first().click()
    await expect(participant.getByText(/^Your chance in the draw: \d in \d\.$/)).toBeVisible()
    await participant.getByRole('link', { name: 'See the draw and how it works' }).click()
  })

  const hall = await device(browser, stage, { viewport: { width: 1920, height: 1080 } })

  await test.step('a hall sees the time left on a screen of its own', async () => {
    await hall.goto(`/e/${slug}/draw`)
    await hall.getByRole('link', { name: 'Show on a big screen' }).click()
    await expect(hall.getByRole('timer')).toHaveText(/^\d:\d\d$/)
    await expect(hall.getByRole('navigation')).toHaveCount(0)
    await expect(hall.getByText('Participant (seed 3)')).toBeVisible()
  })

  await test.step('seeds are committed, shared and revealed, and the room is drawn', async () => {
    for (const each of [page, partner, participant]) await press(each, 'Commit the seed')
    for (const each of [page, partner, participant])
      await expect(each.getByRole('button', { name: 'Reveal the seed' })).toBeVisible({ timeout: 60_000 })
    for (const each of [page, partner, participant]) await press(each, 'Reveal the seed')
    for (const each of [page, partner, participant])
      await expect(each.getByText(/^Room \d+ of \d+ was drawn\.$/)).toBeVisible({ timeout: 30_000 })
    await expect(hall.getByRole('img', { name: 'Seats filled: 3 of 3' })).toBeVisible({ timeout: 30_000 })
    await press(page, /^Stage \d offers? for the drawn room$/)
    await expect(page.getByText('The drawn room is staged.', { exact: false })).toBeVisible()
  })

  await test.step('the participant reads their chance, and anybody verifies the bundle', async () => {
    await participant.goto(`/e/${slug}`)
    await participant.getByRole('link', { name: 'View my registration' }).first().click()
    await expect(participant.getByText(/^You (were drawn|weren’t drawn this time)\.$/)).toBeVisible()
    const [code] = await participant.getByText(/^[0-9a-f]{6}$/).allTextContents()
    const shown = await hall.getByRole('list', { name: 'Seat codes' }).getByRole('listitem').allTextContents()
    expect(shown).toHaveLength(3)
    const isDrawn = await participant.getByText('You were drawn.').isVisible()
    expect(code !== undefined && shown.includes(code)).toBe(isDrawn)
    await participant.getByRole('link', { name: 'See the draw and how it works' }).click()
    await expect(participant.getByText(/Your chance was \d in \d/)).toBeVisible()
    for (const name of ['Download the bundle', 'Download your bundle']) {
      const downloading = participant.waitForEvent('download')
      await participant.getByRole('link', { name }).click()
      const file = await (await downloading).path()
      const verifier = path.join(path.dirname(file), 'verify.mjs')
      const answer = await participant.request.get('/draw/verify.mjs')
      await writeFile(verifier, await answer.body())
      expect(await readFile(file, 'utf8')).toContain('plenaria-draw/1')
      // Exits with 0 only if everything is correct.
      const { stdout } = await promisify(execFile)(process.execPath, [verifier, file])
      expect(stdout).not.toBe('')
    }
  })
  await test.step('without JavaScript, anyone reads how the room was drawn, and can take the bundle away', async () => {
    const plain = await device(browser, stage, { javaScriptEnabled: false, viewport: { width: 360, height: 800 } })
    await plain.goto(`/fr/e/${slug}/draw`)
    await expect(plain).toHaveTitle('Tirage équitable · A drawn room · Plenaria')
    await expect(plain.getByText(/^Composition tirée au sort\s: \d+ sur \d+\.$/)).toBeVisible()
    const bundle = await plain.getByRole('link', { name: 'Télécharger le dossier du tirage' }).getAttribute('href')
    expect(await (await plain.request.get(bundle ?? '')).text()).toContain('plenaria-draw/1')
    await plain.context().close()
  })
  await hall.context().close()
  await partner.context().close()
  await participant.context().close()
})
