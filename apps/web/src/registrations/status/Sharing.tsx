import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { DataUse } from '../../events/DataUse.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Switch } from '../../ui/Switch.tsx'

const SharingOfRegistration = graphql(`
  fragment Sharing_registration on Registration {
    reference
    protected
    sharing {
      given
      institute {
        slug
        name
      }
    }
    event {
      slug
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
      ... on SharingSet {
        registration {
          reference
          ...Status_registration
        }
      }
    }
  }
`)

/** Who sees the person's data and why; what needs their consent is switched here, with effect at once. */
export function Sharing({ registration: given }: { registration: FragmentType<typeof SharingOfRegistration> }) {
  const { reference, sharing, event, protected: isProtected } = readFragment(SharingOfRegistration, given)
  const [set] = useMutation(SetSharing)
  const [underWay, setUnderWay] = useState<string | null>(null)
  const [said, setSaid] = useState<ReactNode>(null)

  async function share(instituteSlug: string, given: boolean) {
    if (underWay) return
    setUnderWay(instituteSlug)
    setSaid(null)
    try {
      const { data } = await set({ variables: { input: { reference, instituteSlug, given } } })
      const answer = data?.setSharing
      if (answer && 'message' in answer) setSaid(answer.message)
    } catch {
      setSaid(<Trans>We can’t say whether it was done. Try again: doing it twice does no harm.</Trans>)
    }
    setUnderWay(null)
  }

  function switchOf(slug: string) {
    const one = sharing?.find(({ institute }) => institute.slug === slug)
    if (!one) return null
    return (
      <Switch
        id={`share-${slug}`}
        on={one.given}
        busy={underWay === slug}
        onChange={(given) => void share(slug, given)}
      >
        <Trans>Let {one.institute.name} see my registration</Trans>
        <span className="block text-15 text-ink-2">
          {one.given ? (
            <Trans>It sees your registration until you take that back.</Trans>
          ) : (
            <Trans>It sees nothing of your registration.</Trans>
          )}
        </span>
      </Switch>
    )
  }

  return (
    <>
      <DataUse event={event} consentOf={switchOf} />
      {said && (
        <div className="mt-5">
          <Notice tone="warning" title={<Trans>Nothing was changed</Trans>}>
            {said}
          </Notice>
        </div>
      )}
      {isProtected && (
        <p className="mt-5 border-line-strong border-l-4 pl-5">
          <Trans>
            You asked for protection: your name, address and organisation are kept out of lists. Whoever looks them up
            has to say why, and you see it below.
          </Trans>
        </p>
      )}
    </>
  )
}
