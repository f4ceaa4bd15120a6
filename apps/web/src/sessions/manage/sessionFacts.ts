/** Fields of a session used by its timetable, list and editor. */
import type { ProgrammeSessionFragment } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { localOf } from '../../ui/staff/zoned.ts'
import type { Listed } from './timetable.ts'

export const ProgrammeSession = graphql(`
  fragment ProgrammeSession on Session {
    id
    version
    title
    startsAt
    endsAt
    kind
    track
    room
    capacity
    held
    waiting
    peopleToEmail
    hasJoinLink
    rule
    linkShownAt
    languages
    interpretation
    titles {
      language
      text
    }
    descriptions {
      language
      text
    }
    tracks {
      language
      text
    }
    materials {
      title
      link
      isPublic
    }
    viewerCan {
      manage
    }
  }
`)

export type ShownSession = ProgrammeSessionFragment & Listed

/** Adds the session's local times in the event's zone. */
export const onClocks = (session: ProgrammeSessionFragment, zone: string): ShownSession => ({
  ...session,
  startsLocal: localOf(session.startsAt, zone),
  endsLocal: localOf(session.endsAt, zone),
})
