import type { Row_RegistrationFragment } from '../../__generated__/graphql.ts'
import { readFragment } from '../../__generated__/index.ts'
import { TagsOfRegistration } from '../../tags/tagFragments.ts'

/** What can be done with a selection besides deciding. */
export interface SelectionRights {
  /** There are tags, and the viewer sets them. */
  tag: boolean
  message: boolean
  export: boolean
}

export const isDecidable = ({ viewerCan, staged }: Row_RegistrationFragment): boolean =>
  viewerCan.decide.length > 0 || staged != null

/** Whether a viewer who doesn't decide can do something with the row. */
export const isActionable = (row: Row_RegistrationFragment, may: SelectionRights): boolean =>
  may.message || may.export || (may.tag && readFragment(TagsOfRegistration, row).tags != null)
