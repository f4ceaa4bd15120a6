/** Which sessions a registration is for; empty: all of the programme. */
export const wantsSession = ({ sessionIds }: { sessionIds: readonly string[] }, sessionId: string): boolean =>
  sessionIds.length === 0 || sessionIds.includes(sessionId)
