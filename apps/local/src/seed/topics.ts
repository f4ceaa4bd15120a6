/** Topics of the demonstration's events, added as an organiser would. */
import type { Context } from '@plenaria/api/src/request/context.ts'
import { addTopic } from '@plenaria/api/src/topics/manage.ts'
import type { EventSeed } from '@plenaria/prisma/seed/shapes'
import { localised } from './events.ts'

export async function seedTopics(owner: () => Context, event: EventSeed): Promise<void> {
  for (const { titles, questions } of event.topics ?? []) {
    const input = {
      eventSlug: event.slug,
      titles: localised(titles),
      questions: questions.map((texts) => ({ texts: localised(texts) })),
    }
    const answer = await addTopic(input, owner())
    if (answer.__typename !== 'TopicAdded') throw new Error(`A topic of ${event.slug}: ${JSON.stringify(answer)}`)
  }
}
