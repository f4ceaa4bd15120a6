import { graphql } from '../../__generated__/index.ts'

/** Facts about the event that the invitation forms need. */
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
