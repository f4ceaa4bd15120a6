/** From an unknown event to a full room, and beyond: register, decide, offer, accept, let an offer expire, withdraw, refill. */
import type { Browser, Page } from '@playwright/test'
import { usable } from '../early.ts'
import { readLog } from '../log.ts'
import { room as openRoom } from '../partners.ts'
import {
  answeredByMail,
  device,
  fillForm,
  openFromMail,
  type Person,
  send,
  showSecondFactor,
  signIn,
} from '../people.ts'
import { expect, type Stage, test } from '../product.ts'

const organiser = 'imogen.ashdown@chatham-house.example'
const title = 'Passwords after passwords'
const slug = 'passwords-after-passwords'

const civil = 'Civil society'
const firms = 'Private sector'
const ana = { name: 'Ana Arbeláez', email: 'ana@redes.example', group: civil, organisation: 'Redes Abiertas' }
const bruno = { name: 'Bruno Britto', email: 'bruno@cofre.example', group: firms, organisation: 'Cofre' }
const carla = { name: 'Carla Céspedes', email: 'carla@barrio.example', group: civil, organisation: 'Barrio Digital' }
const dario = { name: 'Darío Duarte', email: 'dario@litoral.example', group: civil, organisation: 'Litoral Libre' }
const elena = { name: 'Elena Echeverri', email: 'elena@llave.example', group: firms, organisation: 'Llave' }
const felix = { name: 'Félix Fonseca', email: 'felix@candado.example', group: firms, organisation: 'Candado' }
/** In order of registration. Carla comes before Elena and Felix. */
const everybody = [ana, bruno, carla, dario, elena, felix]

/** Read once: the minute may change while the form is being filled in. */
const began = Temporal.Now.zonedDateTimeISO('America/Bogota')
/** `YYYY-MM-DDTHH:mm` in Bogotá, this many days (and hours) from now. */
const local = (days: number, hours = 0): string =>
  began.add({ days, hours }).toPlainDateTime().toString({ smallestUnit: 'minute' })

async function createEvent(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Create an event' }).click()
  const section = (name: string) => page.getByRole('region', { name, exact: true })
  const basics = section('Basics')
  await basics.getByRole('radio', { name: 'Consultation' }).check()
  await basics.getByRole('radio', { name: 'You decide' }).check()
  await basics.getByLabel('Title').fill(title)
  await expect(basics.getByText(`/e/${slug}`)).toBeVisible()
  await basics.getByLabel('Summary').fill('Three seats to talk about what comes after passwords, and for whom.')
  await basics.getByLabel('Description').fill('An hour in a small room.\n\nBring one example.')
  const dates = section('Dates and time zone')
  await dates.getByLabel('Time zone').selectOption('America/Bogota')
  await dates.getByLabel('Starts').fill(local(20))
  await dates.getByLabel('Ends').fill(local(20, 2))
  await dates.getByLabel('Registration opens').fill(local(-1))
  await dates.getByLabel('Registration closes').fill(local(8))
  await dates.getByLabel('Promised decision date').fill(local(12))
  await dates.getByLabel('Offer duration').fill('1')
  const groups = section('Groups and seat plan')
  await groups.getByRole('group', { name: 'Group 1' }).getByLabel('Name').fill(civil)
  await groups.getByRole('group', { name: 'Group 2' }).getByLabel('Name').fill(firms)
  await groups.getByLabel('Seats in the room').fill('3')
  await groups.getByLabel('Seats an organisation can hold').fill('1')
  for (const [group, minimum, target, maximum] of [
    [civil, '1', '2', '2'],
    [firms, '1', '1', '2'],
  ]) {
    await groups.getByLabel(`${group}: Minimum`).fill(minimum ?? '')
    await groups.getByLabel(`${group}: Target`).fill(target ?? '')
    await groups.getByLabel(`${group}: Maximum`).fill(maximum ?? '')
  }
  const programme = section('Programme')
  await programme.getByRole('button', { name: 'Add a session' }).click()
  await programme.getByLabel('Title').fill('One room, one hour')
  await programme.getByLabel('Starts').fill(local(20))
  await programme.getByLabel('Ends').fill(local(20, 2))
  const questions = section('Questions')
  await questions.getByRole('button', { name: 'Add a question' }).click()
  const first = questions.getByRole('group', { name: 'Question 1' })
  await first.getByLabel('Answer type').selectOption({ label: 'Yes or no' })
  await first.getByLabel('Required').check()
  await first.getByLabel('Question', { exact: true }).fill('Do you use a passkey?')
  await questions.getByRole('button', { name: 'Add a question' }).click()
  const second = questions.getByRole('group', { name: 'Question 2' })
  await second.getByLabel('Asked only after a certain answer to').selectOption({ label: 'Do you use a passkey?' })
  await second.getByRole('checkbox', { name: 'Yes', exact: true }).check()
  await second.getByLabel('Question', { exact: true }).fill('On which device?')
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page.getByText('Draft saved.')).toBeVisible()
}

const contribute = async (page: Page) => {
  await page.getByRole('group', { name: 'Do you use a passkey?' }).getByRole('radio', { name: 'Yes' }).check()
  await page.getByLabel('On which device?').fill('A telephone')
}

async function register(browser: Browser, stage: Stage, person: Person): Promise<string> {
  const page = await device(browser, stage)
  await fillForm(page, slug, person, contribute)
  await send(page)
  const reference = await answeredByMail(page, stage, slug, person.email)
  await page.context().close()
  return reference
}

test('three seats, six people: everybody gets what the rules say, and it can be read again', async ({
  browser,
  page,
  stage,
}) => {
  const { mailbox, sql, passTime } = stage
  /** Names by reference. */
  const names = new Map<string, string>()
  const board = page.getByRole('table').filter({ has: page.getByRole('columnheader', { name: 'Registered' }) })
  const room = page.getByRole('img', { name: /seats are held/ })

  /** Checks what the organiser sees on the board: name and state, in order. */
  async function expectBoard(states: readonly string[]) {
    await page.goto(`/e/${slug}/manage/registrations`)
    const rows = everybody.map(({ name }, index) => new RegExp(`${name}.*${states[index]}`))
    await expect(board.getByRole('row').filter({ has: page.getByRole('rowheader') })).toHaveText(rows)
  }
  async function expectMails(person: Person, subjects: readonly string[]) {
    const letters = await mailbox.of(person.email)
    expect(letters.map(({ subject }) => subject)).toEqual(subjects.map((subject) => `${subject}: ${title}`))
  }
  /** Checks that the counters by which the desk decides match the registrations. */
  async function expectCounted(counts: Record<string, [offered: number, confirmed: number, waiting: number]>) {
    const rows = await sql<{ group_key: string; counted: number[]; kept: number[] }>(
      `select t.group_key, array[t.offered, t.confirmed, t.waiting] as kept,
         array[count(*) filter (where r.state = 'OFFERED'), count(*) filter (where r.state = 'CONFIRMED'),
           count(*) filter (where r.state = 'WAITLISTED')]::int[] as counted
       from group_tally t join event e on e.id = t.event_id
       left join registration r on r.event_id = t.event_id and r.group_key = t.group_key
       where e.slug = $1 group by t.event_id, t.group_key`,
      [slug],
    )
    expect(Object.fromEntries(rows.map((row) => [row.group_key, row.kept]))).toEqual(counts)
    expect(Object.fromEntries(rows.map((row) => [row.group_key, row.counted]))).toEqual(counts)
  }
  const snapshot = () =>
    sql(
      `select r.*, (select count(*) from audit_entry a where a.event_id = e.id) as entries
       from registration r join event e on e.id = r.event_id where e.slug = $1 order by r.id`,
      [slug],
    )

  await test.step('an organiser signs in by an emailed link, creates an event and publishes it', async () => {
    await signIn(page, stage, organiser)
    await showSecondFactor(page, stage, organiser)
    await createEvent(page)
    await page.getByRole('link', { name: 'Review and publish' }).click()
    await page.getByRole('button', { name: 'Publish event' }).click()
    await expect(page.getByText('Published: everyone can see the event now.')).toBeVisible()
  })

  await test.step('six people register', async () => {
    for (const person of everybody) names.set(await register(browser, stage, person), person.name)
    await expectBoard(everybody.map(() => 'Under review'))
    for (const person of everybody) await expectMails(person, ['We’ve received your registration'])
  })

  await test.step('one of them again, in other letters: answered as a new one, and emailed the way back', async () => {
    const before = await snapshot()
    const again = await device(browser, stage)
    await fillForm(again, slug, { ...ana, name: 'Ana A.', email: 'ANA@Redes.Example', group: firms }, contribute)
    await send(again)
    expect(await answeredByMail(again, stage, slug, ana.email)).toBe(
      [...names].find(([, name]) => name === ana.name)?.[0],
    )
    await again.context().close()
    expect(await snapshot()).toEqual(before)
    await expectMails(ana, ['We’ve received your registration', 'You are already registered'])
    const follow = await device(browser, stage)
    await openFromMail(follow, stage, ana.email, /^You are already registered/)
    await expect(follow.getByRole('heading', { name: 'Your registration is under review.' })).toBeVisible()
    await follow.context().close()
  })

  await test.step('decisions are staged, looked at and released together', async () => {
    await expectBoard(everybody.map(() => 'Under review'))
    for (const { name } of [ana, bruno, dario]) await board.getByRole('checkbox', { name: `Select ${name}` }).check()
    // A notice above the table must not move rows away from under the pointer, if the page can scroll instead.
    await page.setViewportSize({ width: 1280, height: 520 })
    const next = board.getByRole('checkbox', { name: `Select ${elena.name}` })
    await next.hover()
    const place = async () => (await next.boundingBox())?.y
    const before = await place()
    await page.keyboard.press('o')
    await expect(board.getByRole('cell', { name: /^Staged: *Offer$/ })).toHaveCount(3)
    await expect(page.getByRole('button', { name: 'Release 3 decisions' })).toBeVisible()
    expect(await place()).toBeCloseTo(before ?? 0, 0)
    await page.setViewportSize({ width: 1280, height: 720 })
    for (const { name } of [carla, elena, felix]) await board.getByRole('checkbox', { name: `Select ${name}` }).check()
    await page.getByRole('button', { name: 'Waitlist', exact: true }).last().click()
    await expect(board.getByRole('cell', { name: /^Staged: *Waitlist$/ })).toHaveCount(3)
    await expectBoard(everybody.map(() => 'Under review'))
    for (const person of everybody) expect((await mailbox.of(person.email)).length).toBe(person === ana ? 2 : 1)

    await page.getByRole('button', { name: 'Release 6 decisions' }).click()
    const dialog = page.getByRole('dialog', { name: 'Release 6 decisions' })
    await expect(dialog.getByRole('figure', { name: 'Now' }).getByRole('img')).toHaveAccessibleName(
      /^0 of 3 seats are held/,
    )
    await expect(dialog.getByRole('figure', { name: 'After the release' }).getByRole('img')).toHaveAccessibleName(
      /^3 of 3 seats are held: 0 taken, 3 offered\. No seat is free\./,
    )
    await dialog.getByRole('button', { name: 'Release 6 decisions and email 6 people' }).click()
    await expect(dialog).toBeHidden()
    await expectBoard([
      'Seat offered',
      'Seat offered',
      'On the waitlist',
      'Seat offered',
      'On the waitlist',
      'On the waitlist',
    ])
    await expectCounted({ 'civil-society': [2, 0, 1], 'private-sector': [1, 0, 2] })
    for (const { email } of [ana, bruno, dario]) await mailbox.wait(email, /^A seat is held for you/)
    for (const person of [carla, elena, felix])
      await expectMails(person, ['We’ve received your registration', 'You are on the waitlist'])
  })

  await test.step('one takes the seat from the emailed link', async () => {
    const hers = await device(browser, stage)
    await openFromMail(hers, stage, ana.email, /^A seat is held for you/)
    await expect(hers.getByRole('heading', { name: 'A seat is held for you.' })).toBeVisible()
    await hers.getByRole('button', { name: 'Accept my seat' }).click()
    await expect(hers.getByRole('heading', { name: 'You hold a seat.' })).toBeVisible()
    await hers.context().close()
    await mailbox.wait(ana.email, /^Your seat is confirmed/)
  })

  await test.step('one says no: the seat stays in the group, though another group waits longer', async () => {
    const his = await device(browser, stage)
    await openFromMail(his, stage, bruno.email, /^A seat is held for you/)
    // Before its code has loaded, the page opens the question as a separate page.
    await usable(his)
    await his.getByRole('button', { name: 'I can’t attend' }).click()
    await his.getByRole('button', { name: 'Refuse the seat' }).click()
    await expect(his.getByRole('heading', { name: 'You have withdrawn.' })).toBeVisible()
    await his.context().close()
    await expectBoard([
      'Seat confirmed',
      'Withdrawn',
      'On the waitlist',
      'Seat offered',
      'Seat offered',
      'On the waitlist',
    ])
    const hers = await device(browser, stage)
    await openFromMail(hers, stage, elena.email, /^A seat is held for you/)
    await hers.getByRole('button', { name: 'Accept my seat' }).click()
    await expect(hers.getByRole('heading', { name: 'You hold a seat.' })).toBeVisible()
    await hers.context().close()
    await expectCounted({ 'civil-society': [1, 1, 1], 'private-sector': [0, 1, 1] })
  })

  await test.step('one lets the offer lapse: the next of the same group is offered the seat', async () => {
    await passTime('61 minutes')
    await mailbox.wait(carla.email, /^A seat is held for you/)
    await expectBoard([
      'Seat confirmed',
      'Withdrawn',
      'Seat offered',
      'Offer expired',
      'Seat confirmed',
      'On the waitlist',
    ])
    const his = await device(browser, stage)
    await openFromMail(his, stage, dario.email, /^Your offer expired/)
    await expect(his.getByRole('heading', { name: 'Your seat offer has expired.' })).toBeVisible()
    await expect(his.getByRole('button', { name: 'Accept my seat' })).toBeHidden()
    await his.context().close()
  })

  await test.step('the room, every email and the log tell the same', async () => {
    await page.goto(`/e/${slug}/manage`)
    await expect(room.last()).toHaveAccessibleName(
      '3 of 3 seats are held: 2 taken, 1 offered. No seat is free. Civil society holds 2 seats, its maximum. ' +
        'Private sector holds 1 of its 1 target seats.',
    )
    await expectCounted({ 'civil-society': [1, 1, 0], 'private-sector': [0, 1, 1] })

    const received = 'We’ve received your registration'
    const offer = 'A seat is held for you'
    await expectMails(ana, [received, 'You are already registered', offer, 'Your seat is confirmed'])
    await expectMails(bruno, [received, offer, 'Your registration was withdrawn'])
    await expectMails(carla, [received, 'You are on the waitlist', offer])
    await expectMails(dario, [received, offer, 'Your offer expired'])
    await expectMails(elena, [received, 'You are on the waitlist', offer, 'Your seat is confirmed'])
    await expectMails(felix, [received, 'You are on the waitlist'])

    const by = ' · by Imogen Ashdown for Chatham House'
    const self = ' · by the person'
    const clock = ' · automatically'
    await openRoom(page, 'Audit log')
    expect(await readLog(page, names)).toEqual([
      `The event was created${by}`,
      `The event was published${by}`,
      ...everybody.map(({ name }) => `Someone registered · ${name}${self}`),
      ...[ana, bruno, dario, carla, elena, felix].map(({ name }) => `A decision was staged · ${name}${by}`),
      ...[ana, bruno, dario].map(({ name }) => `A seat was offered · ${name}${by}`),
      ...[carla, elena, felix].map(({ name }) => `Someone was put on the waitlist · ${name}${by}`),
      `A seat was accepted · ${ana.name}${self}`,
      `Someone withdrew · ${bruno.name}${self}`,
      `A seat was offered · ${elena.name}${clock}`,
      `A seat was accepted · ${elena.name}${self}`,
      `An offer expired · ${dario.name}${clock}`,
      `A seat was offered · ${carla.name}${clock}`,
    ])
  })
})
