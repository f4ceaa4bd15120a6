/** Searches that were kept, in views of the board and in letters, and that name somebody who is to be forgotten. */
import type { PrismaClient } from '@plenaria/prisma/client'
import { foldOrganisation } from '@plenaria/schema/texts'
import type { RegistrationRow } from '../rows.ts'

type Named = Pick<RegistrationRow, 'name' | 'email' | 'organisation'>

/** Shorter ones are in too many names to tell of one. */
const tellingLength = 3

const wordsIn = (text: string): string[] =>
  foldOrganisation(text)
    .split(' ')
    .filter((word) => word.length >= tellingLength)

/** Whether a search has a word of what somebody is called, or a part of one. */
function looksFor(search: string, people: readonly Named[]): boolean {
  const sought = wordsIn(search)
  return people.some(({ name, email, organisation }) => {
    const known = wordsIn(`${name} ${email} ${organisation ?? ''}`)
    return sought.some((word) => known.some((one) => one.includes(word)))
  })
}

export async function forgetSearches(
  database: Pick<PrismaClient, 'boardView' | 'letter'>,
  eventId: string,
  people: readonly Named[],
): Promise<void> {
  const views = await database.boardView.findMany({ where: { eventId, address: { contains: 'q=' } } })
  for (const { id, address } of views) {
    const params = new URLSearchParams(address)
    if (!looksFor(params.get('q') ?? '', people)) continue
    params.delete('q')
    await database.boardView.update({ where: { id }, data: { address: params.toString() } })
  }
  const letters = await database.letter.findMany({ where: { eventId }, select: { id: true, filter: true } })
  for (const { id, filter } of letters) {
    if (typeof filter !== 'object' || filter === null || Array.isArray(filter)) continue
    const { search, ...rest } = filter
    if (typeof search !== 'string' || !looksFor(search, people)) continue
    await database.letter.update({ where: { id }, data: { filter: rest } })
  }
}
