/** The picture of an event: uploaded, cropped by keyboard, described, seen by visitors, and deleted. */
import { deflateSync } from 'node:zlib'
import { makeEvent } from '../events.ts'
import { expectSoundAsItIs, expectWorkplace } from '../looks.ts'
import { arriveAsStaff, device } from '../people.ts'
import { expect, test } from '../product.ts'

/** Pages with every rule of axe: it takes as long as the processor does. */
test.describe.configure({ timeout: 300_000 })

const slug = 'with-a-picture'

function crcOf(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), content])
  const [size, crc] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(content.length)
  crc.writeUInt32BE(crcOf(named))
  return Buffer.concat([size, named, crc])
}

/** A PNG: dark teal above, sand below. */
function landscape(width: number, height: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2], 8)
  const rows = Array.from({ length: height }, (_, y) => {
    const colour = y < height / 2 ? [14, 90, 90] : [214, 190, 140]
    return Buffer.concat([Buffer.of(0), Buffer.alloc(width * 3, Buffer.from(colour))])
  })
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.of()),
  ])
}

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
  const picture = { name: '../../hall.png', mimeType: 'image/png', buffer: landscape(1600, 1200) }

  await test.step('a script that says it is a picture is refused in plain words', async () => {
    await page.goto(`/e/${slug}/manage/image`)
    const choice = page.getByLabel('Choose a file')
    await choice.setInputFiles({
      name: 'a.png',
      mimeType: 'image/png',
      buffer: Buffer.from('<script>alert(1)</script>'),
    })
    await expect(page.getByRole('alert')).toHaveText('We can’t use this file. Choose a PNG, JPEG or WebP picture.')
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
