import { graphql } from '../../__generated__/index.ts'

/** What a person who invites has to know of the event. */
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
