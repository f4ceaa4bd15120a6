import { graphql } from '../__generated__/index.ts'

/** A request and everything that changes when it is settled. */
export const CountersignFacts = graphql(`
  fragment CountersignFacts on CountersignRequest {
    id
    action
    state
    voidReason
    requestedBy
    requestedAt
    settledAt
    institute {
      slug
      name
    }
    count
    reason
    decisions {
      decision
      registration {
        reference
        name
        group {
          key
          name
        }
      }
    }
    report {
      number
    }
    signatures {
      institute {
        slug
        name
      }
      agreed
      by
      reason
      at
    }
    pendingInstitutes {
      slug
      name
    }
    viewerCan {
      answer
      withdraw
    }
  }
`)
