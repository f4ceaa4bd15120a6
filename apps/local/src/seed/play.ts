/** What people and organisers did at one event, put on an agenda and played through the desk, each at its time. */

import { clockActor } from '@plenaria/api/src/audit/append.ts'
import type { Actor, Desk, DeskCommand, Outcome } from '@plenaria/api/src/desk/index.ts'
import { readPartners } from '@plenaria/api/src/grants/partners.ts'
import type { Context } from '@plenaria/api/src/request/context.ts'
import type { ViewerRow } from '@plenaria/api/src/request/rows.ts'
import type { PrismaClient } from '@plenaria/prisma/client'
import type { EventSeed, History, PersonSeed } from '@plenaria/prisma/seed/shapes'
import { grantHappenings } from './grants.ts'
import { invitationHappenings, invitationOf } from './invitations.ts'
import { reviewHappenings } from './reviews.ts'

const hour = 3_600_000

/** Something that happens at an instant, in milliseconds since the Unix epoch. */
interface Happening {
  at: number
  run: () => Promise<void>
}

/** Future happenings in chronological order; of two at the same instant, the one added first comes first. */
export class Agenda {
  #happenings: Happening[] = []

  add(at: number, run: () => Promise<void>): void {
    const place = this.#happenings.findLastIndex((other) => other.at <= at) + 1
    this.#happenings.splice(place, 0, { at, run })
  }

  get length(): number {
    return this.#happenings.length
  }

  next(): Happening | undefined {
    return this.#happenings.shift()
  }
}

const person: Actor = { actorKind: 'PERSON', actorId: null, instituteId: null, grantId: null, requestId: null }

export interface Stage {
  database: PrismaClient
  desk: Desk
  agenda: Agenda
  members: Map<string, ViewerRow>
  contextOf: (viewer: ViewerRow) => Context
  /** Time of the first start. */
  start: number
}

/** Refusals expected because others were faster: a full organisation, or somebody who left meanwhile. */
const mayBeRefused = new Set(['CannotHoldSeat', 'WrongState', 'NoOffer', 'AlreadyWithdrawn', 'OfferLapsed'])

function demandExpected(command: DeskCommand, outcome: Outcome): void {
  const refusals = outcome.kind === 'REFUSED' ? [outcome.refusal] : outcome.refused.map(({ refusal }) => refusal)
  const strange = refusals.find(({ refusal }) => !mayBeRefused.has(refusal))
  if (strange) throw new Error(`The desk answered ${command.type} with ${JSON.stringify(strange)}`)
}

export class Play {
  readonly #stage: Stage
  readonly #eventId: string
  readonly #event: EventSeed
  readonly #references: string[] = []
  readonly #people = new Map<string, PersonSeed>()
  /** Offers that somebody will react to, by reference and deadline. */
  readonly #seen = new Set<string>()

  constructor(stage: Stage, event: EventSeed, eventId: string) {
    this.#stage = stage
    this.#event = event
    this.#eventId = eventId
  }

  plan(history: History): void {
    const { people, rounds, departures } = history
    const { agenda, start, members, contextOf } = this.#stage
    const event = this.#event
    const owners = ownersOf(members)
    for (const grant of event.grants) {
      const happenings = grantHappenings({ event, eventId: this.#eventId, owners, contextOf, start }, grant)
      for (const { at, run } of happenings) agenda.add(at, run)
    }
    const invited = invitationHappenings({ event, members, contextOf, start }, history)
    for (const { at, run } of invited) agenda.add(at, run)
    for (const [index, who] of people.entries()) agenda.add(start + who.registersAt, () => this.#register(index, who))
    for (const { at, memberEmail, decision, reason, staged, people: chosen } of rounds) {
      const by = members.get(memberEmail)?.id
      if (!by) throw new Error(`${memberEmail} is nobody.`)
      const actor: Actor = { ...person, actorKind: 'MEMBER', actorId: by, instituteId: this.#event.hostSlug }
      agenda.add(start + at, () => {
        const about = { references: chosen.map((index) => this.referenceOf(index)), decision, reason }
        return this.#change(staged ? { type: 'STAGE', ...about, by } : { type: 'DECIDE', ...about }, actor)
      })
    }
    for (const { at, person: index } of departures) {
      agenda.add(start + at, () => this.#change({ type: 'WITHDRAW', reference: this.referenceOf(index) }, person))
    }
    const referenceOf = (index: number) => this.referenceOf(index)
    const reviewing = reviewHappenings({ event, members, contextOf, start, referenceOf }, history)
    for (const { at, run } of reviewing) agenda.add(at, run)
    agenda.add(start, () => this.#change({ type: 'TICK' }, clockActor()))
  }

  /** The reference of the person with this index. */
  referenceOf(index: number): string {
    const reference = this.#references[index]
    if (!reference) throw new Error(`Number ${index} of ${this.#event.slug} has not registered yet.`)
    return reference
  }

  async #register(index: number, who: PersonSeed): Promise<void> {
    const { name, email, organisation, groupKey, country, languages, motivation, answers, language } = who
    const consents = this.#event.consents.map(({ key }) => ({ key, version: 1, given: who.consents.includes(key) }))
    const invitationId = await invitationOf(this.#stage.database, this.#eventId, email)
    const command: DeskCommand = {
      type: 'REGISTER',
      person: { name, email, organisation, groupKey, country, languages, motivation, answers },
      consents,
      language,
      requestId: null,
      addressProven: invitationId !== null,
      invitationId,
      protectIdentity: who.protected,
      sessionIds: await this.#sessionsOf(who),
      sharedWith: await this.#sharedBy(who),
    }
    const { desk } = this.#stage
    const outcome = await desk.changeSeats(this.#eventId, command, person)
    demandExpected(command, outcome)
    const registered = outcome.kind === 'DONE' ? outcome.registrations[0] : undefined
    if (!registered) throw new Error(`${email} was not registered at ${this.#event.slug}.`)
    const { reference, state, awaitsConfirmation } = registered
    this.#references[index] = reference
    this.#people.set(reference, who)
    // People who ignore a held seat let the hold expire after a few minutes; everybody else confirms their address.
    if (awaitsConfirmation && (state === 'WAITLISTED' || who.onOffer === 'TAKE'))
      await desk.changeSeats(this.#eventId, { type: 'CONFIRM_ADDRESS', reference }, person)
    await this.#awaitReactions()
  }

  /** Ids of the sessions that somebody wants to attend, in programme order. */
  async #sessionsOf({ sessions: places }: PersonSeed): Promise<string[]> {
    if (places.length === 0) return []
    const programme = await this.#stage.database.session.findMany({
      where: { eventId: this.#eventId },
      select: { id: true },
      orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    })
    return places.map((place) => programme[place]?.id ?? '')
  }

  /** Grants of partners that require consent, if the person gives it. */
  async #sharedBy({ shares }: PersonSeed): Promise<string[]> {
    const partners = shares ? await readPartners(this.#stage.database, [this.#eventId]) : []
    return partners.filter(({ terms }) => terms.needsConsent).map(({ grantId }) => grantId)
  }

  async #change(command: DeskCommand, actor: Actor): Promise<void> {
    if ('references' in command && command.references.length === 0) return
    demandExpected(command, await this.#stage.desk.changeSeats(this.#eventId, command, actor))
    await this.#awaitReactions()
  }

  /** Adds people's reactions to new offers to the agenda. */
  async #awaitReactions(): Promise<void> {
    const { database, agenda } = this.#stage
    const offers = await database.$queryRaw<{ reference: string; at: Date; deadline: Date }[]>`
      select reference, desk_now() as at, offer_expires_at as deadline from registration
      where event_id = ${this.#eventId} and state = 'OFFERED' order by queued_at`
    for (const { reference, at, deadline } of offers) {
      const mark = `${reference} ${deadline.getTime()}`
      const who = this.#people.get(reference)
      if (!who || this.#seen.has(mark)) continue
      this.#seen.add(mark)
      const reactsAt = at.getTime() + who.reactsAfter * hour
      if (who.onOffer === 'IGNORE' || reactsAt >= deadline.getTime()) {
        agenda.add(deadline.getTime() + 1000, () => this.#change({ type: 'TICK' }, clockActor()))
      } else {
        const type = who.onOffer === 'TAKE' ? 'TAKE' : 'WITHDRAW'
        agenda.add(reactsAt, () => this.#change({ type, reference }, person))
      }
    }
  }
}

export const ownersOf = (members: ReadonlyMap<string, ViewerRow>): Map<string, ViewerRow> =>
  new Map(
    [...members.values()].flatMap((member) =>
      member.memberships.filter(({ role }) => role === 'OWNER').map(({ instituteId }) => [instituteId, member]),
    ),
  )

/** Plays everything due before `until`, each at its time. */
export async function runAgenda(
  agenda: Agenda,
  until: number,
  { setClock, signal }: { setClock: (at: Date) => Promise<void>; signal?: AbortSignal | undefined },
): Promise<void> {
  for (let happening = agenda.next(); happening; happening = agenda.next()) {
    signal?.throwIfAborted()
    if (happening.at > until) break
    await setClock(new Date(happening.at))
    await happening.run()
  }
}
