import { Trans } from '@lingui/react/macro'
import { Mail } from 'lucide-react'
import { useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { PersonName } from '../ui/staff/Hidden.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
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

/** A button that emails one person, for members who may write to them. */
export function EmailPerson({ registration }: { registration: FragmentType<typeof EmailPersonRegistration> }) {
  const person = readFragment(EmailPersonRegistration, registration)
  const [isWriting, setWriting] = useState(false)
  if (!person.viewerCan.message) return null
  return (
    <>
      <StaffButton onClick={() => setWriting(true)}>
        <Mail size={14} strokeWidth={1.5} aria-hidden />
        <span>
          <Trans id="messages.email-person-opens">
            Email <PersonName reference={person.reference} name={person.name} />…
          </Trans>
        </span>
      </StaffButton>
      {isWriting && <EmailPersonDialog person={person} onClose={() => setWriting(false)} />}
    </>
  )
}
