import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import { graphql } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { LetterheadForm } from './LetterheadForm.tsx'

const LetterheadSettings = graphql(`
  query LetterheadSettings($slug: String!) {
    viewer {
      email
    }
    institute(slug: $slug) {
      slug
      name
      version
      letterhead {
        from
      }
      ...LetterheadForm_Institute
    }
  }
`)

/** Where owners set the institute's branding in emails about its events. */
export function LetterheadPage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(LetterheadSettings, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
  })
  if (!data) return error ? <LoadFailed again={refetch} /> : <PageSkeleton />
  const { viewer, institute } = data
  if (!institute?.letterhead) return <Unavailable kind="not-allowed" signedIn={viewer !== null} />
  const { from } = institute.letterhead
  return (
    <div className="mx-auto max-w-page px-5 py-12 text-15 sm:px-8">
      <p className="text-13">
        <Link to={paths.institute(slug)} className="text-ink-2 underline underline-offset-4">
          {institute.name}
        </Link>
      </p>
      <PageTitle className="mt-2 text-32">
        <Trans id="letterhead.email-settings">Email settings</Trans>
      </PageTitle>
      <p className="mt-3 max-w-measure text-ink-2">
        <Trans id="letterhead.what-emails-show">
          Emails about your events come from {from}. You choose the name that people see before it, where their replies
          go, and what appears below each email.
        </Trans>
      </p>
      <p className="mt-2 max-w-measure text-ink-2">
        <Trans id="letterhead.people-who-asked-for-protection">
          People who asked for protection get emails without any of this, so no one can learn from their inbox that
          they’re taking part.
        </Trans>
      </p>
      <LetterheadForm key={institute.version} institute={institute} onRefetch={() => void refetch()} />
    </div>
  )
}
