import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { MemberRole } from '../__generated__/graphql.ts'

/** From the most to the least that a member may do. */
export const memberRoles: readonly MemberRole[] = ['OWNER', 'ORGANISER', 'REVIEWER', 'RAPPORTEUR', 'VIEWER']

export const roleNames: Record<MemberRole, MessageDescriptor> = {
  OWNER: msg`Owner`,
  ORGANISER: msg`Organiser`,
  REVIEWER: msg`Reviewer`,
  RAPPORTEUR: msg`Rapporteur`,
  VIEWER: msg`Viewer`,
}

/** What a role lets its holder do, in a line. */
export const roleMeanings: Record<MemberRole, MessageDescriptor> = {
  OWNER: msg`Everything, and the institute itself: its members and its grants with others.`,
  ORGANISER: msg`Runs events: reads registrations, decides, writes to people.`,
  REVIEWER: msg`Reads registrations and gives an opinion on them; decides nothing.`,
  RAPPORTEUR: msg`Writes what was heard; sees nobody’s registration.`,
  VIEWER: msg`Sees the events and their numbers; sees nobody’s data.`,
}
