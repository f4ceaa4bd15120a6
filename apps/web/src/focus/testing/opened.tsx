import { expect } from '@jest/globals'
import { act, screen, waitFor } from '@testing-library/react'
import type { DecideInput } from '../../__generated__/graphql.ts'
import { renderRoute } from '../../testing/renderRoute.tsx'
import { manage, now, person, sampleWorkspace } from '../../testing/sampleWorkspace.ts'
import { pauseDuration } from '../usePause.ts'

export const review = `${manage}/review`
export const people = () => [
  person('AAAA000001', 'Ana', 'SUBMITTED', { motivation: 'Ana writes at length.' }),
  person('BBBB000002', 'Bo', 'SUBMITTED'),
  person('CCCC000003', 'Cai', 'SUBMITTED'),
]
export const inOrder = ['BBBB000002', 'AAAA000001', 'CCCC000003']

/** Opens the sample event in focus mode. */
export const openFocus = (
  query = '?sort=REVIEWS_ASC&queue=1',
  all = people(),
  changes: Record<string, unknown> = {},
  root: Record<string, unknown> = {},
) => renderRoute(`${review}${query}`, sampleWorkspace(all, root, { reviewQueue: inOrder, ...changes }), { now })

/** Holds answers to decisions until the test releases them: as a refusal, an error, or the sample's own answer. */
export function slowly() {
  const waiting: ((answer: Answer) => void)[] = []
  const decide = async ({ input }: { input: DecideInput }) => {
    const answer = await new Promise<Answer>((resolve) => waiting.push(resolve))
    if (answer instanceof Error) throw answer
    const { event, ...world } = sampleWorkspace(people())
    const references = [...input.references]
    return answer ? { ...answer(references), event } : world.decide({ input })
  }
  const answers = async (answer: Answer) => {
    await waitFor(() => expect(waiting).not.toEqual([]))
    await act(async () => waiting.shift()?.(answer))
  }
  return { decide, answers }
}

type Answer = Error | null | ((references: string[]) => object)
export const accepted = null

/** Refuses every decision of the command. */
export const refusedAs =
  (__typename: string, message: string, changes = {}) =>
  (references: string[]) => ({
    __typename: 'Decided',
    registrations: [],
    offersMade: 0,
    refused: references.map((reference) => ({ reference, refusal: { __typename, message, ...changes } })),
  })

/** Lists the decisions that were sent, with their references. */
export const decided = (asked: readonly { variables: Record<string, unknown> }[]) =>
  asked.map(({ variables }) => {
    const { references, decision } = variables.input as DecideInput
    return `${references} ${decision}`
  })

/** Keeps decisions disabled after a page change until the test ends the pause. @returns ends the pause */
export function holdPause(): () => void {
  const later = globalThis.setTimeout
  const held: (() => void)[] = []
  // Not a Jest mock: it would be mistaken for fake timers, which other waiting code would then use.
  globalThis.setTimeout = ((run: () => void, milliseconds?: number) =>
    milliseconds === pauseDuration ? held.push(run) : later(run, milliseconds)) as typeof setTimeout
  return () => {
    globalThis.setTimeout = later
    act(() => {
      for (const run of held) run()
    })
  }
}

/** Presses a key. `timeStamp`: time of the event in milliseconds. */
export function pressAt(timeStamp: number, key: string, repeat = false): void {
  const event = new KeyboardEvent('keydown', { key, repeat, bubbles: true, cancelable: true })
  Object.defineProperty(event, 'timeStamp', { value: timeStamp })
  act(() => void document.body.dispatchEvent(event))
}

export const heading = (name: string) => screen.findByRole('heading', { level: 2, name })
