import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { WaitingKind, WorkspacePages_EventFragment } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import type { Phase } from './phase.ts'

const PagesOfEvent = graphql(`
  fragment WorkspacePages_Event on Event {
    viewerCan {
      edit
      manageSessions
      editTopics
      writeNotes
      checkIn
      manageCompanions
      manageSpeakers
      askFollowUp
      setSeatPlan
      setCriteria
      assignReviews
      compose
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
export interface WorkspacePage {
  /** Last part of its path; empty for the overview. */
  path: string
  name: string
  /** Key pressed after `g`; undefined if no letter is left: `g g` switches events. */
  key: string | undefined
  allowed: boolean
  /** Number of items waiting there for the viewer. */
  waiting?: number
  /** Whether there are more that were not counted. */
  more?: boolean
}

/** Pages of one phase. */
export interface PageGroup {
  id: 'HEAD' | Phase | 'FOOT'
  /** Null: used in all phases, so always shown. */
  name: string | null
  pages: WorkspacePage[]
}

export interface Waiting {
  kind: WaitingKind
  count: number
}

/** The page on which each kind of pending work is handled; null if it needs no action. */
const pageOfKind: Record<WaitingKind, string | null> = {
  OFFERS_ENDING: null,
  DECISIONS: 'registrations',
  // Staged decisions are already made: the board counts and releases them.
  STAGED: null,
  REPLACED: null,
  REVIEWS: 'registrations',
  // Counted from the list of requests instead.
  COUNTERSIGNATURES: null,
  CONTRIBUTIONS: 'findings',
  FROZEN_FINDINGS: 'findings',
  UPTAKE: 'uptake',
  BOUNCES: 'messages',
  SCHEDULED_MESSAGES: null,
}

interface Row {
  phase: PageGroup['id']
  path: string
  /** Key pressed after `g`; unique. */
  key: string | undefined
  name: MessageDescriptor
  may: (can: WorkspacePages_EventFragment['viewerCan']) => boolean
}

const row = (
  phase: Row['phase'],
  path: string,
  key: string | undefined,
  name: MessageDescriptor,
  may: Row['may'],
): Row => ({
  phase,
  path,
  key,
  name,
  may,
})

/**
 * All pages of an event, by the phase in which they are first used. **Add a row here for every new page**, and its route to
 * `StaffRoutes`: the rail, its menu, the list of shortcuts and `⌘K` take their names and order from this table.
 */
const table: readonly Row[] = [
  row('HEAD', '', 'o', msg({ id: 'routes.overview', message: 'Overview' }), (can) => can.seeRegistrations),
  row('SET_UP', 'details', 'd', msg({ id: 'common.event-details', message: 'Event details' }), (can) => can.edit),
  row('SET_UP', 'image', undefined, msg({ id: 'common.image', message: 'Image' }), (can) => can.edit),
  row('SET_UP', 'status', undefined, msg({ id: 'common.event-status', message: 'Event status' }), (can) => can.edit),
  row('SET_UP', 'sessions', 's', msg({ id: 'common.programme', message: 'Programme' }), (can) => can.manageSessions),
  row(
    'SET_UP',
    'speakers',
    undefined,
    msg({ id: 'common.speakers', message: 'Speakers' }),
    (can) => can.manageSpeakers,
  ),
  row('SET_UP', 'seats', 'p', msg({ id: 'common.seat-plan', message: 'Seat plan' }), (can) => can.setSeatPlan),
  row(
    'SET_UP',
    'criteria',
    'v',
    msg({ id: 'common.review-criteria', message: 'Review criteria' }),
    (can) => can.setCriteria,
  ),
  row('SET_UP', 'topics', 't', msg({ id: 'common.topics', message: 'Topics' }), (can) => can.editTopics),
  row('SET_UP', 'retention', 'k', msg({ id: 'common.data-kept', message: 'Data retention' }), (can) => can.edit),
  row(
    'SET_UP',
    'card',
    'b',
    msg({ id: 'common.card-for-websites', message: 'Card for websites' }),
    (can) => can.seeRegistrations || can.edit,
  ),
  row('INVITE', 'invitations', 'i', msg({ id: 'common.invitations', message: 'Invitations' }), (can) => can.invite),
  row('INVITE', 'messages', 'm', msg({ id: 'common.messages', message: 'Messages' }), (can) => can.message),
  row(
    'INVITE',
    'exchange',
    'x',
    msg({ id: 'common.import-and-export', message: 'Import and export' }),
    (can) => can.export || can.import,
  ),
  row(
    'SELECT',
    'registrations',
    'r',
    msg({ id: 'common.registrations', message: 'Registrations' }),
    (can) => can.seeRegistrations,
  ),
  row(
    'SELECT',
    'assignments',
    'z',
    msg({ id: 'common.review-assignments', message: 'Review assignments' }),
    (can) => can.assignReviews,
  ),
  row(
    'SELECT',
    'composition',
    undefined,
    msg({ id: 'common.compose-the-room', message: 'Compose the room' }),
    (can) => can.compose,
  ),
  row(
    'SELECT',
    'draw',
    undefined,
    msg({ id: 'common.draw-the-room', message: 'Draw the room' }),
    (can) => can.compose || can.export,
  ),
  row(
    'SELECT',
    'delegations',
    undefined,
    msg({ id: 'common.delegations', message: 'Delegations' }),
    (can) => can.setSeatPlan,
  ),
  row('SELECT', 'waitlist', 'w', msg({ id: 'common.waitlist', message: 'Waitlist' }), (can) => can.seeRegistrations),
  row(
    'SELECT',
    'countersign',
    'c',
    msg({ id: 'common.countersignatures', message: 'Countersignatures' }),
    (can) => can.seeCountersign,
  ),
  row('SELECT', 'figures', 'f', msg({ id: 'common.figures', message: 'Figures' }), (can) => can.seeRegistrations),
  row(
    'RUN',
    'companions',
    undefined,
    msg({ id: 'common.companions', message: 'Companions' }),
    (can) => can.manageCompanions,
  ),
  row('RUN', 'check-in', 'h', msg({ id: 'common.check-in', message: 'Check-in' }), (can) => can.checkIn),
  row('RUN', 'notes', 'n', msg({ id: 'common.notes', message: 'Notes' }), (can) => can.writeNotes),
  row('REPORT', 'findings', 'y', msg({ id: 'common.findings', message: 'Findings' }), (can) => can.editFindings),
  row('REPORT', 'report', 'e', msg({ id: 'common.report', message: 'Report' }), (can) => can.seeReportDraft),
  row(
    'REPORT',
    'follow-up',
    'q',
    msg({ id: 'common.follow-up-survey', message: 'Follow-up survey' }),
    (can) => can.askFollowUp || can.seeRegistrations,
  ),
  row(
    'REPORT',
    'recipients',
    'u',
    msg({ id: 'common.recipients', message: 'Recipients' }),
    (can) => can.manageRecipients,
  ),
  row('REPORT', 'uptake', 'j', msg({ id: 'common.uptake', message: 'Uptake' }), (can) => can.manageUptake),
  row('FOOT', 'partners', 'a', msg({ id: 'common.partners', message: 'Partners' }), (can) => can.seeGrants),
  row('FOOT', 'audit', 'l', msg({ id: 'common.log', message: 'Audit log' }), (can) => can.seeAudit),
]

const groupNames: readonly { id: PageGroup['id']; name: MessageDescriptor | null }[] = [
  { id: 'HEAD', name: null },
  { id: 'SET_UP', name: msg({ id: 'routes.phase-set-up', message: 'Set up' }) },
  { id: 'INVITE', name: msg({ id: 'routes.phase-invite', message: 'Invite and register' }) },
  { id: 'SELECT', name: msg({ id: 'routes.phase-select', message: 'Select' }) },
  { id: 'RUN', name: msg({ id: 'routes.phase-run', message: 'Run' }) },
  { id: 'REPORT', name: msg({ id: 'common.report', message: 'Report' }) },
  { id: 'FOOT', name: null },
]

/** The event's pages by group, with the number of items waiting in each. Without an event, no page is allowed. */
export function useWorkspacePages(
  masked: FragmentType<typeof PagesOfEvent> | null | undefined,
  waiting: readonly Waiting[],
): PageGroup[] {
  const { t } = useLingui()
  const event = readFragment(PagesOfEvent, masked)
  // Members who decide on applications don't see pending reviews counted twice.
  const isDeciding = waiting.some(({ kind }) => kind === 'DECISIONS')
  const counted = waiting.filter(({ kind }) => kind !== 'REVIEWS' || !isDeciding)
  const waitingAt = (path: string) =>
    counted.filter(({ kind }) => pageOfKind[kind] === path).reduce((sum, { count }) => sum + count, 0)
  const requests = event && {
    waiting: event.pending.edges.filter(({ node }) => node.viewerCan.answer).length,
    more: event.pending.pageInfo.hasNextPage,
  }
  const pageOf = ({ path, key, name, may }: Row): WorkspacePage => ({
    path,
    key,
    name: t(name),
    waiting: waitingAt(path),
    allowed: event ? may(event.viewerCan) : false,
    ...(path === 'countersign' && requests),
  })
  return groupNames.map(({ id, name }) => ({
    id,
    name: name && t(name),
    pages: table.filter(({ phase }) => phase === id).map(pageOf),
  }))
}

/** The pages that the viewer may enter; groups without any are omitted. */
export const openOf = (groups: readonly PageGroup[]): PageGroup[] =>
  groups
    .map((group) => ({ ...group, pages: group.pages.filter(({ allowed }) => allowed) }))
    .filter(({ pages }) => pages.length > 0)
