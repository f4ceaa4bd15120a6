/** The refusals that each command can return: resolvers word each of them, and the compiler finds missing ones. */
import type { DeskCommand } from './commands/index.ts'
import type { DeskRefusal, Done, Outcome, Refused } from './types.ts'

type CommandType = DeskCommand['type']

/** Members get `RightsChanged` for `NotTakingPlace`: being called off ends their right to decide, postponement pauses it. */
const refusedWith = {
  AddressAlreadyConfirmed: ['CORRECT_ADDRESS', 'CORRECT_OWN_ADDRESS'],
  AllotmentTooLarge: ['SET_ALLOTMENT'],
  AlreadyMerged: ['MERGE'],
  AlreadyRegistered: ['CORRECT_ADDRESS', 'CORRECT_OWN_ADDRESS', 'REGISTER'],
  AlreadyWithdrawn: ['WITHDRAW'],
  AnotherGroup: ['REGISTER', 'PASS_ON', 'SWAP'],
  AnotherOrganisation: ['REGISTER', 'PASS_ON', 'SWAP'],
  CannotHoldSeat: ['CORRECT', 'MERGE', 'REGISTER', 'PASS_ON'],
  CannotLeadDelegation: ['SET_DELEGATION'],
  ChangedMeanwhile: ['AMEND', 'CORRECT', 'CORRECT_ADDRESS', 'MERGE', 'MERGE_ORGANISATIONS', 'RELEASE', 'SET_PLAN'],
  DelegationTooSmall: ['SET_DELEGATION'],
  EventOver: ['MERGE', 'SWAP', 'WITHDRAW'],
  GroupAndOrganisationFixed: ['AMEND'],
  InvitationClosed: ['REGISTER'],
  InvitationNeeded: ['REGISTER'],
  LimitReasonNeeded: ['WIDEN'],
  NoChosenSessionLeft: [],
  NoDelegation: ['SWAP'],
  NoOffer: ['TAKE'],
  NoSeatToPass: ['REGISTER', 'PASS_ON', 'SWAP'],
  NotInDelegation: ['SWAP'],
  NotTakingPlace: ['AMEND', 'CONFIRM_ADDRESS', 'REGISTER', 'RULES_CHANGED', 'SET_PRIORITY', 'PASS_ON', 'SWAP', 'TAKE'],
  NothingCorrected: ['CORRECT', 'CORRECT_ADDRESS'],
  NothingStaged: ['RELEASE'],
  NothingWidened: ['WIDEN'],
  OfferLapsed: ['TAKE'],
  OrganisationHasDelegation: ['MERGE_ORGANISATIONS'],
  OutOfTurnReasonNeeded: [],
  ProtectionNotOffered: ['AMEND', 'REGISTER'],
  QueueAlreadyHeld: ['HOLD_QUEUE'],
  QueueNotHeld: ['RESUME_QUEUE'],
  ReasonNeeded: ['CORRECT', 'HOLD_QUEUE', 'MERGE', 'RESUME_QUEUE', 'SET_PRIORITY'],
  RegistrationClosed: ['REGISTER'],
  RegistrationNotYetOpen: ['REGISTER'],
  ReleaseRefused: ['RELEASE'],
  RequestIdReused: ['REGISTER'],
  RightsChanged: [
    'CALL_OFF',
    'CORRECT',
    'CORRECT_ADDRESS',
    'DECIDE',
    'END_DELEGATION',
    'HOLD_QUEUE',
    'MERGE',
    'MERGE_ORGANISATIONS',
    'POSTPONE',
    'REGISTER',
    'RELEASE',
    'RESUME_QUEUE',
    'RULES_CHANGED',
    'SEPARATE_ORGANISATION',
    'SET_DELEGATION',
    'SET_PLAN',
    'SET_PRIORITY',
    'SHARE',
    'STAGE',
    'SWAP',
    'UNDO_STAGING',
    'UNSTAGE',
    'WIDEN',
  ],
  RoomSettled: ['AMEND', 'CORRECT'],
  SeatAlreadyTaken: ['TAKE'],
  SeatOfferedMeanwhile: ['WITHDRAW'],
  SeatPlanInfeasible: ['SET_PLAN'],
  UnknownAlias: ['SEPARATE_ORGANISATION'],
  UnknownDelegation: ['END_DELEGATION'],
  UnknownEvent: ['ERASE', 'REGISTER', 'SET_PLAN', 'TICK'],
  UnknownGroup: ['AMEND', 'CORRECT', 'REGISTER'],
  UnknownRegistration: [
    'AMEND',
    'CONFIRM_ADDRESS',
    'CORRECT',
    'CORRECT_ADDRESS',
    'CORRECT_OWN_ADDRESS',
    'ERASE',
    'MERGE',
    'SET_DELEGATION',
    'SET_PRIORITY',
    'SHARE',
    'PASS_ON',
    'TAKE',
    'WIDEN',
    'WITHDRAW',
  ],
  WrongState: [
    'AMEND',
    'CORRECT_ADDRESS',
    'CORRECT_OWN_ADDRESS',
    'MERGE',
    'SET_PRIORITY',
    'PASS_ON',
    'SWAP',
    'WIDEN',
    'WITHDRAW',
  ],
} as const satisfies Record<DeskRefusal['refusal'], readonly CommandType[]>

type Table = typeof refusedWith

/** Why a command of this type was refused as a whole. Individual registrations can be refused separately: `RefusedOne`. */
export type RefusalOf<Type extends CommandType> = Extract<
  DeskRefusal,
  { refusal: { [Name in keyof Table]: Extract<Type, Table[Name][number]> extends never ? never : Name }[keyof Table] }
>

export type OutcomeOf<Type extends CommandType> =
  | Done
  | ([RefusalOf<Type>] extends [never] ? never : Refused<RefusalOf<Type>>)

/** The outcome, narrowed to those that a command of this type can have. @throws for any other refusal */
export function expected<Type extends CommandType>(type: Type, outcome: Outcome): OutcomeOf<Type> {
  if (outcome.kind === 'DONE') return outcome
  const types: readonly CommandType[] = refusedWith[outcome.refusal.refusal]
  if (!types.includes(type)) throw unexpected(type, outcome.refusal)
  return outcome as OutcomeOf<Type>
}

/** For refusals that a mutation rules out before it submits its command. */
export const unexpected = (type: CommandType, { refusal }: DeskRefusal): Error =>
  new Error(`The desk refused ${type} unexpectedly: ${refusal}.`)
