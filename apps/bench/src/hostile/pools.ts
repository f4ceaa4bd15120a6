/** Values in the database that arguments of the contract accept. */
import type { Client } from 'pg'
import type { Pools } from './generate.ts'
import { largeEvent } from './site.ts'

const maxValues = 20

export async function poolsOf(client: Client): Promise<Pools> {
  const read = async (sql: string): Promise<string[]> => {
    const { rows } = await client.query<{ value: string }>(`select value from (${sql}) x limit ${maxValues}`)
    return rows.map(({ value }) => value)
  }
  const slugs = [
    largeEvent,
    ...(await read('select slug as value from event')),
    ...(await read('select slug as value from institute')),
    ...(await read('select slug as value from series')),
  ]
  const ids = [
    ...(await read('select id::text as value from session')),
    ...(await read('select id::text as value from event_grant')),
    ...(await read('select id::text as value from letter')),
  ]
  return {
    slug: slugs,
    eventSlug: slugs,
    reference: await read('select reference as value from registration order by registered_at'),
    id: ids,
    sessionId: await read('select id::text as value from session'),
    search: ['a', 'an', 'ar'],
    beginning: ['a', 'un'],
    groupKeys: ['civil-society', 'academia'],
  }
}
