/** Masked fields of a registration for a viewer, and the name by which they know the person. */

import { type PersonalField, personalFields } from '@plenaria/domain/grant'
import type { RegistrationRow } from '../../request/rows.ts'
import { isOwn } from './basics.ts'
import {
  covers,
  coversAll,
  type EventFacts,
  maskedBy,
  rightsAt,
  rightsOver,
  type Seen,
  type Use,
  type Viewer,
} from './rights.ts'

/** Represents people without protection. */
export const open = { protected: false, affiliation: 'SHOWN' } as const

/** Masked fields of a visible registration, each with whether a reason reveals it. */
export function masksOf(
  viewer: Viewer,
  registration: Seen,
  event: EventFacts,
  use: Use = 'SEE_REGISTRATIONS',
): Map<PersonalField, boolean> {
  if (isOwn(viewer, registration)) return new Map()
  const all = rightsOver(viewer, event, use)
    .filter((right) => covers(right, registration))
    .map((right) => maskedBy(right, registration))
  return new Map(
    personalFields
      .filter((field) => all.every((masked) => masked.has(field)))
      .map((field) => [field, all.some((masked) => masked.get(field))]),
  )
}

/**
 * The masked field that hides the files of a registration; null if they are open. A file can name its sender, so it is masked with
 * the identity too.
 */
export const maskOfFiles = (masks: { has: (field: PersonalField) => boolean }) =>
  (['ANSWERS', 'PROTECTED_IDENTITY', 'NAME'] as const).find((field) => masks.has(field)) ?? null

/** The person's name for the viewer: the name, or the pseudonym of a protected person. Null if neither is available. */
export function nameFor(
  viewer: Viewer,
  registration: Seen & Pick<RegistrationRow, 'name' | 'pseudonym'>,
  event: EventFacts,
  use: Use = 'SEE_REGISTRATIONS',
): string | null {
  const isMasked = (seen: Seen) => masksOf(viewer, seen, event, use).has('NAME')
  if (!isMasked(registration)) return registration.name
  return isMasked({ ...registration, ...open }) ? null : registration.pseudonym
}

/** Fields that the viewer can't filter, search or sort by, because they are masked in some registration of the list. */
export function maskedInLists(viewer: Viewer, event: EventFacts, use: Use = 'SEE_REGISTRATIONS'): PersonalField[] {
  const all = rightsOver(viewer, event, use).map((right) => ({
    right,
    masked: maskedBy(right, open),
  }))
  const shownThroughout = (field: PersonalField) =>
    all.some(({ right, masked }) => coversAll(right) && !masked.has(field))
  return personalFields.filter((field) => !shownThroughout(field) && all.some(({ masked }) => masked.has(field)))
}

/** Whether people's free texts are redacted for the viewer. */
export function readsBlind(
  viewer: Viewer,
  registration: Seen,
  event: EventFacts,
  use: Use = 'SEE_REGISTRATIONS',
): boolean {
  if (isOwn(viewer, registration)) return false
  return rightsOver(viewer, event, use)
    .filter((right) => covers(right, registration))
    .every(({ isBlind }) => isBlind)
}

/** Whether people's free texts are redacted for the viewer in at least one registration of a list. */
export function readsBlindInLists(viewer: Viewer, event: EventFacts, use: Use = 'SEE_REGISTRATIONS'): boolean {
  const rights = rightsOver(viewer, event, use)
  return rights.some(({ isBlind }) => isBlind) && !rights.some((right) => coversAll(right) && !right.isBlind)
}

/**
 * A key of what a viewer sees of an event's registrations. Viewers with equal keys see the same of every registration except
 * their own.
 */
export const visibilityKey = (viewer: Viewer, event: EventFacts): string =>
  JSON.stringify(rightsAt(viewer, event), (_, value) =>
    value instanceof Set || value instanceof Map ? [...value] : value,
  )
