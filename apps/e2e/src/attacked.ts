/** A finished event with a report in preparation; somebody left after its exact numbers were last published. */
import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { makeEvent, type SmallEvent } from './events.ts'
import { expect, type Stage } from './product.ts'

const en = (text: string) => [{ language: 'en', text }]

async function ask<Answer>(page: Page, query: string, variables: unknown): Promise<Answer> {
  const answer = await page.request.post('/graphql', { data: { query, variables } })
  const { data, errors } = await answer.json()
  expect(errors).toBeUndefined()
  const [result] = Object.values(data)
  return result as Answer
}

/** Creates the event with seat holders, by group key. The page is an organiser's. */
export async function makeRoom(page: Page, { sql }: Stage, event: SmallEvent, people: Record<string, number>) {
  await makeEvent(page, event)
  for (const [group, count] of Object.entries(people))
    await sql(
      `insert into registration (id, reference, event_id, state, group_key, name, email, email_key, country, sort_name,
         registered_at, queued_at)
       select gen_random_uuid(), upper(translate(left(md5(random()::text), 10), '01', '23')), e.id, 'CONFIRMED', $2, 'Someone',
         $2 || n || '@attacked.example', $2 || n || '@attacked.example', 'CO', 'Someone', now(), now()
       from event e, generate_series(1, $3) n where e.slug = $1`,
      [event.slug, group, count],
    )
  await countAgain({ sql }, event.slug)
}

/** Sets the counters as the desk would have left them. */
async function countAgain({ sql }: Pick<Stage, 'sql'>, slug: string): Promise<void> {
  await sql(
    `update group_tally t set confirmed = (select count(*) from registration r
       where r.event_id = t.event_id and r.group_key = t.group_key and r.state = 'CONFIRMED')
     where event_id = (select id from event where slug = $1)`,
    [slug],
  )
  await sql(
    `update seat_tally s set held = (select sum(confirmed + offered) from group_tally t where t.event_id = s.event_id)
     where event_id = (select id from event where slug = $1)`,
    [slug],
  )
}

/** Makes a report that is ready except for what its figures reveal. */
export async function hearAndEnd(page: Page, { sql }: Stage, slug: string, leaves: string): Promise<void> {
  const soon = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
  // The event lasts from 10:00 to 14:00 in its zone.
  const day = soon(24 * 20).slice(0, 10)
  const session = await ask<{ session: { id: string } }>(
    page,
    `mutation ($input: AddSessionInput!) { addSession(input: $input) { ... on SessionAdded { session { id } } } }`,
    {
      input: {
        eventSlug: slug,
        facts: {
          titles: en('The hour'),
          startsLocal: `${day}T11:00`,
          endsLocal: `${day}T12:00`,
          kind: 'PLENARY',
        },
      },
    },
  )
  const { topic } = await ask<{ topic: { id: string } }>(
    page,
    'mutation ($input: AddTopicInput!) { addTopic(input: $input) { ... on TopicAdded { topic { id } } } }',
    { input: { eventSlug: slug, titles: en('Procedure') } },
  )
  const [groupKeys, noteId] = [[leaves], randomUUID()]
  await ask(page, 'mutation ($input: WriteNoteInput!) { writeNote(input: $input) { __typename } }', {
    input: {
      id: noteId,
      sessionId: session.session.id,
      topicId: topic.id,
      kind: 'CONCERN',
      groupKeys,
      text: 'Orders come late.',
    },
  })
  await ask(page, 'mutation ($input: CreateFindingInput!) { createFinding(input: $input) { __typename } }', {
    input: {
      id: randomUUID(),
      eventSlug: slug,
      topicId: topic.id,
      texts: en('Orders come late.'),
      noteIds: [noteId],
      contributionIds: [],
    },
  })
  await ask(page, 'mutation ($input: UpdateReportInput!) { updateReport(input: $input) { __typename } }', {
    input: {
      eventSlug: slug,
      version: 0,
      titles: en('What was heard'),
      introductions: en('Why it was asked.'),
      methods: en('How it was asked.'),
      corrections: [],
      leftOut: [],
    },
  })
  await ask(page, 'mutation ($input: SetEvidenceUntilInput!) { setEvidenceUntil(input: $input) { __typename } }', {
    input: { eventSlug: slug, until: soon(24 * 200) },
  })
  await end({ sql }, slug)
  await sql(
    `update registration set state = 'WITHDRAWN' where id = (select r.id from registration r join event e on e.id = r.event_id
       where e.slug = $1 and r.group_key = $2 limit 1)`,
    [slug, leaves],
  )
  await countAgain({ sql }, slug)
}

/** Moves the event so that it ends now: what was published dates from before its end. */
async function end({ sql }: Pick<Stage, 'sql'>, slug: string): Promise<void> {
  const moved = (column: string) => `${column} = ${column} - (select ends_at - desk_now() from event where slug = $1)`
  await sql(
    `update session set ${moved('starts_at')}, ${moved('ends_at')}
     where event_id = (select id from event where slug = $1)`,
    [slug],
  )
  const dates = ['starts_at', 'registration_opens_at', 'registration_closes_at', 'decision_promised_at', 'ends_at']
  await sql(`update event set ${dates.map(moved).join()} where slug = $1`, [slug])
}
