/** Two institutes run one event: what they agree on, what each sees, what neither can do alone, and what ends immediately. */
import { makeEvent, registerByContract } from '../events.ts'
import { readLog, verifyLog } from '../log.ts'
import { expectSound, expectSoundAsItIs } from '../looks.ts'
import { linkIn, pageIn } from '../mailbox.ts'
import { countOn, decide, propose, room, rowsOf } from '../partners.ts'
import {
  answeredByMail,
  arriveAsStaff,
  confirmEmails,
  device,
  fillForm,
  openFromMail,
  send,
  showByCode,
  showSecondFactor,
} from '../people.ts'
import { expect, test } from '../product.ts'

const [owner, hostName] = ['imogen.ashdown@chatham-house.example', 'Chatham House']
const [partnerOwner, partner] = ['raissa.quintela@igarape.example', 'Igarapé Institute']
const newcomer = 'noor.velasco@chatham-house.example'
const [civil, academia, firms] = ['Civil society', 'Academia', 'Private sector']

const slug = 'evidence-in-two-hands'
const title = 'Evidence in two hands'
const manage = `/e/${slug}/manage`

const sara = { name: 'Sara Solís', email: 'sara@orilla.example', group: civil, shareWith: [partner] }
const nadia = { name: 'Nadia Núñez', email: 'nadia@vereda.example', group: civil }
const paz = {
  name: 'Paz Pardo',
  email: 'paz@colina.example',
  group: academia,
  asksForProtection: true,
  shareWith: [partner],
}
/** Shares with the partner, but is in a group outside its scope. */
const ivo = { name: 'Ivo Ibáñez', email: 'ivo@tejado.example', group: firms, shareWith: ['igarape-institute'] }
const motivation = 'I keep the evidence of a village that has no court.'

const about = (subject: string) => `${subject}: ${title}`

test('one event, two institutes: agreed, seen in part, decided together, and over at once', async ({
  browser,
  page: host,
  request,
  stage,
}) => {
  test.slow()
  const { mailbox, sql, product } = stage
  const theirs = await device(browser, stage)
  const hers = await device(browser, stage)
  const newcomers = await device(browser, stage)
  const panel = theirs.getByRole('complementary', { name: 'Application' })
  /** Names of people by reference, and vice versa. */
  const names = new Map<string, string>()
  const referenceOf = ({ name }: { name: string }) => [...names].find(([, each]) => each === name)?.[0] ?? ''
  const subjectsTo = async (email: string) =>
    (await mailbox.of(email)).map(({ subject }) => subject).filter((subject) => subject !== 'Your link to sign in')
  // The journey reads English emails.
  await sql(`update user_account set language = 'en' where email = $1`, [partnerOwner])

  await test.step('the host publishes an event, and its owner invites a member, who joins', async () => {
    await arriveAsStaff(host, stage, owner)
    await makeEvent(host, {
      slug,
      title,
      admission: 'REVIEW',
      total: 3,
      offersProtection: true,
      groups: [civil, academia, firms].map((name) => ({ name, minimum: 0, target: 1, maximum: 3 })),
    })
    await host.goto('/institutes/chatham-house')
    await host.getByLabel('Email address').fill(newcomer)
    await host.getByRole('radio', { name: 'Organiser' }).check()
    await host.getByRole('button', { name: 'Send invitation and email 1 person' }).click()
    await expect(host.getByText(`The invitation is on its way to ${newcomer}`)).toBeVisible()

    await newcomers.goto(linkIn(await mailbox.wait(newcomer, /^Invitation to Chatham House/)))
    await newcomers.getByRole('button', { name: 'Sign in' }).click()
    await expect(newcomers.getByRole('heading', { name: `${hostName} has invited you to join` })).toBeVisible()
    await newcomers.getByRole('button', { name: 'Become a member' }).click()
    await expect(newcomers.getByRole('heading', { level: 1, name: hostName })).toBeVisible()
    await newcomers.goto(`${manage}/registrations`)
    await expect(newcomers.getByRole('heading', { name: /^One more step/ })).toBeVisible()
    await showSecondFactor(newcomers, stage, newcomer)
    await newcomers.goto(`${manage}/registrations`)
    await expect(newcomers.getByText('No one has registered yet')).toBeVisible()
  })

  await test.step('a grant is proposed, countered and accepted; each side is emailed', async () => {
    await host.goto(`${manage}/partners`)
    await propose(host, {
      partner,
      groups: [civil, academia],
      may: ['Decide'],
      purpose: 'Helps to choose who speaks for the villages.',
      allotment: 1,
      countersign: ['Releasing decisions', 'Declining a registration'],
    })
    await arriveAsStaff(theirs, stage, partnerOwner)
    const asked = await mailbox.wait(partnerOwner, /^Chatham House proposes to work together/)
    await theirs.goto(pageIn(asked))
    await expect(theirs.getByText(`${hostName} proposed the terms below`)).toBeVisible()
    await theirs.getByRole('link', { name: 'Make a counter-proposal' }).click()
    await theirs.getByRole('checkbox', { name: 'Export lists' }).check()
    await theirs.getByRole('button', { name: 'Propose these terms' }).click()
    await confirmEmails(theirs)
    await expect(theirs.getByText('New terms proposed')).toBeVisible()

    await host.goto(pageIn(await mailbox.wait(owner, /^Igarapé Institute proposes other terms/)))
    await expect(host.getByText(`${partner} proposed the terms below`)).toBeVisible()
    await host.getByRole('button', { name: 'Accept these terms' }).click()
    await confirmEmails(host)
    await expect(host.getByText('Terms accepted. They are now in force.')).toBeVisible()
    await mailbox.wait(partnerOwner, /^Your terms were accepted/)
    await host.goto(`${manage}/partners`)
    await expect(host.getByRole('table')).toContainText(
      `${partner} can see registrations, decide on seats and export lists.`,
    )
  })

  await test.step('the event and its form name the partner, and ask for consent', async () => {
    await hers.goto(`/e/${slug}`)
    await expect(hers.getByText(`Hosted by ${hostName} with ${partner}`)).toBeVisible()
    await expect(hers.getByText('Sees your registration only if you agree')).toBeVisible()
    for (const person of [sara, nadia, paz]) {
      await fillForm(hers, slug, person, async (form) => {
        if (person === sara) await form.getByLabel('What would you bring to the room?').fill(motivation)
      })
      if (person === sara) {
        await expectSound(hers, `/e/${slug}/register/data`, 'Your data')
        await hers.goto(`/e/${slug}/register/check`)
      }
      await send(hers)
      names.set(await answeredByMail(hers, stage, slug, person.email), person.name)
    }
    await registerByContract(request, slug, ivo)
    const [his] = await sql<{ reference: string }>('select reference from registration where email = $1', [ivo.email])
    names.set(his?.reference ?? '', ivo.name)
  })

  await test.step('the partner sees those of its groups who agreed, without what is masked', async () => {
    await theirs.goto(`${manage}/registrations`)
    await expect(countOn(theirs)).toHaveText('2 registrations')
    await expect(rowsOf(theirs)).toHaveText([/Sara Solís/, new RegExp(`Name hidden, ${referenceOf(paz)}.*hidden`)])
    await theirs.getByRole('button', { name: sara.name }).click()
    await expect(panel.getByRole('definition').filter({ hasText: 'hidden' })).toHaveText('hidden')
    for (const hidden of [nadia.name, paz.name, ivo.name, motivation])
      await expect(theirs.getByText(hidden)).toHaveCount(0)
    await expectSoundAsItIs(theirs)
  })

  await test.step('it looks at one masked field for a reason, which the person reads at once', async () => {
    await openFromMail(hers, stage, sara.email, /^We’ve received your registration/)
    await showByCode(hers, stage, sara.email)
    await panel.getByRole('button', { name: 'Show (reason required)' }).click()
    await theirs.getByLabel('Why do you need to see this?').fill('We prepare the panel on villages.')
    await theirs.getByRole('button', { name: 'Show and record' }).click()
    await expect(panel.getByText(motivation)).toBeVisible()
    await hers.getByRole('heading', { name: 'What has happened so far' }).click()
    const shown = hers.getByRole('listitem').filter({ hasText: `Someone at ${partner} viewed your contribution.` })
    await expect(shown).toContainText('Reason: We prepare the panel on villages.')
  })

  await test.step('she takes her consent back: she leaves the open board, and what was read of her too', async () => {
    await hers.getByRole('heading', { name: 'Who sees your data' }).click()
    const sharing = hers.getByRole('switch', { name: `Let ${partner} see my registration` })
    await expect(sharing).toBeChecked()
    await sharing.click()
    await expect(sharing).not.toBeChecked()
    await expect(hers.getByText(`You withdrew your consent for ${partner} to see your registration.`)).toBeVisible()
    await expect(countOn(theirs)).toHaveText('1 registration')
    await expect(theirs.getByText(sara.name)).toHaveCount(0)
    await expect(theirs.getByText(motivation)).toHaveCount(0)
    await sharing.click()
    await expect(countOn(theirs)).toHaveText('2 registrations')
    await expectSoundAsItIs(hers)
  })

  await test.step('a release waits for the partner, who agrees; then everyone is emailed, once', async () => {
    await host.goto(`${manage}/registrations`)
    await decide(host, [nadia.name, ivo.name], 'Offer a seat')
    await decide(host, [sara.name], 'Waitlist')
    await host.getByRole('button', { name: 'Release 3 decisions' }).click()
    await host.getByRole('button', { name: 'Release 3 decisions and email 3 people' }).click()
    await expect(host.getByText(`Release requested. Waiting for ${partner}.`)).toBeVisible()
    for (const { email } of [sara, nadia, ivo])
      expect(await subjectsTo(email)).toEqual([about('We’ve received your registration')])

    await expect(theirs.getByRole('link', { name: /^Countersignatures 1 waiting for you/ })).toBeVisible()
    await mailbox.wait(partnerOwner, /^Your countersignature is needed/)
    await room(theirs, /^Countersignatures/)
    const request = theirs.getByRole('article', { name: 'Release 3 decisions' })
    await expect(request).toContainText(`Requested by ${hostName}`)
    await expect(request).toContainText('2 more people your institute can’t see.')
    await expect(request.getByRole('link')).toHaveText([sara.name])
    await expectSoundAsItIs(theirs)
    await request.getByRole('button', { name: 'Agree' }).click()
    await confirmEmails(theirs)
    await expect(theirs.getByText('Agreed. This is now in effect.')).toBeVisible()
    await expect(host.getByRole('row', { name: nadia.name })).toContainText('Seat offered')
    const received = about('We’ve received your registration')
    for (const { email } of [nadia, ivo])
      expect(await subjectsTo(email)).toEqual([received, about('A seat is held for you')])
    expect(await subjectsTo(sara.email)).toEqual([received, about('You are on the waitlist')])
    expect(await subjectsTo(owner)).toContain(about('About your request for a countersignature'))
  })

  await test.step('a decline is refused by the partner, with a reason that the host reads', async () => {
    await host.getByRole('button', { name: 'Apply now' }).click()
    await decide(host, [referenceOf(paz)], 'Decline')
    await host.getByLabel('Reason').fill('We know too little.')
    await host.getByRole('button', { name: /^Decline and email/ }).click()
    await expect(host.getByText('Nothing changes and no one is notified until everyone has agreed.')).toBeVisible()
    const request = theirs.getByRole('article', { name: 'Decline 1 registration' })
    await request.getByRole('button', { name: 'Refuse' }).click()
    await theirs.getByLabel('Reason').fill('She is the only one who teaches this.')
    await theirs
      .getByRole('dialog')
      .getByRole('button', { name: /^Refuse/ })
      .click()
    await expect(theirs.getByText('Refused. Nothing was changed.')).toBeVisible()
    await room(host, /^Countersignatures/)
    await expect(host.getByText('“She is the only one who teaches this.”')).toBeVisible()
    // She asked for protection, so her emails have neutral subjects.
    expect(await subjectsTo(paz.email)).toEqual(['A message for you'])
  })

  await test.step('the partner offers the seat of its allotment', async () => {
    await room(theirs, 'Registrations')
    await expect(theirs.getByRole('button', { name: 'Your seats: 1 of 1 left', pressed: true })).toBeVisible()
    await theirs.getByRole('button', { name: 'Apply now' }).click()
    await decide(theirs, [referenceOf(paz)], 'Offer a seat')
    await confirmEmails(theirs)
    await expect(theirs.getByRole('row', { name: referenceOf(paz) })).toContainText('Seat offered')
    await expect(theirs.getByRole('button', { name: 'Your seats: 0 of 1 left' })).toBeVisible()
    expect(await subjectsTo(paz.email)).toEqual(['A message for you', 'A message for you'])
  })

  await test.step('a removed member is signed out where they are', async () => {
    await newcomers.reload()
    await expect(countOn(newcomers)).toHaveText('4 registrations')
    await host.goto('/institutes/chatham-house')
    await host.getByRole('button', { name: `Remove ${newcomer}` }).click()
    await host.getByRole('button', { name: 'Remove now' }).click()
    await expect(host.getByText(`${newcomer} removed`)).toBeVisible()
    await expect(newcomers.getByText('You’re not signed in.')).toBeVisible()
    await expect(newcomers.getByText(nadia.name)).toHaveCount(0)
  })

  await test.step('the partner reads of itself in the log, and the host of all', async () => {
    const by = ` · by Imogen Ashdown for ${hostName}`
    const byPartner = ` · by Raíssa Quintela for ${partner}`
    const [of, under] = [` · ${partner}`, ', under its grant']
    const self = ' · by the person'
    const partnersOwn = [
      `Different terms were proposed${of}${byPartner}`,
      `A masked field was viewed · ${sara.name}${byPartner}${under}`,
      `A decision was countersigned${byPartner}${under}`,
      `A countersignature was refused${byPartner}${under}`,
      `A seat was offered · ${paz.name}${byPartner}${under}`,
    ]
    await room(theirs, 'Audit log')
    expect(await readLog(theirs, names)).toEqual(partnersOwn)
    await host.goto(`${manage}/audit`)
    expect(await readLog(host, names)).toEqual([
      `The event was created${by}`,
      `The event was published${by}`,
      `The grant was proposed${of}${by}`,
      partnersOwn[0],
      `A partner’s allotment was changed${of}${by}`,
      `The terms were accepted${of}${by}`,
      ...[sara, nadia, paz, ivo].map(({ name }) => `Someone registered · ${name}${self}`),
      partnersOwn[1],
      `A partner is no longer allowed to see a registration${of} · ${sara.name}${self}`,
      `A partner was allowed to see a registration${of} · ${sara.name}${self}`,
      ...[nadia, ivo, sara].map(({ name }) => `A decision was staged · ${name}${by}`),
      `A countersignature was requested${by}`,
      ...[nadia, ivo].map(({ name }) => `A seat was offered · ${name}${by}`),
      `Someone was put on the waitlist · ${sara.name}${by}`,
      partnersOwn[2],
      `A countersignature was requested${by}`,
      ...partnersOwn.slice(3),
    ])
    await host.getByRole('main').locator('summary', { hasText: 'Institute' }).click()
    await host.getByRole('checkbox', { name: partner }).check()
    await expect(host).toHaveURL(/\?institute=igarape-institute$/)
    await expect.poll(() => readLog(host, names)).toEqual(partnersOwn)
    await host.goto(`${manage}/audit?kind=REVEALED,SHARED,UNSHARED&by=PERSON&about=${referenceOf(sara)}`)
    expect(await readLog(host, names)).toEqual([
      `A partner is no longer allowed to see a registration${of} · ${sara.name}${self}`,
      `A partner was allowed to see a registration${of} · ${sara.name}${self}`,
    ])
  })

  await test.step('the host ends the grant: the partner’s open board says so, and shows nothing more', async () => {
    await room(theirs, 'Registrations')
    await expect(countOn(theirs)).toHaveText('2 registrations')
    await room(host, 'Partners')
    await host.getByRole('table').getByRole('link', { name: partner }).click()
    await host.getByRole('button', { name: 'End grant' }).click()
    await host.getByLabel('Reason').fill('The room is composed.')
    await host.getByRole('button', { name: 'End grant now' }).click()
    await expect(host.getByText('Grant ended')).toBeVisible()
    await expect(theirs.getByRole('heading', { name: 'This page is for the people who run the event' })).toBeVisible()
    for (const gone of [sara.name, referenceOf(paz)]) await expect(theirs.getByText(gone)).toHaveCount(0)
    await mailbox.wait(partnerOwner, /^The grant has ended/)
    await theirs.goto(`${manage}/registrations?open=${referenceOf(sara)}`)
    await expect(theirs.getByRole('heading', { name: 'This page is for the people who run the event' })).toBeVisible()
    await expect(theirs.getByText(sara.name)).toHaveCount(0)
    await hers.reload()
    await hers.getByRole('heading', { name: 'Who sees your data' }).click()
    await expect(hers.getByRole('link', { name: /^View, download or delete/ })).toBeVisible()
    await expect(hers.getByRole('switch', { name: /see my registration$/ })).toHaveCount(0)
  })

  await test.step('the chains of the log are whole', async () => {
    const { code, said } = await verifyLog(product.databaseUrl)
    expect(said).toMatch(/: whole$/m)
    expect(said).toMatch(new RegExp(`^event ${slug} \\d+ [0-9a-f]{64}$`, 'm'))
    expect(code).toBe(0)
  })
})
