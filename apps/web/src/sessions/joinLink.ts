import { graphql } from '../__generated__/index.ts'

/** Queried per session, and only when the link is to be shown. */
export const JoinLink = graphql(`
  query JoinLink($sessionId: ID!) {
    joinLink(sessionId: $sessionId)
  }
`)
