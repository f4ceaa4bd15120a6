/** Files with a message: attached on a phone, sent, and saved from the outbox. */
import { readFile } from 'node:fs/promises'
import { makeEvent, registerByContract } from '../events.ts'
import { expectWorkplace } from '../looks.ts'
import { arriveAsStaff } from '../people.ts'
import { twoColours } from '../png.ts'
import { expect, test } from '../product.ts'

/** Pages with every rule of axe: it takes as long as the processor does. */
test.describe.configure({ timeout: 300_000 })

const slug = 'with-attachments'
const paula = {
  name: 'Paula',
  email: 'paula@attachments.example',
  organisation: 'Paula Foundation',
  group: 'Civil society',
}

/** A PDF as small as they get, which says who made it. `entries`: of its catalog. */
const pdf = (entries = '') => ({
  name: '../Agenda día 1.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(
    `%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R${entries}>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>\nendobj\n4 0 obj\n<</Author(Maria Secreta)>>\nendobj\ntrailer\n<</Root 1 0 R/Info 4 0 R>>\nstartxref\n0\n%%EOF\n`,
  ),
})

test('an organiser attaches files to a message, people get them, and the outbox has them', async ({
  page,
  request,
  stage,
}) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await arriveAsStaff(page, stage, 'imogen.ashdown@chatham-house.example')
  await makeEvent(page, {
    slug,
    title: 'With attachments',
    admission: 'REVIEW',
    total: 4,
    groups: [{ name: 'Civil society', minimum: 0, target: 4, maximum: 4 }],
  })
  await registerByContract(request, slug, paula)
  const [registered] = await stage.sql<{ reference: string }>('select reference from registration where email = $1', [
    paula.email,
  ])
  await page.goto(`/e/${slug}/manage/messages/new?only=${registered?.reference}`)
  const choice = page.getByLabel('Attach a file')
  const attached = page.getByRole('region', { name: 'Attachments' })

  await test.step('what can’t be sent is refused in plain words', async () => {
    await choice.setInputFiles({ ...pdf(), buffer: Buffer.from('<script>alert(1)</script>') })
    await expect(attached.getByRole('alert')).toHaveText(/Agenda día 1.pdf: This file isn’t a PDF, PNG, JPEG or WebP/)
    await choice.setInputFiles(pdf('/OpenAction<</S/JavaScript/JS(app.alert(1))>>'))
    await expect(attached.getByRole('alert')).toHaveText(/Agenda día 1.pdf: This PDF contains scripts/)
    await choice.setInputFiles({ ...pdf(), buffer: Buffer.alloc(6 * 1024 * 1024) })
    await expect(attached.getByRole('alert')).toHaveText(/Agenda día 1.pdf: This PDF is larger than 5 MB/)
  })

  await test.step('files are attached, shown in the preview, and removed', async () => {
    await choice.setInputFiles(pdf())
    await expect(attached.getByText('Agenda día 1.pdf')).toBeVisible()
    await choice.setInputFiles({ name: 'map.png', mimeType: 'image/png', buffer: twoColours(800, 600) })
    await expect(attached.getByText('map.png')).toBeVisible()
    await choice.setInputFiles({ name: 'wrong.png', mimeType: 'image/png', buffer: twoColours(800, 600) })
    await expect(choice).toBeDisabled()
    await page.getByRole('button', { name: 'Remove wrong.png' }).click()
    await expect(attached.getByRole('status')).toContainText('2 files')
    await expect(page.getByRole('region', { name: 'Preview' }).getByText('Agenda día 1.pdf')).toBeVisible()
    await expectWorkplace(page)
  })

  await test.step('everybody gets them', async () => {
    await page.getByLabel('Subject').fill('The agenda')
    await page.getByRole('textbox', { name: 'Text' }).fill('Here is the agenda.')
    await page.getByRole('button', { name: 'Send…' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByText('Agenda día 1.pdf')).toBeVisible()
    await dialog.getByRole('button', { name: /^Email 1 person/ }).click()
    const mail = await stage.mailbox.wait(paula.email, /^The agenda$/)
    expect(mail.attachments?.map(({ contentType }) => contentType)).toEqual(['application/pdf', 'image/png'])
    expect(JSON.stringify(mail.attachments)).toContain('Agenda día 1.pdf')
  })

  await test.step('a file is saved from the message, without who made it', async () => {
    await page.goto(`/e/${slug}/manage/messages`)
    await page.getByRole('link', { name: 'The agenda' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Agenda día 1.pdf' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('Agenda día 1.pdf')
    const saved = await readFile(await download.path())
    expect(saved.subarray(0, 5).toString()).toBe('%PDF-')
    expect(saved.includes('Secreta')).toBe(false)
  })
})
