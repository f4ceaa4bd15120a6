/** Rounds for tests: opened, answered, closed. */
import { randomUUID } from 'node:crypto'
import { type Heard, openHeard } from '../../findings/testing/heard.ts'
import { letEnd } from '../../testing/ended.ts'
import type { World } from '../../testing/world.ts'
import { answerDocument, fetchToken, type Token } from './person.ts'

export const roundFields =
  'id isOpen passages invited answers statements { id findingId text isIncluded hits { id kind } }'
const openDocument = `mutation ($input: OpenValidationInput!) { answer: openValidation(input: $input) { __typename
  ... on ValidationOpened { round { ${roundFields} } } ... on ValidationBlocked { blocks { kind } } ... on InvalidInput { fields { path code } } } }`
const closeDocument = `mutation ($roundId: ID!) { answer: closeValidation(roundId: $roundId) { __typename
  ... on ValidationClosed { round { ${roundFields} } } } }`
export const decideDocument = `mutation ($input: DecideStatementInput!) { answer: decideStatement(input: $input) { __typename
  ... on StatementDecided { statement { isIncluded } } } }`

interface Round {
  id: string
  isOpen: boolean
  passages: number
  invited: number
  answers: number | null
  statements: {
    id: string
    findingId: string | null
    text: string
    isIncluded: boolean | null
    hits: { id: string }[]
  }[]
}

interface Answer {
  __typename: string
  round: Round
  blocks: { kind: string }[]
  fields: { path: string; code: string }[]
  statement: { isIncluded: boolean }
  passages: { findingId: string; topic: string; texts: { language: string; text: string }[] }[]
}

export const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

export interface Marks {
  verdict?: 'FAIR' | 'NOT_FAIR' | null
  somethingMissing?: boolean
  identifiesMe?: boolean
}

export const passage = (findingId: string, marks: Marks = {}) => ({
  findingId,
  verdict: 'FAIR',
  somethingMissing: false,
  identifiesMe: false,
  ...marks,
})

export const nameOf = (index: number) => `Persona ${'ABCDEFGH'[index]}bcdef`
export const addressOf = (index: number) => `${nameOf(index).replaceAll(/\W/g, '').toLowerCase()}@people.example`

export function openRounds(world: World) {
  const ask = async (document: string, variables: Record<string, unknown>, as: string | null = null): Promise<Answer> =>
    (await world.ask<{ answer: Answer }>(document, variables, { as })).answer

  /** After the event, which is moved to end now if necessary. */
  const openRound = async (heard: Heard, changes: Record<string, unknown> = {}, as = heard.organiser) => {
    await letEnd(world.database, heard.event.id)
    const input = { id: randomUUID(), eventSlug: heard.event.slug, closesAt: inDays(7), ...changes }
    return ask(openDocument, { input }, as)
  }

  const closeRound = (roundId: string, heard: Heard) => ask(closeDocument, { roundId }, heard.organiser)

  const answer = (token: Token, passages: unknown[] = [], statements: unknown[] = [], as: string | null = null) =>
    ask(answerDocument, { input: { token, passages, statements } }, as)

  /** Two findings, `people` people with seats, and an open round. */
  async function opened(people = 3) {
    const heard = await openHeard(world)
    const references: string[] = []
    for (let index = 0; index < people; index += 1) references.push(await heard.person(nameOf(index)))
    const first = (await heard.finding('Orders come late.', [await heard.note()])).finding?.id ?? ''
    const second = (await heard.finding('Judges decide alone.', [await heard.note()])).finding?.id ?? ''
    const { round } = await openRound(heard)
    const token = (index: number) => fetchToken(world, round.id, references[index] ?? '', addressOf(index))
    return { heard, references, first, second, round, token }
  }

  const saidOf = async ({ event, organiser }: Heard, findingId: string) => {
    const document = `query ($slug: String!) { event(slug: $slug) { findingsWorkspace { topics { findings {
      id freeze { id } freezeResolutions { reason } validationAnswers { fair notFair missing identifies } } } } } }`
    const data = await world.ask<{
      event: {
        findingsWorkspace: {
          topics: {
            findings: { id: string; freeze: unknown; freezeResolutions: unknown; validationAnswers: unknown }[]
          }[]
        }
      }
    }>(document, { slug: event.slug }, { as: organiser })
    return data.event.findingsWorkspace.topics.flatMap(({ findings }) => findings).find(({ id }) => id === findingId)
  }

  return { ask, openRound, closeRound, answer, opened, saidOf }
}
