import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import type { Views_ViewFragment } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { Dialog, DialogActions } from '../../ui/Dialog.tsx'
import { TextInput } from '../../ui/forms/inputs.tsx'
import { DeleteButton } from '../../ui/staff/DeleteButton.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { toast } from '../../ui/Toast.tsx'

const SaveView = graphql(`
  mutation SaveView($input: SaveBoardViewInput!) {
    saveBoardView(input: $input) {
      __typename
      ... on BoardViewSaved {
        event {
          slug
          boardViews {
            ...Views_View
          }
        }
      }
      ... on InvalidInput {
        fields {
          message
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const RemoveView = graphql(`
  mutation RemoveView($id: ID!) {
    removeBoardView(id: $id) {
      __typename
      ... on BoardViewRemoved {
        event {
          slug
          boardViews {
            ...Views_View
          }
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const maxNameLength = 80

interface ViewDialogProps {
  slug: string
  /** The view to edit; null to save the current filters as a new view, or over one of `views`. */
  view: Views_ViewFragment | null
  /** Views that the viewer may change. */
  views: readonly Views_ViewFragment[]
  /** Query string of the current view. */
  address: string
  onClose: () => void
}

/** Saves the current filters as a view, or edits a saved view. */
export function ViewDialog({ slug, view, views, address, onClose }: ViewDialogProps) {
  const { t } = useLingui()
  const [save, saving] = useMutation(SaveView)
  const [remove, removing] = useMutation(RemoveView)
  const [name, setName] = useState(view?.name ?? '')
  const [shared, setShared] = useState(view?.shared ?? false)
  const [error, setError] = useState<string | null>(null)
  const replaced = view ?? views.find((each) => each.name === name.trim())

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!name.trim()) return setError(t({ id: 'board.give-view-name', message: 'Enter a name for the view.' }))
    const input = { eventSlug: slug, id: replaced?.id, version: replaced?.version, name: name.trim(), address, shared }
    const result = await save({ variables: { input } }).then(
      ({ data }) => data?.saveBoardView,
      () => undefined,
    )
    if (result?.__typename === 'BoardViewSaved') return onClose()
    if (result?.__typename === 'InvalidInput') return setError(result.fields[0]?.message ?? result.message)
    setError(
      result?.message ??
        t({
          id: 'board.connection-lost-nothing',
          message: 'Connection lost. Nothing was saved.',
        }),
    )
  }

  async function removeView(id: string) {
    const result = await remove({ variables: { id } }).then(
      ({ data }) => data?.removeBoardView,
      () => undefined,
    )
    if (result?.__typename !== 'BoardViewRemoved')
      return setError(
        result?.message ??
          t({
            id: 'board.connection-lost-nothing-removed',
            message: 'Connection lost. Nothing was deleted.',
          }),
      )
    toast(<Trans id="board.view-deleted">View deleted</Trans>)
    onClose()
  }

  return (
    <Dialog
      title={
        view ? (
          <Trans id="board.change-view-2">Edit the view</Trans>
        ) : (
          <Trans id="board.save-this-view">Save this view</Trans>
        )
      }
      onClose={onClose}
    >
      <form onSubmit={submit} className="mt-4 grid gap-4" noValidate>
        <TextInput
          id="view-name"
          label={<Trans id="common.name">Name</Trans>}
          help={
            !view && replaced ? (
              <Trans id="board.view-with-this-name-exists">A view with this name exists. It will be replaced.</Trans>
            ) : (
              <Trans id="board.filters-order-and-columns-are">
                Filters, sort order and columns are saved under this name.
              </Trans>
            )
          }
          error={error}
          value={name}
          onValue={setName}
          maxLength={maxNameLength}
          autoFocus
        />
        <label className="flex cursor-pointer items-baseline gap-2.5">
          <input
            type="checkbox"
            checked={shared}
            onChange={({ currentTarget }) => setShared(currentTarget.checked)}
            className="size-4 shrink-0 translate-y-0.5 accent-[var(--accent)]"
          />
          <span>
            <Trans id="board.share-it-with-all-members">Share with all members of my institute</Trans>
          </span>
        </label>
        <DialogActions>
          {view && (
            <DeleteButton
              className="me-auto"
              busy={removing.loading}
              title={<Trans id="board.delete-view">Delete the view “{view.name}”?</Trans>}
              consequence={
                view.shared ? (
                  <Trans id="board.all-members-of-your-institute">
                    All members of your institute will lose this view. Registrations don’t change.
                  </Trans>
                ) : (
                  <Trans id="board.only-you-lose-it-no">
                    Only you will lose this view. Registrations don’t change.
                  </Trans>
                )
              }
              onConfirm={() => removeView(view.id)}
            >
              <Trans id="board.remove-view">Delete view</Trans>
            </DeleteButton>
          )}
          <StaffButton onClick={onClose}>
            <Trans id="common.cancel">Cancel</Trans>
          </StaffButton>
          <StaffButton kind="primary" type="submit" busy={saving.loading}>
            <Trans id="common.save">Save</Trans>
          </StaffButton>
        </DialogActions>
      </form>
    </Dialog>
  )
}
