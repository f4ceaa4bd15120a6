import { Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'

const PersonOfRegistration = graphql(`
  fragment PersonLink_Registration on Registration {
    reference
    staffInstitute {
      slug
    }
  }
`)

/** A link to the person's page; renders nothing for viewers who can't open it. */
export function PersonLink({ registration }: { registration: FragmentType<typeof PersonOfRegistration> }) {
  const { reference, staffInstitute } = readFragment(PersonOfRegistration, registration)
  if (!staffInstitute) return null
  return (
    <p className="text-13 print:hidden">
      <Link
        to={paths.person(staffInstitute.slug, reference)}
        className="text-ink-2 underline decoration-line-strong underline-offset-4 hover:text-ink"
      >
        <Trans id="records.open-person">Open this person’s page</Trans>
      </Link>
    </p>
  )
}
