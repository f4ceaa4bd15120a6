import { useMutation } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from '../../__generated__/index.ts'
import { Act } from '../../app/staff/Act.tsx'
import { Dialog, DialogActs } from '../../ui/Dialog.tsx'
import { toast } from '../../ui/Toast.tsx'
import type { ShownSession } from './sessionFacts.ts'

const Remove = graphql(`
  mutation RemoveSession($id: ID!, $version: Int!) {
    removeSession(id: $id, version: $version) {
      __typename
      ... on SessionRemoved {
        event {
          slug
          sessions {
            id
            ...ProgrammeSession
          }
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Takes a session out of the programme, after a question. */
export function RemoveSession({ session, onRemoved }: { session: ShownSession; onRemoved: () => void }) {
  const { id, version, title, held } = session
  const [asking, setAsking] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [remove, { loading }] = useMutation(Remove)

  async function confirm() {
    const answer = await remove({ variables: { id, version } }).catch(() => null)
    const result = answer?.data?.removeSession
    if (!result) return toast(<Trans>The line to the server is broken. Nothing was changed.</Trans>)
    if (result.__typename !== 'SessionRemoved') return setRefusal(result.message)
    toast(<Trans>Session removed</Trans>)
    onRemoved()
  }

  return (
    <>
      <Act kind="bare" onClick={() => setAsking(true)}>
        <Trans>Remove the session</Trans>
      </Act>
      {asking && (
        <Dialog title={<Trans>Remove “{title}”?</Trans>} onClose={() => setAsking(false)}>
          <p className="mt-3">
            {held ? (
              <Plural
                value={held}
                one="# person holds a place in it, loses it and is told by mail."
                other="# people hold places in it, lose them and are told by mail."
              />
            ) : (
              <Trans>It goes from the programme at once. Whoever has a seat for it is told by mail.</Trans>
            )}
          </p>
          {refusal && (
            <p role="alert" className="mt-3 text-fault">
              {refusal}
            </p>
          )}
          <DialogActs>
            <Act onClick={() => setAsking(false)}>
              <Trans>Keep it</Trans>
            </Act>
            <Act kind="primary" busy={loading} onClick={confirm}>
              <Trans>Remove it</Trans>
            </Act>
          </DialogActs>
        </Dialog>
      )}
    </>
  )
}
