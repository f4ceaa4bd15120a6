/** The desk's exports. `seatDesk.ts` opens it. */
export type { CommandOf, DeskCommand } from './commands/index.ts'
export { type Desk, type DeskOptions, deskWith } from './desk.ts'
export { email, type OutboxEmail } from './emails.ts'
export { supplied, untilKnown, withLanes } from './lookAhead.ts'
export type { Participant, ParticipantContext, Participation } from './participants.ts'
export type { Person } from './person.ts'
export {
  findLargestOrganisation,
  findRegistrations,
  findStaged,
  inLane,
  isOwnAddressSettled,
  loadOrganisations,
  loadRoom,
  type Reader,
} from './queries.ts'
export { expected, type OutcomeOf, type RefusalOf, unexpected } from './refusals.ts'
export {
  auditedStanding,
  consentsOf,
  limitOf,
  replacedStagingOf,
  replacedStagingOfMember,
  rowColumns,
  stagedLimitOf,
  standingOf,
} from './standing.ts'
export { runCommands } from './transaction.ts'
export type { Actor, Outcome, RefusedOne, StillPermitted } from './types.ts'
