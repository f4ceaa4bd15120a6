import { clashes } from '@plenaria/domain/programme/clashes'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import { numberSeen } from '../publicRoom/read.ts'
import { existingSession } from '../request/byId.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { isOff } from '../request/eventState.ts'
import { sessionsOf } from '../request/ofEvent.ts'
import { inOrderOfSessions, placesOf } from '../request/ofRegistration.ts'
import { formatted } from '../request/richText.ts'
import type { SessionRow } from '../request/rows.ts'
import { listTexts, textIn } from '../request/texts.ts'
import { showsCap } from '../waitlist/caps.ts'
import { attendanceFor } from './attendance.ts'
import { assignBreakouts } from './breakouts/assign.ts'
import { breakoutProposal } from './breakouts/propose.ts'
import { findSession } from './change.ts'
import type { SessionFacts } from './facts.ts'
import { countHolders } from './mails.ts'
import { addSession, moveSession, removeSession, updateSession } from './manage.ts'
import { sessionMove, timed } from './move.ts'
import { holdsPlace, seesAddress } from './own.ts'
import { setSessionRole, speakersOf } from './roles.ts'
import { setSessionRule } from './rule.ts'

async function joinLink(sessionId: string, context: Context): Promise<string | null> {
  const found = await findSession(sessionId, context)
  if (!found?.session.joinLink) return null
  const { event, session } = found
  const [holds, instant] = await Promise.all([holdsPlace(session, context), now(context)])
  const mayJoin = can.joinSession(context.viewer, event, session, holds, instant)
  return mayJoin ? context.sealing.open(found.session.joinLink, session.id) : null
}

async function materialsOf(session: SessionRow, context: Context): Promise<SessionFacts['materials']> {
  // Only `readFacts` writes the column.
  const all = session.materials as SessionFacts['materials']
  if (all.every(({ isPublic }) => isPublic)) return all
  const [event, holds] = await Promise.all([eventOf(session, context), holdsPlace(session, context)])
  return can.seeMaterials(context.viewer, event, session, holds) ? all : all.filter(({ isPublic }) => isPublic)
}

/** Null if the session has no capacity, or it is hidden from the viewer. */
const placesSeen = async (session: SessionRow, context: Context, which: 'held' | 'waiting'): Promise<number | null> =>
  session.capacity === null
    ? null
    : numberSeen(session.eventId, context, {
        live: async () => session[which],
        published: (room) => room.published.sessions.find(({ id }) => id === session.id)?.[which] ?? null,
      })

export const resolvers: Resolvers = {
  Query: {
    joinLink: (_, { sessionId }, context) => joinLink(sessionId, context),
    breakoutProposal: (_, { input }, context) => breakoutProposal(input, context),
    sessionMove: (_, { input }, context) => sessionMove(input, context),
  },
  Mutation: {
    setSessionRole: (_, { input }, context) => setSessionRole(input, context),
    assignBreakouts: (_, { input }, context) => assignBreakouts(input, context),
    addSession: (_, { input }, context) => addSession(input, context),
    updateSession: (_, { input }, context) => updateSession(input, context),
    moveSession: (_, { input }, context) => moveSession(input, context),
    removeSession: (_, args, context) => removeSession(args, context),
    setSessionRule: (_, { input }, context) => setSessionRule(input, context),
  },
  Event: {
    sessionClashes: async ({ id }, _, context) => {
      const sessions = await sessionsOf(id, context)
      const pairs = clashes(sessions.map(timed), new Set(sessions.map((session) => session.id)))
      return pairs.map(([one, other]) => ({ earlier: one.row, later: other.row }))
    },
  },
  Session: {
    title: ({ titles }, _, { language }) => textIn(language, titles) ?? '',
    titles: ({ titles }) => listTexts(titles),
    description: ({ descriptions }, _, { language }) => textIn(language, descriptions) ?? '',
    formattedDescription: ({ descriptions }, _, { language }) => formatted(textIn(language, descriptions) ?? ''),
    descriptions: ({ descriptions }) => listTexts(descriptions),
    track: ({ tracks }, _, { language }) => textIn(language, tracks),
    tracks: ({ tracks }) => listTexts(tracks),
    // A room's name could reveal the building.
    room: async (session, _, context) =>
      session.room !== null && (await seesAddress(await eventOf(session, context), context)) ? session.room : null,
    held: (session, _, context) => placesSeen(session, context, 'held'),
    waiting: (session, _, context) => placesSeen(session, context, 'waiting'),
    hasJoinLink: async (session, _, context) => session.joinLink !== null && !isOff(await eventOf(session, context)),
    peopleToEmail: async (session, _, context) => {
      const event = await eventOf(session, context)
      return can.manageSession(context.viewer, event, session.id) && can.countAffected(context.viewer, event)
        ? countHolders(session, context)
        : null
    },
    speakers: (session, _, context) => speakersOf(session, context),
    materials: (session, _, context) => materialsOf(session, context),
    viewerCan: async (session, _, context) => {
      const event = await eventOf(session, context)
      return {
        manage: can.manageSession(context.viewer, event, session.id),
        writeNotes: can.writeNotesIn(context.viewer, event, session.id),
        checkIn: can.checkInAt(context.viewer, event, session.id),
        importRoster: can.importRoster(context.viewer, event, session.id),
      }
    },
  },
  Registration: {
    attendance: (registration, _, context) => attendanceFor(registration, context),
    places: (registration, _, context) => inOrderOfSessions(placesOf, registration, context),
  },
  BreakoutSeat: {
    // `APART` would reveal that the person belongs to the same organisation as others.
    reason: async ({ registration, reason }, _, context) =>
      reason === 'APART' && !(await showsCap(registration, context)) ? 'MIX' : reason,
  },
  SessionPlace: {
    session: ({ sessionId }, _, context) => existingSession(sessionId, context),
  },
}
