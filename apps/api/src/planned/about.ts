/** Describes a planned action from its arguments; people only to its author. */
import type { Decision } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { isId } from '../kernel/ids.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { PlannedActionRow } from '../request/rows.ts'
import { textIn } from '../request/texts.ts'
import { readLocal } from '../sessions/localTime.ts'

export interface About {
  decision: Decision | null
  count: number | null
  title: string | null
  startsAt: Date | null
  subjectId: string | null
  references: string[]
}

/** Upper bound on registrations decided while the organiser waits, so that emails are counted exactly. */
export const maxRehearsed = 1_000

const maxReferences = 200

const nothing: About = {
  decision: null,
  count: null,
  title: null,
  startsAt: null,
  subjectId: null,
  references: [],
}

/** Arguments of a mutation, validated against the contract when it was planned. */
interface Given {
  id?: string
  slug?: string
  reference?: string
  input?: {
    id?: string
    name?: string
    reference?: string
    sessionId?: string
    startsLocal?: string
    decision?: Decision
    references?: string[]
    expectedCount?: number
  }
}

/**
 * Whether the number is an upper bound, because a job determines later whom it emails. The arguments of an ended action are gone,
 * so if what it emailed isn't recorded, it is unknown.
 */
export function isUpperBound({ kind, args, state, emailed }: PlannedActionRow): boolean {
  if (kind !== 'DECIDE_ALL') return false
  const given = args as Given | null
  return given ? (given.input?.expectedCount ?? 0) > maxRehearsed : state === 'DONE' && emailed === null
}

/** Null if its arguments don't describe it, or it has ended. */
export async function aboutOf(action: PlannedActionRow, context: Context): Promise<About | null> {
  const about = await subjectOf(action, context)
  const references = can.ownPlannedAction(context.viewer, action) ? referencesOf(action.args as Given | null) : []
  return references.length > 0 ? { ...(about ?? nothing), references } : about
}

function referencesOf(given: Given | null): string[] {
  const one = given?.input?.reference ?? given?.reference
  return (given?.input?.references ?? (one === undefined ? [] : [one])).slice(0, maxReferences)
}

async function subjectOf(action: PlannedActionRow, context: Context): Promise<About | null> {
  const { kind, args, affected } = action
  const given = args as Given | null
  const input = given?.input ?? {}
  switch (kind) {
    case 'DECIDE':
    case 'DECIDE_ALL': {
      const { decision = null, references, expectedCount = 0 } = input
      // Each decision emails its person; rows for which the decision isn't possible aren't counted.
      return decision && { ...nothing, decision, count: Math.min(references?.length ?? expectedCount, affected) }
    }
    case 'MOVE_SESSION':
    case 'UPDATE_SESSION':
    case 'REMOVE_SESSION':
    case 'SET_SESSION_ROLE':
      return aboutSession(input.id ?? input.sessionId ?? given?.id ?? '', input.startsLocal, context)
    case 'DELETE_TAG':
      return aboutTag(given?.id ?? '', context)
    case 'DELETE_EVENT':
      return aboutDraft(given?.slug ?? '', context)
    default:
      return can.ownPlannedAction(context.viewer, action) ? ownSubjectOf(kind, given ?? {}, context) : null
  }
}

/** Subjects shown only to the author of the action. */
async function ownSubjectOf(kind: string, { id = '', input = {} }: Given, context: Context): Promise<About | null> {
  switch (kind) {
    case 'ADD_PERSON':
      return { ...nothing, title: input.name ?? null }
    case 'REMOVE_SPEAKER':
      return aboutSpeaker(id, context)
    case 'SEND_MESSAGE':
      return aboutLetter(input.id ?? '', context)
    default:
      return null
  }
}

async function aboutSession(id: string, startsLocal: string | undefined, context: Context): Promise<About | null> {
  const session = isId(id)
    ? await context.database.session.findUnique({ where: { id }, include: { event: true } })
    : null
  if (!session) return null
  const startsAt = startsLocal === undefined ? null : readLocal(startsLocal, session.event.zone)
  return {
    ...nothing,
    subjectId: session.id,
    title: textIn(context.language, session.titles),
    startsAt: startsAt instanceof Date ? startsAt : null,
  }
}

/** Described by the tag's name. */
async function aboutTag(id: string, { database, viewer }: Context): Promise<About | null> {
  const tag = isId(id) ? await database.tag.findUnique({ where: { id }, include: { event: true } }) : null
  return tag && can.annotate(viewer, tag.event) ? { ...nothing, subjectId: tag.id, title: tag.name } : null
}

/** The action belongs to no event, because it outlives it. */
async function aboutDraft(slug: string, { database, viewer, language }: Context): Promise<About | null> {
  const event = await eventBySlug(database, slug)
  return event && can.seeEvent(viewer, event) ? { ...nothing, title: textIn(language, event.titles) } : null
}

async function aboutSpeaker(id: string, { database, language }: Context): Promise<About | null> {
  const speaker = isId(id) ? await database.speaker.findUnique({ where: { id } }) : null
  return speaker && { ...nothing, subjectId: speaker.id, title: speaker.name || textIn(language, speaker.roles) }
}

/** Described by the letter's subject. */
async function aboutLetter(id: string, { database, language }: Context): Promise<About | null> {
  const letter = isId(id) ? await database.letter.findUnique({ where: { id } }) : null
  return letter && { ...nothing, subjectId: letter.id, title: textIn(language, letter.subjects) }
}
