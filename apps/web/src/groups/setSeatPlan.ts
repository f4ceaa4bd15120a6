import { graphql } from '../__generated__/index.ts'

export const SetSeatPlan = graphql(`
  mutation SetSeatPlan($input: SetSeatPlanInput!) {
    setSeatPlan(input: $input) {
      __typename
      ... on SeatPlanSet {
        offersMade
        event {
          slug
          seatPlan {
            total
            organisationCap
            minimumsReleasedAt
            policy
            version
          }
          groups {
            key
            priority
          }
          ...RoomFacts
        }
      }
      ... on SeatPlanInfeasible {
        problems {
          code
          message
          fix {
            field
            groupKey
            from
            to
            message
          }
        }
      }
      ... on ActionPlanned {
        action {
          id
        }
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)
