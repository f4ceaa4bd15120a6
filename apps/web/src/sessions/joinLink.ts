import { graphql } from '../__generated__/index.ts'

/** Asked for one by one, and only when it is to be shown. */
export const JoinLink = graphql(`
  query JoinLink($sessionId: ID!) {
    joinLink(sessionId: $sessionId)
  }
`)
