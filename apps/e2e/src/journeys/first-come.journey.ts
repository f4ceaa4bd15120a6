/** Seats in order of registration: the demonstration's training, which is full, and a room with one free seat. */
import { usable } from '../early.ts'
import { makeEvent } from '../events.ts'
import { arriveAsStaff, confirmFromMail, device, fillForm, openFromMail, send, showByCode, signIn } from '../people.ts'
import { expect, test } from '../product.ts'

const training = 'reading-and-shaping-cyber-treaties'

test('the training is full: a newcomer waits, and a seat that falls free goes to the next in line', async ({
  browser,
  page,
  stage,
}) => {
  const { mailbox, sql } = stage
  const hugo = { name: 'Hugo Herrera', email: 'hugo@escuela.example', group: 'Academia' }

  await test.step('a newcomer registers and sees that they wait', async () => {
    await fillForm(page, training, hugo, async () => {
      await page
        .getByRole('group', { name: /at least seven/ })
        .getByRole('radio', { name: 'Yes' })
        .check()
      await page.getByRole('radio', { name: 'It is new to me' }).check()
      await page
        .getByRole('group', { name: /language would you like your certificate/ })
        .getByRole('radio', { name: 'Spanish' })
        .check()
    })
    await send(page)
    await expect(page.getByRole('heading', { name: 'Check your email' })).toBeVisible()
    await confirmFromMail(page, stage, hugo.email, 'Your email is confirmed')
    await openFromMail(page, stage, hugo.email, /^You are on the waitlist/)
    await expect(page.getByRole('heading', { name: 'You are on the waitlist.' })).toBeVisible()
    await showByCode(page, stage, hugo.email)
    // One queue for all groups.
    await expect(page.getByRole('heading', { name: /^You are (on the waitlist|among the next .+)\.$/ })).toBeVisible()
  })

  const [leaver] = await sql<{ email: string; reference: string; name: string }>(
    `select r.email, r.reference, r.name from registration r join event e on e.id = r.event_id
     where e.slug = $1 and r.state = 'CONFIRMED' and r.group_key = 'civil-society' and r.organisation_key is null
     order by r.queued_at limit 1`,
    [training],
  )
  // First come, first served, with priority; nobody beyond their group's maximum or their organisation's cap.
  const [next] = await sql<{ email: string; reference: string; name: string }>(
    `with holder as (select r.* from registration r join event e on e.id = r.event_id
       where e.slug = $1 and r.state in ('OFFERED', 'CONFIRMED') and r.reference <> $2)
     select r.email, r.reference, r.name from registration r join event e on e.id = r.event_id
       join seat_plan p on p.event_id = e.id join seat_plan_group g on g.event_id = e.id and g.group_key = r.group_key
     where e.slug = $1 and r.state = 'WAITLISTED' and not r.awaits_confirmation
       and (select count(*) from holder where holder.group_key = r.group_key) < g.maximum
       and (select count(*) from holder where holder.organisation_key = r.organisation_key) < p.organisation_cap
     order by r.priority desc, r.queued_at, r.id limit 1`,
    [training, leaver?.reference],
  )
  if (!leaver || !next) throw new Error('The demonstration has no one who leaves, or no one who waits.')
  // The journey reads English emails.
  await sql(`update registration set language = 'en' where reference = any($1)`, [[leaver.reference, next.reference]])

  await test.step('someone who holds a seat withdraws', async () => {
    const theirs = await device(browser, stage)
    await signIn(theirs, stage, leaver.email)
    await theirs.getByRole('link', { name: /^Reading and shaping/ }).click()
    // Before its code has loaded, the page opens the question as a separate page.
    await usable(theirs)
    await theirs.getByRole('button', { name: 'Withdraw my registration' }).click()
    await theirs.getByRole('dialog').getByRole('button', { name: 'Withdraw registration' }).click()
    await expect(theirs.getByRole('heading', { name: 'You have withdrawn.' })).toBeVisible()
    await theirs.context().close()
  })

  await test.step('the next in line takes the seat from the emailed link, never having signed in before', async () => {
    const theirs = await device(browser, stage)
    await openFromMail(theirs, stage, next.email, /^A seat is held for you/)
    await theirs.getByRole('button', { name: 'Accept my seat' }).click()
    await expect(theirs.getByRole('heading', { name: 'You hold a seat.' })).toBeVisible()
    await theirs.context().close()
  })

  const entries = await sql<{ what: string; reference: string; actor_kind: string }>(
    `select a.what, r.reference, a.actor_kind::text from audit_entry a join registration r on r.id = a.registration_id
     join event e on e.id = a.event_id where e.slug = $1 order by a.id desc limit 3`,
    [training],
  )
  expect(entries.reverse().map(({ what, reference }) => [what, reference])).toEqual([
    ['WITHDRAWN', leaver.reference],
    ['OFFERED', next.reference],
    ['TAKEN', next.reference],
  ])
  const toHugo = (await mailbox.of(hugo.email)).map(({ subject }) => subject)
  expect(toHugo.filter((subject) => subject !== 'Your link to sign in')).toEqual([
    expect.stringMatching(/^Confirm your email/),
    expect.stringMatching(/^You are on the waitlist/),
  ])
})

test('one free seat: it is offered to the first at once, and to the second when the first leaves', async ({
  browser,
  page,
  stage,
}) => {
  const slug = 'small-first-come'
  const title = 'One seat'
  const nothing = async () => {}
  const ines = { name: 'Inés Ibarra', email: 'ines@calle.example', group: 'Everyone' }
  const joao = { name: 'João Jardim', email: 'joao@rua.example', group: 'Everyone' }
  await arriveAsStaff(page, stage, 'imogen.ashdown@chatham-house.example')
  await makeEvent(page, {
    slug,
    title,
    admission: 'FIRST_COME',
    total: 1,
    groups: [{ name: 'Everyone', minimum: 0, target: 1, maximum: 1 }],
  })

  const hers = await device(browser, stage)
  await fillForm(hers, slug, ines, nothing)
  await send(hers)
  await expect(
    hers.getByRole('heading', { name: 'Confirm your email within 20 minutes to keep this seat' }),
  ).toBeVisible()
  const his = await device(browser, stage)
  await fillForm(his, slug, joao, nothing)
  await send(his)
  await expect(his.getByRole('heading', { name: 'Confirm your email' })).toBeVisible()
  await confirmFromMail(his, stage, joao.email, 'Your email is confirmed')

  await openFromMail(hers, stage, ines.email, /^Confirm your email/)
  await hers.getByRole('button', { name: 'Confirm my email' }).click()
  await expect(hers.getByRole('heading', { name: 'You hold a seat.' })).toBeVisible()
  // Before its code has loaded, the page opens the question as a separate page.
  await usable(hers)
  await hers.getByRole('button', { name: 'Withdraw my registration' }).click()
  await hers.getByRole('dialog').getByRole('button', { name: 'Withdraw registration' }).click()
  await expect(hers.getByRole('heading', { name: 'You have withdrawn.' })).toBeVisible()

  await openFromMail(his, stage, joao.email, /^A seat is held for you/)
  await his.getByRole('button', { name: 'Accept my seat' }).click()
  await expect(his.getByRole('heading', { name: 'You hold a seat.' })).toBeVisible()
  const subjects = async (email: string) => (await stage.mailbox.of(email)).map(({ subject }) => subject)
  const about = (...words: string[]) => words.map((each) => `${each}: ${title}`)
  expect(await subjects(ines.email)).toEqual(
    about('Confirm your email to keep your seat', 'Your seat is confirmed', 'Your registration was withdrawn'),
  )
  expect(await subjects(joao.email)).toEqual(
    about('Confirm your email', 'You are on the waitlist', 'A seat is held for you', 'Your seat is confirmed'),
  )
})
