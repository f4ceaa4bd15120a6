/** Expected failures are typed results (`refuse`); faults are logged without personal data and masked. */
import { channel } from 'node:diagnostics_channel'
import type { PlanProblem } from '@plenaria/domain/seats/decision'
import type { Language } from '@plenaria/schema/languages'
import type { FieldProblem } from '@plenaria/schema/words'
import { fieldMessage } from '@plenaria/schema/words/all'
import { moment } from './words/moment.ts'
import { type RefusalDetails, type RefusalName, words } from './words.ts'

export type { FieldProblem } from '@plenaria/schema/words'
export type Refused<Name extends RefusalName> = { __typename: Name; message: string } & RefusalDetails<Name>

/**
 * A refusal of the contract, worded in `language`. `details`: its fields besides the message, `{}` if it has none. `zone`: the
 * zone in which its moments are shown, the event's (IANA).
 */
export function refuse<Name extends RefusalName>(
  language: Language,
  name: Name,
  details: RefusalDetails<Name>,
  zone?: string,
): Refused<Name> {
  const when = (at: Date | string) => moment(language, at, zone)
  return { __typename: name, message: words[language].refusals[name](details, when), ...details }
}

/** Each problem with its message. */
export const fieldErrors = (language: Language, problems: FieldProblem[]) =>
  problems.map((problem) => ({
    path: problem.path,
    code: problem.code,
    message: fieldMessage(language, problem),
  }))

/** Lists every invalid field. `problems` must not be empty. */
export const invalidInput = (language: Language, problems: FieldProblem[]): Refused<'InvalidInput'> =>
  refuse(language, 'InvalidInput', { fields: fieldErrors(language, problems) })

/** Lists what is missing before an event can be published. `problems` must not be empty. */
export const notReadyToPublish = (language: Language, problems: FieldProblem[]): Refused<'NotReadyToPublish'> =>
  refuse(language, 'NotReadyToPublish', { fields: fieldErrors(language, problems) })

/** The domain's problems in words, each with its suggested fix. `groupName`: the group's name in the same language. */
export function seatPlanInfeasible(
  language: Language,
  problems: PlanProblem[],
  groupName: (key: string) => string,
): Refused<'SeatPlanInfeasible'> {
  const { planProblems, planFix } = words[language]
  const named = (key: string | null) => (key === null ? '' : groupName(key))
  return refuse(language, 'SeatPlanInfeasible', {
    problems: problems.map(({ code, groupKey, fix }) => ({
      code,
      groupKey,
      message: planProblems[code](named(groupKey)),
      fix: { ...fix, message: planFix({ ...fix, group: named(fix.groupKey) }) },
    })),
  })
}

/** Publishes each fault in full when it is described for the log. The product never subscribes; tests do, to show the cause. */
export const describedFaults = channel('plenaria.fault')

/**
 * The loggable part of an error: its name, its codes and where it happened. Never its message, as database messages quote values.
 */
export function describeError(fault: unknown): Record<string, unknown> {
  describedFaults.publish(fault)
  if (!(fault instanceof Error)) return { fault: typeof fault }
  const code = 'code' in fault && typeof fault.code === 'string' ? fault.code : undefined
  const frames = fault.stack?.split('\n').filter((line) => /^\s+at /.test(line))
  return {
    fault: fault.name,
    code,
    at: frames?.slice(0, 12).map((line) => line.trim()),
    cause: fault.cause === undefined ? undefined : describeError(fault.cause),
  }
}
