import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'

const RoomsOfEvent = graphql(`
  fragment Rooms_Event on Event {
    viewerCan {
      edit
      manageSessions
      editTopics
      writeNotes
      checkIn
      askFollowUp
      setSeatPlan
      setCriteria
      assignReviews
      seeRegistrations
      message
      invite
      seeAudit
      seeGrants
      seeCountersign
      editFindings
      seeReportDraft
      manageRecipients
      manageUptake
      export
      import
    }
    pending: countersignRequests(first: 100, states: [PENDING]) {
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        cursor
        node {
          id
          viewerCan {
            answer
          }
        }
      }
    }
  }
`)

/** A page of the workspace. */
export interface Room {
  /** The end of its address; empty: the overview. */
  page: string
  name: string
  /** After `g`. */
  key: string
  allowed: boolean
  /** How many things wait there for the viewer. */
  waiting?: number
  /** There are others that were not counted. */
  more?: boolean
}

/** Rooms for one kind of work. */
export interface RoomGroup {
  /** Unique among the groups. */
  id: string
  /** Null: it stands at the head, and needs no name. */
  name: string | null
  rooms: Room[]
}

const assignmentsName = msg({ id: 'common.review-assignments', message: 'Review assignments' })
const cardName = msg({ id: 'common.card-for-websites', message: 'Card for websites' })

/**
 * All rooms of an event, those for the daily work first; none is allowed as long as there is no event. The rail, its menu, the sheet of
 * keys and the way to anywhere take their names and their order from here.
 */
export function useRooms(masked: FragmentType<typeof RoomsOfEvent> | null | undefined): RoomGroup[] {
  const { t } = useLingui()
  const event = readFragment(RoomsOfEvent, masked)
  const can = event?.viewerCan
  const room = (page: string, key: string, name: string, allowed: boolean | undefined): Room => ({
    ...{ page, key, name },
    allowed: allowed ?? false,
  })
  return [
    {
      id: 'overview',
      name: null,
      rooms: [room('', 'o', t({ id: 'app.overview', message: 'Overview' }), can?.seeRegistrations)],
    },
    {
      id: 'people',
      name: t({ id: 'common.people', message: 'People' }),
      rooms: [
        room('registrations', 'r', t({ id: 'common.registrations', message: 'Registrations' }), can?.seeRegistrations),
        room('waitlist', 'w', t({ id: 'common.waitlist', message: 'Waitlist' }), can?.seeRegistrations),
        room('invitations', 'i', t({ id: 'common.invitations', message: 'Invitations' }), can?.invite),
        room('messages', 'm', t({ id: 'common.messages', message: 'Messages' }), can?.message),
        room('check-in', 'h', t({ id: 'common.check-in', message: 'Check-in' }), can?.checkIn),
        room(
          'exchange',
          'x',
          t({ id: 'common.import-and-export', message: 'Import and export' }),
          can?.export || can?.import,
        ),
      ],
    },
    {
      id: 'seats',
      name: t({ id: 'common.seats', message: 'Seats' }),
      rooms: [
        room('seats', 'p', t({ id: 'common.seat-plan', message: 'Seat plan' }), can?.setSeatPlan),
        room('criteria', 'v', t({ id: 'common.review-criteria', message: 'Review criteria' }), can?.setCriteria),
        room('assignments', 'z', t(assignmentsName), can?.assignReviews),
        room('figures', 'f', t({ id: 'common.figures', message: 'Figures' }), can?.seeRegistrations),
      ],
    },
    {
      id: 'event',
      name: t({ id: 'common.event', message: 'The event' }),
      rooms: [
        room('details', 'd', t({ id: 'common.event-details', message: 'Event details' }), can?.edit),
        room('sessions', 's', t({ id: 'common.programme', message: 'Programme' }), can?.manageSessions),
        room('card', 'b', t(cardName), can?.seeRegistrations || can?.edit),
      ],
    },
    {
      id: 'said',
      name: t({ id: 'common.what-was-said', message: 'What was said' }),
      rooms: [
        room('topics', 't', t({ id: 'common.topics', message: 'Topics' }), can?.editTopics),
        room('notes', 'n', t({ id: 'common.notes', message: 'Notes' }), can?.writeNotes),
        room('findings', 'y', t({ id: 'common.findings', message: 'Findings' }), can?.editFindings),
        room(
          'follow-up',
          'q',
          t({ id: 'common.questions-afterwards', message: 'Questions afterwards' }),
          can?.askFollowUp || can?.seeRegistrations,
        ),
      ],
    },
    {
      id: 'report',
      name: t({ id: 'app.report-and-what-follows', message: 'Report and what follows' }),
      rooms: [
        room('report', 'e', t({ id: 'common.report', message: 'Report' }), can?.seeReportDraft),
        room('recipients', 'u', t({ id: 'common.recipients', message: 'Recipients' }), can?.manageRecipients),
        room('uptake', 'j', t({ id: 'common.uptake', message: 'Uptake' }), can?.manageUptake),
      ],
    },
    {
      id: 'institutes',
      name: t({ id: 'app.institutes-and-log', message: 'Institutes and log' }),
      rooms: [
        room('partners', 'a', t({ id: 'common.partners', message: 'Partners' }), can?.seeGrants),
        {
          ...room(
            'countersign',
            'c',
            t({ id: 'common.to-countersign', message: 'To countersign' }),
            can?.seeCountersign,
          ),
          waiting: event?.pending.edges.filter(({ node }) => node.viewerCan.answer).length,
          more: event?.pending.pageInfo.hasNextPage,
        },
        room('retention', 'k', t({ id: 'common.data-kept', message: 'Data kept' }), can?.edit),
        room('audit', 'l', t({ id: 'common.log', message: 'Log' }), can?.seeAudit),
      ],
    },
  ]
}

/** Those that the viewer may enter; a group without any is left out. */
export const openOf = (groups: readonly RoomGroup[]): RoomGroup[] =>
  groups
    .map((group) => ({ ...group, rooms: group.rooms.filter(({ allowed }) => allowed) }))
    .filter(({ rooms }) => rooms.length > 0)
