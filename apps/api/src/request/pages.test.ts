import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { registerPerson } from '../registrations/testing/documents.ts'
import { openWorld } from '../testing/world.ts'
import { cursor } from './pages.ts'
import type { EventRow } from './rows.ts'

const world = await openWorld()

let organiser: string
let helper: string
let event: EventRow
let reference: string

beforeAll(async () => {
  const host = await world.institute({ slug: 'host' })
  organiser = (await world.member({ institute: host, role: 'OWNER' })).email
  const starts = new Date(Date.now() + 20 * 86_400_000)
  const sessions = [{ title: 'One', startsAt: starts, endsAt: new Date(starts.getTime() + 3_600_000) }]
  event = await world.event({ hostId: host.id, sessions })
  reference = await registerPerson(world, event, 'Ana')
  helper = (await world.member({ institute: (await world.partner(event)).institute })).email
})

const page = 'edges { cursor } pageInfo { hasNextPage }'
const ofEvent = (field: string) => `query ($slug: String!, $after: String) { event(slug: $slug) { ${field} } }`
const [impossible, longAgo, anId] = ['2022-02-30T00:00:00.000Z', '0000-01-01T00:00:00.000Z', randomUUID()]
const noId = '-'.repeat(36)

/** Lists whose cursors contain an instant or an id, and cursors that no list ever issued. */
const lists: [string, string, string[][]][] = [
  [
    'events',
    `query ($after: String) { events(after: $after) { ${page} } }`,
    [
      ['EVENTS', impossible, anId],
      ['EVENTS', longAgo, anId],
      ['EVENTS', '+033658-09-27T01:46:39.999Z', anId],
    ],
  ],
  ['erasures', ofEvent(`erasures(after: $after) { ${page} }`), [['ERASURE', noId]]],
  ['invitations', ofEvent(`invitations(after: $after) { ${page} }`), [['INVITATION', noId]]],
  ['letters', ofEvent(`messages(after: $after) { ${page} }`), [['LETTER', noId]]],
  [
    'conflicts',
    ofEvent(`conflicts(after: $after) { ${page} }`),
    [
      ['CONFLICT', impossible, anId],
      ['CONFLICT', longAgo, anId],
      ['CONFLICT', '999999999999999', anId],
    ],
  ],
  [
    'countersign requests',
    ofEvent(`countersignRequests(after: $after) { ${page} }`),
    [
      ['COUNTERSIGN', impossible, anId],
      ['COUNTERSIGN', longAgo, anId],
    ],
  ],
  [
    'notes',
    ofEvent(`sessions { notes(after: $after) { ${page} } }`),
    [
      ['NOTES', impossible, anId],
      ['NOTES', longAgo, anId],
      ['NOTES', '2022-02-01T00:00:00.000Z', noId],
    ],
  ],
  [
    'messages of a person',
    `query ($reference: String!, $after: String) { registration(reference: $reference) { emails(after: $after) { ${page} } } }`,
    [
      ['MESSAGE', impossible, anId],
      ['MESSAGE', longAgo, anId],
    ],
  ],
]

const codes = async (document: string, after: string, as: string): Promise<unknown[]> => {
  const { errors } = await world.execute(document, { slug: event.slug, reference, after }, { as })
  return [...new Set(errors?.map(({ extensions }) => extensions?.code))]
}

describe('a place that nobody was given', () => {
  it.each(lists)(
    'a cursor that nobody was given is refused as an invalid argument in the list of %s',
    async (_, document, places) => {
      const never = ['', 'null', '[]', '{}', 'not a cursor', cursor('REGISTERED_ASC', impossible, anId)]
      for (const after of [...places.map((parts) => cursor(...parts)), ...never.slice(1)]) {
        expect([after, await codes(document, after, organiser)]).toEqual([after, ['BAD_USER_INPUT']])
      }
      expect(await codes(document, '', organiser)).toEqual([])
    },
  )

  it('a cursor that nobody was given is refused as an invalid argument in a partner’s log', async () => {
    const document = ofEvent(`auditEntries(after: $after) { ${page} }`)
    for (const parts of [
      ['AUDIT_PART', impossible, '0'],
      ['AUDIT_PART', longAgo, '0'],
      ['AUDIT', '7'],
    ]) {
      expect(await codes(document, cursor(...parts), helper)).toEqual(['BAD_USER_INPUT'])
    }
  })
})
