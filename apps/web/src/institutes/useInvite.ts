import { useMutation } from '@apollo/client/react'
import type { MemberRole } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import type { Refused } from '../ui/staff/RefusalNotice.tsx'

const InviteMember = graphql(`
  mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      __typename
      ... on MemberInvited {
        institute {
          slug
          ...Invitations_Institute
        }
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

type Outcome = { kind: 'sent' | 'planned' } | { kind: 'refused'; refused: Refused | null; emailProblem: string | null }

/** Sends an invitation, or the same one again. */
export function useInvite(slug: string): {
  invite: (email: string, role: MemberRole) => Promise<Outcome>
  busy: boolean
} {
  const [send, { loading }] = useMutation(InviteMember, { refetchQueries: ['InstituteSettings'] })

  async function invite(email: string, role: MemberRole): Promise<Outcome> {
    const answer = await send({ variables: { input: { instituteSlug: slug, email, role } } }).catch(() => null)
    const result = answer?.data?.inviteMember
    if (result?.__typename === 'MemberInvited') return { kind: 'sent' }
    if (result?.__typename === 'ActionPlanned') return { kind: 'planned' }
    const emailProblem = result?.__typename === 'InvalidInput' ? (result.fields[0]?.message ?? null) : null
    return { kind: 'refused', refused: result ?? null, emailProblem }
  }

  return { invite, busy: loading }
}
