/** Fixture for tests of recipients: an event whose report is published. */
import { agree, type Heard, openHeard } from '../../findings/testing/heard.ts'
import { letEnd } from '../../testing/ended.ts'
import type { World } from '../../testing/world.ts'

export interface Published extends Heard {
  findingId: string
  /** The next version, with this introduction. */
  publish: (introduction: string, facts?: Record<string, unknown>) => Promise<void>
  compose: (facts: Record<string, unknown>) => Promise<void>
}

const inBoth = (english: string, spanish: string) => [
  { language: 'en', text: english },
  { language: 'es', text: spanish },
]

/** In English and Spanish; the event is over. */
export async function openPublished(world: World): Promise<Published> {
  const heard = await openHeard(world)
  const { database } = world
  for (const name of ['Ana', 'Bea', 'Cai', 'Dan']) await heard.person(name)
  const { finding } = await heard.finding('Orders come late.', [await heard.note()])
  const findingId = finding?.id ?? ''
  await database.finding.update({
    where: { id: findingId },
    data: { texts: { en: 'Orders come late.', es: 'Las órdenes llegan tarde.' } },
  })
  const eventSlug = heard.event.slug
  const draft = async () => {
    const document = `query ($slug: String!) { event(slug: $slug) { report { draft { version preview { hash } } } } }`
    type Draft = { event: { report: { draft: { version: number; preview: { hash: string } } } } }
    return (await world.ask<Draft>(document, { slug: eventSlug }, { as: heard.organiser })).event.report.draft
  }
  const ask = async (document: string, input: Record<string, unknown>, expected: string) => {
    const { answer } = await world.ask<{ answer: { __typename: string } }>(document, { input }, { as: heard.organiser })
    if (answer.__typename !== expected) throw new Error(`Answered ${answer.__typename}.`)
  }
  const compose = async (facts: Record<string, unknown>) => {
    const input = {
      eventSlug,
      version: (await draft()).version,
      titles: inBoth('What was heard', 'Lo que se oyó'),
      introductions: [],
      methods: inBoth('How.', 'Cómo.'),
      corrections: [],
      leftOut: [],
      ...facts,
    }
    const document = `mutation ($input: UpdateReportInput!) { answer: updateReport(input: $input) { __typename } }`
    await ask(document, input, 'ReportUpdated')
  }
  const publish = async (introduction: string, facts: Record<string, unknown> = {}) => {
    await compose({ introductions: inBoth(introduction, introduction), ...facts })
    const { hash } = (await draft()).preview
    const document = `mutation ($input: PublishReportInput!) { answer: publishReport(input: $input) {
      ... on CountersignPending { request { id } } } }`
    type Asked = { answer: { request: { id: string } } }
    const input = { eventSlug, hash }
    const { answer } = await world.ask<Asked>(document, { input }, { as: heard.organiser })
    const agreed = await agree(world, heard, answer.request.id)
    if (agreed !== 'CountersignAnswered') throw new Error(`Answered ${agreed}.`)
  }
  await letEnd(database, heard.event.id)
  await publish('Why.')
  return { ...heard, findingId, publish, compose }
}

export const someone = (name: string, facts: Record<string, unknown> = {}) => ({
  name,
  body: `Ministry of ${name}`,
  country: 'CO',
  language: 'es',
  email: `${name.toLowerCase()}@office.example`,
  ...facts,
})

const addDocument = `mutation ($input: AddRecipientInput!) { answer: addRecipient(input: $input) {
  __typename ... on RecipientSaved { recipient { id version } } ... on InvalidInput { fields { path code } } ... on Refusal { message } } }`
const sendDocument = `mutation ($input: SendReportInput!) { answer: sendReport(input: $input) {
  __typename ... on ReportSent { sent } ... on ReportUnderEmbargo { until } ... on ReportNotInLanguage { languages }
  ... on InvalidInput { fields { path code } } ... on Refusal { message } } }`

interface Added {
  __typename: string
  recipient?: { id: string; version: number }
  fields?: { path: string; code: string }[]
}

interface Sent {
  __typename: string
  sent?: number
  until?: string
  languages?: string[]
}

export function sending(world: World) {
  return {
    add: async ({ event, organiser }: Heard, name: string, facts: Record<string, unknown> = {}, as = organiser) => {
      const input = { eventSlug: event.slug, facts: someone(name, facts) }
      return (await world.ask<{ answer: Added }>(addDocument, { input }, { as })).answer
    },
    send: async ({ event, organiser }: Heard, facts: Record<string, unknown> = {}, as = organiser) => {
      const input = { eventSlug: event.slug, number: 1, notes: [], ...facts }
      return (await world.ask<{ answer: Sent }>(sendDocument, { input }, { as })).answer
    },
    /** The token in the newest email to this person. */
    tokenFor: (name: string): string => {
      const mail = world.mails.findLast(({ to }) => to === `${name.toLowerCase()}@office.example`)
      return /#token=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
    },
  }
}
