import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { InstituteHappening } from '@plenaria/schema/happenings'
import { ArrowRight } from 'lucide-react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { FormSection } from '../ui/staff/FormSection.tsx'
import { useMoments } from '../ui/staff/moments.ts'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { useList } from '../ui/useList.ts'
import { memberRoles, roleNames } from './roleWords.ts'

const LogOfInstitute = graphql(`
  fragment InstituteLog_Institute on Institute {
    auditEntries(first: 20, after: $after) {
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
          at
          kind
          actor
          member
          before
          after
        }
      }
    }
  }
`)

const words: Readonly<Record<string, MessageDescriptor>> = {
  INSTITUTE_UPDATED: msg({
    id: 'institutes.institutes-facts-were-changed',
    message: 'The institute’s details were changed',
  }),
  EVENT_DELETED: msg({ id: 'institutes.draft-was-deleted', message: 'A draft was deleted' }),
  SERIES_CREATED: msg({ id: 'institutes.series-was-created', message: 'A series was created' }),
  SERIES_UPDATED: msg({ id: 'institutes.series-was-changed', message: 'A series was changed' }),
  LETTER_TEMPLATE_SAVED: msg({
    id: 'institutes.message-template-was-saved',
    message: 'A message template was saved',
  }),
  LETTER_TEMPLATE_REMOVED: msg({
    id: 'institutes.message-template-was-deleted',
    message: 'A message template was deleted',
  }),
  INSTITUTE_MARK_SET: msg({ id: 'institutes.mark-was-changed', message: 'The logo was changed' }),
  INSTITUTE_MARK_REMOVED: msg({ id: 'institutes.logo-was-removed', message: 'The logo was removed' }),
  LETTERHEAD_SET: msg({ id: 'institutes.email-settings-were-changed', message: 'The email settings were changed' }),
  MEMBER_INVITED: msg({ id: 'common.somebody-was-invited', message: 'Someone was invited' }),
  ACTION_PLANNED: msg({
    id: 'common.action-was-planned-to-take',
    message: 'An action was planned to take effect a minute later',
  }),
  ACTION_UNDONE: msg({ id: 'common.planned-action-was-undone', message: 'A planned action was undone' }),
  ACTION_HALTED: msg({ id: 'common.planned-action-was-stopped', message: 'A planned action was stopped' }),
  INVITATION_REVOKED: msg({ id: 'common.invitation-was-taken-back', message: 'An invitation was withdrawn' }),
  MEMBER_JOINED: msg({ id: 'institutes.somebody-became-member', message: 'Someone became a member' }),
  MEMBER_ROLE_CHANGED: msg({ id: 'institutes.members-role-was-changed', message: 'A member’s role was changed' }),
  MEMBER_REMOVED: msg({ id: 'institutes.member-was-removed', message: 'A member was removed' }),
  API_TOKEN_CREATED: msg({ id: 'institutes.api-token-was-created', message: 'An API token was created' }),
  API_TOKEN_REVOKED: msg({
    id: 'institutes.token-for-programs-was-revoked',
    message: 'An API token was revoked',
  }),
  WEBHOOK_CREATED: msg({ id: 'institutes.webhook-was-made', message: 'A webhook was created' }),
  WEBHOOK_CHANGED: msg({ id: 'institutes.webhook-was-changed', message: 'A webhook was changed' }),
  WEBHOOK_SECRET_ROTATED: msg({
    id: 'institutes.webhook-was-given-new-secret',
    message: 'A webhook got a new secret',
  }),
  WEBHOOK_REMOVED: msg({ id: 'institutes.webhook-was-removed', message: 'A webhook was removed' }),
  WEBHOOK_STOPPED: msg({
    id: 'institutes.webhook-was-stopped-because-its',
    message: 'A webhook was stopped because its endpoint failed',
  }),
} satisfies Record<InstituteHappening, MessageDescriptor>

const factNames: Record<string, MessageDescriptor> = {
  names: msg({ id: 'common.name-inline', message: 'name' }),
  accent: msg({ id: 'institutes.accent-colour-inline', message: 'accent colour' }),
  website: msg({ id: 'institutes.website-inline', message: 'website' }),
  secondFactorRequired: msg({ id: 'institutes.second-factor-for-everything', message: 'second step for everything' }),
}

/** The institute's audit log, newest first. */
export function InstituteLog({
  institute: masked,
  busy,
  onEarlier,
}: {
  institute: FragmentType<typeof LogOfInstitute>
  busy: boolean
  onEarlier: (after: string) => void
}) {
  const { edges, pageInfo } = readFragment(LogOfInstitute, masked).auditEntries
  const { dense } = useMoments()
  const { endCursor, hasNextPage } = pageInfo
  return (
    <FormSection
      id="log"
      title={<Trans id="common.history">History</Trans>}
      help={
        <Trans id="institutes.every-change-of-institute-with">
          Every change to the institute, with the person who made it. Entries can’t be changed.
        </Trans>
      }
    >
      {edges.length === 0 ? (
        <p className="text-ink-3">
          <Trans id="institutes.nothing-was-changed-yet">Nothing has been changed yet.</Trans>
        </p>
      ) : (
        <ol className="border-line-strong border-t text-13">
          {edges.map(({ node }) => (
            <li
              key={node.id}
              className="grid gap-x-4 border-line border-b py-1.5 leading-5 sm:grid-cols-[10rem_minmax(0,1fr)_minmax(0,17rem)]"
            >
              <time dateTime={node.at} className="text-ink-3">
                {dense(node.at)}
              </time>
              <Shown kind={node.kind} member={node.member ?? null} before={node.before} after={node.after} />
              <span className="min-w-0 text-ink-2 [overflow-wrap:anywhere] sm:text-end">{node.actor}</span>
            </li>
          ))}
        </ol>
      )}
      {hasNextPage && endCursor && (
        <p>
          <StaffButton busy={busy} onClick={() => onEarlier(endCursor)}>
            <Trans id="institutes.load-earlier-entries">Load earlier entries</Trans>
          </StaffButton>
        </p>
      )}
    </FormSection>
  )
}

interface ShownProps {
  kind: string
  /** The member or the invited address that it is about. */
  member: string | null
  before: unknown
  after: unknown
}

function Shown({ kind, member, before, after }: ShownProps) {
  const { t } = useLingui()
  const list = useList()
  const known = words[kind]
  const facts = Object.keys(isRecord(after) ? after : {}).flatMap((key) => (factNames[key] ? [t(factNames[key])] : []))
  const roles = [before, after].flatMap((side) => {
    const role = memberRoles.find((each) => isRecord(side) && side.role === each)
    return role ? [t(roleNames[role])] : []
  })
  const [from, to] = roles
  const more = kind === 'INSTITUTE_UPDATED' ? list(facts) : from
  return (
    <span className="min-w-0 [overflow-wrap:anywhere]">
      {known ? t(known) : kind.toLowerCase().replaceAll('_', ' ')}
      {member && `: ${member}`}
      {more && (
        <span className="text-ink-3">
          {' '}
          ({more}
          {to && (
            <>
              <ArrowRight size={13} strokeWidth={1.5} aria-hidden className="mx-1 inline align-[-2px]" />
              <span className="sr-only">
                {' '}
                <Trans id="common.now">now</Trans>{' '}
              </span>
              {to}
            </>
          )}
          )
        </span>
      )}
    </span>
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
