/** An evening's work in focus mode: 98 applications decided by keyboard alone. */
import { importByContract, makeEvent } from '../events.ts'
import { faultsOf } from '../looks.ts'
import { arriveAsStaff } from '../people.ts'
import { expect, test } from '../product.ts'

const organiser = 'imogen.ashdown@chatham-house.example'
const count = 98

/** Phone, tablet, small and large screens. */
const sizes = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
]

const groups = ['Civil society', 'Private sector']
const event = {
  slug: 'evening-queue',
  title: 'Ninety-eight to read tonight',
  admission: 'REVIEW' as const,
  total: 40,
  groups: groups.map((name) => ({ name, minimum: 0, target: 20, maximum: 40 })),
}
const people = Array.from({ length: count }, (_, place) => ({
  name: `Applicant ${String(place + 1).padStart(2, '0')}`,
  email: `applicant-${place + 1}@evening-queue.example`,
  organisation: `Foundation ${place + 1}`,
  group: groups[place % groups.length] ?? '',
  motivation: 'We follow evidence across borders, and see where requests stop halfway. '.repeat(1 + (place % 12)),
}))

test('98 applications are decided by keyboard alone, each in sight before its decision', async ({ page, stage }) => {
  test.setTimeout(600_000)
  await page.setViewportSize({ width: 1366, height: 768 })
  await arriveAsStaff(page, stage, organiser)
  await makeEvent(page, event)
  await importByContract(page, stage, event.slug, people)

  await page.goto(`/e/${event.slug}/manage/registrations?sort=NAME_ASC`)
  await expect(page.getByRole('row').first()).toBeVisible()
  await page.keyboard.press('f')
  await expect(page.getByText(`1 of ${count}`)).toBeVisible()

  const staged = async () => {
    const [decided] = await stage.sql<{ count: string }>(
      `select count(*) from registration r join event e on e.id = r.event_id where e.slug = $1 and r.staged is not null`,
      [event.slug],
    )
    return Number(decided?.count)
  }
  for (const [place, { name, motivation }] of people.entries()) {
    await expect(page.getByRole('heading', { level: 2, name })).toBeInViewport()
    await expect(page.getByText(motivation.trim().slice(0, 60)).first()).toBeInViewport()
    await expect(page.getByRole('region', { name: 'Decision' })).toBeInViewport({ ratio: 1 })
    await expect(page.getByText(`${place + 1} of ${count}`)).toBeVisible()
    await page.keyboard.press('own'.charAt(place % 3))
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
    if (place === 9) {
      await expect.poll(staged).toBe(10)
      // The answer may still be pending: then leaving has to be confirmed.
      page.once('dialog', (dialog) => dialog.accept())
      // The order survives a reload, although decided applications would be elsewhere by now.
      await page.reload()
      await expect(page.getByText(`11 of ${count}`)).toBeVisible()
    }
  }
  await expect(page.getByText('All applications are done')).toBeVisible()

  // Decisions are sent one after another: on a busy machine the last ones are still being sent after the last application was
  // read.
  await expect.poll(staged, { timeout: 240_000 }).toBe(count)
})

test('the decision bar is in sight at every size, and axe finds nothing', async ({ page, stage }) => {
  await arriveAsStaff(page, stage, organiser)
  const address = '/e/cybercrime-convention-americas/manage/review?state=SUBMITTED'
  for (const size of sizes) {
    await page.setViewportSize(size)
    await page.goto(`${address}&queue=${size.width}`)
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeInViewport()
    await expect(page.getByRole('region', { name: 'Decision' })).toBeInViewport({ ratio: 1 })
  }
  expect(await faultsOf(page)).toEqual([])
})
