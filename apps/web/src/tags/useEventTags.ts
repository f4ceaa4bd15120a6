import { useQuery } from '@apollo/client/react'
import { readFragment } from '../__generated__/index.ts'
import { EventTags, TagFacts } from './tagFragments.ts'

/** The event's tags and the viewer's rights to use and manage them; empty while loading. */
export function useEventTags(slug: string) {
  // Several parts of a page query them at the same time.
  const { data } = useQuery(EventTags, { variables: { slug }, context: { queryDeduplication: true } })
  const { tag: mayTag = false, manageTags: mayManage = false } = data?.event?.viewerCan ?? {}
  return { tags: readFragment(TagFacts, data?.event?.tags ?? []), mayTag, mayManage }
}
