import { useState } from 'react'
import { FocusPage } from '../../focus/FocusPage.tsx'
import { useKeys } from '../../ui/staff/keys.ts'
import { GoAnywhere } from './GoAnywhere.tsx'

/** Focus mode has no rail, so its commands, people and other events are reached by `⌘K` alone. */
export function FocusRoute({ slug }: { slug: string }) {
  const [isGoing, setGoing] = useState(false)
  useKeys({ 'Mod k': () => setGoing(true) })
  return (
    <>
      <FocusPage slug={slug} />
      {isGoing && <GoAnywhere slug={slug} groups={[]} institutes={[]} onClose={() => setGoing(false)} />}
    </>
  )
}
