import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Speaker_SpeakerFragment } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { EmailsLabel } from '../../planned/EmailsLabel.tsx'
import { DeleteButton } from '../../ui/staff/DeleteButton.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { useList } from '../../ui/useList.ts'
import { When } from '../../ui/When.tsx'
import { RecordConsent } from './RecordConsent.tsx'
import { PictureButton } from './SpeakerPicture.tsx'
import { useAsking, useRemoving } from './useSpeaker.tsx'

export const SpeakerShown = graphql(`
  fragment Speaker_Speaker on Speaker {
    id
    name
    role
    roles {
      language
      text
    }
    biographies {
      language
      text
    }
    link
    pictureUrl
    sessionIds
    management {
      email
      language
      consent
      consentNote
      consentAt
      isPublished
      canBeAsked
      version
    }
  }
`)

interface SpeakerRowProps {
  speaker: Speaker_SpeakerFragment
  sessions: readonly { id: string; title: string }[]
  /** Whether the event isn't public yet. */
  isDraft: boolean
  onChange: () => void
  /** Called when the speaker must be refetched. */
  onRefetch: () => void
}

/** A speaker with the publication status and the organisers' actions. */
export function SpeakerRow({ speaker, sessions, isDraft, onChange, onRefetch }: SpeakerRowProps) {
  const { t } = useLingui()
  const list = useList()
  const [isRecording, setRecording] = useState(false)
  const { ask, dialog, busy } = useAsking(speaker.id)
  const { remove, busy: removing } = useRemoving(speaker.id)
  const { name, role, pictureUrl, sessionIds, management } = speaker
  const named = name ?? role
  const spoken = sessions.filter(({ id }) => sessionIds.includes(id)).map(({ title }) => title)
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-line border-b py-3 text-15">
      {dialog}
      {pictureUrl && <img src={pictureUrl} alt="" width={48} height={48} className="shrink-0" />}
      <div className="min-w-0 grow basis-64 [overflow-wrap:anywhere]">
        <p className="font-medium">{name ? <bdi>{name}</bdi> : role}</p>
        <p className="text-ink-2">{name ? role : <Trans id="speakers.without-name">Without a name</Trans>}</p>
        {spoken.length > 0 && <p className="text-13 text-ink-2">{list(spoken)}</p>}
        {management?.email && (
          <p className="text-13 text-ink-2">
            <bdi>{management.email}</bdi>
          </p>
        )}
        <Standing speaker={speaker} isDraft={isDraft} />
      </div>
      <div className="flex flex-wrap gap-x-3 gap-y-1">
        {management?.canBeAsked && (
          <StaffButton busy={busy} onClick={() => void ask()}>
            <EmailsLabel press={t({ id: 'speakers.ask-for-consent', message: 'Ask for consent' })} people={1} />
          </StaffButton>
        )}
        {name && management?.consent !== 'WITHDRAWN' && (
          <StaffButton
            kind="bare"
            aria-label={t({ id: 'speakers.record-answer-of', message: `Record answer of ${named}` })}
            onClick={() => setRecording(true)}
          >
            <Trans id="speakers.record-answer">Record answer</Trans>
          </StaffButton>
        )}
        {name && <PictureButton speaker={speaker} name={name} onChanged={onRefetch} />}
        <StaffButton
          kind="bare"
          aria-label={t({ id: 'companions.change-named', message: `Edit ${named}` })}
          onClick={onChange}
        >
          <Trans id="common.edit">Edit</Trans>
        </StaffButton>
        <DeleteButton
          label={t({ id: 'speakers.delete-named', message: `Delete ${named}` })}
          title={<Trans id="speakers.delete-speaker">Delete {named}?</Trans>}
          consequence={
            <Trans id="speakers.delete-consequence">
              Everything about this speaker will be deleted, and no one will be emailed. You can undo this for a minute.
            </Trans>
          }
          busy={removing}
          onConfirm={remove}
        >
          <Trans id="common.delete">Delete</Trans>
        </DeleteButton>
      </div>
      {isRecording && <RecordConsent speaker={speaker} onClose={() => setRecording(false)} />}
    </li>
  )
}

/** Publication status as a shape and a label. */
function Standing({ speaker: { name, management }, isDraft }: { speaker: Speaker_SpeakerFragment; isDraft: boolean }) {
  if (!management) return null
  const { isPublished, consentNote } = management
  return (
    <div className="mt-1">
      <p className="flex items-baseline gap-2">
        <span
          aria-hidden
          className={`size-2 shrink-0 rounded-full border ${isPublished ? 'border-confirmed bg-confirmed' : 'border-line-strong'}`}
        />
        <span>
          {!isPublished && <Trans id="speakers.not-published">Not published</Trans>}
          {isPublished && !isDraft && <Trans id="speakers.published">Published</Trans>}
          {isPublished && isDraft && (
            <Trans id="speakers.published-with-event">Published once the event is public</Trans>
          )}
          {name && (
            <>
              {': '}
              <ConsentWords management={management} />
            </>
          )}
        </span>
      </p>
      {consentNote && <p className="ms-4 text-13 text-ink-2">“{consentNote}”</p>}
    </div>
  )
}

function ConsentWords({ management }: { management: NonNullable<Speaker_SpeakerFragment['management']> }) {
  const { consent, consentAt, consentNote } = management
  const when = consentAt && <When at={consentAt} as="day" />
  switch (consent) {
    case 'NOT_ASKED':
      return <Trans id="speakers.nobody-asked-yet">not asked for consent yet</Trans>
    case 'ASKED':
      return <Trans id="speakers.asked-on">asked for consent on {when}</Trans>
    case 'GIVEN':
      return <Trans id="speakers.agreed-on">agreed on {when}</Trans>
    case 'RECORDED':
      return <Trans id="speakers.recorded-on">consent recorded on {when}</Trans>
    case 'WITHDRAWN':
      return consentNote ? (
        <Trans id="speakers.withdrawal-recorded-on">withdrawal recorded on {when}</Trans>
      ) : (
        <Trans id="speakers.withdrew-on">declined or withdrew on {when}</Trans>
      )
  }
}
