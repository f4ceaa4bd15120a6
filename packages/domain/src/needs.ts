import type { SeatCommand } from './commands.ts'
import { holdsSeat, type Standing } from './registration.ts'
import type { Need, Room } from './room.ts'

/** What must be in the room before the command itself can be carried out. Its refill may need more. */
export function neededFirst(room: Room, command: SeatCommand): Need | null {
  const ids = idsIn(command).filter((id) => !room.registrations.has(id))
  if (ids.length > 0) return { kind: 'REGISTRATIONS', ids }
  const keys = new Set<string>()
  for (const id of idsIn(command)) {
    const standing = room.registrations.get(id)
    if (!standing) continue
    for (const key of organisationsIn(command, standing)) if (!room.organisations.has(key)) keys.add(key)
  }
  return keys.size > 0 ? { kind: 'ORGANISATIONS', keys: [...keys] } : null
}

function idsIn(command: SeatCommand): string[] {
  switch (command.type) {
    case 'TAKE':
    case 'CONFIRM_ADDRESS':
    case 'WITHDRAW':
    case 'AMEND':
    case 'SET_PRIORITY':
    case 'WIDEN':
      return [command.id]
    case 'DECIDE':
    case 'STAGE':
    case 'UNSTAGE':
    case 'UNDO_STAGING':
    case 'RELEASE':
    case 'MATCH_ORGANISATION':
      return command.ids
    case 'TICK':
      return command.expired
    case 'SUCCEED':
      return [command.id, command.inPlaceOf]
    case 'REGISTER':
      return command.inPlaceOf === undefined ? [] : [command.inPlaceOf]
    case 'SET_PLAN':
    case 'SET_ALLOTMENT':
    case 'SET_RULES':
    case 'HOLD_QUEUE':
    case 'RESUME_QUEUE':
      return []
    default:
      return command satisfies never
  }
}

/** Organisations whose count of seats the command may change or ask for. */
function organisationsIn(command: SeatCommand, standing: Standing): string[] {
  const { organisationKey } = standing
  const holds = holdsSeat(standing.state)
  const concerned = {
    WITHDRAW: holds,
    AMEND: holds,
    MATCH_ORGANISATION: holds,
    TICK: holds,
    DECIDE: holds || (command.type === 'DECIDE' && command.decision === 'OFFER'),
    RELEASE: holds || standing.staged?.decision === 'OFFER',
    TAKE: false,
    CONFIRM_ADDRESS: holds,
    STAGE: false,
    UNSTAGE: false,
    UNDO_STAGING: false,
    SUCCEED: true,
    REGISTER: holds,
    SET_PLAN: false,
    SET_ALLOTMENT: false,
    SET_RULES: false,
    SET_PRIORITY: false,
    WIDEN: false,
    HOLD_QUEUE: false,
    RESUME_QUEUE: false,
  }[command.type]
  if (!concerned) return []
  const keys = 'organisationKey' in command ? [organisationKey, command.organisationKey] : [organisationKey]
  return keys.filter((key) => key !== null)
}
