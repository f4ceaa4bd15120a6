/** A door with a phone: scanning without the browser's own code reader, offline for an hour, and merged afterwards. */
import { tmpdir } from 'node:os'
import path from 'node:path'
import { makeEvent, registerByContract } from '../events.ts'
import { filmOf } from '../film.ts'
import { expectWorkplace } from '../looks.ts'
import { arriveAsStaff, confirmAddress, device } from '../people.ts'
import { expect, type Stage, test } from '../product.ts'

const organiser = 'imogen.ashdown@chatham-house.example'
const colleague = 'tomas.villaseca@chatham-house.example'
const slug = 'at-the-door'
const names = ['Ana Arias', 'Bruno Brito', 'Carla Cruz']
const addressOf = (name: string) => `${name.split(' ', 1)[0]?.toLowerCase()}@door.example`

/** References by name. */
async function referencesOf({ sql }: Stage): Promise<Map<string, string>> {
  const rows = await sql<{ name: string; reference: string }>(
    'select r.name, r.reference from registration r join event e on e.id = r.event_id where e.slug = $1',
    [slug],
  )
  return new Map(rows.map(({ name, reference }) => [name, reference]))
}

test('a door scans, works for an hour without a connection, and sends everything afterwards', async ({
  launchOptions,
  page,
  playwright,
  stage,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await arriveAsStaff(page, stage, organiser)
  const group = { name: 'Civil society', minimum: 0, target: 4, maximum: 4 }
  await makeEvent(page, { slug, title: 'A room with a door', admission: 'FIRST_COME', total: 4, groups: [group] })
  await stage.sql(
    `insert into session (id, event_id, titles, starts_at, ends_at)
     select 'door-session', id, '{"en": "Opening"}', starts_at, starts_at + interval '1 hour' from event where slug = $1`,
    [slug],
  )
  for (const name of names) {
    await registerByContract(page.request, slug, { name, email: addressOf(name), group: 'Civil society' })
    await confirmAddress(page.request, stage, addressOf(name))
  }
  const references = await referencesOf(stage)
  const codeOf = (name: string) => references.get(name) ?? ''

  const film = path.join(tmpdir(), `${codeOf('Ana Arias')}.y4m`)
  await filmOf(codeOf('Ana Arias'), film)
  const camera = [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ]
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), ...camera],
  })
  const phone = await device(browser, stage, { viewport: { width: 390, height: 844 }, permissions: ['camera'] })
  await phone.clock.install()
  await phone.addInitScript(() => Reflect.deleteProperty(window, 'BarcodeDetector'))
  const said = phone.getByRole('status')
  const typeCode = async (code: string) => {
    await phone.getByLabel('Code on the registration page').fill(code)
    await phone.getByRole('button', { name: 'Check in', exact: true }).first().click()
  }

  await test.step('a code is scanned; before the day it takes a choice, which is made once', async () => {
    await arriveAsStaff(phone, stage, colleague)
    await phone.goto(`/e/${slug}/manage/check-in`)
    await expect(phone.getByText('0 of 3 people checked in')).toBeVisible()
    await phone.getByRole('button', { name: 'Scan codes with the camera' }).click()
    await expect(said.filter({ hasText: 'Ana Arias is not checked in' })).toContainText('Check-in opens on')
    await phone.getByRole('button', { name: 'Check in early' }).click()
    await expect(said.filter({ hasText: 'Ana Arias is checked in' })).toBeVisible()
    await phone.getByRole('button', { name: 'Stop the camera' }).click()
    await expectWorkplace(phone)
  })

  await test.step('another door sees her arrive', async () => {
    await page.goto(`/e/${slug}/manage/check-in`)
    await expect(page.getByText('1 of 3 people checked in')).toBeVisible()
  })

  await test.step('for an hour the phone has no connection, but it has the list', async () => {
    await phone.context().setOffline(true)
    await typeCode(codeOf('Bruno Brito'))
    await expect(said.filter({ hasText: 'Bruno Brito is checked in' })).toContainText('You’re offline')
    await phone.clock.fastForward('01:00:00')
    await stage.passTime('1 hour')
    await phone.getByLabel('Name, organisation or code').fill('carla')
    await phone.getByRole('button', { name: 'Check in Carla Cruz' }).click()
    await expect(said.filter({ hasText: 'Carla Cruz is checked in' })).toBeVisible()
    await typeCode('ZZZZZ22222')
    await expect(said.filter({ hasText: 'ZZZZZ22222' })).toContainText('No one on the list has this code')
    await typeCode(codeOf('Ana Arias'))
    await expect(said.filter({ hasText: 'Ana Arias is already checked in' })).toContainText('ask for their name')
    await expect(phone.getByText('3 check-ins waiting to be sent')).toBeVisible()
    await expect(phone.getByText('3 of 3 people checked in')).toBeVisible()
  })

  await test.step('meanwhile somebody comes to the other door with the same code', async () => {
    await page.getByLabel('Code on the registration page').fill(codeOf('Bruno Brito'))
    await page.getByLabel('Code on the registration page').press('Enter')
    await page.getByRole('button', { name: 'Check in early' }).click()
    await expect(page.getByText('2 of 3 people checked in')).toBeVisible()
  })

  await test.step('with the connection everything is sent, and what was not plain is listed', async () => {
    await phone.context().setOffline(false)
    const merged = said.filter({ hasText: '3 saved check-ins sent' })
    await expect(merged).toContainText('Bruno Brito is already checked in')
    await expect(merged).toContainText('ZZZZZ22222 is not checked in')
    await expect(merged).not.toContainText('Carla Cruz')
    await expect(page.getByText('3 of 3 people checked in')).toBeVisible()
    await expectWorkplace(phone)
    const rows = await stage.sql<{ name: string; entries: number }>(
      `select r.name, (select count(*)::int from audit_entry l where l.registration_id = r.id and l.what = 'ATTENDED') as entries
       from attendance a join registration r on r.id = a.registration_id join event e on e.id = r.event_id
       where e.slug = $1 order by r.name`,
      [slug],
    )
    expect(rows.map(({ name, entries }) => ({ name, entries }))).toEqual(names.map((name) => ({ name, entries: 1 })))
  })

  await test.step('somebody who isn’t registered gets the last free seat, and is checked in', async () => {
    await page.getByRole('link', { name: 'Register a walk-in' }).click()
    await page.getByLabel('Email address').fill('dora@door.example')
    await page.getByLabel('Name', { exact: true }).fill('Dora Díaz')
    await page.getByLabel('Group').selectOption('Civil society')
    await page.getByLabel('Country').selectOption('Colombia')
    await page
      .getByRole('combobox', { name: /language/i })
      .last()
      .selectOption('Spanish')
    await page.getByRole('button', { name: 'Register and check in' }).click()
    await expect(page.getByText('4 of 4 people checked in')).toBeVisible()
    await expect(phone.getByText('4 of 4 people checked in')).toBeVisible()
  })

  await test.step('badges are printed with everybody’s code', async () => {
    await page.getByRole('link', { name: 'Print badges or the door list' }).click()
    await expect(page.getByText('4 people', { exact: true })).toBeVisible()
    await expectWorkplace(page)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
    await expect(page.getByText('Dora Díaz', { exact: true })).toBeVisible()
    await page.emulateMedia({ media: null })
  })
  await browser.close()
})
