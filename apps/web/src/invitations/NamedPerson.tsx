import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { Places_FocalPointFragment } from '../__generated__/graphql.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { toast } from '../ui/Toast.tsx'
import { InvitationMark } from './InvitationMark.tsx'
import { NameForm } from './NameForm.tsx'
import { usePlaces } from './places.ts'

type Person = Places_FocalPointFragment['invitations'][number]

/** A nominated person: their status, and the changes the focal point may still make. */
export function NamedPerson({
  focalPointId,
  person: { id, name, email, state, viewerCan },
  onChange,
}: {
  focalPointId: string
  person: Person
  onChange: () => void
}) {
  const [exchanging, setExchanging] = useState(false)
  const [refused, setRefused] = useState<{ message: string | null } | null>(null)
  const { withdraw, busy } = usePlaces()

  async function takeBack() {
    const why = await withdraw(id)
    setRefused(why ?? null)
    onChange()
    if (!why) toast(<Trans id="invitations.is-no-longer-invited">{name} is no longer invited</Trans>)
  }

  return (
    <li className="border-line border-b py-3">
      <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
        <div className="min-w-0 flex-1 basis-56">
          <p className="font-medium [overflow-wrap:anywhere]">{name}</p>
          <p className="text-15 text-ink-2 [overflow-wrap:anywhere]">{email}</p>
        </div>
        <InvitationMark state={state} />
        <div className="flex gap-4">
          {viewerCan.exchange && state !== 'REVOKED' && (
            <Button kind="quiet" aria-expanded={exchanging} onClick={() => setExchanging((before) => !before)}>
              <Trans id="invitations.replace">Replace</Trans>
              <span className="sr-only"> {name}</span>
            </Button>
          )}
          {viewerCan.revoke && (
            <Button kind="quiet" busy={busy} onClick={() => void takeBack()}>
              <Trans id="common.remove">Remove</Trans>
              <span className="sr-only"> {name}</span>
            </Button>
          )}
        </div>
      </div>
      {refused && (
        <div className="mt-3">
          <Notice tone="fault" title={<Trans id="common.nothing-was-changed">Nothing was changed</Trans>}>
            {refused.message ?? (
              <Trans id="common.server-didnt-respond-please-try">The server didn’t respond. Please try again.</Trans>
            )}
          </Notice>
        </div>
      )}
      {exchanging && (
        <NameForm
          focalPointId={focalPointId}
          free={1}
          inPlaceOf={{ id, name: name ?? '' }}
          onDone={() => {
            setExchanging(false)
            onChange()
          }}
        />
      )}
    </li>
  )
}
