import { useLazyQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { Checkbox, TextInput } from '../../ui/forms/inputs.tsx'
import { LocalTime } from '../../ui/staff/LocalTime.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { JoinLink } from '../joinLink.ts'
import type { SessionFieldsProps } from './SessionFields.tsx'

/** The join link. An existing link is kept unless a new one is typed; it is fetched only on request. */
export function JoinLinkField({ draft, zone, session, fieldProblems, onChange }: Omit<SessionFieldsProps, 'rooms'>) {
  const [load, { data, loading }] = useLazyQuery(JoinLink, { fetchPolicy: 'no-cache' })
  const [asked, setAsked] = useState(false)
  const isThere = session?.hasJoinLink ?? false
  return (
    <div className="grid gap-3">
      <TextInput
        id="joinLink"
        label={<Trans id="sessions.link-to-join">Join link</Trans>}
        type="url"
        optional
        autoComplete="off"
        help={
          isThere ? (
            <Trans id="sessions.there-is-one-leave-this">A link is set. Leave this empty to keep it.</Trans>
          ) : (
            <Trans id="sessions.shown-only-to-those-who">
              Shown only to people who have a place in the session or manage it.
            </Trans>
          )
        }
        error={fieldProblems.joinLink}
        disabled={draft.removesLink}
        value={draft.joinLink}
        onValue={(joinLink) => onChange({ joinLink })}
      />
      {session && isThere && (
        <>
          {asked && data?.joinLink && <p className="break-all text-13">{data.joinLink}</p>}
          {asked && data && !data.joinLink && (
            <p className="text-13 text-ink-2">
              <Trans id="sessions.you-dont-have-permission-to">You don’t have permission to see this link.</Trans>
            </p>
          )}
          {!asked && (
            <p>
              <StaffButton
                busy={loading}
                onClick={() => {
                  setAsked(true)
                  void load({ variables: { sessionId: session.id } })
                }}
              >
                <Trans id="sessions.show-link">Show the link</Trans>
              </StaffButton>
            </p>
          )}
          <Checkbox
            id="removesLink"
            label={<Trans id="sessions.remove-link">Remove the link</Trans>}
            checked={draft.removesLink}
            onChecked={(removesLink) => onChange({ removesLink })}
          />
        </>
      )}
      <LocalTime
        id="linkShownLocal"
        zone={zone}
        refusesSkipped
        label={<Trans id="sessions.show-link-from">Show the link from</Trans>}
        help={<Trans id="sessions.leave-empty-to-show-it">Leave empty to show it immediately.</Trans>}
        optional
        value={draft.linkShownLocal}
        onValue={(linkShownLocal) => onChange({ linkShownLocal })}
      />
    </div>
  )
}
