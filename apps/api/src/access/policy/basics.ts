/** Predicates that the other rules are built from. */
import type { EventRow, RegistrationRow } from '../../request/rows.ts'
import { membershipsOf, type Right, roleAt, runs, type Viewer } from './rights.ts'

/** Whether it is the viewer's own and, for an API token, of the token's institute. */
export const keptBy = (viewer: Viewer, { userId, instituteId }: { userId: string; instituteId: string }): boolean =>
  viewer?.id === userId && (!viewer.token || viewer.token.membership?.instituteId === instituteId)

export const runsHost = (viewer: Viewer, { hostId }: Pick<EventRow, 'hostId'>): boolean =>
  membershipsOf(viewer).some(({ instituteId, role }) => instituteId === hostId && runs(role))

export const owns = (viewer: Viewer, instituteId: string): boolean =>
  viewer?.hasShownSecondFactor === true && roleAt(viewer, instituteId) === 'OWNER'

/** Whether a right's scope includes changing this session of the programme; `null`: adding one. */
export const reachesSession = ({ scope: { sessions } }: Right, sessionId: string | null): boolean =>
  sessions === null || (sessionId !== null && sessions.includes(sessionId))

export const isOwn = (viewer: Viewer, registration: Pick<RegistrationRow, 'emailKey'>): boolean =>
  viewer?.emailKey === registration.emailKey
