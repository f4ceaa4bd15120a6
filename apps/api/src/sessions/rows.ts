import type { SessionInput } from '../__generated__/resolvers.ts'
import { storedTexts } from '../request/texts.ts'

export const inOrder = (sessions: readonly SessionInput[]): SessionInput[] =>
  [...sessions].sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime())

/** Chronological. */
export const sessionRows = (sessions: readonly SessionInput[]) =>
  inOrder(sessions).map(({ titles, startsAt, endsAt }) => ({ titles: storedTexts(titles), startsAt, endsAt }))
