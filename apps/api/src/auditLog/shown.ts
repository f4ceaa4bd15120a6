/** An entry as the viewer sees it: for a hidden registration only that something was done. */
import type { PersonalField } from '@plenaria/domain/grant'
import { can } from '../access/policy.ts'
import { reads } from '../access/redaction.ts'
import { eventOf, masksFor } from '../access/seen.ts'
import { organisationPrint } from '../audit/words.ts'
import type { Context } from '../request/context.ts'
import type { AuditEntryRow, RegistrationRow } from '../request/rows.ts'

interface Seen {
  /** Null: the entry is about none. */
  registration: RegistrationRow | null
  isHidden: boolean
  masked: ReadonlyMap<PersonalField, boolean>
  /** Whether the viewer may see the number of people passed over. */
  showsNumber: boolean
  /** Whether the viewer may see how many people are affected, hidden ones included: in the event or the registration's group. */
  countsAll: boolean
  /** Texts about the registration, as the viewer may read them. */
  asRead: (text: string) => string
}

const looks = new WeakMap<AuditEntryRow, Promise<Seen>>()

/** Entries are read once a request, so what is worked out for one holds for one viewer. */
export function seenOf(entry: AuditEntryRow, context: Context): Promise<Seen> {
  const known = looks.get(entry) ?? lookAt(entry, context)
  looks.set(entry, known)
  return known
}

async function lookAt({ registrationId: id, eventId }: AuditEntryRow, context: Context): Promise<Seen> {
  const asRead = (text: string) => text
  if (id === null) {
    const about = eventId === null ? null : await eventOf({ eventId }, context)
    const countsAll = about === null || can.countEverybody(context.viewer, about)
    return { registration: null, isHidden: false, masked: new Map(), showsNumber: countsAll, countsAll, asRead }
  }
  const registration = await context.database.registration.findUnique({ where: { id } })
  if (!registration || registration.erasedAt)
    return { registration, isHidden: true, masked: new Map(), showsNumber: false, countsAll: false, asRead }
  const event = await eventOf(registration, context)
  return {
    registration,
    isHidden: !can.seeRegistration(context.viewer, registration, event),
    masked: await masksFor(registration, context),
    showsNumber: can.seeAllRegistrations(context.viewer, event),
    countsAll: can.countGroup(context.viewer, event, registration.groupKey),
    asRead: await reads(registration, context),
  }
}

/** Facts that count people whom the viewer may not see. */
const counts: ReadonlySet<string> = new Set(['affected', 'affectedNow', 'groupHeld', 'people'])

/** `before` or `after` without what is masked. Of people who were passed over it tells at most how many, never who. */
export function shownFacts(facts: unknown, seen: Seen): unknown {
  if (Array.isArray(facts)) return facts.map((each) => shownFacts(each, seen))
  if (typeof facts !== 'object' || facts === null) return facts
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) => {
      if (name === 'organisationKey') return organisationSeen(value, seen)
      // A commitment; what opens it is shown to the person alone, in their own history.
      if (name === 'sealed') return []
      if (counts.has(name) && !seen.countsAll) return []
      if (name === 'ahead' && !seen.showsNumber) return []
      if (name !== 'skipped' || !Array.isArray(value)) return [[name, shownFacts(value, seen)]]
      return seen.showsNumber ? [[name, value.length]] : []
    }),
  )
}

/** The log has only a print of it: its name is taken from the registration, if that still matches. */
function organisationSeen(print: unknown, { masked, registration }: Seen): [string, unknown][] {
  if (masked.has('ORGANISATION')) return []
  const key = registration?.organisationKey ?? null
  if (print === null) return [['organisationKey', null]]
  return key !== null && organisationPrint(key) === print ? [['organisationKey', key]] : []
}
