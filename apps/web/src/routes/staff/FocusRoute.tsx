import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { graphql } from '../../__generated__/index.ts'
import { FocusPage } from '../../focus/FocusPage.tsx'
import { useKeys } from '../../ui/staff/keys.ts'
import { GoAnywhere } from './GoAnywhere.tsx'
import { openOf, useWorkspacePages } from './pages.ts'

const FocusPlaces = graphql(`
  query FocusPlaces($slug: String!) {
    event(slug: $slug) {
      slug
      ...WorkspacePages_Event
    }
  }
`)

/** Focus mode has no rail, so the event's pages, commands, people and other events are reached through `⌘K` only. */
export function FocusRoute({ slug }: { slug: string }) {
  const [isGoing, setGoing] = useState(false)
  useKeys({ 'Mod k': () => setGoing(true) })
  return (
    <>
      <FocusPage slug={slug} />
      {isGoing && <FocusNavigation slug={slug} onClose={() => setGoing(false)} />}
    </>
  )
}

/** The event's pages are queried only when the dialog opens: reading applications needs none of them. */
function FocusNavigation({ slug, onClose }: { slug: string; onClose: () => void }) {
  const { data } = useQuery(FocusPlaces, { variables: { slug } })
  const groups = openOf(useWorkspacePages(data?.event, []))
  return <GoAnywhere slug={slug} groups={groups} onClose={onClose} />
}
