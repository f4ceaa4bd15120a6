/** Matrix questions about planned actions. */
import { byId, type Mutating, type Question } from '../asking.ts'
import type { Stage } from '../stage.ts'
import { sessionMutating } from './sessions.ts'

/** The host's organiser moves a session, with a minute's delay. */
async function moveIn(stage: Stage): Promise<{ planned: string }> {
  const { database } = stage.world
  const input = await sessionMutating['Mutation.moveSession']?.variables(stage, null)
  const { id: authorId } = await database.user.findUniqueOrThrow({
    where: { email: stage.addresses.hostOrganiser ?? '' },
  })
  const plannedAt = await stage.world.now()
  const { id } = await database.plannedAction.create({
    data: {
      id: crypto.randomUUID(),
      kind: 'MOVE_SESSION',
      eventId: stage.event.id,
      instituteId: stage.host.id,
      authorId,
      args: JSON.parse(JSON.stringify(input)),
      affected: 3,
      plannedAt,
      takesEffectAt: new Date(plannedAt.getTime() + 60_000),
    },
  })
  return { planned: id }
}

const ofOne = (field: 'undoPlannedAction' | 'runPlannedActionNow'): Mutating => ({
  document: byId(field),
  variables: async (stage) => ({ id: (await moveIn(stage)).planned }),
})

export const plannedMutating: Record<string, Mutating> = {
  'Mutation.undoPlannedAction': ofOne('undoPlannedAction'),
  'Mutation.runPlannedActionNow': ofOne('runPlannedActionNow'),
}

export const plannedQuestions: Record<string, Question> = {
  'Query.plannedActions': {
    prepare: async (stage) => {
      await stage.world.database.plannedAction.deleteMany()
      return moveIn(stage)
    },
    document: 'query ($slug: String!) { plannedActions(eventSlug: $slug) { id } }',
    path: ['plannedActions'],
  },
  'Query.plannedAction': {
    prepare: moveIn,
    document: 'query ($planned: ID!) { plannedAction(id: $planned) { id } }',
    path: ['plannedAction'],
  },
  'Query.actionPreview (why it would be refused)': {
    prepare: async (stage) => ({ args: await sessionMutating['Mutation.moveSession']?.variables(stage, null) }),
    document: 'query ($args: JSON!) { actionPreview(kind: MOVE_SESSION, args: $args) { refusal } }',
    path: ['actionPreview', 'refusal'],
  },
}
