/** Helpers for tests of speakers. */
import type { EventRow } from '../../request/rows.ts'
import { byId, byInput } from '../../testing/matrix/asking.ts'
import type { World } from '../../testing/world.ts'

const shown = `id name role link sessionIds management { consent consentNote isPublished canBeAsked version }`
const refusal = '... on Refusal { message }'
const fieldProblems = `${refusal} ... on InvalidInput { fields { path code } }`
const obstacle = '... on ConsentNotPossible { cause }'

const addDocument = byInput('addSpeaker', `${fieldProblems} ... on SpeakerAdded { speaker { ${shown} } }`)
const changeDocument = byInput('changeSpeaker', `${fieldProblems} ... on SpeakerChanged { speaker { ${shown} } }`)
const recordDocument = byInput(
  'recordSpeakerConsent',
  `${fieldProblems} ${obstacle} ... on SpeakerConsentRecorded { speaker { ${shown} } }`,
)
export const askDocument = `mutation ($id: ID!) {
  answer: requestSpeakerConsent(id: $id) { __typename ${refusal} ${obstacle} ... on SpeakerAsked { speaker { ${shown} } } }
}`
const answerDocument = `mutation ($token: String!, $version: Int!, $isGiven: Boolean!) {
  answer: answerSpeakerConsent(token: $token, version: $version, isGiven: $isGiven) { __typename }
}`

interface Shown {
  id: string
  name: string | null
  role: string
  management: {
    consent: string
    consentNote: string | null
    isPublished: boolean
    canBeAsked: boolean
    version: number
  } | null
}

export interface Answer {
  __typename: string
  message?: string
  cause?: string
  fields?: { path: string; code: string }[]
  speaker?: Shown
}

const factsOf = (changes: object = {}) => ({
  isAnonymous: false,
  name: 'Rosa Lima',
  roles: [{ language: 'en', text: 'Prosecutor' }],
  biographies: [],
  link: null,
  email: 'rosa@office.example',
  language: 'en',
  sessionIds: [],
  ...changes,
})

export function openSpeakers(world: World) {
  const ask = async (document: string, variables: object, as?: string): Promise<Answer> =>
    (await world.ask<{ answer: Answer }>(document, { ...variables }, { as })).answer
  const add = ({ slug }: Pick<EventRow, 'slug'>, changes: object, as: string) =>
    ask(addDocument, { input: { eventSlug: slug, facts: factsOf(changes) } }, as)
  return {
    add,
    added: async (event: Pick<EventRow, 'slug'>, changes: object, as: string): Promise<Shown> => {
      const answer = await add(event, changes, as)
      if (!answer.speaker) throw new Error(`Not added: ${JSON.stringify(answer)}`)
      return answer.speaker
    },
    change: (id: string, version: number, changes: object, as: string) =>
      ask(changeDocument, { input: { id, version, facts: factsOf(changes) } }, as),
    remove: (id: string, as: string) => ask(byId('removeSpeaker'), { id }, as),
    request: (id: string, as: string) => ask(askDocument, { id }, as),
    record: (input: object, as: string) => ask(recordDocument, { input }, as),
    answer: (token: string, version: number, isGiven: boolean) => ask(answerDocument, { token, version, isGiven }),
    /** Speakers as published on the event's page. */
    published: async ({ slug }: Pick<EventRow, 'slug'>) => {
      const document = 'query ($slug: String!) { event(slug: $slug) { speakers { name role management { email } } } }'
      const { event } = await world.ask<{ event: { speakers: object[] } | null }>(document, { slug })
      return event?.speakers
    },
    byLink: async (token: string) => {
      const document = `query ($token: String!) {
        speakerByLink(token: $token) { name role consent eventTitle sessionTitles institute eventSlug version }
      }`
      return (await world.ask<{ speakerByLink: { consent: string; version: number } | null }>(document, { token }))
        .speakerByLink
    },
  }
}
