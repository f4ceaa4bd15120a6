import type { TermsEventFragment, TermsFactsFragment } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import type { AllotmentFacts } from './AllotmentField.tsx'
import { named } from './terms.ts'
import type { EventParts } from './termsDraft.ts'

/** Facts about an event that terms refer to, and its seats for the allotment. */
export const TermsEvent = graphql(`
  fragment TermsEvent on Event {
    slug
    title
    zone
    groups {
      key
      name
      minimum
      offered
      confirmed
    }
    sessions {
      id
      title
    }
    seatPlan {
      total
      free
      minimumsReleasedAt
    }
    allotments {
      institute {
        slug
      }
      seats
      held
    }
    institutes {
      part
      institute {
        slug
        name
      }
    }
  }
`)

/** `partner`: slug of the institute that the terms are for; null while none is selected. `now`: milliseconds since 1970. */
export function partsOf(
  { zone, groups, sessions, seatPlan, allotments }: TermsEventFragment,
  partner: string | null,
  now: number,
): EventParts & { allotment: AllotmentFacts | null } {
  const others = allotments.filter(({ institute }) => institute.slug !== partner)
  const areReleased = seatPlan.minimumsReleasedAt != null && Date.parse(seatPlan.minimumsReleasedAt) <= now
  const own = allotments.find(({ institute }) => institute.slug === partner)
  return {
    zone,
    groups,
    sessions,
    // Free seats are unknown to a viewer who can't see registrations.
    allotment:
      seatPlan.free == null
        ? null
        : {
            total: seatPlan.total,
            free: seatPlan.free,
            reserved: areReleased
              ? 0
              : groups.reduce(
                  (sum, { minimum, offered, confirmed }) =>
                    sum + Math.max(0, minimum - (offered ?? 0) - (confirmed ?? 0)),
                  0,
                ),
            allottedToOthers: others.reduce((sum, { seats, held }) => sum + Math.max(0, seats - held), 0),
            held: own?.held ?? 0,
          },
  }
}

/** For a partner that can't see the event yet: only the parts named in the terms it was asked to accept. */
export const partsNamed = (
  terms: TermsFactsFragment | null | undefined,
  zone: string,
): EventParts & { allotment: null } => ({
  zone,
  groups: named(terms?.scope.groups, 'name'),
  sessions: named(terms?.scope.sessions, 'title'),
  allotment: null,
})
