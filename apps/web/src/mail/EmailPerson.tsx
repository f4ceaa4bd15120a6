import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Mail } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { useCommands } from '../ui/commands.ts'
import { PersonName } from '../ui/staff/Hidden.tsx'
import { useKeys } from '../ui/staff/keys.ts'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'
import { EmailPersonDialog } from './EmailPersonDialog.tsx'

const EmailPersonRegistration = graphql(`
  fragment EmailPerson_Registration on Registration {
    reference
    name
    email
    protected
    emailLanguage
    event {
      slug
    }
    viewerCan {
      message
    }
  }
`)

interface EmailPersonProps {
  registration: FragmentType<typeof EmailPersonRegistration>
  /** Whether the shortcut `e` is bound; set to false where a page has several of these buttons. */
  hasKey?: boolean
}

/** A button that emails one person, for members who may write to them. */
export function EmailPerson({ registration, hasKey = true }: EmailPersonProps) {
  const person = readFragment(EmailPersonRegistration, registration)
  const [isWriting, setWriting] = useState(false)
  const { t } = useLingui()
  const write = hasKey && person.viewerCan.message ? () => setWriting(true) : undefined
  useKeys({ e: write })
  useCommands(
    write ? [{ name: t({ id: 'common.email-person', message: 'Email the person' }), keys: 'e', act: write }] : [],
  )
  if (!person.viewerCan.message) return null
  return (
    <>
      <StaffButton shortcut={hasKey ? 'e' : undefined} onClick={() => setWriting(true)}>
        <Mail size={14} strokeWidth={1.5} aria-hidden />
        <span>
          <Trans id="messages.email">
            Email <PersonName reference={person.reference} name={person.name} />…
          </Trans>
        </span>
      </StaffButton>
      {isWriting && <EmailPersonDialog person={person} onClose={() => setWriting(false)} />}
    </>
  )
}

const EmailTarget = graphql(`
  query EmailTarget($reference: String!) {
    registration(reference: $reference) {
      reference
      ...EmailPerson_Registration
    }
  }
`)

/** Emails the person of a row; loads whether the viewer may do so, which rows don't contain. */
export function EmailPersonOfRow({ reference, onClose }: { reference: string; onClose: () => void }) {
  const { data, error } = useQuery(EmailTarget, { variables: { reference } })
  const person = readFragment(EmailPersonRegistration, data?.registration)
  const isRefused = error !== undefined || (data !== undefined && !person?.viewerCan.message)
  const refuse = useEffectEvent(() => {
    toast(
      error ? (
        <Trans id="messages.we-couldnt-reach-server-try">We couldn’t reach the server. Try again.</Trans>
      ) : (
        <Trans id="messages.you-may-not-email-person">You don’t have permission to email this person.</Trans>
      ),
    )
    onClose()
  })
  useEffect(() => {
    if (isRefused) refuse()
  }, [isRefused])
  return person?.viewerCan.message ? <EmailPersonDialog person={person} onClose={onClose} /> : null
}
