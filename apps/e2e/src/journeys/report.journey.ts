/** From a finding that names somebody to a policymaker's answer: two institutes agree, everybody reads, nobody is named. */
import { createHash } from 'node:crypto'
import { makeEvent, registerByContract } from '../events.ts'
import { agreeOnReport, hoursOf, makeFinding } from '../heard.ts'
import { expectSoundAsItIs } from '../looks.ts'
import { linkIn } from '../mailbox.ts'
import { room } from '../partners.ts'
import { arriveAsStaff, device } from '../people.ts'
import { expect, test } from '../product.ts'

const owner = 'imogen.ashdown@chatham-house.example'
const partnerOwner = 'raissa.quintela@igarape.example'
const recipient = {
  name: 'Office of the Rapporteur',
  body: 'Congress of the Republic',
  email: 'rapporteur@congress.example',
}

const slug = 'evidence-across-borders'
const title = 'Evidence across borders'
const manage = `/e/${slug}/manage`
const civil = 'Civil society'

test('a leak is rewritten, two institutes agree, a version is published, sent, acknowledged and followed up', async ({
  browser,
  page: host,
  request,
  stage,
}) => {
  test.slow()
  const { mailbox, sql } = stage
  const theirs = await device(browser, stage)
  const readers = await device(browser, stage)
  const offices = await device(browser, stage)
  const participants = ['Zoraida Quispe', 'Bruno Tavares', 'Celia Rojas', 'Dario Lema']
  // The journey reads English.
  await sql(`update user_account set language = 'en' where email = $1`, [partnerOwner])

  await test.step('an event of two institutes, at which something was heard', async () => {
    await arriveAsStaff(host, stage, owner)
    await arriveAsStaff(theirs, stage, partnerOwner)
    await makeEvent(host, {
      ...{ slug, title, admission: 'REVIEW', total: 20 },
      groups: [{ name: civil, minimum: 0, target: 10, maximum: 20 }],
    })
    await agreeOnReport(host, theirs, slug, 'igarape-institute')
    for (const [index, name] of participants.entries())
      await registerByContract(request, slug, {
        ...{ name, email: `p${index}@people.example`, organisation: `Taller ${index * 1111}`, group: civil },
      })
    const text = 'Zoraida Quispe said that orders come late.'
    await makeFinding(host, slug, { ...(await hoursOf(host, slug)), group: 'civil-society', text })
  })

  await test.step('the leak is shown in place, keeps the report from being published, and is rewritten', async () => {
    await host.goto(`${manage}/report`)
    await host
      .getByRole('group', { name: /^Title/ })
      .getByLabel('English')
      .fill('What was heard')
    await host
      .getByRole('group', { name: /^Introduction/ })
      .getByLabel('English')
      .fill('Why it was asked.')
    await host
      .getByRole('group', { name: /^Method/ })
      .getByLabel('English')
      .fill('How it was asked.')
    await host.getByRole('button', { name: 'Save the report' }).click()
    await expect(host.getByText('The report is saved. Nothing of it is public yet.')).toBeVisible()
    await expect(host.getByRole('button', { name: 'Publish version 1' })).toBeDisabled()

    await room(host, 'Findings')
    const finding = host.getByRole('listitem', { name: 'Finding 1' })
    await expect(finding.getByText('Zoraida Quispe').first()).toBeVisible()
    await finding.getByRole('button', { name: /^Rewrite/ }).click()
    await finding.getByLabel('English').fill('Orders come late.')
    await finding.getByRole('button', { name: 'Save the finding' }).click()
    await expect(host.getByText('Saved. What it may tell was looked for anew.')).toBeVisible()
  })

  await test.step('the host asks, the partner reads what would be public and agrees, and it is published', async () => {
    await host.goto(`${manage}/report`)
    await expect(host.getByText('Nothing keeps it from being published.')).toBeVisible()
    await host.getByRole('button', { name: 'Publish version 1' }).click()
    await host.getByRole('checkbox', { name: /^I have read it/ }).check()
    await host.getByRole('button', { name: 'Ask for agreement' }).click()
    await expect(host.getByText(/^Asked for: it is published once/)).toBeVisible()
    expect((await readers.request.get(`/api/reports/${slug}/v1/content.json`)).status()).toBe(404)

    await theirs.goto(`${manage}/countersign`)
    await expect(theirs.getByRole('link', { name: 'Read version 1 as it would be published' })).toBeVisible()
    await theirs.getByRole('button', { name: 'Agree', exact: true }).click()
    await theirs.getByRole('button', { name: 'Agree now' }).click()
    await expect(theirs.getByText('Agreed, and it took effect')).toBeVisible()
  })

  await test.step('everybody reads the page, takes the documents, and computes that it is what was sealed', async () => {
    await readers.goto(`/reports/${slug}/v1`)
    await expect(readers.getByRole('heading', { level: 1, name: 'What was heard' })).toBeVisible()
    await expect(readers.getByText('Orders come late.')).toBeVisible()
    await readers.getByRole('button', { name: 'Compute it here' }).click()
    await expect(readers.getByText('It is what was sealed.')).toBeVisible()
    await expectSoundAsItIs(readers)
    const content = await readers.request.get(`/api/reports/${slug}/v1/content.json`)
    const hash = createHash('sha256')
      .update(await content.body())
      .digest('hex')
    await expect(readers.getByText(hash)).toBeVisible()
    const [pdf, docx] = await Promise.all(
      ['en.pdf', 'en.docx'].map((file) => readers.request.get(`/api/reports/${slug}/v1/${file}`)),
    )
    expect((await pdf?.body())?.toString('latin1')).toMatch(/^%PDF-[\s\S]*pdfuaid:part/)
    expect((await docx?.body())?.subarray(0, 2).toString()).toBe('PK')
    for (const name of participants) expect((await content.body()).toString()).not.toContain(name)
  })

  await test.step('a recipient is added, gets it by mail, and says that it has arrived', async () => {
    await room(host, 'Recipients')
    await expect(host.getByText('No recipients yet')).toBeVisible()
    await host.getByRole('button', { name: 'Add a recipient' }).click()
    const dialog = host.getByRole('dialog')
    await dialog.getByLabel('Person or office').fill(recipient.name)
    await dialog.getByLabel('Body', { exact: true }).fill(recipient.body)
    await dialog.getByLabel('Country').selectOption({ label: 'Colombia' })
    await dialog.getByLabel('Address').fill(recipient.email)
    await dialog.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(host.getByText(`${recipient.name} is added`)).toBeVisible()
    await host.getByRole('button', { name: 'Send version 1' }).click()
    await dialog.getByLabel('English').fill('With our regards.')
    await dialog.getByRole('button', { name: 'Send 1 mail' }).click()
    await expect(host.getByText('1 mail is on its way')).toBeVisible()

    const mail = await mailbox.wait(recipient.email, /^A report for you: What was heard/)
    expect(mail.text).toContain('With our regards.')
    await offices.goto(linkIn(mail))
    await expect(offices.getByRole('heading', { level: 1, name: 'What was heard' })).toBeVisible()
    expect(offices.url()).not.toContain('token')
    await expectSoundAsItIs(offices)
    await host.reload()
    await expect(host.getByRole('list', { name: 'Recipients' })).toContainText('Sent')
    await expectSoundAsItIs(host)
    await offices.getByRole('button', { name: 'Say that it has arrived' }).click()
    await expect(offices.getByText(/^You said that it has arrived/)).toBeVisible()
    await host.reload()
    await expect(host.getByRole('list', { name: 'Recipients' })).toContainText('Acknowledged')
  })

  await test.step('what became of it is said by the recipient, looked at by an editor, and read by everybody', async () => {
    await offices.getByRole('button', { name: 'Say what became of a finding' }).click()
    await offices.getByLabel('Finding', { exact: true }).selectOption({ index: 1 })
    await offices.getByLabel('Title of the document').fill('Draft of the procedural chapter')
    await offices.getByLabel('Date of the document').fill('2026-05-03')
    await offices.getByLabel('Where in it').fill('Article 7')
    await offices.getByLabel('Link to the document').fill('https://congress.example/draft')
    await offices.getByRole('button', { name: 'Say what became of it' }).click()
    await expect(offices.getByRole('heading', { name: 'What you said' })).toBeVisible()
    await expectSoundAsItIs(offices)

    await readers.goto(`/uptake/${slug}`)
    await expect(readers.getByText('Nothing is known yet.')).toBeVisible()
    await room(host, 'Uptake')
    await host.getByRole('button', { name: 'Make it public' }).click()
    await expect(host.getByText('It is public now')).toBeVisible()
    await expectSoundAsItIs(host)
    // What visitors read is drawn for all of them, and kept for some seconds.
    await expect(async () => {
      await readers.reload()
      await expect(readers.getByText(`${recipient.body}, Colombia`)).toBeVisible({ timeout: 1_000 })
    }).toPass()
    await expect(readers.getByRole('link', { name: 'Draft of the procedural chapter' })).toBeVisible()
    expect(await readers.content()).not.toContain(recipient.name)
    await expectSoundAsItIs(readers)

    await host.getByRole('button', { name: 'Write to everybody' }).click()
    await expect(host.getByText('4 mails are on their way')).toBeVisible()
    const told = await mailbox.wait('p0@people.example', /^What became of it/)
    expect(told.text).toContain(`/uptake/${slug}`)
  })
})
