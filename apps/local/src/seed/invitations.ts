/** Invitations of the demonstration, through the code behind their mutations. */

import { lapseInvitations } from '@plenaria/api/src/invitations/clock.ts'
import { inviteFocalPoint, namePeople } from '@plenaria/api/src/invitations/focalPoints.ts'
import { invitePeople } from '@plenaria/api/src/invitations/invite.ts'
import { decline, revoke } from '@plenaria/api/src/invitations/manage.ts'
import type { Context } from '@plenaria/api/src/request/context.ts'
import type { ViewerRow } from '@plenaria/api/src/request/rows.ts'
import type { PrismaClient } from '@plenaria/prisma/client'
import type { EventSeed, FocalPointSeed, History, InvitedSeed } from '@plenaria/prisma/seed/shapes'

const day = 86_400_000

interface InvitationPlay {
  event: EventSeed
  members: ReadonlyMap<string, ViewerRow>
  contextOf: (viewer: ViewerRow) => Context
  /** Time of the first start. */
  start: number
}

interface Happening {
  at: number
  run: () => Promise<void>
}

/** The invitation with which somebody registers; null: they have none. */
export async function invitationOf(database: PrismaClient, eventId: string, email: string): Promise<string | null> {
  const found = await database.eventInvitation.findUnique({ where: { eventId_emailKey: { eventId, emailKey: email } } })
  return found?.id ?? null
}

/** Happenings to play, with their times in milliseconds since the Unix epoch. */
export function invitationHappenings(
  { event: { slug }, members, contextOf, start }: InvitationPlay,
  { people, invitations }: History,
): Happening[] {
  if (!invitations) return []
  const { memberEmail, note, before, others, focalPoints } = invitations
  const inviter = members.get(memberEmail)
  if (!inviter) throw new Error(`${memberEmail} is nobody.`)
  const asStaff = () => contextOf(inviter)
  const asPerson = (email: string) =>
    contextOf({
      id: `invited ${email}`,
      email,
      emailKey: email,
      language: 'en',
      signInId: '',
      hasShownSecondFactor: false,
      grants: [],
      conflicts: [],
      memberships: [],
    })

  const invite = async ({ name, email, groupKey, language }: InvitedSeed['who'], lasts: number) => {
    const at = await deskNow(asStaff().database)
    const expiresAt = new Date(at + lasts)
    const given = { name, email, language }
    const input = { eventSlug: slug, people: [given], groupKey, language, expiresAt, note }
    demand('PeopleInvited', await invitePeople(input, asStaff()))
  }
  const invitationTo = async (email: string): Promise<string> => {
    const { database } = asStaff()
    return (await database.eventInvitation.findFirstOrThrow({ where: { emailKey: email, event: { slug } } })).id
  }

  const ofOther = ({ who, at, then, reason }: InvitedSeed): Happening[] => {
    const sent = { at: start + at, run: () => invite(who, then === 'LAPSES' ? 5 * day : 21 * day) }
    const later = (run: () => Promise<void>): Happening[] => [sent, { at: start + at + 2 * day, run }]
    if (then === 'DECLINES')
      return later(async () => demand('EventInvitationDeclined', await decline(slug, reason, asPerson(who.email))))
    if (then === 'IS_TAKEN_BACK')
      return later(async () => demand('EventInvitationRevoked', await revoke(await invitationTo(who.email), asStaff())))
    return [sent]
  }

  const ofFocalPoint = ({ organisation, who, at, places, names }: FocalPointSeed): Happening[] => {
    let id = ''
    return [
      {
        at: start + at,
        run: async () => {
          const { name, email, groupKey, language } = who
          const expiresAt = new Date((await deskNow(asStaff().database)) + 20 * day)
          const input = { eventSlug: slug, organisation, name, email, groupKey, language, places, expiresAt, note }
          const answer = await inviteFocalPoint(input, asStaff())
          demand('FocalPointInvited', answer)
          if ('focalPoint' in answer) id = (await answer.focalPoint).id
        },
      },
      {
        at: start + at + day,
        run: async () => {
          const named = names.map(({ name, email, language }) => ({ name, email, language }))
          demand('PeopleNamed', await namePeople({ focalPointId: id, people: named }, asPerson(who.email)))
        },
      },
    ]
  }

  return [
    ...people.map((who) => ({ at: start + who.registersAt - before, run: () => invite(who, 21 * day) })),
    ...others.flatMap(ofOther),
    ...focalPoints.flatMap(ofFocalPoint),
    { at: start, run: () => lapseInvitations(asStaff().database) },
  ]
}

/** In the history, emails to these people bounced; their addresses are no longer emailed. */
export async function bounceWhatDoes(database: PrismaClient, others: readonly string[]): Promise<void> {
  await database.message.updateMany({
    where: { recipient: { in: [...others] }, invitationId: { not: null } },
    data: { bouncedAt: new Date(), serverResponse: '550 5.1.1 No such mailbox here.' },
  })
}

async function deskNow(database: PrismaClient): Promise<number> {
  const [{ at }] = await database.$queryRaw<[{ at: Date }]>`select desk_now() as at`
  return at.getTime()
}

function demand(expected: string, answer: { __typename?: string }): void {
  if (answer.__typename !== expected) throw new Error(`${expected} was expected, not ${JSON.stringify(answer)}`)
}
