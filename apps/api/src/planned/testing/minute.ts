/** Helpers for tests of planned actions: planning one, letting its minute pass, and checking the outcome. */
import { expect } from '@jest/globals'
import type { World } from '../../testing/world.ts'
import { type AnyDelayed, delayed } from '../classes.ts'

export interface Answer {
  __typename: string
  message?: string
  action?: { id: string; affected: number }
}

type Variables = Record<string, unknown>

const waiting = new Set<string>(Object.values<AnyDelayed>(delayed).map(({ mutation }) => mutation))

/** Also requests the action, for mutations that can be planned. */
const planning = (document: string): string =>
  waiting.has(/answer: (\w+)/.exec(document)?.[1] ?? '')
    ? document.replace('__typename', '__typename ... on ActionPlanned { action { id affected } }')
    : document

const runDocument = 'mutation ($id: ID!) { answer: runPlannedActionNow(id: $id) { __typename } }'
const undoDocument = 'mutation ($id: ID!) { answer: undoPlannedAction(id: $id) { __typename } }'

/** An action stopped because of a change, in the format of `outcome`. */
export const halted = {
  state: 'HALTED',
  halted: 'REFUSED',
  message: expect.stringContaining('This has changed in the meantime'),
}
export const done = { state: 'DONE', basis: {} }

/** `document`: a mutation whose field is called `answer` and selects `__typename` first. */
export function openMinute(world: World) {
  const { database } = world
  const ask = async (document: string, variables: Variables, as: string): Promise<Answer> =>
    (await world.ask<{ answer: Answer }>(planning(document), variables, { as })).answer

  /** @returns the id of the action */
  async function plan(document: string, variables: Variables, as: string): Promise<string> {
    const answer = await ask(document, variables, as)
    if (!answer.action) throw new Error(`Nothing was planned: ${JSON.stringify(answer)}`)
    return answer.action.id
  }

  const command = async (document: string, id: string, as: string): Promise<string> =>
    (await world.ask<{ answer: Answer }>(document, { id }, { as })).answer.__typename
  const sendNow = (id: string, as: string): Promise<string> => command(runDocument, id, as)

  return {
    ask,
    plan,
    sendNow,
    undo: (id: string, as: string): Promise<string> => command(undoDocument, id, as),

    /** Performs a mutation without waiting. */
    async perform(document: string, variables: Variables, as: string): Promise<void> {
      const answer = await ask(document, variables, as)
      if (answer.message) throw new Error(`It was refused: ${answer.__typename}`)
      if (answer.action) await sendNow(answer.action.id, as)
    },

    /** Advances the clock past the delay, and runs due jobs. */
    async pass(): Promise<void> {
      await world.setClock(61_000)
      await world.runJobs()
      await world.setClock(null)
    },

    async outcome(id: string) {
      const action = await database.plannedAction.findUniqueOrThrow({ where: { id } })
      const { state, halted: why, message, basis } = action
      return state === 'HALTED' ? { state, halted: why, message } : { state, basis }
    },

    /** Ids of all messages so far. */
    sent: async (): Promise<Set<string>> => new Set((await database.message.findMany()).map(({ id }) => id)),
    sentSince: async (ids: ReadonlySet<string>): Promise<string[]> =>
      (await database.message.findMany()).filter(({ id }) => !ids.has(id)).map(({ template }) => template),
  }
}
