import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { Details_RegistrationFragment } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { lazyPart } from '../../kernel/lazyPart.tsx'
import type { Values } from '../../registering/form/draft.ts'
import { ValuesInWords } from '../../registering/form/rest/ValuesInWords.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'

const AmendForm = lazyPart(
  async () => (await import('./AmendForm.tsx')).AmendForm,
  ['below', 'rest', 'form', 'fields'],
  <Skeleton lines={8} />,
)

const DetailsOfRegistration = graphql(`
  fragment Details_registration on Registration {
    reference
    version
    state
    name
    email
    organisation
    organisationNames
    country
    languages
    motivation
    group {
      key
      name
    }
    answers {
      questionKey
      values
    }
    consents {
      key
      version
      given
    }
    protected
    pseudonym
    affiliation
    wantsAllSessions
    sessions {
      id
    }
    viewerCan {
      amend
    }
    event {
      slug
      sessions {
        id
      }
      ...ValuesInWords_event
      ...AmendForm_event
    }
  }
`)

/** The registration's data; editable while the registration is active. */
export function Details({ registration: given }: { registration: FragmentType<typeof DetailsOfRegistration> }) {
  const registration = readFragment(DetailsOfRegistration, given)
  const { reference, version, event, viewerCan } = registration
  const [amending, setAmending] = useState(false)
  const [amended, setAmended] = useState(false)
  const values = valuesOf(registration)

  if (amending)
    return (
      <AmendForm
        event={event}
        reference={reference}
        version={version}
        state={registration.state}
        values={values}
        onDone={(changed) => {
          setAmending(false)
          setAmended(changed)
        }}
      />
    )
  return (
    <>
      {amended && (
        <div className="mb-5">
          <Notice tone="good" title={<Trans id="status.your-changes-are-saved">Your changes are saved</Trans>} />
        </div>
      )}
      <ValuesInWords event={event} values={values} />
      {viewerCan.amend && (
        <div className="mt-6 print:hidden">
          <Button kind="secondary" onClick={() => setAmending(true)}>
            <Trans id="status.change-your-details">Change your details</Trans>
          </Button>
        </div>
      )}
    </>
  )
}

/** Nothing is masked from people themselves. */
function valuesOf(registration: Details_RegistrationFragment): Values {
  const { name, email, organisation, organisationNames, country, languages, motivation, group, answers, consents } =
    registration
  const { sessions, wantsAllSessions, event } = registration
  const skipped = wantsAllSessions ? [] : event.sessions.filter(({ id }) => sessions.every((one) => one.id !== id))
  return {
    name: name ?? '',
    email: email ?? '',
    organisation: organisation ?? '',
    organisationNames: organisationNames ?? '',
    groupKey: group.key,
    country: country ?? '',
    languages,
    motivation: motivation ?? '',
    answers: Object.fromEntries(answers.map(({ questionKey, values }) => [questionKey, values])),
    consents: Object.fromEntries(consents.map(({ key, given }) => [key, given])),
    skippedSessions: skipped.map(({ id }) => id),
    protectIdentity: registration.protected,
    pseudonym: registration.pseudonym ?? '',
    affiliation: registration.affiliation,
    protectEverywhere: false,
    emailPhrase: '',
    shareWith: [],
  }
}
