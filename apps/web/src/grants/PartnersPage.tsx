import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import type { PartnersOfEventQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Nothing, Page } from '../ui/staff/Page.tsx'
import { StaffLink } from '../ui/staff/StaffButton.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { EndedGrants } from './EndedGrants.tsx'
import { type InstituteRights, RightsMatrix } from './terms/RightsMatrix.tsx'
import { termsInWords } from './terms/terms.ts'
import { WaitingGrants } from './WaitingGrants.tsx'

const PartnersOfEvent = graphql(`
  query PartnersOfEvent($slug: String!) {
    viewer {
      email
    }
    event(slug: $slug) {
      slug
      zone
      viewerCan {
        proposeGrant
      }
      institutes {
        part
        institute {
          slug
          name
          markUrl
        }
      }
      grants {
        id
        state
        partner {
          slug
        }
        agreed {
          ...TermsFacts
        }
        ...WaitingGrants_Grant
        ...EndedGrants_Grant
      }
    }
  }
`)

type PartnersEvent = NonNullable<PartnersOfEventQuery['event']>

/** The event's institutes with their members' rights, pending proposals, and ended grants. */
export function PartnersPage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(PartnersOfEvent, { variables: { slug }, fetchPolicy: 'cache-and-network' })
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  if (!data.event) return <Unavailable kind="unknown" signedIn={data.viewer !== null} />
  const { event } = data
  const { grants, institutes, viewerCan, zone } = event
  const rights = rightsOf(event)
  const host = rights.find(({ isHost }) => isHost)?.name ?? ''
  return (
    <Page
      title={<Trans id="grants.partners-and-permissions">Partners and permissions</Trans>}
      actions={
        viewerCan.proposeGrant &&
        institutes.length > 1 && (
          <StaffLink to={paths.manage(slug, 'partners/new')}>
            <Trans id="grants.propose-to-another-partner">Propose to another partner</Trans>
          </StaffLink>
        )
      }
    >
      <p className="mt-3 max-w-measure text-ink-2">
        <Trans id="grants.partner-helps-to-run-event">
          A partner helps run the event under a grant. Its members can do only what both their role and the grant allow,
          and only after a second step.
        </Trans>
      </p>
      <WaitingGrants slug={slug} grants={grants} />
      <div className="mt-6">
        <RightsMatrix slug={slug} rights={rights} host={host} zone={zone} />
      </div>
      {institutes.length === 1 && (
        <div className="mt-8">
          <Nothing
            title={<Trans id="grants.runs-this-event-alone">{host} runs this event alone</Trans>}
            action={
              viewerCan.proposeGrant && (
                <StaffLink kind="primary" to={paths.manage(slug, 'partners/new')}>
                  <Trans id="grants.propose-grant">Propose a grant</Trans>
                </StaffLink>
              )
            }
          >
            <Trans id="grants.another-institute-can-help-see">
              Another institute can help: see some of the people, decide with you, countersign, or write the report. You
              set exactly what it can do. Nothing applies until one of its owners accepts.
            </Trans>
          </Nothing>
        </div>
      )}
      <EndedGrants slug={slug} grants={grants} />
    </Page>
  )
}

/** The host comes first. A partner sees other partners' names, but not their grants. */
function rightsOf({ institutes, grants }: PartnersEvent): InstituteRights[] {
  return institutes.map(({ part, institute: { slug, name, markUrl } }) => {
    const grant = grants.find((each) => each.state === 'AGREED' && each.partner.slug === slug)
    return {
      slug,
      name,
      markUrl: markUrl ?? null,
      isHost: part === 'HOST',
      grantId: grant?.id ?? null,
      terms: grant?.agreed ? termsInWords(grant.agreed) : null,
    }
  })
}
