import type { SessionInput } from '../__generated__/resolvers.ts'
import { storedTexts } from '../events/texts.ts'

/** In order of time. */
export const sessionRows = (sessions: readonly SessionInput[]) =>
  [...sessions]
    .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
    .map(({ titles, startsAt, endsAt }) => ({ titles: storedTexts(titles), startsAt, endsAt }))
