import { Trans, useLingui } from '@lingui/react/macro'
import { Check, CircleAlert } from 'lucide-react'
import { useState } from 'react'
import type { Members_InstituteFragment } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { Tag } from '../ui/StateMark.tsx'
import { FormSection } from '../ui/staff/FormSection.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { ChangeRole } from './ChangeRole.tsx'
import { RemoveMember } from './RemoveMember.tsx'
import { roleMeanings, roleNames } from './roleWords.ts'

export const MembersOfInstitute = graphql(`
  fragment Members_Institute on Institute {
    slug
    name
    members {
      id
      name
      email
      role
      hasSecondFactor
      isViewer
    }
    viewerCan {
      seeMembers
      manageMembers
    }
  }
`)

export type MemberFacts = Members_InstituteFragment['members'][number]

/** The institute's members and roles; owners can change and remove members, and everyone can leave. */
export function Members({ institute: masked }: { institute: FragmentType<typeof MembersOfInstitute> }) {
  const { slug, name, members, viewerCan } = readFragment(MembersOfInstitute, masked)
  const [changing, setChanging] = useState<MemberFacts | null>(null)
  const [removing, setRemoving] = useState<MemberFacts | null>(null)
  if (members.length === 0) return null
  return (
    <FormSection
      id="members"
      title={
        viewerCan.seeMembers ? (
          <Trans id="institutes.members">Members</Trans>
        ) : (
          <Trans id="institutes.your-membership">Your membership</Trans>
        )
      }
      help={
        viewerCan.seeMembers && (
          <Trans id="institutes.what-member-may-do-at">
            At a partner’s event, the grant also limits what members can do.
          </Trans>
        )
      }
    >
      <ul className="border-line-strong border-t">
        {members.map((member) => (
          <li
            key={member.id}
            className="grid gap-x-4 gap-y-2 border-line border-b py-3 sm:grid-cols-[minmax(0,1fr)_auto]"
          >
            <Person member={member} />
            <div className="flex flex-wrap items-start gap-2 sm:justify-end">
              {viewerCan.manageMembers && (
                <StaffButton onClick={() => setChanging(member)}>
                  <Trans id="institutes.change-role-2">Change role</Trans>
                  <span className="sr-only"> {member.name}</span>
                </StaffButton>
              )}
              {(viewerCan.manageMembers || member.isViewer) && (
                <StaffButton kind="bare" onClick={() => setRemoving(member)}>
                  {member.isViewer ? (
                    <Trans id="institutes.leave">Leave</Trans>
                  ) : (
                    <Trans id="common.remove">Remove</Trans>
                  )}
                  <span className="sr-only"> {member.name}</span>
                </StaffButton>
              )}
            </div>
          </li>
        ))}
      </ul>
      {changing && <ChangeRole slug={slug} member={changing} onClose={() => setChanging(null)} />}
      {removing && <RemoveMember slug={slug} institute={name} member={removing} onClose={() => setRemoving(null)} />}
    </FormSection>
  )
}

function Person({ member: { name, email, role, hasSecondFactor, isViewer } }: { member: MemberFacts }) {
  const { t } = useLingui()
  return (
    <div className="min-w-0">
      <p className="flex flex-wrap items-baseline gap-x-2 font-medium [overflow-wrap:anywhere]">
        {name}
        {isViewer && (
          <Tag>
            <Trans id="institutes.you">you</Trans>
          </Tag>
        )}
      </p>
      {name !== email && <p className="text-13 text-ink-2 [overflow-wrap:anywhere]">{email}</p>}
      <p className="text-13 text-ink-2">
        <span className="font-medium text-ink">{t(roleNames[role])}.</span> {t(roleMeanings[role])}
      </p>
      <p className={`mt-0.5 flex items-center gap-1.5 text-13 ${hasSecondFactor ? 'text-confirmed' : 'text-offered'}`}>
        {hasSecondFactor ? (
          <>
            <Check size={13} strokeWidth={2} aria-hidden />
            <Trans id="institutes.second-step-set-up">Second step set up</Trans>
          </>
        ) : (
          <>
            <CircleAlert size={13} strokeWidth={1.75} aria-hidden />
            <Trans id="institutes.no-second-factor-yet-sees">No second step yet, so no access to personal data</Trans>
          </>
        )}
      </p>
    </div>
  )
}
