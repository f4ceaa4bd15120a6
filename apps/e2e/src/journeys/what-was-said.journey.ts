/**
 * From two rapporteurs who write at the same time to the uptake of a finding: everything is recorded, nothing is lost, and nobody
 * is named.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { extractText } from 'unpdf'
import { openWithoutCode, pressInVain } from '../early.ts'
import { agreeOnReport } from '../heard.ts'
import { expectSoundAsItIs } from '../looks.ts'
import { linkIn } from '../mailbox.ts'
import { room } from '../partners.ts'
import { arriveAsStaff, arriveSignedIn, device, openFromMail, showByCode } from '../people.ts'
import { expect, test } from '../product.ts'

const owner = 'imogen.ashdown@chatham-house.example'
const partnerOwner = 'raissa.quintela@igarape.example'
const slug = 'cybercrime-convention-americas'
const manage = `/e/${slug}/manage`
const recipient = {
  name: 'Office of the Rapporteur',
  body: 'Congress of the Republic',
  email: 'rapporteur@congress.example',
}
const recommendation = { addressee: 'Ministries of justice', text: 'Set deadlines for orders.' }
const document = 'Draft of the procedural chapter'
const statement = 'Orders come in time where someone asks for them.'

interface ExportedLog {
  entries: { kind: string; hash: string; record: string | null }[]
}

/** Types a claim with its codes, and saves it. */
async function note(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'What was said' }).pressSequentially(`/2 /t3 /g1 ${text}`)
  await page.keyboard.press('Enter')
}

const heard = (page: Page) => page.getByRole('region', { name: 'Session notes' })
const texts = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, n) => `${prefix} claim number ${n + 1}.`)

/**
 * Requests a link on the person's own page.
 * @returns its address
 */
async function fetchLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Get my link' }).click()
  const link = page.getByRole('link', { name: 'Read the draft and answer' })
  await expect(link).toBeVisible()
  return (await link.getAttribute('href')) ?? ''
}

/** Rewrites the only finding. */
async function rewrite(page: Page, text: string): Promise<void> {
  const finding = page.getByRole('listitem', { name: 'Finding 1' })
  await finding.getByRole('button', { name: /^Rewrite/ }).click()
  await finding.getByLabel('English').fill(text)
  await finding.getByRole('button', { name: 'Save finding' }).click()
  await expect(page.getByText('Saved, and checked again for anything that may identify someone.')).toBeVisible()
}

test('two rapporteurs write, a leak and a frozen passage are rewritten, two institutes publish, and a recipient says what became of it', async ({
  browser,
  page: hers,
  stage,
}) => {
  test.slow()
  const { mailbox, sql } = stage
  const [theirs, readers, offices, one, another] = await Promise.all([1, 2, 3, 4, 5].map(() => device(browser, stage)))
  if (!theirs || !readers || !offices || !one || !another) throw new Error('There are too few devices.')
  // The journey reads English emails.
  await sql(`update user_account set language = 'en' where email = $1`, [partnerOwner])
  const people = await sql<{ name: string; email: string; reference: string }>(
    `select r.name, r.email, r.reference from registration r join event e on e.id = r.event_id
     where e.slug = $1 and r.state = 'CONFIRMED' and r.language = 'en' and not r.protected order by r.id limit 2`,
    [slug],
  )
  const [first, second] = people
  if (!first || !second) throw new Error('Too few people of the demonstration read English.')
  const mine = texts('Host', 3)
  const others = texts('Partner', 3)

  await test.step('both write in the same session at the same time, and both read everything', async () => {
    await arriveAsStaff(hers, stage, owner)
    await arriveAsStaff(theirs, stage, partnerOwner)
    await agreeOnReport(hers, theirs, slug, 'igarape-institute')
    for (const page of [hers, theirs]) {
      await page.goto(`${manage}/notes`)
      await expect(page.getByText('Chatham House Rule')).toBeVisible()
    }
    await Promise.all(
      [
        { page: hers, claims: mine },
        { page: theirs, claims: others },
      ].map(async ({ page, claims }) => {
        for (const text of claims) await note(page, text)
      }),
    )
    for (const page of [hers, theirs])
      for (const text of [...mine, ...others]) await expect(heard(page).getByText(text)).toBeVisible()
    await expectSoundAsItIs(hers)
  })

  await test.step('one loses the line and goes on; the other changes a note that she changes too', async () => {
    await theirs.context().setOffline(true)
    await note(theirs, 'Said while the line was cut.')
    await expect(theirs.getByText('You’re offline.')).toBeVisible()
    await theirs.getByRole('button', { name: 'Edit: Partner claim number 1.' }).click()
    await theirs.getByRole('textbox', { name: 'Edit the note' }).fill('Partner claim, as its rapporteur meant it.')
    await theirs.keyboard.press('Enter')
    await hers.getByRole('button', { name: 'Edit: Partner claim number 1.' }).click()
    await hers.getByRole('textbox', { name: 'Edit the note' }).fill('Partner claim, as the host heard it.')
    await hers.keyboard.press('Enter')
    await expect(heard(hers).getByText('Partner claim, as the host heard it.')).toBeVisible()
    await theirs.reload().catch(() => {})
  })

  await test.step('the line is back: what waited is sent once, and of the note that both changed both texts are shown', async () => {
    await theirs.context().setOffline(false)
    await theirs.goto(`${manage}/notes`)
    await expect(heard(hers).getByText('Said while the line was cut.')).toHaveCount(1)
    const both = theirs.getByRole('listitem').filter({ hasText: 'Both versions are here. Nothing was overwritten.' })
    await expect(both).toContainText('Partner claim, as its rapporteur meant it.')
    await expect(both).toContainText('Partner claim, as the host heard it.')
    await both.getByRole('button', { name: 'Save yours as a separate note' }).click()
    for (const page of [hers, theirs])
      for (const text of ['Partner claim, as its rapporteur meant it.', 'Partner claim, as the host heard it.'])
        await expect(heard(page).getByText(text)).toHaveCount(1)
  })

  await test.step('each claim is kept once, of the institute that noted it', async () => {
    const rows = await sql<{ text: string; institute: string }>(
      `select text, institute_id as institute from note where removed_at is null and (text ~ '^(Host|Partner) claim' or text like '%line was cut%')`,
    )
    const kept = rows.map(({ text, institute }) => `${institute}: ${text}`).toSorted()
    expect(kept).toEqual(
      [
        ...mine.map((text) => `chatham-house: ${text}`),
        ...others.slice(1).map((text) => `igarape-institute: ${text}`),
        'igarape-institute: Partner claim, as its rapporteur meant it.',
        'igarape-institute: Partner claim, as the host heard it.',
        'igarape-institute: Said while the line was cut.',
      ].toSorted(),
    )
  })

  await test.step('two notes become a finding; the leak in it is shown in place, keeps the report from being published, and is rewritten', async () => {
    await room(hers, 'Findings')
    await hers
      .getByRole('navigation', { name: 'Topics' })
      .getByRole('link', { name: /^Procedural measures/ })
      .click()
    for (const text of ['Said while the line was cut.', 'Partner claim, as the host heard it.'])
      await hers.getByRole('checkbox', { name: text }).check()
    await hers.getByRole('button', { name: 'Write a finding from these 2' }).click()
    await hers.getByLabel('English').fill(`${first.name} said that orders come late.`)
    await hers.getByRole('button', { name: 'Save finding' }).click()
    const finding = hers.getByRole('listitem', { name: 'Finding 1' })
    await expect(finding.getByText(first.name).first()).toBeVisible()

    await hers.goto(`${manage}/report`)
    for (const [part, text] of [
      ['Title', 'What was heard'],
      ['Introduction', 'Why it was **asked**[^1].\n\n[^1]: By two institutes.'],
      ['Method', 'How it was asked.'],
    ] as const)
      await hers
        .getByRole('group', { name: new RegExp(`^${part}`) })
        .getByLabel('English')
        .fill(text)
    await hers.getByRole('button', { name: 'Add a recommendation' }).click()
    for (const [part, text] of [
      ['Addressed to', recommendation.addressee],
      ['Recommended action', recommendation.text],
    ] as const)
      await hers
        .getByRole('group', { name: new RegExp(`^${part}`) })
        .getByLabel('English')
        .fill(text)
    await hers.getByLabel('Deadline').fill('2028-05-03')
    await hers
      .getByRole('group', { name: /^Supporting findings/ })
      .getByRole('checkbox')
      .check()
    await hers.getByRole('button', { name: 'Save report' }).click()
    await expect(hers.getByText('Report saved. Nothing is public yet.')).toBeVisible()
    const inHalfAYear = new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 16)
    await hers.getByLabel('Destroy links to people on').fill(inHalfAYear)
    await hers.getByRole('button', { name: 'Promise this date' }).click()
    await expect(hers.getByText('The date is promised publicly.')).toBeVisible()
    await expect(hers.getByRole('button', { name: 'Publish version 1' })).toBeDisabled()
    await room(hers, 'Findings')
    await hers.getByRole('link', { name: /^Procedural measures.*, 1/ }).click()
    await rewrite(hers, 'Orders that one of us asked for come late.')
  })

  await test.step('once the event is over, the draft is shown to those who took part until a date, and an email says so', async () => {
    await hers.goto(`${manage}/findings/validation`)
    await expect(hers.getByText(/^You can open a round once the event is over/)).toBeVisible()
    const moved = (column: string) =>
      `${column} = ${column} - (select ends_at - now() + interval '1 minute' from event where slug = $1)`
    await sql(
      `update session set ${moved('starts_at')}, ${moved('ends_at')}
      where event_id = (select id from event where slug = $1)`,
      [slug],
    )
    const dates = ['starts_at', 'registration_opens_at', 'registration_closes_at', 'decision_promised_at', 'ends_at']
    await sql(`update event set ${dates.map(moved).join()} where slug = $1`, [slug])
    await hers.reload()
    const inAWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 16)
    await hers.getByLabel('Open until').fill(inAWeek)
    await hers.getByRole('button', { name: /^Open round/ }).click()
    await expect(hers.getByText(/^1 passage · \d+ people can answer/)).toBeVisible()
    await expectSoundAsItIs(hers)
  })

  await test.step('one answers from the email’s link, on another device: the passage identifies them', async () => {
    const elsewhere = await device(browser, stage)
    await openFromMail(one, stage, first.email, /^Is the draft fair\?/)
    await showByCode(one, stage, first.email)
    await elsewhere.goto(await fetchLink(one))
    await expect(elsewhere.getByText('Orders that one of us asked for come late.')).toBeVisible()
    await expectSoundAsItIs(elsewhere)
    await elsewhere.getByRole('checkbox', { name: /^Passage 1 identifies me/ }).check()
    await elsewhere.getByRole('button', { name: 'Send my answer' }).click()
    await expect(elsewhere.getByText('We’ve counted your answer')).toBeVisible()
    expect((await elsewhere.context().cookies()).map(({ name }) => name)).toEqual(['language'])
    await elsewhere.context().close()
  })

  await test.step('another finds it fair, and wants something said beside it; a link works once', async () => {
    await arriveSignedIn(another, stage, second.email)
    await another.goto(`/registrations/${second.reference}`)
    await expect(another.getByRole('heading', { name: 'Is the draft report fair?' })).toBeVisible()
    const link = await fetchLink(another)
    const elsewhere = await device(browser, stage)
    await elsewhere.goto(link)
    await elsewhere.getByRole('radio', { name: 'Fair', exact: true }).check()
    await elsewhere.getByRole('button', { name: 'Comment on passage 1' }).click()
    await elsewhere.getByLabel('Your view on passage 1').fill(statement)
    await elsewhere.getByRole('button', { name: 'Send my answer' }).click()
    await expect(elsewhere.getByText('We’ve counted your answer')).toBeVisible()
    await elsewhere.context().close()
    const shared = await device(browser, stage)
    await shared.goto(link)
    await expect(shared.getByRole('heading', { level: 1, name: 'This link doesn’t work' })).toBeVisible()
    await shared.context().close()
  })

  await test.step('while it is frozen nothing is published; it is rewritten, and what was said stands once the round is over', async () => {
    await hers.goto(`${manage}/report`)
    await expect(hers.getByText(/A participant said it identifies them/)).toBeVisible()
    await expect(hers.getByRole('button', { name: 'Publish version 1' })).toBeDisabled()
    await room(hers, 'Findings')
    await hers.getByRole('link', { name: /^Procedural measures.*, 1/ }).click()
    await expect(hers.getByText('Frozen: a participant said it identifies them')).toBeVisible()
    await rewrite(hers, 'Orders come late.')

    await hers.goto(`${manage}/findings/validation`)
    await hers.getByRole('button', { name: 'Close round now' }).click()
    await hers.getByRole('button', { name: 'Close round', exact: true }).click()
    await expect(hers.getByText(/\d+ people could answer · fewer than \d+ answers: not shown/)).toBeVisible()
    await hers.getByRole('button', { name: 'Show beside the finding' }).click()
    await expect(hers.getByText('beside the finding', { exact: true })).toBeVisible()
  })

  await test.step('the host asks, the partner reads what would be public and agrees, and it is published', async () => {
    await hers.goto(`${manage}/report`)
    await expect(hers.getByText('Ready to publish.')).toBeVisible()
    await hers.getByRole('button', { name: 'Publish version 1' }).click()
    await hers.getByRole('checkbox', { name: /^I’ve read the report/ }).check()
    await hers.getByRole('button', { name: /^Ask for agreement/ }).click()
    await expect(hers.getByText(/^Requested. Agreement pending:/)).toBeVisible()
    expect((await readers.request.get(`/api/reports/${slug}/v1/content.json`)).status()).toBe(404)

    await theirs.goto(`${manage}/countersign`)
    await expect(theirs.getByRole('link', { name: 'Read version 1 as it would be published' })).toBeVisible()
    await theirs.getByRole('button', { name: 'Agree', exact: true }).click()
    await theirs
      .getByRole('dialog')
      .getByRole('button', { name: /^Agree/ })
      .click()
    await expect(theirs.getByText('Agreed. This is now in effect.')).toBeVisible()
  })

  await test.step('everyone reads the page with the statement, takes the documents, and computes that it is what was sealed', async () => {
    const comes = await openWithoutCode(readers, `/reports/${slug}/v1`)
    await expect(readers.getByRole('heading', { level: 1, name: 'What was heard' })).toBeVisible()
    for (const text of ['Orders come late.', statement, recommendation.text])
      await expect(readers.getByText(text)).toBeVisible()
    await expect(readers.getByRole('heading', { level: 3, name: recommendation.addressee })).toBeVisible()
    await expect(readers.getByText('By 3 May 2028')).toBeVisible()
    await expect(readers.locator('strong', { hasText: 'asked' })).toBeVisible()
    await expect(readers.getByRole('listitem').filter({ hasText: 'By two institutes.' })).toBeVisible()
    const press = await pressInVain(readers, 'Check it here')
    comes()
    await press()
    await expect(readers.getByText('The file matches what was published.')).toBeVisible()
    await expectSoundAsItIs(readers)
    const content = await (await readers.request.get(`/api/reports/${slug}/v1/content.json`)).body()
    await expect(readers.getByText(createHash('sha256').update(content).digest('hex'))).toBeVisible()
    const [pdf, docx] = await Promise.all(
      ['en.pdf', 'en.docx'].map(async (file) => (await readers.request.get(`/api/reports/${slug}/v1/${file}`)).body()),
    )
    expect(pdf?.toString('latin1')).toMatch(/^%PDF-[\s\S]*pdfuaid:part/)
    const { text: inPdf } = await extractText(Uint8Array.from(pdf ?? []), { mergePages: true })
    for (const text of ['What was heard', 'By two institutes.', 'Orders come late.', statement, recommendation.text])
      expect(inPdf.replace(/\s+/g, ' ')).toContain(text)
    expect(docx?.subarray(0, 2).toString()).toBe('PK')
    const everybody = await sql<{ name: string }>(
      'select r.name from registration r join event e on e.id = r.event_id where e.slug = $1',
      [slug],
    )
    for (const { name } of everybody) for (const said of [content.toString(), inPdf]) expect(said).not.toContain(name)
  })

  await test.step('a recipient is added, gets it by email, and says that it has arrived', async () => {
    await room(hers, 'Recipients')
    await expect(hers.getByText('No recipients yet')).toBeVisible()
    await hers.getByRole('button', { name: 'Add a recipient' }).click()
    const dialog = hers.getByRole('dialog')
    await dialog.getByLabel('Person or office').fill(recipient.name)
    await dialog.getByLabel('Body', { exact: true }).fill(recipient.body)
    await dialog.getByLabel('Country').selectOption({ label: 'Colombia' })
    await dialog.getByLabel('Email address').fill(recipient.email)
    await dialog.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(hers.getByText(`${recipient.name} added`)).toBeVisible()
    await hers.getByRole('button', { name: 'Send version 1' }).click()
    await dialog.getByLabel('English').fill('With our regards.')
    await dialog.getByRole('button', { name: 'Send report and email 1 recipient' }).click()
    await expect(hers.getByText('1 email is on its way')).toBeVisible()

    const mail = await mailbox.wait(recipient.email, /^A report for you: What was heard/)
    expect(mail.text).toContain('With our regards.')
    await offices.goto(linkIn(mail))
    await expect(offices.getByRole('heading', { level: 1, name: 'What was heard' })).toBeVisible()
    expect(offices.url()).not.toContain('token')
    await expectSoundAsItIs(offices)
    await hers.reload()
    await expect(hers.getByRole('list', { name: 'Recipients' })).toContainText('Sent')
    await expectSoundAsItIs(hers)
    await offices.getByRole('button', { name: 'Confirm receipt' }).click()
    await expect(offices.getByText(/^You confirmed receipt/)).toBeVisible()
    await hers.reload()
    await expect(hers.getByRole('list', { name: 'Recipients' })).toContainText('Receipt confirmed')
  })

  await test.step('what became of it is said by the recipient, looked at by an editor, and read by everyone', async () => {
    await offices.getByRole('button', { name: 'Tell us what happened to a finding' }).click()
    await offices
      .getByLabel('Finding or recommendation', { exact: true })
      .selectOption({ label: `R1 ${recommendation.text}` })
    await offices.getByLabel('Document title').fill('Draft, with thanks to A. P.')
    await offices.getByLabel('Document date').fill('2026-05-03')
    await offices.getByLabel('Where in the document').fill('Article 7')
    await offices.getByLabel('Link to the document').fill('https://congress.example/draft')
    await offices.getByRole('button', { name: 'Tell us what happened next' }).click()
    await expect(offices.getByRole('heading', { name: 'Your answers so far' })).toBeVisible()
    await expectSoundAsItIs(offices)

    const comes = await openWithoutCode(readers, `/uptake/${slug}`)
    await expect(readers.getByText('Nothing yet.')).toBeVisible()
    await readers.getByLabel('Appearance').selectOption('dark')
    comes()
    await expect(readers.locator('html')).toHaveAttribute('data-theme', 'dark')
    await readers.unrouteAll({ behavior: 'wait' })
    await room(hers, 'Uptake')
    await hers.getByRole('button', { name: 'Edit wording' }).click()
    await hers.getByLabel('Document title').fill(document)
    await expectSoundAsItIs(hers)
    await hers.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(hers.getByText('Wording saved')).toBeVisible()
    await hers.getByRole('button', { name: 'Make public' }).click()
    await expect(hers.getByText('Published')).toBeVisible()
    await expectSoundAsItIs(hers)
    // What visitors read is rendered for all of them and cached for a few seconds.
    await expect(async () => {
      await readers.reload()
      await expect(readers.getByText(`${recipient.body}, Colombia`)).toBeVisible({ timeout: 1_000 })
    }).toPass()
    await expect(readers.getByRole('link', { name: document })).toBeVisible()
    await expect(readers.getByText('Reported by the body itself, reworded by the report’s editors')).toBeVisible()
    await expect(readers.getByText('On recommendation R1')).toBeVisible()
    expect(await readers.content()).not.toContain(recipient.name)
    await expectSoundAsItIs(readers)

    await hers.getByRole('button', { name: /^Email \d+ / }).click()
    await expect(hers.getByText(/^\d+ emails are on their way/)).toBeVisible()
    const received = await mailbox.wait(first.email, /^What became of the findings/)
    expect(received.text).toContain(`/uptake/${slug}`)
  })

  await test.step('the recommendation shows who used it; the institute’s feed lists the report', async () => {
    await expect(async () => {
      await readers.goto(`/reports/${slug}/v1`)
      await expect(readers.getByRole('list', { name: 'What happened next' })).toContainText(recipient.body, {
        timeout: 1_000,
      })
    }).toPass()
    const feed = await (await readers.request.get('/api/institutes/chatham-house/reports/en.atom')).text()
    expect(feed).toContain(`/reports/${slug}/v1`)
  })

  await test.step('anybody who has the exported log can verify its chain', async () => {
    await room(hers, 'Audit log')
    const downloading = hers.waitForEvent('download')
    await hers.getByRole('button', { name: 'Export whole log as JSON' }).click()
    const log = JSON.parse(await readFile(await (await downloading).path(), 'utf8')) as ExportedLog
    expect(log.entries.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['UPTAKE_REWORDED', 'REPORT_PUBLISHED']))
    let previous: Uint8Array = new Uint8Array(32)
    for (const { hash, record } of log.entries) {
      if (record !== null) expect(createHash('sha256').update(previous).update(record).digest('hex')).toBe(hash)
      previous = Buffer.from(hash, 'hex')
    }
    await expectSoundAsItIs(hers)
  })

  await test.step('the version is withdrawn: its page keeps the reason and the hash, and nothing of its text', async () => {
    const content = await (await readers.request.get(`/api/reports/${slug}/v1/content.json`)).body()
    const hash = createHash('sha256').update(content).digest('hex')
    await hers.goto(`${manage}/report`)
    await hers.getByRole('button', { name: 'Withdraw version 1' }).click()
    const dialog = hers.getByRole('dialog')
    await dialog.getByLabel('English').fill('A passage was wrong.')
    await dialog.getByRole('button', { name: 'Withdraw version 1' }).click()
    await expect(hers.getByText(/withdrawn on/)).toBeVisible()
    await expect(async () => {
      await readers.goto(`/reports/${slug}/v1`)
      await expect(
        readers.getByRole('heading', { level: 1, name: 'Version 1 of this report was withdrawn' }),
      ).toBeVisible({ timeout: 1_000 })
    }).toPass()
    await expect(readers.getByText('A passage was wrong.')).toBeVisible()
    await expect(readers.getByText(hash)).toBeVisible()
    const page = await readers.content()
    for (const text of ['Orders come late.', recommendation.text, statement]) expect(page).not.toContain(text)
    for (const file of ['content.json', 'en.pdf'])
      expect((await readers.request.get(`/api/reports/${slug}/v1/${file}`)).status()).toBe(410)
    await expectSoundAsItIs(readers)
    await offices.reload()
    await expect(offices.getByText('A passage was wrong.')).toBeVisible()
    const feed = await (await readers.request.get('/api/institutes/chatham-house/reports/en.atom')).text()
    expect(feed).toContain('A passage was wrong.')
    expect(feed).not.toContain('Orders come late.')
  })
})
