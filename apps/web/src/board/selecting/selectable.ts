import type { Row_RegistrationFragment } from '../../__generated__/graphql.ts'
import { readFragment } from '../../__generated__/index.ts'
import { TagsOfRegistration } from '../../tags/tagFragments.ts'

/** What a viewer may do with a selection, other than deciding. */
export interface SelectionRights {
  /** Whether there are tags that the viewer may set. */
  tag: boolean
  message: boolean
  export: boolean
}

export const isDecidable = ({ viewerCan, staged }: Row_RegistrationFragment): boolean =>
  viewerCan.decide.length > 0 || staged != null

/** Whether a viewer who can't decide can do anything with the row. */
export const isActionable = (row: Row_RegistrationFragment, may: SelectionRights): boolean =>
  may.message || may.export || (may.tag && readFragment(TagsOfRegistration, row).tags != null)
