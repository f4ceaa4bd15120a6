/** Institutes, their members and the events of the demonstration, created as an organiser would. */

import { createEvent } from '@plenaria/api/src/events/create.ts'
import { publishEvent } from '@plenaria/api/src/events/publish.ts'
import type { Context } from '@plenaria/api/src/request/context.ts'
import type { ViewerRow } from '@plenaria/api/src/request/rows.ts'
import type { PrismaClient } from '@plenaria/prisma/client'
import { institutes } from '@plenaria/prisma/seed/institutes'
import type { EventSeed, Moment, Texts } from '@plenaria/prisma/seed/shapes'

const textLanguages = ['en', 'es', 'pt_BR', 'fr'] as const

export const localised = (texts: Texts) => textLanguages.map((language) => ({ language, text: texts[language] }))

/** Members by email address. */
export async function seedInstitutes(database: PrismaClient): Promise<Map<string, ViewerRow>> {
  const members = new Map<string, ViewerRow>()
  for (const { slug, names, accent, website, members: people } of institutes) {
    await database.institute.create({ data: { id: slug, slug, names: { ...names }, accent, website } })
    for (const { name, email, language, role } of people) {
      const id = `${slug}-${email.split('@', 1)[0]}`
      await database.user.create({ data: { id, email, name, language, emailVerified: true } })
      await database.member.create({ data: { instituteId: slug, userId: id, role } })
      members.set(email, {
        id,
        email,
        emailKey: email,
        language,
        signInId: '',
        hasShownSecondFactor: true,
        grants: [],
        conflicts: [],
        memberships: [{ instituteId: slug, role, secondFactorRequired: false }],
      })
    }
  }
  return members
}

/** Converts a moment to an instant, counted from the day of the first start in the zone. */
export function instantOf({ day, time, weekday }: Moment, start: Date, zone: string): Date {
  const today = Temporal.Instant.fromEpochMilliseconds(start.getTime()).toZonedDateTimeISO(zone).toPlainDate()
  const earliest = today.add({ days: day })
  const shift = weekday === undefined ? 0 : (weekday - earliest.dayOfWeek + 7) % 7
  const local = earliest.add({ days: shift }).toZonedDateTime({ timeZone: zone, plainTime: time })
  return new Date(local.epochMilliseconds)
}

function inputOf(event: EventSeed, start: Date) {
  const at = (moment: Moment) => instantOf(moment, start, event.zone)
  const sessions = event.sessions.map(({ titles, startsAt, lasts }) => ({
    titles: localised(titles),
    startsAt: at(startsAt),
    endsAt: new Date(at(startsAt).getTime() + lasts * 60_000),
  }))
  const instants = sessions.flatMap(({ startsAt, endsAt }) => [startsAt.getTime(), endsAt.getTime()])
  const { slug, hostSlug, kind, admission, format, languages, zone, offerHours } = event
  return {
    slug,
    hostSlug,
    kind,
    admission,
    format,
    languages,
    zone,
    offerHours,
    sessions,
    titles: localised(event.titles),
    seriesNames: localised(event.seriesNames),
    summaries: localised(event.summaries),
    descriptions: localised(event.descriptions),
    venue: event.venue && {
      ...event.venue,
      directions: localised(event.venue.directions),
      accessibility: localised(event.venue.accessibility),
    },
    startsAt: new Date(Math.min(...instants)),
    endsAt: new Date(Math.max(...instants)),
    registrationOpensAt: at(event.registrationOpensAt),
    registrationClosesAt: at(event.registrationClosesAt),
    decisionPromisedAt: event.decisionPromisedAt && at(event.decisionPromisedAt),
    groups: event.groups.map(({ key, names, descriptions }) => ({
      key,
      names: localised(names),
      descriptions: localised(descriptions),
    })),
    plan: {
      total: event.total,
      organisationCap: event.organisationCap,
      minimumsReleasedAt: at(event.minimumsReleasedAt),
      policy: event.policy,
      groups: event.groups.map(({ key, minimum, target, maximum, priority }) => ({
        groupKey: key,
        minimum,
        target,
        maximum,
        priority,
      })),
    },
    questions: event.questions.map(({ labels, helps, options, ...question }) => ({
      ...question,
      labels: localised(labels),
      ...(helps && { helps: localised(helps) }),
      ...(options && { options: options.map(({ key, labels: words }) => ({ key, labels: localised(words) })) }),
    })),
    consents: event.consents.map(({ texts, ...consent }) => ({ ...consent, texts: localised(texts) })),
  }
}

/**
 * Creates and publishes the event, dated relative to `start`. `contextOf` returns a context for each request.
 * @returns its id
 */
export async function seedEvent(contextOf: () => Context, event: EventSeed, start: Date): Promise<string> {
  const { database } = contextOf()
  const created = await createEvent(inputOf(event, start), contextOf())
  if (created.__typename !== 'EventCreated')
    throw new Error(`${event.slug} was not created: ${JSON.stringify(created)}`)
  const { id } = await database.event.findUniqueOrThrow({ where: { slug: event.slug } })
  const { hostPurposes, certificateSessions = null } = event
  await database.event.update({ where: { id }, data: { hostPurposes: { ...hostPurposes }, certificateSessions } })
  const published = await publishEvent(event.slug, contextOf())
  if (published.__typename !== 'EventPublished') {
    throw new Error(`${event.slug} was not published: ${JSON.stringify(published)}`)
  }
  return id
}
