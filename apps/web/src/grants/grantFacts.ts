import type { GrantFactsFragment } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'

/** All mutable fields of a grant, returned by every mutation that changes it. */
export const GrantFacts = graphql(`
  fragment GrantFacts on Grant {
    id
    state
    version
    agreedAt
    endedAt
    reservedSeats
    host {
      slug
      name
    }
    partner {
      slug
      name
    }
    agreed {
      number
      ...TermsFacts
    }
    proposed {
      number
      proposedBy
      proposedAt
      proposer
      ...TermsFacts
    }
    viewerCan {
      answer
      withdrawProposal
      propose
      end
    }
    ...GrantHistory_Grant
  }
`)

/** The side that proposed the pending terms and the side that must answer; null if nothing is pending. */
export function sidesOf({ host, partner, proposed }: GrantFactsFragment) {
  if (!proposed) return null
  return proposed.proposedBy === 'HOST' ? { requester: host, asked: partner } : { requester: partner, asked: host }
}
