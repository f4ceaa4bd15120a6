/** Matrix questions about institutes and their members. */
import { randomUUID } from 'node:crypto'
import { byId, byInput, entries, type Mutating, type Question } from '../asking.ts'
import type { Stage } from '../stage.ts'

const extraMember = async ({ world, full }: Stage) => {
  const { id } = await world.member({ institute: full, role: 'VIEWER' })
  return { instituteSlug: full.slug, memberId: `${full.id}.${id}` }
}

export async function invitation({ world, full }: Pick<Stage, 'world' | 'full'>): Promise<string> {
  const at = await world.now()
  await world.database.invitation.deleteMany({ where: { instituteId: full.id } })
  const { id } = await world.database.invitation.create({
    data: {
      id: randomUUID(),
      instituteId: full.id,
      emailKey: 'bo@people.example',
      role: 'VIEWER',
      invitedBy: 'somebody',
      invitedAt: at,
      expiresAt: new Date(at.getTime() + 86_400_000),
    },
  })
  return id
}

export const ofInstitute = (field: string, more: Partial<Question> = {}): Question => ({
  document: `query ($institute: String!) { institute(slug: $institute) { ${field} } }`,
  path: ['institute', field.match(/^\w+/)?.[0] ?? ''],
  ...more,
})

const instituteAbility = (field: string): Question => ({
  ...ofInstitute(`viewerCan { ${field} }`),
  path: ['institute', 'viewerCan', field],
})

async function updatedInstitute({ world, full, addresses }: Stage) {
  const document = 'mutation ($input: UpdateInstituteInput!) { updateInstitute(input: $input) { __typename } }'
  const input = { slug: full.slug, version: full.version, names: [{ language: 'en', text: 'Full' }] }
  await world.ask(document, { input }, { as: addresses.fullPartner })
  return {}
}

async function failedCodes({ world, addresses }: Stage) {
  const { database } = world
  const { id: userId } = await database.user.findUniqueOrThrow({ where: { email: addresses.fullPartner ?? '' } })
  const hour = new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000)
  await database.securityEvent.deleteMany()
  await database.securityEvent.create({ data: { userId, kind: 'LOCKED', hour, lastAt: new Date(), count: 1 } })
  return {}
}

export const instituteMutating: Record<string, Mutating> = {
  'Mutation.updateInstitute': {
    document: byInput('updateInstitute'),
    variables: async ({ world, full }) => {
      const { version } = await world.database.institute.findUniqueOrThrow({ where: { id: full.id } })
      return { input: { slug: full.slug, version, names: [{ language: 'en', text: `Full, version ${version}` }] } }
    },
  },
  'Mutation.setLetterhead': {
    document: byInput('setLetterhead'),
    variables: async ({ world, full }) => {
      const { version } = await world.database.institute.findUniqueOrThrow({ where: { id: full.id } })
      const letterhead = { senderName: `Full, version ${version}`, signatures: [] }
      return { input: { instituteSlug: full.slug, version, letterhead } }
    },
  },
  'Mutation.testLetterhead': {
    document: /* GraphQL */ `
      mutation ($slug: String!) { answer: testLetterhead(instituteSlug: $slug, language: en) { __typename } }`,
    variables: ({ full }) => ({ slug: full.slug }),
  },
  'Mutation.inviteMember': {
    document: byInput('inviteMember'),
    variables: ({ full }) => ({
      input: { instituteSlug: full.slug, email: 'invited@institute.example', role: 'VIEWER' },
    }),
  },
  'Mutation.revokeInvitation': {
    document: byId('revokeInvitation'),
    variables: async (stage) => ({ id: await invitation(stage) }),
  },
  'Mutation.acceptInvitation': {
    document: byId('acceptInvitation'),
    variables: async (stage) => ({ id: await invitation(stage) }),
  },
  'Mutation.changeMemberRole': {
    document: /* GraphQL */ `
      mutation ($instituteSlug: String!, $memberId: ID!) {
        answer: changeMemberRole(instituteSlug: $instituteSlug, memberId: $memberId, role: REVIEWER) { __typename }
      }`,
    variables: extraMember,
  },
  'Mutation.removeMember': {
    document: /* GraphQL */ `
      mutation ($instituteSlug: String!, $memberId: ID!) {
        answer: removeMember(instituteSlug: $instituteSlug, memberId: $memberId) { __typename }
      }`,
    variables: extraMember,
  },
}

export const instituteQuestions: Record<string, Question> = {
  'Query.institute': { ...ofInstitute('slug'), path: ['institute'] },
  'Query.institutes': { document: '{ institutes { slug } }', path: ['institutes'] },
  'Query.invitation': {
    prepare: async (stage) => ({ id: await invitation(stage) }),
    document: 'query ($id: ID!) { invitation(id: $id) { id } }',
    path: ['invitation'],
  },
  'Institute.letterhead': ofInstitute('letterhead { from }'),
  'Query.previewLetterhead': {
    document: /* GraphQL */ `
      query ($institute: String!) {
        previewLetterhead(input: { instituteSlug: $institute, language: en, letterhead: { signatures: [] } }) {
          ... on EmailPreview { subject }
        }
      }`,
    path: ['previewLetterhead', 'subject'],
  },
  'Institute.secondFactorRequired': ofInstitute('secondFactorRequired'),
  'Institute.members': ofInstitute('members { id }'),
  'Institute.invitations': ofInstitute('invitations { id }', {
    prepare: async (stage) => ({ invitation: await invitation(stage) }),
  }),
  'Institute.auditEntries': ofInstitute(`auditEntries { ${entries} }`, { prepare: updatedInstitute }),
  'Institute.securityEvents': ofInstitute('securityEvents { kind }', { prepare: failedCodes }),
  'Institute.viewerCan': ofInstitute('viewerCan { edit }'),
  'InstituteAbilities.edit': instituteAbility('edit'),
  'InstituteAbilities.seeMembers': instituteAbility('seeMembers'),
  'InstituteAbilities.manageMembers': instituteAbility('manageMembers'),
  'InstituteAbilities.seeAudit': instituteAbility('seeAudit'),
}
