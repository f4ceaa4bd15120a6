import { graphql } from '../../__generated__/index.ts'

/** What whoever invites has to know of the event. */
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
