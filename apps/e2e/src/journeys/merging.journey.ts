/** One person registered with two addresses: organisers compare and merge the registrations, and both addresses are emailed. */
import { makeEvent, registerByContract } from '../events.ts'
import { arriveAsStaff, confirmAddress, confirmEmails } from '../people.ts'
import { expect, test } from '../product.ts'

const organiser = 'imogen.ashdown@chatham-house.example'
const slug = 'merging'
const addresses = ['ximena.prado@merging.example', 'ximena.work@merging.example'] as const
const waiting = 'yago.lima@merging.example'

test('two registrations of one person are merged, and the seat goes to the next in line', async ({ page, stage }) => {
  const { mailbox, sql } = stage
  await page.setViewportSize({ width: 1280, height: 900 })
  await arriveAsStaff(page, stage, organiser)
  await makeEvent(page, {
    slug,
    title: 'An event with a duplicate',
    admission: 'FIRST_COME',
    total: 2,
    groups: [{ name: 'Civil society', minimum: 0, target: 2, maximum: 2 }],
  })
  const people = [
    { name: 'Ximena Prado', organisation: 'Prado Foundation', email: addresses[0] },
    { name: 'Prado Ximena', organisation: 'Fundación Prado', email: addresses[1] },
    { name: 'Yago Lima', organisation: 'Lima Foundation', email: waiting },
  ]
  for (const person of people) {
    await registerByContract(page.request, slug, { ...person, group: 'Civil society' })
    await confirmAddress(page.request, stage, person.email)
  }

  await test.step('they are found by their name', async () => {
    await page.goto(`/e/${slug}/manage/registrations`)
    await page.getByText('People', { exact: true }).click()
    await page.getByRole('link', { name: 'Possible duplicates' }).click()
    await expect(page.getByText(addresses[0])).toBeVisible()
    await expect(page.getByText(addresses[1])).toBeVisible()
    await expect(page.getByText(waiting)).toBeHidden()
  })

  await test.step('and compared field by field: what stays is chosen, with a reason', async () => {
    await page.getByRole('button', { name: 'Compare and merge…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Merge two registrations' })
    await expect(dialog.getByRole('region', { name: 'Details carried over' })).toContainText('chosen sessions move too')
    await dialog.getByRole('radio', { name: 'Fundación Prado' }).check()
    await dialog.getByLabel('Reason').fill('She registered twice.')
    await dialog.getByRole('button', { name: 'Merge' }).click()
    await confirmEmails(page)
  })

  await test.step('both addresses get an email, and the next in line gets the seat', async () => {
    await mailbox.wait(addresses[0], /^Your registrations were merged/)
    await mailbox.wait(addresses[1], /^Your registration was merged into another/)
    await mailbox.wait(waiting, /^A seat is held for you/)
    const rows = await sql(
      `select r.email, r.state::text, r.organisation from registration r join event e on e.id = r.event_id
       where e.slug = $1 order by r.registered_at`,
      [slug],
    )
    expect(rows).toEqual([
      { email: addresses[0], state: 'CONFIRMED', organisation: 'Fundación Prado' },
      { email: addresses[1], state: 'WITHDRAWN', organisation: 'Fundación Prado' },
      { email: waiting, state: 'OFFERED', organisation: 'Lima Foundation' },
    ])
    await page.reload()
    await expect(page.getByText('No duplicates found')).toBeVisible()
  })
})
