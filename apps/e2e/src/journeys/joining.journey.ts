/** On the day: a seat holder opens the link in their email and joins, on the first device only. */
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { device } from '../people.ts'
import { expect, type Stage, test } from '../product.ts'

interface Seated {
  id: string
  reference: string
}

/** A seat holder of the demonstration without protection, at an event whose next session can be joined already. */
async function seated({ sql }: Stage): Promise<Seated> {
  const [person] = await sql<Seated>(
    `select r.id, r.reference from registration r join event e on e.id = r.event_id
     where e.slug = 'cybercrime-convention-americas' and r.state = 'CONFIRMED' and not r.protected
     order by r.registered_at limit 1`,
  )
  if (!person) throw new Error('No one holds a seat.')
  await sql(
    `update session set link_shown_at = null
     where join_link is not null and event_id = (select event_id from registration where id = $1::uuid)`,
    [person.id],
  )
  return person
}

/** Opens the page linked from a new email about the registration. */
async function openLink(page: Page, { sql }: Stage, { id, reference }: Seated): Promise<void> {
  const token = randomBytes(24).toString('base64url')
  await sql(
    'insert into registration_link (id, registration_id, hash, made_at) values ($1::uuid, $2::uuid, $3::bytea, desk_now())',
    [randomUUID(), id, createHash('sha256').update(token).digest()],
  )
  await page.goto(`/registrations/${reference}#token=${token}`)
  await expect(page.getByRole('heading', { level: 1, name: 'You hold a seat.' })).toBeVisible()
}

test('one press opens the room on the first device of a link; another device is asked for a code', async ({
  browser,
  stage,
}) => {
  const person = await seated(stage)
  const phone = await device(browser, stage, { viewport: { width: 360, height: 800 } })
  await openLink(phone, stage, person)
  await phone.context().route(
    (url) => url.origin !== new URL(stage.product.siteUrl).origin,
    (route) => route.fulfill({ contentType: 'text/html', body: '<title>The room</title>' }),
  )
  const opened = phone.context().waitForEvent('page')
  await phone.getByRole('button', { name: 'Join the session' }).first().click()
  await expect(await opened).toHaveTitle('The room')

  const friend = await device(browser, stage)
  await openLink(friend, stage, person)
  await expect(friend.getByRole('button', { name: 'Send me a code' })).toBeVisible()
  await expect(friend.getByRole('heading', { name: 'Your sessions' })).toHaveCount(0)
  await expect(friend.getByRole('button', { name: 'Join the session' })).toHaveCount(0)
  await phone.context().close()
  await friend.context().close()
})
