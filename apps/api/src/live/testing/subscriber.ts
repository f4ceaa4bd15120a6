/** A client over a real WebSocket which, like a browser, sends its cookie and the origin of its page. */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll } from '@jest/globals'
import type { Terms } from '@plenaria/domain/grant'
import { type Language, tag } from '@plenaria/schema/languages'
import { type Client, createClient } from 'graphql-ws'
import type { EventRow, GrantRow, InstituteRow } from '../../request/rows.ts'
import { type Child, startChild, until } from '../../testing/child.ts'
import { freePort } from '../../testing/server.ts'
import type { World } from '../../testing/world.ts'
import { channel, type Notice } from '../notices.ts'

export const ofEvent = 'subscription ($slug: String!) { eventChanged(slug: $slug) { slug at } }'
export const ofRegistration =
  'subscription ($reference: String!) { registrationChanged(reference: $reference) { reference at } }'
export const sinceReading =
  'subscription ($reference: String!, $since: DateTime) { registrationChanged(reference: $reference, since: $since) { at } }'

interface Requester {
  cookie?: string
  origin: string
  language?: Language
}

export interface Subscription {
  /** Payloads in order of arrival. */
  heard: Record<string, { at: string } & Record<string, unknown>>[]
  /** Errors of the response: message and code. */
  refused: { message: string; code: unknown }[]
  /** `COMPLETE`, or the code with which the connection was closed. */
  ended: () => 'COMPLETE' | number | null
  /** Waits until nothing new arrives, then clears `heard`. */
  settled: () => Promise<void>
  unsubscribe: () => void
}

/** One connection; `url` begins with `ws:`. */
function connect(url: string, { cookie, origin, language = 'en' }: Requester): Client {
  const headers = { origin, 'accept-language': tag(language), ...(cookie && { cookie }) }
  return createClient({
    url,
    retryAttempts: 0,
    lazyCloseTimeout: 0,
    webSocketImpl: class extends WebSocket {
      constructor(address: string, protocols: string) {
        super(address, { protocols, headers } as never)
      }
    },
  })
}

export function subscribe(
  client: Client,
  query: string,
  variables: Record<string, unknown> = {},
  extensions?: Record<string, unknown>,
): Subscription {
  const heard: Subscription['heard'] = []
  const refused: Subscription['refused'] = []
  let ended: 'COMPLETE' | number | null = null
  const note = (errors: readonly { message: string; extensions?: Record<string, unknown> | undefined }[]) =>
    refused.push(...errors.map(({ message, extensions }) => ({ message, code: extensions?.code })))
  const unsubscribe = client.subscribe<Subscription['heard'][number]>(
    { query, variables, ...(extensions && { extensions }) },
    {
      next: ({ data, errors }) => {
        if (errors) note(errors)
        else if (data) heard.push(data)
      },
      error: (fault) => {
        if (Array.isArray(fault)) note(fault)
        ended = typeof fault === 'object' && fault && 'code' in fault ? Number(fault.code) : 'COMPLETE'
      },
      complete: () => {
        ended ??= 'COMPLETE'
      },
    },
  )
  return {
    heard,
    refused,
    ended: () => ended,
    unsubscribe,
    settled: async () => {
      for (let before = -1; before !== heard.length; await sleep(400)) before = heard.length
      heard.length = 0
    },
  }
}

/** Waits until the subscription receives what `nudge` sends, then clears it. */
async function established(subscription: Subscription, nudge: () => Promise<unknown>): Promise<Subscription> {
  await until(async () => {
    await nudge()
    return subscription.heard.length > 0 || subscription.ended() !== null
  })
  await subscription.settled()
  return subscription
}

/** The world's own server, listening, with a host and one of its organisers. */
export async function openLine(world: World) {
  const { database, config } = world
  const address = await world.app.listen({ host: '127.0.0.1', port: 0 })
  const url = `${address.replace(/^http/, 'ws')}/graphql`
  const host: InstituteRow = await world.institute()
  const organiser = (await world.member({ institute: host })).email

  const clients: Client[] = []
  afterAll(async () => {
    for (const client of clients) await client.dispose()
  })

  const client = (requester: Partial<Requester> = {}, at = url): Client => {
    const made = connect(at, { origin: config.siteUrl, ...requester })
    clients.push(made)
    return made
  }
  const tell = (notice: Notice) =>
    database.$queryRaw`select pg_notify(${channel}, ${JSON.stringify(notice)})::text as notified`

  return {
    url,
    host,
    organiser,
    client,
    /** Signed in, with a second factor. */
    clientOf: async (email: string, at = url): Promise<Client> => client({ cookie: await world.signIn(email) }, at),
    tell,
    followEvent: (at: EventRow, as: Client): Promise<Subscription> =>
      established(subscribe(as, ofEvent, { slug: at.slug }), () => tell({ eventId: at.id })),
    followRegistration: (at: EventRow, reference: string, as: Client): Promise<Subscription> =>
      established(subscribe(as, ofRegistration, { reference }), () => tell({ eventId: at.id, registrationIds: null })),
    /** An event of the host with a partner, whose organiser is included. */
    shared: async (
      terms: Partial<Terms> = {},
    ): Promise<{ at: EventRow; institute: InstituteRow; grant: GrantRow; helper: string; helperId: string }> => {
      const at = await world.event({ hostId: host.id })
      const { institute, grant } = await world.partner(at, { terms })
      const { id, email } = await world.member({ institute })
      return { at, institute, grant, helper: email, helperId: id }
    },
  }
}

/** Starts the server in a process of its own, on the world's database. @returns the URL for subscriptions */
export async function startElsewhere({ config }: World): Promise<{ url: string; child: Child }> {
  const port = await freePort()
  const child = startChild('main.ts', {
    DATABASE_URL: config.databaseUrl,
    SECRET: config.secret,
    SITE_URL: config.siteUrl,
    PORT: String(port),
    RATE_LIMIT: 'off',
  })
  afterAll(() => {
    child.process.kill('SIGKILL')
  })
  await until(async () => (await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null))?.ok ?? false)
  return { url: `ws://127.0.0.1:${port}/graphql`, child }
}
