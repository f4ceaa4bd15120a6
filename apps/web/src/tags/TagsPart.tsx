import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { type FragmentType, readFragment } from '../__generated__/index.ts'
import { ManageTags } from './ManageTags.tsx'
import { TagChoices } from './TagChoices.tsx'
import { TagsSeen } from './TagsSeen.tsx'
import { TagsOfRegistration } from './tagFragments.ts'

/** An application's tags, with a menu to change them. Renders nothing if they are hidden from the viewer. */
export function TagsPart({
  slug,
  registration,
}: {
  slug: string
  registration: FragmentType<typeof TagsOfRegistration>
}) {
  const { reference, tags } = readFragment(TagsOfRegistration, registration)
  const [isManaging, setManaging] = useState(false)
  if (!tags) return null
  return (
    <div className="mt-3 flex flex-wrap items-center gap-2 text-13 [&_ul]:flex-wrap">
      <TagsSeen registration={registration} />
      <span className="print:hidden">
        <TagChoices
          slug={slug}
          label={<Trans id="common.tags">Tags</Trans>}
          registrations={[registration]}
          chosen={async () => [reference]}
          onManage={() => setManaging(true)}
        />
      </span>
      {isManaging && <ManageTags slug={slug} onClose={() => setManaging(false)} />}
    </div>
  )
}
