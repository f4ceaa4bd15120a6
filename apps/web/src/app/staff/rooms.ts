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
      seeRegistrations
      message
      invite
      seeAudit
      seeGrants
      seeCountersign
      editFindings
      seeReportDraft
      manageRecipients
      keepUptake
      export
      import
    }
    awaited: countersignRequests(first: 100, states: [AWAITED]) {
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
    { id: 'overview', name: null, rooms: [room('', 'o', t`Overview`, can?.seeRegistrations)] },
    {
      id: 'people',
      name: t`People`,
      rooms: [
        room('registrations', 'r', t`Registrations`, can?.seeRegistrations),
        room('waitlist', 'w', t`Waitlist`, can?.seeRegistrations),
        room('invitations', 'i', t`Invitations`, can?.invite),
        room('messages', 'm', t`Messages`, can?.message),
        room('check-in', 'h', t`Check-in`, can?.checkIn),
        room('exchange', 'x', t`Import and export`, can?.export || can?.import),
      ],
    },
    {
      id: 'seats',
      name: t`Seats`,
      rooms: [
        room('seats', 'p', t`Seat plan`, can?.setSeatPlan),
        room('criteria', 'v', t`Review criteria`, can?.setCriteria),
        room('figures', 'f', t`Figures`, can?.seeRegistrations),
      ],
    },
    {
      id: 'event',
      name: t`The event`,
      rooms: [
        room('details', 'd', t`Event details`, can?.edit),
        room('sessions', 's', t`Programme`, can?.manageSessions),
        room('card', 'b', t`Card for websites`, can?.seeRegistrations || can?.edit),
      ],
    },
    {
      id: 'said',
      name: t`What was said`,
      rooms: [
        room('topics', 't', t`Topics`, can?.editTopics),
        room('notes', 'n', t`Notes`, can?.writeNotes),
        room('findings', 'y', t`Findings`, can?.editFindings),
        room('follow-up', 'q', t`Questions afterwards`, can?.askFollowUp || can?.seeRegistrations),
      ],
    },
    {
      id: 'report',
      name: t`Report and what follows`,
      rooms: [
        room('report', 'e', t`Report`, can?.seeReportDraft),
        room('recipients', 'u', t`Recipients`, can?.manageRecipients),
        room('uptake', 'j', t`Uptake`, can?.keepUptake),
      ],
    },
    {
      id: 'institutes',
      name: t`Institutes and log`,
      rooms: [
        room('partners', 'a', t`Partners`, can?.seeGrants),
        {
          ...room('countersign', 'c', t`To countersign`, can?.seeCountersign),
          waiting: event?.awaited.edges.filter(({ node }) => node.viewerCan.answer).length,
          more: event?.awaited.pageInfo.hasNextPage,
        },
        room('retention', 'k', t`Data kept`, can?.edit),
        room('audit', 'l', t`Log`, can?.seeAudit),
      ],
    },
  ]
}

/** Those that the viewer may enter; a group without any is left out. */
export const openOf = (groups: readonly RoomGroup[]): RoomGroup[] =>
  groups
    .map((group) => ({ ...group, rooms: group.rooms.filter(({ allowed }) => allowed) }))
    .filter(({ rooms }) => rooms.length > 0)
