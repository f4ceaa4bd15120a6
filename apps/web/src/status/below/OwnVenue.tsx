import { Trans } from '@lingui/react/macro'
import { graphql } from '../../__generated__/index.ts'
import { VenueDetails } from '../../events/VenueDetails.tsx'
import { useQuery } from '../../kernel/data.ts'

const VenueToReach = graphql(`
  query VenueToReach($slug: String!) {
    event(slug: $slug) {
      slug
      venue {
        name
        address
        city
        country
        mapPage
        directions
        directionTexts {
          language
        }
        accessibility
        accessibilityTexts {
          language
        }
        isAddressPublic
        viewerSeesAddress
      }
    }
  }
`)

/** The venue, for people attending on site. A query of its own, because most events are online. */
export function OwnVenue({ slug }: { slug: string }) {
  const { data } = useQuery(VenueToReach, { variables: { slug } })
  const venue = data?.event?.venue
  if (!venue) return null
  return (
    <section className="mt-8 max-w-measure">
      <h2 className="mb-3 break-after-avoid text-25">
        <Trans id="common.venue">Venue</Trans>
      </h2>
      <VenueDetails venue={venue} />
    </section>
  )
}
