/** An event's picture: uploaded, cropped by keyboard, described, seen by visitors, and deleted. */
import { makeEvent } from '../events.ts'
import { expectSoundAsItIs, expectWorkplace } from '../looks.ts'
import { arriveAsStaff, device } from '../people.ts'
import { twoColours } from '../png.ts'
import { expect, test } from '../product.ts'

/** Checks pages with every axe rule, which takes as long as the processor needs. */
test.describe.configure({ timeout: 300_000 })

const slug = 'with-a-picture'

test('an organiser uploads, crops and describes a picture, and visitors see it until it is deleted', async ({
  browser,
  page,
  stage,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await arriveAsStaff(page, stage, 'imogen.ashdown@chatham-house.example')
  await makeEvent(page, {
    slug,
    title: 'With a picture',
    admission: 'FIRST_COME',
    total: 4,
    groups: [{ name: 'Civil society', minimum: 0, target: 4, maximum: 4 }],
  })
  const visitor = await device(browser, stage)
  const picture = { name: '../../hall.png', mimeType: 'image/png', buffer: twoColours(1600, 1200) }

  await test.step('a script that says it is a picture is refused in plain words', async () => {
    await page.goto(`/e/${slug}/manage/image`)
    const choice = page.getByLabel('Choose a file')
    await choice.setInputFiles({
      name: 'a.png',
      mimeType: 'image/png',
      buffer: Buffer.from('<script>alert(1)</script>'),
    })
    await expect(page.getByRole('alert')).toHaveText('We can’t use this file. Choose a PNG, JPEG or WebP image.')
    await choice.setInputFiles({ name: 'a.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') })
    await expect(page.getByRole('alert')).toContainText('SVG files aren’t accepted')
  })

  await test.step('it is uploaded, cropped by keyboard, and needs a description', async () => {
    await page.getByLabel('Choose a file').setInputFiles(picture)
    const shown = page.getByRole('img', { name: 'The part of the image that’s shown' })
    await expect(shown).toBeVisible()
    await page.getByLabel('Up or down').focus()
    await page.keyboard.press('End')
    await expect(page.getByLabel('Up or down')).toHaveValue('100')
    await page.getByRole('button', { name: 'Save image' }).click()
    await expect(page.getByLabel('Description')).toBeFocused()
    await page.getByLabel('Description').fill('A full hall, seen from the stage')
    await page.getByRole('button', { name: 'Save image' }).click()
    await expect(page.getByText('Image saved')).toBeVisible()
    await expectWorkplace(page)
    await page.reload()
    await expect(page.getByLabel('Up or down')).toHaveValue('100')
  })

  await test.step('visitors see it, and its space doesn’t change when it arrives', async () => {
    await expect(async () => {
      await visitor.goto(`/e/${slug}`)
      await expect(visitor.getByRole('img', { name: 'A full hall, seen from the stage' })).toBeVisible({
        timeout: 1_000,
      })
    }).toPass()
    const image = visitor.getByRole('img', { name: 'A full hall, seen from the stage' })
    await image.scrollIntoViewIfNeeded()
    await expect
      .poll(() => image.evaluate((it: HTMLImageElement) => it.complete && it.naturalWidth > 0 && it.naturalHeight * 2))
      .toBe(await image.evaluate((it: HTMLImageElement) => it.naturalWidth))
    await expectSoundAsItIs(visitor)
    const preview = await visitor.request.get(`/pictures/${slug}.png`)
    expect(preview.ok()).toBe(true)
  })

  await test.step('it is deleted', async () => {
    await page.getByRole('button', { name: 'Delete image' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click()
    await expect(page.getByText('Image deleted')).toBeVisible()
    await expect(async () => {
      expect(await (await visitor.request.get(`/e/${slug}`)).text()).not.toContain('A full hall')
    }).toPass()
  })
})
