import { Plural, Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { DeleteTag } from './DeleteTag.tsx'
import { TagForm } from './TagForm.tsx'
import { TagName } from './TagMark.tsx'
import { useEventTags } from './useEventTags.ts'

/** Creates, edits and deletes the event's tags. */
export function ManageTags({ slug, onClose }: { slug: string; onClose: () => void }) {
  const { tags } = useEventTags(slug)
  /** Id of the tag being edited; empty for a new one, null for none. */
  const [edited, setEdited] = useState<string | null>(tags.length === 0 ? '' : null)
  const close = () => setEdited(null)
  return (
    <Dialog title={<Trans id="tags.manage-tags">Manage tags</Trans>} onClose={onClose}>
      <p className="mt-2 text-15 text-ink-2">
        <Trans id="tags.who-sees-them">
          Everyone who reviews or decides on an application can see its tags. Applicants don’t see them on their pages,
          but tags are part of the data they can ask for.
        </Trans>
      </p>
      <ul className="mt-4 grid gap-1 border-line border-t pt-2">
        {tags.map((tag) =>
          edited === tag.id ? (
            <li key={tag.id}>
              <TagForm slug={slug} tag={tag} onClose={close} />
            </li>
          ) : (
            <li key={tag.id} className="flex min-h-9 flex-wrap items-center gap-x-3">
              <span className="min-w-0 grow">
                <TagName tag={tag} />
              </span>
              <span className="text-13 text-ink-3">
                <Plural
                  id="tags.on-applications"
                  value={tag.applications ?? 0}
                  one="# application"
                  other="# applications"
                />
              </span>
              <span className="flex">
                <StaffButton kind="bare" onClick={() => setEdited(tag.id)}>
                  <Trans id="common.edit">Edit</Trans>
                  <span className="sr-only">{tag.name}</span>
                </StaffButton>
                <DeleteTag tag={tag} />
              </span>
            </li>
          ),
        )}
      </ul>
      {edited === '' ? (
        <TagForm slug={slug} tag={null} onClose={close} />
      ) : (
        <StaffButton className="mt-2" onClick={() => setEdited('')}>
          <Trans id="tags.new-tag">Add tag</Trans>
        </StaffButton>
      )}
      <DialogActions>
        <StaffButton onClick={onClose}>
          <Trans id="common.close">Close</Trans>
        </StaffButton>
      </DialogActions>
    </Dialog>
  )
}
