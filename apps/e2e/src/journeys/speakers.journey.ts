/**
 * A speaker is published once she agrees through the link in her email, and withdraws through it; another one remains unnamed.
 */
import { makeEvent } from '../events.ts'
import { expectSoundAsItIs, expectWorkplace } from '../looks.ts'
import { linkIn } from '../mailbox.ts'
import { arriveAsStaff, device } from '../people.ts'
import { twoColours } from '../png.ts'
import { expect, test } from '../product.ts'

test.use({ undoSeconds: 60 })
/** Checks pages with every axe rule, which takes as long as the processor needs. */
test.describe.configure({ timeout: 300_000 })

const slug = 'who-speaks'
const rosa = 'rosa@who-speaks.example'

test('a speaker agrees by the link in her email and is on the public page until she withdraws', async ({
  browser,
  page,
  stage,
}) => {
  const bar = page.getByRole('region', { name: 'Planned actions' })
  const row = page.getByRole('listitem').filter({ hasText: 'Rosa Lima' })
  await page.setViewportSize({ width: 1280, height: 900 })
  await arriveAsStaff(page, stage, 'imogen.ashdown@chatham-house.example')
  await makeEvent(page, {
    slug,
    title: 'Who speaks here',
    admission: 'FIRST_COME',
    total: 4,
    groups: [{ name: 'Civil society', minimum: 0, target: 4, maximum: 4 }],
  })
  const visitor = await device(browser, stage)
  const hers = await device(browser, stage)

  /** Pages for visitors are cached for a few seconds. */
  async function expectPublished(isPublished: boolean) {
    await expect(async () => {
      const html = await (await visitor.request.get(`/e/${slug}`)).text()
      expect(html.includes('Rosa Lima')).toBe(isPublished)
    }).toPass()
  }

  await test.step('an organiser adds her, and one without a name', async () => {
    await page.goto(`/e/${slug}/manage/speakers`)
    await page.getByRole('button', { name: 'Add a speaker' }).click()
    await page.getByLabel('Name', { exact: true }).fill('Rosa Lima')
    await page.getByLabel('Role and organisation').fill('Prosecutor, Attorney General’s Office')
    await page.getByLabel('Biography').fill('She led **two** inquiries.')
    await page.getByLabel('Email address').fill(rosa)
    await page.getByRole('button', { name: 'Save speaker' }).click()
    await expect(row).toContainText('Not published: not asked for consent yet')
    await page.getByRole('button', { name: 'Add a speaker' }).click()
    await page.getByLabel('List without a name').check()
    await page.getByLabel('Description').fill('A judge from the region')
    await page.getByRole('button', { name: 'Save speaker' }).click()
    await expect(page.getByRole('listitem').filter({ hasText: 'A judge from the region' })).toContainText('Published')
    await expectWorkplace(page)
    await expectPublished(false)
  })

  await test.step('with a picture, cropped to a square', async () => {
    await row.getByRole('button', { name: 'Edit picture of Rosa Lima' }).click()
    const dialog = page.getByRole('dialog')
    await dialog
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'rosa.png', mimeType: 'image/png', buffer: twoColours(600, 800) })
    await dialog.getByLabel('Up or down').focus()
    await page.keyboard.press('End')
    await expectSoundAsItIs(page)
    await dialog.getByRole('button', { name: 'Save picture' }).click()
    await expect(page.getByText('Picture saved')).toBeVisible()
    await expect(row.locator('img')).toBeVisible()
  })

  await test.step('she is asked by email', async () => {
    await row.getByRole('button', { name: 'Ask for consent and email 1 person' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Ask for consent and email 1 person' }).click()
    await bar.getByRole('button', { name: 'Send now' }).click()
    await expect(row).toContainText('asked for consent on')
  })

  await test.step('she reads what would be published, and agrees', async () => {
    const letter = await stage.mailbox.wait(rosa, /^May we present you as a speaker\? /)
    expect(letter.text).not.toContain('Rosa')
    await hers.goto(linkIn(letter))
    await expect(hers.getByText('She led two inquiries.')).toBeVisible()
    await expect(hers.locator('article img')).toHaveAttribute('src', /^data:image\/webp;base64,/)
    await expectSoundAsItIs(hers)
    await expectPublished(false)
    await hers.getByRole('button', { name: 'I agree' }).click()
    await expect(hers.getByText('Thank you. You agreed.')).toBeVisible()
    await expectPublished(true)
    await visitor.goto(`/e/${slug}`)
    await expect(visitor.getByRole('heading', { name: 'Speakers' })).toBeVisible()
    await expect(visitor.getByText('A judge from the region')).toBeVisible()
    await expect(visitor.locator('img[src^="/media/speakers/"]')).toBeVisible()
    await expectSoundAsItIs(visitor)
    const data = JSON.parse((await visitor.locator('script[type="application/ld+json"]').textContent()) ?? '{}')
    expect(data.performer).toEqual([
      { '@type': 'Person', name: 'Rosa Lima', jobTitle: 'Prosecutor, Attorney General’s Office' },
    ])
    await expect(row).toContainText('Published: agreed on')
  })

  await test.step('she withdraws by the same link', async () => {
    await hers.getByRole('button', { name: 'Withdraw my consent' }).click()
    await expect(hers.getByText('Your details aren’t published.')).toBeVisible()
    await expectPublished(false)
    await expect(row).toContainText('Not published: declined or withdrew on')
  })
})
