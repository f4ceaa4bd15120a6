/** The people of a crash run: each client plays one person after another, who registers, and then accepts, leaves or waits. */

import { groupKeys } from '../event.ts'
import type { Random } from '../random.ts'
import type { KnownAnswer } from './facts.ts'
import { HarnessFault, NeverAnswered, pause, type Site } from './site.ts'

interface Answered {
  __typename: string
  registration?: { reference: string; state: string }
  message?: string
  fields?: { path: string; message: string }[]
}

const registration = '{ reference state }'
const refusal = '... on Refusal { message } ... on InvalidInput { fields { path message } }'
const operations = {
  register: `mutation Register($input: RegisterInterestInput!) { answer: registerInterest(input: $input)
    { __typename ... on InterestRegistered { registration ${registration} } ${refusal} } }`,
  take: `mutation Take($reference: String!) { answer: takeSeat(reference: $reference)
    { __typename ... on SeatTaken { registration ${registration} } ... on Refusal { message } } }`,
  withdraw: `mutation Withdraw($reference: String!) { answer: withdraw(reference: $reference)
    { __typename ... on RegistrationWithdrawn { registration ${registration} } ... on Refusal { message } } }`,
  look: `query Look($reference: String!) { registration(reference: $reference) ${registration} }`,
}

/** Where clients go, and when they stop. */
export interface Scene {
  site: Site
  random: Random
  answers: KnownAnswer[]
  /** Slugs of events currently open for registration; there is always one. */
  openEvents: () => string[]
  /** False: finish what has been started, and start nothing new. */
  goesOn: () => boolean
}

/** A person who may still act. */
interface Waiting {
  reference: string
  cookie: string
}

let persons = 0

/** Runs until the scene ends. */
export async function client(scene: Scene): Promise<void> {
  const { random, answers } = scene
  const waiting: Waiting[] = []
  while (scene.goesOn()) {
    try {
      await step(scene, waiting)
    } catch (fault) {
      if (!(fault instanceof NeverAnswered)) throw fault
      answers.push({ what: 'NEVER_ANSWERED', question: fault.message })
    }
    await pause(random.below(250))
  }
}

/** Registers one more person, and perhaps checks the status of an earlier one. */
async function step(scene: Scene, waiting: Waiting[]): Promise<void> {
  const { random } = scene
  await live(scene, random.pick(scene.openEvents()), waiting)
  const earlier =
    waiting.length > 0 && random.chance(0.5) ? waiting.splice(random.below(waiting.length), 1)[0] : undefined
  if (earlier) await lookAgain(scene, earlier, waiting)
}

async function live(scene: Scene, slug: string, waiting: Waiting[]): Promise<void> {
  const { site, random, answers } = scene
  const n = persons++
  const email = `Person.${n}@client.example`
  const emailKey = email.toLowerCase()
  const requestId = `crash-request-of-person-${n}`
  const signedInBefore = random.chance(0.25) ? await site.signInByRows(email) : null
  const input = {
    eventSlug: slug,
    name: `Person ${n}`,
    email,
    ...(random.chance(0.7) && { organisation: `Organisation ${random.below(12)}` }),
    groupKey: random.pick(groupKeys),
    country: 'BR',
    languages: ['en'],
    consents: [],
    requestId,
  }
  const register = async (given: object, cookie: string | null): Promise<Answered> => {
    const { answer } = await site.askUntilHeard<{ answer: Answered }>(operations.register, { input: given }, cookie)
    if (answer.__typename === 'InvalidInput') throw new HarnessFault(`Invalid: ${JSON.stringify(answer.fields)}`)
    return answer
  }
  const registerAndNote = async (): Promise<Answered> => {
    const answer = await register(input, signedInBefore)
    const { registration: made, __typename } = answer
    if (made) answers.push({ what: 'REGISTERED', requestId, emailKey, reference: made.reference })
    else answers.push({ what: 'NOT_REGISTERED', requestId, emailKey, answer: __typename })
    return answer
  }
  const { registration: made } = await registerAndNote()
  if (!made) return
  // Repeats the request, as a browser does that lost the answer; and registers the same person with another spelling.
  if (random.chance(0.3)) await registerAndNote()
  if (random.chance(0.1))
    await register({ ...input, email: email.toUpperCase(), requestId: `${requestId}-again` }, null)
  if (!signedInBefore && random.chance(0.8)) await site.confirmAddress(made.reference)
  const byMail = random.chance(0.15) ? await site.signInByMail(email) : null
  const cookie = signedInBefore ?? byMail ?? (await site.signInByRows(email))
  await act(scene, { reference: made.reference, cookie }, made.state, waiting)
}

async function act(scene: Scene, who: Waiting, state: string, waiting: Waiting[]): Promise<void> {
  const { random } = scene
  await pause(random.below(150))
  if (state === 'OFFERED' && random.chance(0.75)) {
    await take(scene, who)
    if (random.chance(0.2)) await take(scene, who)
  }
  if (random.chance(0.35)) {
    await withdraw(scene, who)
    if (random.chance(0.2)) await withdraw(scene, who)
  } else if (state !== 'CONFIRMED') waiting.push(who)
}

async function lookAgain(scene: Scene, who: Waiting, waiting: Waiting[]): Promise<void> {
  type Seen = { registration: { state: string } | null }
  const { registration: seen } = await scene.site.askUntilHeard<Seen>(operations.look, who, who.cookie)
  if (!seen) throw new HarnessFault(`The person does not see their own registration ${who.reference}.`)
  if (seen.state === 'OFFERED' || seen.state === 'WAITLISTED' || seen.state === 'SUBMITTED')
    await act(scene, who, seen.state, waiting)
}

async function take({ site, answers }: Scene, { reference, cookie }: Waiting): Promise<void> {
  const { answer } = await site.askUntilHeard<{ answer: Answered }>(operations.take, { reference }, cookie)
  if (answer.__typename === 'SeatTaken' || answer.__typename === 'SeatAlreadyTaken')
    answers.push({ what: 'TAKEN', reference })
  if (answer.__typename === 'UnknownRegistration')
    throw new HarnessFault(`The person may not take their own offer ${reference}.`)
}

async function withdraw({ site, answers }: Scene, { reference, cookie }: Waiting): Promise<void> {
  const { answer } = await site.askUntilHeard<{ answer: Answered }>(operations.withdraw, { reference }, cookie)
  if (answer.__typename === 'RegistrationWithdrawn' || answer.__typename === 'AlreadyWithdrawn')
    answers.push({ what: 'WITHDRAWN', reference })
  if (answer.__typename === 'UnknownRegistration') throw new HarnessFault(`The person may not leave ${reference}.`)
}
