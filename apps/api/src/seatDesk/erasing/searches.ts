/** Removes erased people's names from saved views, from searches in messages, and from tags. */
import type { PrismaClient } from '@plenaria/prisma/client'
import { foldOrganisation } from '@plenaria/schema/texts'
import type { RegistrationRow } from '../../request/rows.ts'

type Named = Pick<RegistrationRow, 'name' | 'email' | 'organisation'>

/** Shorter words are part of too many names. */
const tellingLength = 3

const wordsIn = (text: string): string[] =>
  foldOrganisation(text)
    .split(' ')
    .filter((word) => word.length >= tellingLength)

/** Whether a search contains a word, or part of a word, of one of the people's names. */
function looksFor(search: string, people: readonly Named[]): boolean {
  const searched = wordsIn(search)
  return people.some(({ name, email, organisation }) => {
    const known = wordsIn(`${name} ${email} ${organisation ?? ''}`)
    return searched.some((word) => known.some((one) => one.includes(word)))
  })
}

/** Replaces words removed from a name. */
const left = '…'

/** Removes words of the people's names, addresses and complete organisations from a name. */
function nameWithout(name: string, people: readonly Named[]): string {
  const telling = new Set(
    people.flatMap(({ name, email }) => [foldOrganisation(email), ...wordsIn(`${name} ${localPart(email)}`)]),
  )
  const organisations = people.map(({ organisation }) => foldOrganisation(organisation ?? '')).filter(Boolean)
  const isTelling = (word: string) =>
    telling.has(foldOrganisation(word)) || wordsIn(word).some((part) => telling.has(part))
  const withoutPeople = name
    .split(/(\s+)/)
    .map((word) => (isTelling(word) ? left : word))
    .join('')
  const folded = ` ${foldOrganisation(withoutPeople)} `
  return organisations.some((organisation) => folded.includes(` ${organisation} `)) ? left : withoutPeople
}

const localPart = (email: string): string => email.slice(0, email.lastIndexOf('@'))

export async function forgetSearches(
  database: Pick<PrismaClient, 'boardView' | 'letter' | 'tag'>,
  eventId: string,
  people: readonly Named[],
): Promise<void> {
  await forgetInViews(database, eventId, people)
  await forgetInLetters(database, eventId, people)
  await forgetInTags(database, eventId, people)
}

/** Parameters of the board's URL with a search, or words in answers. */
const isSearch = (param: string, text: string): boolean =>
  param === 'q' || (param.startsWith('answer.') && text.startsWith('~'))

async function forgetInViews(
  database: Pick<PrismaClient, 'boardView'>,
  eventId: string,
  people: readonly Named[],
): Promise<void> {
  for (const { id, ...view } of await database.boardView.findMany({ where: { eventId } })) {
    const params = new URLSearchParams(view.address)
    const searches = [...params].filter(([param, text]) => isSearch(param, text) && looksFor(text, people))
    for (const [param] of searches) params.delete(param)
    const name = nameWithout(view.name, people)
    if (searches.length === 0 && name === view.name) continue
    const address = searches.length > 0 ? params.toString() : view.address
    await database.boardView.update({ where: { id }, data: { name, address, version: { increment: 1 } } })
  }
}

async function forgetInLetters(
  database: Pick<PrismaClient, 'letter'>,
  eventId: string,
  people: readonly Named[],
): Promise<void> {
  const letters = await database.letter.findMany({ where: { eventId }, select: { id: true, filter: true } })
  for (const { id, filter } of letters) {
    if (typeof filter !== 'object' || filter === null || Array.isArray(filter)) continue
    const { search, answers, ...rest } = filter
    const keepsSearch = typeof search !== 'string' || !looksFor(search, people)
    const given = Array.isArray(answers) ? answers : []
    const keptAnswers = given.filter((each) => !looksFor(wordsOfFilter(each), people))
    if (keepsSearch && keptAnswers.length === given.length) continue
    const kept = {
      ...(keepsSearch && search !== undefined && { search }),
      ...(keptAnswers.length > 0 && { answers: keptAnswers }),
    }
    await database.letter.update({ where: { id }, data: { filter: { ...rest, ...kept } } })
  }
}

/** Words that an answer filter searches for. */
const wordsOfFilter = (filter: unknown): string =>
  typeof filter === 'object' && filter !== null && 'contains' in filter ? String(filter.contains ?? '') : ''

/** Tags that identify nobody keep their name; names stay unique. */
async function forgetInTags(
  database: Pick<PrismaClient, 'tag'>,
  eventId: string,
  people: readonly Named[],
): Promise<void> {
  const tags = await database.tag.findMany({ where: { eventId }, orderBy: { id: 'asc' } })
  const taken = new Set(tags.map(({ nameKey }) => nameKey))
  for (const tag of tags) {
    const without = nameWithout(tag.name, people)
    if (without === tag.name) continue
    const name = freeName(without, taken)
    taken.add(name.toLowerCase())
    await database.tag.update({ where: { id: tag.id }, data: { name, nameKey: name.toLowerCase() } })
  }
}

/** Adds a number if another tag already has the name. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name
  let number = 2
  while (taken.has(`${left} ${number}`)) number += 1
  return `${left} ${number}`
}
