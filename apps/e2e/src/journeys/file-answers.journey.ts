/** A question for a file: added by an organiser, answered on a phone, opened by a reviewer in focus mode, and by nobody else. */
import { readFile } from 'node:fs/promises'
import { makeEvent } from '../events.ts'
import { expectSoundAsItIs, expectWorkplace } from '../looks.ts'
import { arriveAsStaff, arriveSignedIn, device, fillForm, send } from '../people.ts'
import { expect, test } from '../product.ts'

/** Pages with every rule of axe: it takes as long as the processor does. */
test.describe.configure({ timeout: 300_000 })

const slug = 'with-a-file'
const label = 'A page about your work'
const nadia = { name: 'Nadia', email: 'nadia@file.example', organisation: 'Nadia Foundation', group: 'Civil society' }

/** A PDF as small as they get, which says who made it. */
const pdf = {
  name: 'Nadia Secreta.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(
    '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>\nendobj\n4 0 obj\n<</Author(Nadia Secreta)>>\nendobj\ntrailer\n<</Root 1 0 R/Info 4 0 R>>\nstartxref\n0\n%%EOF\n',
  ),
}

test('people answer a question with a file, which those who read the answer can open', async ({
  browser,
  page,
  stage,
}) => {
  await arriveAsStaff(page, stage, 'imogen.ashdown@chatham-house.example')
  await makeEvent(page, {
    slug,
    title: 'With a file',
    admission: 'REVIEW',
    total: 4,
    groups: [{ name: 'Civil society', minimum: 0, target: 4, maximum: 4 }],
  })

  await test.step('an organiser asks for a PDF', async () => {
    await page.goto(`/e/${slug}/manage/details`)
    await page.getByRole('button', { name: 'Add a question' }).click()
    const question = page.getByRole('group', { name: 'Question 1' })
    await question.getByLabel('Answer type').selectOption({ label: 'File (PDF or image)' })
    await question.getByRole('checkbox', { name: /^Images/ }).uncheck()
    await question.getByLabel('Largest file accepted').selectOption({ label: '2 MB' })
    await question.getByLabel('Required').check()
    await question.getByLabel('Question', { exact: true }).fill(label)
    await expectWorkplace(page)
    await page.getByRole('button', { name: 'Save changes' }).click()
    await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  })

  const hers = await device(browser, stage)
  await hers.setViewportSize({ width: 360, height: 740 })
  await test.step('a person answers on a phone, and what they sent survives a reload', async () => {
    await arriveSignedIn(hers, stage, nadia.email)
    await fillForm(hers, slug, nadia, async () => {
      const choice = hers.getByLabel(label)
      await choice.setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer: Buffer.from('not one') })
      await expect(hers.getByText(/me\.png · This type of file isn’t accepted/)).toBeVisible()
      await choice.setInputFiles({ ...pdf, buffer: Buffer.from('<script>alert(1)</script>') })
      await expect(hers.getByText(/This file isn’t a PDF, whatever its name says/)).toBeVisible()
      await choice.setInputFiles(pdf)
      await expect(hers.getByText(pdf.name)).toBeVisible()
      await expectSoundAsItIs(hers)
      await hers.setViewportSize({ width: 360, height: 740 })
      await hers.reload()
      await expect(hers.getByText('Your file is attached.')).toBeVisible()
    })
    await send(hers)
    await expect(hers.getByRole('heading', { level: 1, name: 'Check and send' })).toBeHidden()
  })

  const [stored] = await stage.sql<{ id: string; reference: string }>(
    `select f.id, r.reference from answer_file f join registration r on r.id = f.registration_id where r.email = $1`,
    [nadia.email],
  )
  const address = `/media/answers/${stored?.id}`

  await test.step('an organiser opens it in focus mode', async () => {
    await page.goto(`/e/${slug}/manage/registrations`)
    await expect(page.getByRole('row').first()).toBeVisible()
    await page.keyboard.press('f')
    await expect(page.getByRole('heading', { level: 2, name: nadia.name })).toBeVisible()
    await expectWorkplace(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the file' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(new RegExp(`^${stored?.reference}-.*\\.pdf$`))
    const saved = await readFile(await download.path())
    expect(saved.subarray(0, 5).toString()).toBe('%PDF-')
    expect(saved.includes('Secreta')).toBe(false)
  })

  await test.step('she gets it from her data, and a stranger doesn’t', async () => {
    expect((await hers.request.get(address)).status()).toBe(200)
    const stranger = await device(browser, stage)
    expect((await stranger.request.get(address)).status()).toBe(404)
    await arriveSignedIn(stranger, stage, 'stranger@file.example')
    expect((await stranger.request.get(address)).status()).toBe(404)
  })
})
