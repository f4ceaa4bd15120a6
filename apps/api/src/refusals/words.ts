/** Texts for every refusal of the contract, one file per language. */
import { wellSpaced } from '@plenaria/schema/french'
import type { Language } from '@plenaria/schema/languages'
import type {
  CannotHoldCause,
  RegistrationState,
  ResolversInterfaceTypes,
  ResolversTypes,
  SeatPlanProblemCode,
} from '../__generated__/resolvers.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { pt_BR } from './words/pt_BR.ts'

type RefusalRow = ResolversInterfaceTypes<ResolversTypes>['Refusal']
export type RefusalName = NonNullable<RefusalRow['__typename']>
/** Fields of a refusal besides its name and message. */
export type RefusalDetails<Name extends RefusalName> = Omit<
  Extract<RefusalRow, { __typename?: Name }>,
  '__typename' | 'message'
>

export interface FixFacts {
  field: 'total' | 'organisationCap' | 'minimum' | 'target' | 'maximum'
  /** Name of the affected group; empty for the plan as a whole. */
  group: string
  from: number
  to: number
}

export interface Words {
  /** `when`: formats a moment in words, including its zone. */
  refusals: { [Name in RefusalName]: (details: RefusalDetails<Name>, when: (at: Date | string) => string) => string }
  cannotHold: Record<CannotHoldCause, string>
  /** As in «is not possible, because the registration …». */
  standing: Record<RegistrationState, string>
  planProblems: Record<SeatPlanProblemCode, (group: string) => string>
  planFix: (fix: FixFacts) => string
}

export const words: Record<Language, Words> = { en, es, pt_BR, fr: wellSpaced(fr) }
