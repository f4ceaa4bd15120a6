import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

interface Kinds {
  name: MessageDescriptor
  whats: Readonly<Record<string, MessageDescriptor>>
}

/** Everything that the log knows to have happened, by what it is about. */
export const auditKinds = {
  registrations: {
    name: msg`Registrations`,
    whats: {
      REGISTERED: msg`Somebody registered`,
      AMENDED: msg`A registration was amended`,
      STAGED: msg`A decision was staged`,
      UNSTAGED: msg`A staged decision was taken back`,
      OFFERED: msg`A seat was offered`,
      TAKEN: msg`A seat was taken`,
      WAITLISTED: msg`Somebody was put on the waitlist`,
      NOT_SELECTED: msg`Somebody was not selected`,
      DECLINED: msg`A registration was declined`,
      LAPSED: msg`An offer lapsed`,
      WITHDRAWN: msg`Somebody withdrew`,
      REINSTATED: msg`A registration was reinstated`,
    },
  },
  data: {
    name: msg`People's data`,
    whats: {
      REVEALED: msg`A masked field was looked at`,
      SHARED: msg`A partner was allowed to see a registration`,
      UNSHARED: msg`A partner is no longer allowed to see a registration`,
      EXPORTED: msg`A list was taken away as a file`,
    },
  },
  event: {
    name: msg`The event`,
    whats: {
      EVENT_CREATED: msg`The event was created`,
      EVENT_UPDATED: msg`The event's details were changed`,
      EVENT_PUBLISHED: msg`The event was published`,
      SEAT_PLAN_SET: msg`The seat plan was changed`,
      ALLOTMENT_SET: msg`A partner's allotment was changed`,
    },
  },
  grants: {
    name: msg`Partners`,
    whats: {
      GRANT_PROPOSED: msg`The grant was proposed`,
      GRANT_TERMS_PROPOSED: msg`Other terms were proposed`,
      GRANT_AGREED: msg`The terms were accepted`,
      GRANT_DECLINED: msg`The proposal was declined`,
      GRANT_TAKEN_BACK: msg`The proposal was taken back`,
      GRANT_ENDED: msg`The grant was ended`,
      GRANT_EXPIRED: msg`The grant ended at its date`,
    },
  },
  countersign: {
    name: msg`Countersigning`,
    whats: {
      COUNTERSIGN_ASKED: msg`A countersignature was asked for`,
      COUNTERSIGNED: msg`A decision was countersigned`,
      COUNTERSIGN_REFUSED: msg`A countersignature was refused`,
      COUNTERSIGN_WITHDRAWN: msg`The request for a countersignature was taken back`,
      COUNTERSIGN_VOID: msg`A request for a countersignature became void`,
    },
  },
} satisfies Record<string, Kinds>

export const whatWords: Readonly<Record<string, MessageDescriptor>> = Object.assign(
  {},
  ...Object.values(auditKinds).map(({ whats }) => whats),
)

/** Whether it is about one registration. */
export const isAboutOne = (what: string): boolean =>
  what in auditKinds.registrations.whats || what === 'REVEALED' || what === 'SHARED' || what === 'UNSHARED'

export const actorKinds = {
  PERSON: msg`People who register`,
  MEMBER: msg`Members of institutes`,
  CLOCK: msg`The clock`,
} as const
