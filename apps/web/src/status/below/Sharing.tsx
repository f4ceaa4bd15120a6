import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import type { ConsentChange } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { DataUse } from '../../events/DataUse.tsx'
import { useMutation } from '../../kernel/data.ts'
import { paths } from '../../kernel/routes.ts'
import { FoldedProtection } from '../../registering/protection/FoldedProtection.tsx'
import { TextLink } from '../../ui/Button.tsx'
import { Switch } from '../../ui/forms/Switch.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useList } from '../../ui/useList.ts'

const SharingOfRegistration = graphql(`
  fragment Sharing_registration on Registration {
    reference
    protected
    sharing {
      given
      terms
      access
      renewalReasons
      institute {
        slug
        name
      }
    }
    event {
      slug
      offersProtection
      ...DataUse_event
    }
  }
`)

const SetSharing = graphql(`
  mutation SetSharing($input: SetSharingInput!) {
    setSharing(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on TermsChanged {
        registration {
          reference
          ...Status_registration
        }
      }
      ... on SharingSet {
        registration {
          reference
          ...Status_registration
        }
      }
    }
  }
`)

const newTerms: Record<ConsentChange, MessageDescriptor> = {
  PURPOSE: msg({ id: 'status.it-would-use-your-data', message: 'it would use your data for another purpose' }),
  CAPABILITIES: msg({ id: 'status.it-would-do-more-with', message: 'it would have more permissions' }),
  FIELDS: msg({ id: 'status.it-would-see-more-of', message: 'it would see more of what people sent' }),
  SCOPE: msg({
    id: 'status.it-would-see-registrations-of',
    message: 'it would see the registrations of more people',
  }),
  END: msg({ id: 'status.it-would-see-them-for', message: 'it would see them for longer' }),
  CONSENT: msg({
    id: 'status.it-needs-your-consent-again',
    message: 'it needs your consent again',
  }),
  INSTITUTE: msg({
    id: 'status.it-would-see-your-registration',
    message: 'it would see your registration for the first time',
  }),
  NO_CONSENT: msg({
    id: 'status.it-no-longer-asks-people',
    message: 'it no longer needs the consent of people who register from now on',
  }),
}

/** Asks for consent again, because the partner's permissions have changed. */
function ConsentRequest({ institute, ways }: { institute: string; ways: readonly ConsentChange[] }) {
  const { t } = useLingui()
  const list = useList()
  const news = list(ways.map((way) => t(newTerms[way])))
  return (
    <div className="mb-4">
      <Notice tone="warning" title={<Trans id="status.your-consent-is-needed">Your consent is needed</Trans>}>
        <Trans id="status.permissions-of-have-changed-since">
          The permissions of {institute} have changed since you registered. New: {news}. Turn this on if you agree.
          Until then, the institute can’t see your registration.
        </Trans>
      </Notice>
    </div>
  )
}

/** Who can see the person's data and why; changes to consent take effect immediately. */
export function Sharing({ registration: given }: { registration: FragmentType<typeof SharingOfRegistration> }) {
  const { reference, sharing, event, protected: isProtected } = readFragment(SharingOfRegistration, given)
  const [set] = useMutation(SetSharing)
  const [underWay, setUnderWay] = useState<string | null>(null)
  const [said, setSaid] = useState<ReactNode>(null)

  async function share(instituteSlug: string, terms: string, given: boolean) {
    if (underWay) return
    setUnderWay(instituteSlug)
    setSaid(null)
    try {
      const { data } = await set({ variables: { input: { reference, instituteSlug, given, terms } } })
      const answer = data?.setSharing
      if (answer && 'message' in answer) setSaid(answer.message)
    } catch {
      setSaid(
        <Trans id="common.we-cant-say-whether-it">
          We don’t know whether that went through. You can safely try again.
        </Trans>,
      )
    }
    setUnderWay(null)
  }

  function switchOf(slug: string) {
    const one = sharing?.find(({ institute }) => institute.slug === slug)
    if (!one) return null
    return (
      <>
        {one.access.map((sentence) => (
          <p key={sentence} className="mb-2 text-15 text-ink-2">
            {sentence}
          </p>
        ))}
        {one.renewalReasons.length > 0 && <ConsentRequest institute={one.institute.name} ways={one.renewalReasons} />}
        <Switch
          id={`share-${slug}`}
          on={one.given}
          busy={underWay === slug}
          onChange={(given) => void share(slug, one.terms, given)}
        >
          <Trans id="status.let-see-my-registration-2">Let {one.institute.name} see my registration</Trans>
          <span className="block text-15 text-ink-2">
            {one.given ? (
              <Trans id="status.it-sees-your-registration-until">
                This institute can see your registration until you withdraw your consent.
              </Trans>
            ) : (
              <Trans id="status.this-institute-cant-see-your">This institute can’t see your registration.</Trans>
            )}
          </span>
        </Switch>
      </>
    )
  }

  return (
    <>
      <DataUse event={event} consentOf={switchOf} />
      {said && (
        <div className="mt-5">
          <Notice tone="warning" title={<Trans id="common.nothing-was-changed">Nothing was changed</Trans>}>
            {said}
          </Notice>
        </div>
      )}
      {isProtected && (
        <p className="mt-5 border-line-strong border-s-4 ps-5">
          <Trans id="status.you-asked-for-protection-your">
            You asked for protection. Your name, address and organisation are kept out of lists. Staff must record a
            reason before they see these details, and you can read it below.
          </Trans>
        </p>
      )}
      {(isProtected || event.offersProtection) && (
        <div className="mt-8 print:hidden">
          <FoldedProtection />
        </div>
      )}
      <p className="mt-5 print:hidden">
        <TextLink to={paths.myData()}>
          <Trans id="status.view-download-or-delete-everything">
            View, download or delete everything we hold about you
          </Trans>
        </TextLink>
      </p>
    </>
  )
}
