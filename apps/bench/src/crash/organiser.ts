/** The organisers of a crash run: they raise and lower plans, decide, stage and release, and offer the seats of an allotment. */
import { randomUUID } from 'node:crypto'
import { partnerId } from '../event.ts'
import type { Random } from '../random.ts'
import type { KnownAnswer } from './facts.ts'
import { HarnessFault, NeverAnswered, pause, type Site } from './site.ts'

export interface OrganiserScene {
  site: Site
  random: Random
  answers: KnownAnswer[]
  cookies: { host: string; partner: string }
  /** Slugs of events whose plan is changed. */
  planned: string[]
  /** Slug of the event whose registrations are decided on. */
  reviewed: string
  goesOn: () => boolean
}

interface PlanSeen {
  event: {
    seatPlan: { total: number; organisationCap: number | null; policy: string; version: number }
    groups: { key: string; minimum: number; target: number; maximum: number; priority: number }[]
  } | null
}

interface Answered {
  __typename: string
  event?: { seatPlan: { version: number } }
  registrations?: { reference: string }[]
  released?: number
  message?: string
}

const readPlan = `query Plan($slug: String!) { event(slug: $slug) {
  seatPlan { total organisationCap policy version } groups { key minimum target maximum priority } } }`
const setPlan = `mutation SetPlan($input: SetSeatPlanInput!) { answer: setSeatPlan(input: $input)
  { __typename ... on SeatPlanSet { event { seatPlan { version } } } ... on Refusal { message } } }`
const readSubmitted = `query Submitted($slug: String!) { event(slug: $slug) {
  registrations(first: 40, filter: { states: [SUBMITTED, WAITLISTED, CONFIRMED] }) { edges { node { reference state } } } } }`
const decide = `mutation Decide($input: DecideInput!) { answer: decide(input: $input)
  { __typename ... on Decided { registrations { reference } } ... on Refusal { message } } }`
const release = `mutation Release($slug: String!) { answer: releaseStagedDecisions(eventSlug: $slug)
  { __typename ... on StagedDecisionsReleased { released } ... on Refusal { message } } }`

const readWaiting = `query Waiting($slug: String!) { event(slug: $slug) {
  registrations(first: 40, filter: { states: [WAITLISTED] }) { edges { node { reference } } } } }`
const hold = `mutation Hold($input: HoldWaitlistInput!) { answer: holdWaitlist(input: $input)
  { __typename ... on Refusal { message } } }`
const resume = `mutation Resume($input: ResumeWaitlistInput!) { answer: resumeWaitlist(input: $input)
  { __typename ... on Refusal { message } } }`
const setPriority = `mutation SetPriority($input: SetPriorityInput!) { answer: setPriority(input: $input)
  { __typename ... on Refusal { message } } }`

const notAllowed = ({ __typename, message }: Answered): Answered => {
  if (['NotAllowed', 'UnknownEvent', 'InvalidInput'].includes(__typename)) {
    throw new HarnessFault(`The organiser was told ${__typename}: ${message}`)
  }
  return { __typename, message }
}

/**
 * Adds or removes one seat, overall and for one group. Requests whose answer is lost are not repeated: an answer not received
 * binds nobody.
 */
async function changePlan({ site, random, answers, cookies, planned }: OrganiserScene): Promise<void> {
  const slug = random.pick(planned)
  const { event } = await site.askUntilHeard<PlanSeen>(readPlan, { slug }, cookies.host)
  if (!event) throw new HarnessFault(`The organiser does not see ${slug}.`)
  const { version, ...plan } = event.seatPlan
  const by = random.pick([-2, -1, 1, 2, 3])
  const changed = random.pick(event.groups).key
  const groups = event.groups.map(({ key: groupKey, maximum, ...group }) => ({
    groupKey,
    ...group,
    maximum: Math.max(group.target, groupKey === changed ? maximum + by : maximum),
  }))
  const input = { eventSlug: slug, version, plan: { ...plan, total: Math.max(1, plan.total + by), groups } }
  const answer = await site.ask<{ answer: Answered }>(setPlan, { input }, cookies.host)
  if (!answer.heard) return
  const set = answer.data.answer.event
  if (set) answers.push({ what: 'PLAN_SET', eventId: slug, version: set.seatPlan.version })
  else notAllowed(answer.data.answer)
}

/** Ways to decide. `share`: of the registrations seen; `what`: the audit entry expected if an answer was received. */
const ways = {
  offerAllotment: {
    share: 0.6,
    isOfAll: false,
    decisions: ['OFFER'],
    what: 'OFFERED',
    facts: { staged: false, reason: null, fromAllotmentOf: partnerId },
  },
  decline: {
    share: 0.05,
    isOfAll: true,
    decisions: ['DECLINE'],
    what: 'DECLINED',
    facts: { staged: false, reason: 'Not within the scope of this event.' },
  },
  stage: {
    share: 0.2,
    isOfAll: false,
    decisions: ['OFFER', 'OFFER', 'WAITLIST', 'NOT_SELECT'],
    what: 'STAGED',
    facts: { staged: true, reason: null },
  },
} as const

async function decideSome({ site, random, answers, cookies, reviewed }: OrganiserScene): Promise<void> {
  const isPartner = random.chance(0.4)
  const cookie = isPartner ? cookies.partner : cookies.host
  type Seen = { event: { registrations: { edges: { node: { reference: string; state: string } }[] } } | null }
  const { event } = await site.askUntilHeard<Seen>(readSubmitted, { slug: reviewed }, cookie)
  const nodes = (event?.registrations.edges ?? []).map(({ node }) => node)
  const ofHost = random.chance(0.15) ? ways.decline : ways.stage
  const { share, isOfAll, decisions, what, facts } = isPartner ? ways.offerAllotment : ofHost
  const references = nodes
    .filter(({ state }) => random.chance(share) && (isOfAll || state === 'SUBMITTED'))
    .map(({ reference }) => reference)
  if (references.length === 0) return
  const input = { eventSlug: reviewed, references, decision: random.pick<string>(decisions), ...facts }
  const answer = await site.ask<{ answer: Answered }>(decide, { input }, cookie)
  if (!answer.heard) return
  const { registrations } = answer.data.answer
  if (!registrations) notAllowed(answer.data.answer)
  for (const { reference } of registrations ?? []) answers.push({ what, reference })
}

async function releaseStaged({ site, answers, cookies, reviewed }: OrganiserScene): Promise<void> {
  const requestId = randomUUID()
  const answer = await site.ask<{ answer: Answered }>(release, { slug: reviewed }, cookies.host, requestId)
  if (!answer.heard) return
  const { released } = answer.data.answer
  if (released !== undefined) answers.push({ what: 'RELEASED', requestId, released })
  else notAllowed(answer.data.answer)
}

/** Holds a queue for a moment, and changes somebody's position in it. */
async function tendQueue({ site, random, cookies, planned }: OrganiserScene): Promise<void> {
  const eventSlug = random.pick(planned)
  const input = { eventSlug, reason: 'The list is being checked.' }
  const held = await site.ask<{ answer: Answered }>(hold, { input }, cookies.host)
  if (held.heard) notAllowed(held.data.answer)
  type Seen = { event: { registrations: { edges: { node: { reference: string } }[] } } | null }
  const { event } = await site.askUntilHeard<Seen>(readWaiting, { slug: eventSlug }, cookies.host)
  const waiting = event?.registrations.edges ?? []
  if (waiting.length > 0) {
    const { reference } = random.pick(waiting).node
    const moved = { reference, priority: random.below(3), reason: 'Speaks at the event.' }
    const answer = await site.ask<{ answer: Answered }>(setPriority, { input: moved }, cookies.host)
    if (answer.heard) notAllowed(answer.data.answer)
  }
  const resumed = await site.askUntilHeard<{ answer: Answered }>(resume, { input }, cookies.host)
  notAllowed(resumed.answer)
}

/** Acts until the scene ends. */
export async function organise(scene: OrganiserScene): Promise<void> {
  const { random } = scene
  while (scene.goesOn()) {
    const act = random.pick([changePlan, decideSome, decideSome, releaseStaged, tendQueue])
    try {
      await act(scene)
    } catch (fault) {
      if (!(fault instanceof NeverAnswered)) throw fault
      scene.answers.push({ what: 'NEVER_ANSWERED', question: fault.message })
    }
    await pause(50 + random.below(250))
  }
}
