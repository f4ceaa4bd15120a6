/** Requests that wait for an event's seats, with changes made meanwhile. */
import { until } from './child.ts'
import type { World } from './world.ts'

/** `change` is committed after the request has started to wait for the event's seats, and before it gets them. */
export async function whileWaiting<Answer>(
  { database }: World,
  eventId: string,
  ask: () => Promise<Answer>,
  change: () => Promise<unknown>,
): Promise<Answer> {
  const held = async () => {
    const waiting = await database.$queryRaw<unknown[]>`
      select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
    return waiting.length > 0
  }
  const { answer } = await database.$transaction(
    async (transaction) => {
      await transaction.$queryRaw`select from seat_tally where event_id = ${eventId} for update`
      const asked = ask()
      await until(held)
      await change()
      return { answer: asked }
    },
    { timeout: 20_000 },
  )
  return answer
}
