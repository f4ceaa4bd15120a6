import { useQuery } from '@apollo/client/react'
import { readFragment } from '../__generated__/index.ts'
import { EventTags, TagFacts } from './tagFragments.ts'

/** The event's tags, and what the viewer may do with them; until they are here, nothing. */
export function useEventTags(slug: string) {
  // Several parts of a page ask for them at once.
  const { data } = useQuery(EventTags, { variables: { slug }, context: { queryDeduplication: true } })
  const { tag: mayTag = false, manageTags: mayManage = false } = data?.event?.viewerCan ?? {}
  return { tags: readFragment(TagFacts, data?.event?.tags ?? []), mayTag, mayManage }
}
