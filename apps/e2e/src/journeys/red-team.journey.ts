/**
 * Anything that would reveal a few people is found before publication: in what the public sees of the room, and in the report.
 */
import { hearAndEnd, makeRoom } from '../attacked.ts'
import { expectSoundAsItIs } from '../looks.ts'
import { arriveAsStaff } from '../people.ts'
import { expect, test } from '../product.ts'

const organiser = 'imogen.ashdown@chatham-house.example'
const slug = 'attacked-room'
const manage = `/e/${slug}/manage`
const group = (name: string) => ({ name, minimum: 0, target: 10, maximum: 20 })
const event = {
  slug,
  title: 'A room that is attacked',
  admission: 'REVIEW' as const,
  total: 20,
  groups: [group('Academia'), group('Civil society'), group('Regional bodies')],
}

test('an organiser sees what the room and the report would reveal, accepts the proposed change, and publishes', async ({
  page,
  request,
  stage,
}) => {
  const { sql } = stage
  await arriveAsStaff(page, stage, organiser)
  await makeRoom(page, stage, event, { academia: 6, 'civil-society': 5, 'regional-bodies': 1 })

  await test.step('exact numbers would tell of one person: they are refused, and less is shown in one press', async () => {
    await page.goto(`${manage}/retention`)
    const choice = page.getByRole('group', { name: 'Visible to the public' })
    await choice.getByRole('radio', { name: 'Exact numbers' }).check()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    const refusal = page.getByRole('alert').filter({ hasText: 'Someone could be identified' })
    await expect(refusal).toContainText('Regional bodies: exactly one person held a seat')
    await expectSoundAsItIs(page)
    await refusal.getByRole('button', { name: /^Show this instead: Groups/ }).click()
    await expect(refusal).toBeHidden()
    await expect(choice.getByRole('radio', { name: /^Groups/ })).toBeChecked()
  })

  await test.step('with enough people in every group, nothing is found, and exact numbers are shown', async () => {
    await sql(`delete from registration where group_key = 'regional-bodies' and email like '%@attacked.example'`)
    await sql(
      `update group_tally set confirmed = 0 where group_key = 'regional-bodies' and event_id = (select id from event where slug = $1)`,
      [slug],
    )
    const choice = page.getByRole('group', { name: 'Visible to the public' })
    await choice.getByRole('radio', { name: 'Exact numbers' }).check()
    await page.getByRole('button', { name: 'Test the figures' }).click()
    await expect(page.getByText('Nothing found.')).toBeVisible()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Cancel' })).toBeHidden()
  })

  await test.step('after the event someone leaves: the report can be broken, and says how', async () => {
    await hearAndEnd(page, stage, slug, 'academia')
    await page.goto(`${manage}/report`)
    await page.getByRole('button', { name: 'Test the figures' }).click()
    await expect(page.getByText('Academia: exactly one person gave up a seat')).toBeVisible()
    await expectSoundAsItIs(page)
  })

  await test.step('published all the same, it is refused; with the proposed change it is public', async () => {
    await page.getByRole('button', { name: 'Publish version 1' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('checkbox', { name: /^I’ve read the report/ }).check()
    await dialog.getByRole('button', { name: /^Publish version 1/ }).click()
    await expect(dialog.getByText('Academia: exactly one person gave up a seat')).toBeVisible()
    expect((await request.get(`/api/reports/${slug}/v1/content.json`)).status()).toBe(404)
    await expectSoundAsItIs(page)
    await dialog.getByRole('button', { name: 'Withhold these figures' }).click()
    await expect(dialog.getByRole('button', { name: 'Withhold these figures' })).toBeHidden()
    await dialog.getByRole('button', { name: /^Publish version 1/ }).click()
    await expect(dialog).toBeHidden()
    await expect(async () => {
      const { figures } = await (await request.get(`/api/reports/${slug}/v1/content.json`)).json()
      expect(figures).toMatchObject({ people: null, otherCountries: null })
    }).toPass()
  })
})
