import { graphql } from '../../__generated__/index.ts'

/** Facts of the event for inviters. */
export const InvitedTo = graphql(`
  fragment InvitedTo on Event {
    slug
    startsAt
    zone
    viewerCan {
      invite
      inviteGroups {
        key
        name
      }
    }
  }
`)
