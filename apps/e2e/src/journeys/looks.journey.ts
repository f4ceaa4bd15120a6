/** Every page, narrow and wide, by day and by night: nothing spills over, nothing breaks, nothing is closed to anybody. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'
import { arriveSignedIn, device, fillForm, listenForFaults, send } from '../people.ts'
import { expect, type Stage, test } from '../product.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const consultation = 'cybercrime-convention-americas'
const training = 'reading-and-shaping-cyber-treaties'
/** Rules of axe that are held: all of them once a width, and colours in every look. */
const looks = [
  { width: 360, colorScheme: 'light', rules: 'all' },
  { width: 360, colorScheme: 'dark', rules: 'colours' },
  { width: 1280, colorScheme: 'light', rules: 'colours' },
  { width: 1280, colorScheme: 'dark', rules: 'all' },
] as const

/** What is wrong with the page as it is shown, in lines. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = []
  await page.evaluate(axe)
  for (const { width, colorScheme, rules } of looks) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 800 })
    const look = `${width} ${colorScheme}`
    const spill = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (spill > 0) faults.push(`${look}: ${spill} px too wide`)
    const { violations } = await page.evaluate(
      async (options) => {
        const { run } = (window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe
        return run(options)
      },
      rules === 'all' ? {} : { runOnly: ['color-contrast'] },
    )
    for (const { id, nodes } of violations)
      faults.push(`${look}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  }
  return faults
}

async function expectSound(page: Page, address: string, heading: string | RegExp): Promise<void> {
  await test.step(address, async () => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0)
    expect.soft(await faultsOf(page), address).toEqual([])
  })
}

test('what everybody sees', async ({ page, context }) => {
  const faults = listenForFaults(context)
  await expectSound(page, '/', 'Events')
  await expectSound(page, `/e/${consultation}`, /^A cybercrime convention/)
  await expectSound(page, `/e/${training}`, /^Reading and shaping/)
  await expectSound(page, '/e/evidence-without-borders-dialogue', /./)
  await expectSound(page, '/sign-in', 'Sign in')
  await expectSound(page, '/sign-in#token=seen-by-a-scanner', 'Sign in')
  await expectSound(page, '/registrations/ABCDEFGHJK', 'Your registration')
  await expectSound(page, '/nowhere', /./)
  await expectSound(page, `/es/e/${consultation}`, /^Una convención/)
  expect(faults).toEqual([])
})

test('the form', async ({ page, context }) => {
  const faults = listenForFaults(context)
  const register = `/e/${training}/register`
  await expectSound(page, register, 'About you')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  await page.setViewportSize({ width: 1280, height: 800 })
  await fillForm(page, training, { name: 'Rita Rojas', email: 'rita@mirador.example', group: 'Academia' }, async () => {
    await page
      .getByRole('group', { name: /at least seven/ })
      .getByRole('radio', { name: 'No' })
      .check()
    await page.getByRole('radio', { name: 'It is my daily work' }).check()
  })
  for (const [step, name] of [
    ['group', 'Your group and country'],
    ['contribution', 'Your contribution'],
    ['data', 'Your data'],
    ['check', 'Check and send'],
  ] as const)
    await expectSound(page, `${register}/${step}`, name)
  await page.setViewportSize({ width: 1280, height: 800 })
  await send(page)
  await expect(page.getByRole('heading', { name: 'You are on the waitlist' })).toBeVisible()
  await expectSound(page, `${register}/sent`, 'You are on the waitlist')
  expect(faults).toEqual([])
})

test('where one stands, in every state', async ({ browser, stage }) => {
  const people = await stage.sql<{ state: string; email: string; reference: string }>(
    `select distinct on (state) state::text, email, reference from registration order by state, registered_at`,
  )
  expect(people.map(({ state }) => state).toSorted()).toEqual([
    'CONFIRMED',
    'DECLINED',
    'LAPSED',
    'NOT_SELECTED',
    'OFFERED',
    'SUBMITTED',
    'WAITLISTED',
    'WITHDRAWN',
  ])
  for (const { state, email, reference } of people) {
    const page = await device(browser, stage)
    const faults = listenForFaults(page.context())
    await arriveSignedIn(page, stage, email)
    await expectSound(page, `/registrations/${reference}`, /./)
    if (state === 'CONFIRMED') await expectSound(page, '/me', 'My registrations')
    expect(faults).toEqual([])
    await page.context().close()
  }
})

test('what organisers see', async ({ page, context, stage }) => {
  const faults = listenForFaults(context)
  const [somebody] = await referencesOf(stage)
  await arriveSignedIn(page, stage, 'imogen.ashdown@chatham-house.example')
  const manage = `/e/${consultation}/manage`
  await expectSound(page, '/me', 'My registrations')
  await expectSound(page, '/new-event', 'New event')
  await expectSound(page, manage, 'Overview')
  await expectSound(page, `${manage}/registrations?state=SUBMITTED`, 'Registrations')
  await expectSound(page, `${manage}/registrations?state=SUBMITTED&open=${somebody?.reference}`, 'Registrations')
  await expectSound(page, `${manage}/waitlist`, 'Waitlist')
  await expectSound(page, `${manage}/seats`, 'Seat plan')
  await expectSound(page, `${manage}/details`, 'Event details')
  await expectSound(page, `${manage}/log`, 'Log')
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`${manage}/registrations?staged=yes`)
  await page.getByRole('button', { name: /^Release \d+ decisions?$/ }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect.soft(await faultsOf(page), 'the dialog that releases').toEqual([])
  expect(faults).toEqual([])
})

const referencesOf = ({ sql }: Stage) =>
  sql<{ reference: string }>(
    `select r.reference from registration r join event e on e.id = r.event_id
     where e.slug = $1 and r.state = 'SUBMITTED' order by r.registered_at limit 1`,
    [consultation],
  )
