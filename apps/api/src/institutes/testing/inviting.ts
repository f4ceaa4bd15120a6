import type { MemberRole } from '../../__generated__/resolvers.ts'
import type { InstituteRow } from '../../request/rows.ts'
import type { Requester, World } from '../../testing/world.ts'

export interface Answer {
  __typename: string
  message?: string
  retryAfter?: number
  fields?: { path: string; code: string; message: string }[]
  invitation?: { id: string; email: string; role: MemberRole; invitedAt: string; expiresAt: string }
  institute?: { invitations: { id: string }[]; viewerCan: Record<string, boolean> }
  viewer?: { memberships: { role: MemberRole; institute: { slug: string } }[] }
}

/** Actions of owners and the people they invite, through the contract and by email. */
export function openInviting(world: World) {
  async function owned(facts: Parameters<World['institute']>[0] = {}) {
    const institute = await world.institute(facts)
    const owner = await world.member({ institute, role: 'OWNER' })
    return { institute, owner: owner.email, ownerId: owner.id }
  }

  async function invite({ slug }: InstituteRow, email: string, role: MemberRole, requester: Requester) {
    const document = /* GraphQL */ `
      mutation ($input: InviteMemberInput!) {
        inviteMember(input: $input) {
          __typename
          ... on MemberInvited { invitation { id email role invitedAt expiresAt } institute { invitations { id } } }
          ... on InvalidInput { fields { path code message } }
          ... on TooManyRequests { retryAfter }
          ... on Refusal { message }
        }
      }`
    const variables = { input: { instituteSlug: slug, email, role } }
    return (await world.ask<{ inviteMember: Answer }>(document, variables, requester)).inviteMember
  }

  async function invited(institute: InstituteRow, email: string, role: MemberRole, as: string): Promise<string> {
    const { invitation, __typename } = await invite(institute, email, role, { as })
    if (!invitation) throw new Error(`The invitation was answered ${__typename}.`)
    return invitation.id
  }

  async function accept(id: string, requester: Requester): Promise<Answer> {
    const document = /* GraphQL */ `
      mutation ($id: ID!) {
        acceptInvitation(id: $id) {
          __typename
          ... on InvitationAccepted {
            institute { viewerCan { seeMembers manageMembers } }
            viewer { memberships { role institute { slug } } }
          }
          ... on Refusal { message }
        }
      }`
    return (await world.ask<{ acceptInvitation: Answer }>(document, { id }, requester)).acceptInvitation
  }

  async function revoke(id: string, requester: Requester): Promise<Answer> {
    const document = /* GraphQL */ `
      mutation ($id: ID!) { revokeInvitation(id: $id) { __typename ... on Refusal { message } } }`
    return (await world.ask<{ revokeInvitation: Answer }>(document, { id }, requester)).revokeInvitation
  }

  const shown = async (id: string, requester: Requester) =>
    (
      await world.ask<{ invitation: { role: MemberRole; institute: { slug: string } } | null }>(
        'query ($id: ID!) { invitation(id: $id) { role institute { slug } } }',
        { id },
        requester,
      )
    ).invitation

  /** Follows the link in the newest email to the address. @returns the cookie and the page it leads to */
  async function followMail(email: string): Promise<{ cookie: string; next: string }> {
    await world.runJobs()
    const mail = world.mails.findLast(({ to }) => to === email)
    const token = /#token=([\w-]+)/.exec(mail?.text ?? '')?.[1]
    const answer = await world.app.inject({
      method: 'POST',
      url: '/api/sign-in',
      headers: { origin: world.config.siteUrl },
      payload: { token },
    })
    if (answer.statusCode !== 200) throw new Error(`Signing in was answered ${answer.statusCode}.`)
    const cookie = answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ')
    return { cookie, ...answer.json<{ next: string }>() }
  }

  const roleOf = async ({ id }: InstituteRow, email: string) =>
    (await world.database.member.findFirst({ where: { instituteId: id, user: { email } } }))?.role ?? null

  const logOf = ({ id }: InstituteRow) =>
    world.database.auditEntry.findMany({ where: { chain: `institute:${id}` }, orderBy: { sequence: 'asc' } })

  return { owned, invite, invited, accept, revoke, shown, followMail, roleOf, logOf }
}
