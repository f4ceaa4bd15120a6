/** With 10,000 applications, no turn of the API's thread takes long. */
import { beforeAll, expect, it } from '@jest/globals'
import { openComposing } from '../compose/testing/documents.ts'
import { longestTurn } from '../compose/testing/longestTurn.ts'
import { registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { openDrawing } from './testing/documents.ts'

const world = await openWorld()
const { database } = world
const { setQuotas, compose, stage } = openComposing(world)
const { prepare, draw } = openDrawing(world)

/** Milliseconds of the processor. */
const longest = 50
const applications = 10_000

let organiser: string
let event: EventRow

beforeAll(async () => {
  const host = await world.institute({ slug: 'host' })
  organiser = (await world.member({ institute: host, role: 'ORGANISER' })).email
  event = await world.event({ hostId: host.id, total: 60 })
  const reference = await registerPerson(world, event, 'Ana')
  await database.$executeRaw`
    insert into registration
    select (jsonb_populate_record(r, jsonb_build_object(
      'id', gen_random_uuid(), 'reference', 'R' || lpad(n::text, 9, '0'), 'name', 'Ana ' || md5(n::text),
      'email', n || '@people.example', 'email_key', n || '@people.example',
      'country', (array['BR', 'KE', 'FR', 'IN'])[n % 4 + 1], 'registered_at', r.registered_at + n * interval '1 second'))).*
    from registration r, generate_series(1, ${applications}) n where r.reference = ${reference}`
  await database.$executeRaw`
    insert into review_tally (registration_id, event_id, reviews, mean, lowest, highest, offer)
    select id, event_id, 1, score, score, score, 1
    from (select id, event_id, 5000 + row_number() over (order by id) % 5000 as score from registration) scored
    where event_id = ${event.id}`
  const quotas = ['002', '150', '142'].map((value) => ({ subject: 'REGION' as const, value, minimum: 12, maximum: 18 }))
  await setQuotas(event, quotas, organiser)
})

it('while a room is composed and staged', async () => {
  await compose(event, organiser)
  const composed = await compose(event, organiser)
  expect(composed).toMatchObject({ compared: applications + 1 })
  expect(await longestTurn(compose(event, organiser))).toBeLessThan(longest)
  expect(await longestTurn(stage(event, composed.digest ?? '', organiser))).toBeLessThan(longest)
})

it('while a draw is prepared: its pool is looked at in another thread, as it is again when the draw is published', async () => {
  expect(await longestTurn(prepare(event, organiser))).toBeLessThan(longest)
  expect((await draw(event, organiser)).state).toBe('PREPARING')
})
