/** An institute with an event, whose organiser has webhooks, and their endpoint. */
import { afterAll, afterEach, beforeEach } from '@jest/globals'
import type { EventRow, InstituteRow } from '../../request/rows.ts'
import { openWorld } from '../../testing/world.ts'
import { type Answer, askingOf } from './asking.ts'
import { openReceiver } from './receiver.ts'

export async function openWebhooks() {
  const world = await openWorld({ webhookHosts: ['127.0.0.1'] })
  const receiver = await openReceiver()
  afterAll(() => receiver.close())
  afterEach(() => world.setClock(null))

  /** Belongs to the current test. */
  const here = {} as { host: InstituteRow; organiser: string; event: EventRow }
  beforeEach(async () => {
    here.host = await world.institute()
    here.organiser = (await world.member({ institute: here.host })).email
    here.event = await world.event({ hostId: here.host.id })
    receiver.received.length = 0
    receiver.answerWith(204)
  })

  const asking = askingOf(world, () => here.organiser)

  const create = (given: Record<string, unknown> = {}, as = here.organiser): Promise<Answer> => {
    const input = { instituteSlug: here.host.slug, url: receiver.url, kinds: ['REGISTERED', 'OFFERED'], ...given }
    return asking.act('create', { input }, as)
  }

  /** Has the worker process new entries. */
  const work = async () => {
    await world.database.$queryRaw`select 1 from graphile_worker.add_job('tell_webhooks')`
    await world.runJobs()
  }

  return { world, database: world.database, receiver, here, ...asking, create, work }
}
