/** All data stored about the viewer: for a page, and as a portable document. */

import { withoutMentions } from '@plenaria/domain/internalNotes'
import type { Prisma, PrismaClient } from '@plenaria/prisma/client'
import { can } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import { reasonInWords } from '../audit/words.ts'
import { retentionOf } from '../events/retention.ts'
import { answersOf, ownFollowUp } from '../followUps/read.ts'
import { draftText } from '../registering/drafts.ts'
import { ownProtection } from '../registering/ownProtection.ts'
import { entriesOf, historyOf } from '../registrations/history.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type {
  AuditEntryRow,
  HistoryEntryRow,
  MessageRow,
  RegistrationRow,
  ReviewRow,
  ViewerRow,
} from '../request/rows.ts'
import { textIn } from '../request/texts.ts'
import { dataAddress } from '../speakers/picture.ts'

const mailsById = dataLoader<MessageRow[]>(async (ids, { database }) =>
  Map.groupBy(
    await database.message.findMany({
      where: { registrationId: { in: ids } },
      orderBy: [{ enqueuedAt: 'asc' }, { id: 'asc' }],
    }),
    ({ registrationId }) => registrationId ?? '',
  ),
)

const reviewsById = dataLoader<ReviewRow[]>(async (ids, { database }) =>
  Map.groupBy(
    await database.review.findMany({ where: { registrationId: { in: ids } }, orderBy: { savedAt: 'asc' } }),
    ({ registrationId }) => registrationId,
  ),
)

const exportsByEvent = dataLoader<Date[]>(async (ids, { database }) => {
  const entries = await database.auditEntry.findMany({
    where: { chain: { in: ids }, what: { in: ['EXPORTED', 'DRAW_OPENED'] } },
    select: { chain: true, at: true },
  })
  const byEvent = Map.groupBy(entries, ({ chain }) => chain)
  return new Map([...byEvent].map(([id, all]) => [id, all.map(({ at }) => at)]))
})

export const mailsOf = async ({ id }: RegistrationRow, context: Context): Promise<MessageRow[]> =>
  (await mailsById(id, context)) ?? []

const allReviewsOf = async ({ id }: RegistrationRow, context: Context): Promise<ReviewRow[]> =>
  (await reviewsById(id, context)) ?? []

export const reviewCountOf = async (registration: RegistrationRow, context: Context): Promise<number> =>
  (await allReviewsOf(registration, context)).length

/** Before a decision, staff opinions could reveal staged decisions, or be used to put pressure on reviewers. */
const isUndecided = ({ state, staged }: RegistrationRow): boolean => state === 'SUBMITTED' || staged !== null

export const reviewsOf = async (registration: RegistrationRow, context: Context): Promise<ReviewRow[]> =>
  isUndecided(registration) ? [] : allReviewsOf(registration, context)

export async function looksOf(registration: RegistrationRow, context: Context): Promise<HistoryEntryRow[]> {
  const history = await historyOf(registration, await eventOf(registration, context), context)
  return history.filter(({ kind }) => kind === 'REVEALED' || kind === 'PERSON_OPENED')
}

export async function exportCountOf({ eventId, registeredAt }: RegistrationRow, context: Context): Promise<number> {
  return ((await exportsByEvent(eventId, context)) ?? []).filter((at) => at >= registeredAt).length
}

/** Tags and internal notes, withheld like reviews; without their authors and the people mentioned. */
async function annotationsOf(registration: RegistrationRow, { database }: Context) {
  if (isUndecided(registration)) return { tags: [], internalNotes: [] }
  const where = { registrationId: registration.id }
  const [tags, notes] = await Promise.all([
    database.registrationTag.findMany({
      where,
      select: { addedAt: true, tag: { select: { name: true } } },
      orderBy: [{ addedAt: 'asc' }, { tagId: 'asc' }],
    }),
    database.internalNote.findMany({ where, orderBy: [{ writtenAt: 'asc' }, { id: 'asc' }] }),
  ])
  return {
    tags: tags.map(({ addedAt, tag: { name } }) => ({ name, addedAt })),
    internalNotes: notes.map(({ writtenAt, text }) => ({ writtenAt, text: withoutMentions(text, () => '@…') })),
  }
}

export const registrationsOf = ({ emailKey }: ViewerRow, { database }: Context): Promise<RegistrationRow[]> =>
  database.registration.findMany({ where: { emailKey }, orderBy: [{ registeredAt: 'desc' }, { id: 'desc' }] })

export const signInsOf = ({ id }: ViewerRow, { database }: Context) =>
  database.signIn.findMany({ where: { userId: id }, orderBy: { createdAt: 'desc' } })

/** Names of institutes, in the language of the request. */
export async function institutesOf(viewer: ViewerRow, { database, language }: Context): Promise<string[]> {
  const { id: userId, emailKey } = viewer
  const institutes = await database.institute.findMany({
    where: { OR: [{ members: { some: { userId } } }, { invitations: { some: { emailKey } } }] },
    orderBy: { id: 'asc' },
  })
  return institutes.map(({ names, slug }) => textIn(language, names) ?? slug)
}

/** Plain names, instants in ISO 8601; without data about others. */
export async function documentOf(viewer: ViewerRow, context: Context): Promise<unknown> {
  const [user, signIns, registrations, institutes] = await Promise.all([
    context.database.user.findUniqueOrThrow({ where: { id: viewer.id } }),
    signInsOf(viewer, context),
    registrationsOf(viewer, context),
    institutesOf(viewer, context),
  ])
  const { email, name, language, createdAt } = user
  return plain({
    account: { email, name, language, createdAt },
    signIns: signIns.map(({ createdAt: at, expiresAt, lastUsedAt, factor }) => ({ at, expiresAt, lastUsedAt, factor })),
    failedAttempts: await context.database.securityEvent.findMany({
      where: { userId: viewer.id },
      select: { kind: true, lastAt: true, count: true },
      orderBy: { lastAt: 'desc' },
    }),
    secondFactors: await secondFactorsOf(viewer, context.database),
    institutes,
    invitations: await invitationsOf(viewer, context),
    placesToFill: await placesOf(viewer, context),
    namedToReplace: await namingsOf(viewer, context),
    accompanies: await accompaniedBy(viewer, context),
    speaks: await speaksAs(viewer, context),
    protection: await ownProtection(viewer, context),
    newsStopped: await context.database.newsStop.findMany({ where: { emailKey: viewer.emailKey } }),
    notSent: (await draftsOf(viewer, context)).map(({ eventSlug, savedAt, content }) => ({
      event: eventSlug,
      savedAt,
      text: content,
    })),
    registrations: await Promise.all(registrations.map((registration) => wholeOf(registration, context))),
  })
}

const publicAddress = {
  where: { wasPublic: true },
  orderBy: { leftAt: { sort: 'desc', nulls: 'first' } },
  take: 1,
} as const

/** Unsubmitted registrations. An event that became a draft again is named only by its last public address. */
export async function draftsOf(viewer: ViewerRow, { database, sealing, language }: Context) {
  const drafts = await database.registrationDraft.findMany({
    where: { emailKey: viewer.emailKey },
    include: { event: { include: { slugs: publicAddress } } },
    orderBy: { savedAt: 'desc' },
  })
  return drafts.map(({ event, ...draft }) => {
    const isSeen = can.seeEvent(viewer, event)
    const eventSlug = isSeen ? event.slug : (event.slugs[0]?.slug ?? '')
    return {
      eventSlug,
      eventTitle: (isSeen && textIn(language, event.titles)) || eventSlug,
      savedAt: draft.savedAt,
      content: draftText(draft, sealing),
    }
  })
}

const eventToo = { event: { select: { slug: true } } } as const

/** Invitations to events, with the inviter's note. */
const invitationsOf = ({ emailKey }: ViewerRow, { database }: Context) =>
  database.eventInvitation.findMany({
    where: { emailKey },
    select: {
      email: true,
      name: true,
      language: true,
      groupKey: true,
      invitedAs: true,
      note: true,
      state: true,
      invitedAt: true,
      expiresAt: true,
      answeredAt: true,
      declineReason: true,
      ...eventToo,
    },
  })

/** The viewer's data as a focal point; nominations are other people's data. */
const placesOf = ({ emailKey }: ViewerRow, { database }: Context) =>
  database.focalPoint.findMany({
    where: { emailKey },
    select: {
      organisation: true,
      email: true,
      name: true,
      language: true,
      note: true,
      places: true,
      filled: true,
      invitedAt: true,
      expiresAt: true,
      revokedAt: true,
      ...eventToo,
    },
  })

/** The person who named the viewer is another person’s data. */
const namingsOf = ({ emailKey }: ViewerRow, { database }: Context) =>
  database.replacement.findMany({
    where: { emailKey },
    select: {
      email: true,
      name: true,
      language: true,
      state: true,
      namedAt: true,
      expiresAt: true,
      answeredAt: true,
      ...eventToo,
    },
  })

/** The viewer as a companion; whom they accompany is another person’s data. */
const accompaniedBy = ({ emailKey }: ViewerRow, { database }: Context) =>
  database.companion.findMany({
    where: { emailKey },
    select: { name: true, email: true, kind: true, language: true, addedAt: true, ...eventToo },
  })

/** The viewer as a speaker. */
async function speaksAs({ emailKey }: ViewerRow, { database }: Context) {
  const rows = await database.speaker.findMany({
    where: { emailKey },
    select: {
      name: true,
      roles: true,
      biographies: true,
      link: true,
      email: true,
      language: true,
      consent: true,
      consentNote: true,
      consentAt: true,
      askedAt: true,
      picture: { select: { image: true } },
      ...eventToo,
    },
  })
  return rows.map(({ picture, ...row }) => ({ ...row, picture: picture && dataAddress(picture.image) }))
}

/** The person's companions, with identifying data: the person requested them. */
export const companionsStored = (registrationId: string, { database }: Context) =>
  database.companion.findMany({
    where: { registrationId, removedAt: null },
    select: { name: true, kind: true, language: true },
    orderBy: { id: 'asc' },
  })

async function secondFactorsOf({ id: userId }: ViewerRow, database: PrismaClient) {
  const passkeys = await database.passkey.findMany({ where: { userId }, select: { name: true, createdAt: true } })
  return { passkeys, authenticator: (await database.twoFactor.count({ where: { userId, verified: true } })) > 0 }
}

const emailStored = (email: Awaited<ReturnType<typeof mailsOf>>[number]) => {
  const { template, recipient, language, enqueuedAt, sentAt, bouncedAt, data, rendered } = email
  return { kind: template, recipient, language, enqueuedAt, sentAt, bouncedAt, facts: data, textAsSent: rendered }
}

type ContributionWithTopic = Prisma.ContributionGetPayload<{ include: { topic: true } }>

const contributionStored = (contribution: ContributionWithTopic, context: Context) => {
  const { topic, language, text, attribution, createdAt, changedAt } = contribution
  return { topic: textIn(context.language, topic.titles), language, text, attribution, createdAt, changedAt }
}

async function wholeOf(registration: RegistrationRow, context: Context) {
  const event = await eventOf(registration, context)
  const { id, eventId: _, emailKey: __, organisationKey: ___, sortName: ____, ...own } = registration
  const {
    staged: _____,
    stagedReason,
    stagedAt,
    stagedBy,
    stagedAllotmentOf,
    stagedLimitedTo,
    stagedLimitReason,
    stagedOver,
    offerReason,
    heads,
    requestId,
    ...shown
  } = own
  const [
    mails,
    reviews,
    history,
    entries,
    presence,
    feed,
    kept,
    visit,
    named,
    written,
    asked,
    wish,
    annotations,
    companions,
    draws,
  ] = await Promise.all([
    mailsOf(registration, context),
    reviewsOf(registration, context),
    historyOf(registration, event, context),
    entriesOf(id, context),
    presenceOf(id, context),
    context.database.calendarFeed.findUnique({ where: { registrationId: id } }),
    retentionOf(event, context),
    context.database.statusVisit.findUnique({ where: { registrationId: id } }),
    context.database.replacement.findMany({ where: { registrationId: id }, orderBy: { id: 'asc' } }),
    context.database.contribution.findMany({
      where: { registrationId: id },
      include: { topic: true },
      orderBy: { createdAt: 'asc' },
    }),
    ownFollowUp(registration, context),
    context.database.protectionWish.findUnique({ where: { registrationId: id } }),
    annotationsOf(registration, context),
    companionsStored(id, context),
    drawsStored(id, context),
  ])
  return {
    event: {
      slug: event.slug,
      title: textIn(context.language, event.titles),
      startsAt: event.startsAt,
      zone: event.zone,
    },
    ...shown,
    ...presence,
    lastLookedAt: visit?.at ?? null,
    namedInOwnPlace: named.map(({ name, email, state, namedAt }) => ({ name, email, state, namedAt })),
    contributions: written.map((one) => contributionStored(one, context)),
    answersAfterwards: asked?.answer && { answeredAt: asked.answer.answeredAt, answers: answersOf(asked.answer) },
    askedForAllEvents: wish && { protection: wish.everywhere, emailPhrase: wish.emailPhrase },
    calendarOpenedAt: feed?.openedAt ?? null,
    mails: mails.map(emailStored),
    reviews: reviews.map(({ savedAt, recommendation, score, comment }) => ({
      savedAt,
      recommendation,
      score,
      comment,
    })),
    ...annotations,
    companions,
    draws,
    history: history.map(({ at, kind, state, field, reason }) => ({ at, kind, state, field, reason })),
    logEntries: await logEntriesOf(entries ?? [], context),
    keptUntil: kept.map(({ field, erasedOn }) => ({ field, erasedOn })),
  }
}

/** The person's leaves of pools with their openings, and seeds held. */
async function drawsStored(registrationId: string, { database }: Context) {
  const leaves = await database.drawPerson.findMany({
    where: { registrationId },
    include: { draw: { select: { round: true, preparedAt: true } } },
    orderBy: { drawId: 'asc' },
  })
  const seeds = await database.seedHolder.findMany({ where: { registrationId }, orderBy: { id: 'asc' } })
  return {
    pools: leaves.map(({ draw, leaf, salt, person }) => ({ ...draw, leaf, salt, person })),
    seeds: seeds.map(({ joinedAt, committedAt, confirmedAt, revealedAt }) => ({
      joinedAt,
      committedAt,
      confirmedAt,
      revealedAt,
    })),
  }
}

/** Places in sessions, attendance, certificates and a letter for a visa. */
async function presenceOf(registrationId: string, { database }: Context) {
  const where = { registrationId }
  const [sessionPlaces, attendance, certificates, visaLetter] = await Promise.all([
    database.sessionPlace.findMany({ where, select: { sessionId: true, state: true, queuedAt: true } }),
    database.attendance.findMany({
      where,
      select: { sessionId: true, attended: true, method: true, at: true, minutes: true },
    }),
    database.certificate.findMany({ where, select: { issuedAt: true, revokedAt: true } }),
    database.visaLetter.findUnique({ where, select: { issuedAt: true, name: true } }),
  ])
  return { sessionPlaces, attendance, certificates, visaLetter }
}

/** Parts of names of entries about staff opinions or plans. */
const internal: readonly string[] = ['STAGED', 'REVIEW', 'CONFLICT', 'TAGS', 'INTERNAL_NOTE']

/** Excludes staged decisions, reviews, tags and internal notes from the person's log. */
const logEntriesOf = (entries: readonly AuditEntryRow[], context: Context) =>
  Promise.all(
    entries
      .filter(({ what }) => !internal.some((word) => what.includes(word)))
      .map(async ({ at, what, actorKind, hash, reason }) => ({
        at,
        kind: what,
        by: actorKind,
        hash: Buffer.from(hash).toString('hex'),
        reason:
          actorKind === 'PERSON' || what === 'DECLINED' || what === 'REVEALED'
            ? await reasonInWords(reason, context)
            : null,
      })),
  )

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
