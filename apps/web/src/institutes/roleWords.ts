import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { MemberRole } from '../__generated__/graphql.ts'

/** Ordered from most to least rights. */
export const memberRoles: readonly MemberRole[] = ['OWNER', 'ORGANISER', 'REVIEWER', 'RAPPORTEUR', 'VIEWER']

export const roleNames: Record<MemberRole, MessageDescriptor> = {
  OWNER: msg({ id: 'institutes.owner', message: 'Owner' }),
  ORGANISER: msg({ id: 'institutes.organiser', message: 'Organiser' }),
  REVIEWER: msg({ id: 'institutes.reviewer', message: 'Reviewer' }),
  RAPPORTEUR: msg({ id: 'institutes.rapporteur', message: 'Rapporteur' }),
  VIEWER: msg({ id: 'institutes.viewer', message: 'Viewer' }),
}

/** Each role's rights, in one line. */
export const roleMeanings: Record<MemberRole, MessageDescriptor> = {
  OWNER: msg({
    id: 'institutes.everything-and-institute-itself-its',
    message: 'Can do everything, including managing the institute, its members and its grants with others.',
  }),
  ORGANISER: msg({
    id: 'institutes.runs-events-reads-registrations-decides',
    message: 'Runs events: reads registrations, decides, messages people.',
  }),
  REVIEWER: msg({
    id: 'institutes.reads-registrations-and-gives-opinion',
    message: 'Reads and reviews registrations. Can’t decide.',
  }),
  RAPPORTEUR: msg({
    id: 'institutes.writes-notes-cant-see-registrations',
    message: 'Writes notes. Can’t see registrations.',
  }),
  VIEWER: msg({
    id: 'institutes.sees-events-and-their-numbers',
    message: 'Sees events and their numbers, but no personal data.',
  }),
}
