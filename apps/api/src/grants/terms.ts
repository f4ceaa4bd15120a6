/** Validates and normalises the terms of a grant. */
import {
  capabilities as allCapabilities,
  type Capability,
  countersignedActions,
  personalFields,
  type Terms,
} from '@plenaria/domain/grant'
import type { Prisma } from '@plenaria/prisma/client'
import { isCountry } from '@plenaria/schema/countries'
import type { FieldProblem } from '@plenaria/schema/words'
import type { GrantScopeInput, GrantTermsInput } from '../__generated__/resolvers.ts'
import {
  fieldProblem,
  fieldProblemIf,
  instantProblems,
  listProblems,
  outside,
  repeated,
  type TextRule,
  textsProblems,
} from '../refusals/fieldProblems.ts'
import { storedTexts } from '../request/texts.ts'

/** Facts against which terms are validated. */
export interface TermsFacts {
  /** The event's groups. */
  groupKeys: ReadonlySet<string>
  sessionIds: ReadonlySet<string>
  /** All seats of the event. */
  total: number
  now: Date
}

export async function readTermsFacts(
  transaction: Prisma.TransactionClient,
  eventId: string,
  now: Date,
): Promise<TermsFacts> {
  const where = { eventId }
  const groups = await transaction.stakeholderGroup.findMany({ where, select: { key: true } })
  const sessions = await transaction.session.findMany({ where, select: { id: true } })
  const { total } = await transaction.seatPlan.findUniqueOrThrow({ where })
  return {
    groupKeys: new Set(groups.map(({ key }) => key)),
    sessionIds: new Set(sessions.map(({ id }) => id)),
    total,
    now,
  }
}

/** Capabilities that are useless without access to registrations. */
const onRegistrations: readonly Capability[] = ['SEE_CONTACTS', 'REVIEW', 'DECIDE', 'MESSAGE', 'CHECK_IN', 'EXPORT']

/** All problems of terms by field, except whether the seat plan has room for the allotment. */
export const termsProblems = (input: GrantTermsInput, facts: TermsFacts): FieldProblem[] => [
  ...capabilitiesProblems(input),
  ...scopeProblems(input.scope, facts),
  ...repeated(
    input.masks.map(({ field }) => field),
    (index) => `terms.masks.${index}.field`,
  ),
  ...outside(input.allotment, 'terms.allotment', 1, facts.total),
  ...repeated(input.countersign, (index) => `terms.countersign.${index}`),
  ...textsProblems(input.purposes, 'terms.purposes', purposeOf(input)),
  ...endProblems(input.endsAt, facts),
]

const sees = ({ capabilities }: Pick<GrantTermsInput, 'capabilities'>) => capabilities.includes('SEE_REGISTRATIONS')

/** People are shown why somebody sees their data, so a purpose is required. */
const purposeOf = (input: GrantTermsInput): TextRule => ({ kind: 'text', required: sees(input) })

/** Nobody can decide on what they don't see, and seats that nobody may offer would be lost to everybody. */
function capabilitiesProblems(input: GrantTermsInput): FieldProblem[] {
  const { capabilities, countersign, allotment } = input
  const path = 'terms.capabilities'
  const wants = {
    seeing:
      capabilities.some((capability) => onRegistrations.includes(capability)) ||
      countersign.some((action) => action !== 'PUBLISH_REPORT'),
    deciding: allotment != null,
  }
  if (capabilities.length === 0 && !wants.seeing && !wants.deciding) return fieldProblem(path, 'REQUIRED')
  return [
    ...fieldProblemIf(wants.seeing && !sees(input), path, 'REQUIRED', { expected: 'SEE_REGISTRATIONS' }),
    ...fieldProblemIf(wants.deciding && !capabilities.includes('DECIDE'), path, 'REQUIRED', { expected: 'DECIDE' }),
    ...repeated(capabilities, (index) => `${path}.${index}`),
  ]
}

/** An empty list would hide everything, which is hardly intended. */
const scopeProblems = ({ groupKeys, countries, sessionIds }: GrantScopeInput, facts: TermsFacts): FieldProblem[] => [
  ...keysProblems(groupKeys, 'terms.scope.groupKeys', (key) => facts.groupKeys.has(key)),
  ...keysProblems(countries, 'terms.scope.countries', isCountry, { expected: 'COUNTRY' }),
  ...keysProblems(sessionIds, 'terms.scope.sessionIds', (id) => facts.sessionIds.has(id)),
]

function keysProblems(
  keys: readonly string[] | null | undefined,
  path: string,
  isKnown: (key: string) => boolean,
  advice: { expected?: 'COUNTRY' } = {},
): FieldProblem[] {
  if (keys == null) return []
  const each = listProblems(keys, path, [1, 300], (key, at) => fieldProblemIf(!isKnown(key), at, 'UNKNOWN', advice))
  return each.length > 0 ? each : repeated(keys, (index) => `${path}.${index}`)
}

function endProblems(endsAt: Date | null | undefined, { now }: TermsFacts): FieldProblem[] {
  const path = 'terms.endsAt'
  const instant = instantProblems(endsAt, path)
  return instant.length > 0 ? instant : fieldProblemIf(endsAt != null && endsAt <= now, path, 'OUT_OF_RANGE')
}

/** In the domain's order, so that equal terms are always identical. */
export function termsOf(input: GrantTermsInput): Terms {
  const { scope, masks, allotment, needsConsent, endsAt } = input
  return {
    capabilities: allCapabilities.filter((capability) => input.capabilities.includes(capability)),
    scope: {
      groups: listed(scope.groupKeys),
      countries: listed(scope.countries),
      sessions: listed(scope.sessionIds),
    },
    masks: personalFields.flatMap((field) => {
      const mask = masks.find((given) => given.field === field)
      return mask ? [{ field, revealable: mask.revealable }] : []
    }),
    allotment: allotment ?? null,
    countersign: countersignedActions.filter((action) => input.countersign.includes(action)),
    needsConsent,
    endsAt: endsAt?.toISOString() ?? null,
  }
}

const listed = (keys: readonly string[] | null | undefined): string[] | null => (keys == null ? null : [...keys])

export const purposesOf = ({ purposes }: GrantTermsInput): Record<string, string> => storedTexts(purposes)

/** Problems that may have developed while terms were pending. */
export const staleProblems = ({ scope: { groups, sessions }, endsAt }: Terms, facts: TermsFacts): FieldProblem[] => [
  ...gone(groups, facts.groupKeys, 'terms.scope.groupKeys'),
  ...gone(sessions, facts.sessionIds, 'terms.scope.sessionIds'),
  ...(endsAt !== null && Date.parse(endsAt) <= facts.now.getTime() ? fieldProblem('terms.endsAt', 'OUT_OF_RANGE') : []),
]

const gone = (keys: readonly string[] | null, known: ReadonlySet<string>, path: string): FieldProblem[] =>
  (keys ?? []).flatMap((key, index) => fieldProblemIf(!known.has(key), `${path}.${index}`, 'UNKNOWN'))
