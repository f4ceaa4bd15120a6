import { Trans, useLingui } from '@lingui/react/macro'
import { Fragment } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { DeleteButton } from '../ui/staff/DeleteButton.tsx'
import { useMoments } from '../ui/staff/moments.ts'
import { useDeleteNote } from './useDeleteNote.tsx'

const NoteFacts = graphql(`
  fragment InternalNote_Item on InternalNote {
    id
    text
    writtenAt
    author {
      name
      isViewer
      institute {
        slug
        name
      }
    }
    mentions {
      id
      member {
        name
      }
    }
    viewerCan {
      delete
    }
  }
`)

/** A note with its author, time and text. */
export function NoteItem({ note: masked }: { note: FragmentType<typeof NoteFacts> }) {
  const { t } = useLingui()
  const { short } = useMoments()
  const { remove, busy } = useDeleteNote()
  const { id, text, writtenAt, author, mentions, viewerCan } = readFragment(NoteFacts, masked)
  const names = new Map(mentions.map((each) => [each.id, each.member.name]))
  return (
    <li className="border-line border-s-2 ps-3">
      <p className="flex flex-wrap items-baseline gap-x-2 text-13 text-ink-3">
        <bdi className="font-medium text-ink-2">{author.name}</bdi>
        <span>{author.institute.name}</span>
        <span>{short(writtenAt)}</span>
        {viewerCan.delete && (
          <DeleteButton
            className="-my-1 ms-auto print:hidden"
            busy={busy}
            label={t({ id: 'internal-notes.delete-note-of', message: `Delete the note by ${author.name}` })}
            title={<Trans id="internal-notes.delete-note-question">Delete this note?</Trans>}
            consequence={<Trans id="internal-notes.it-cant-be-restored">It can’t be restored.</Trans>}
            onConfirm={() => remove(id)}
          >
            <Trans id="common.delete">Delete</Trans>
          </DeleteButton>
        )}
      </p>
      <p dir="auto" className="whitespace-pre-line leading-6 [overflow-wrap:anywhere]">
        {text.split(/(@\{[^}]*\})/).map((part, index) => {
          const [, mentioned] = /^@\{([^}]*)\}$/.exec(part) ?? []
          // An index is safe as key: the parts have no ids and never move.
          const key = `${index}`
          return mentioned === undefined ? (
            <Fragment key={key}>{part}</Fragment>
          ) : (
            <strong key={key} className="font-medium">
              @{names.get(mentioned) ?? '…'}
            </strong>
          )
        })}
      </p>
    </li>
  )
}
