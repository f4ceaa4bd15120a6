import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type Terms, wholeEvent } from '@plenaria/domain/grant'
import { answerDocument, endDocument, proposeTermsDocument } from '../grants/testing/documents.ts'
import type { EventRow, GrantRow, InstituteRow } from '../request/rows.ts'
import { openReviews } from '../reviews/testing/documents.ts'
import { eraseRows } from '../seatDesk/erasing/rows.ts'
import { openWorld } from '../testing/world.ts'
import { openAssignments, registerAll } from './testing/documents.ts'

const world = await openWorld()
const { database } = world
const { assign, propose, distribute, assignedAt } = openAssignments(world)
const { declare, save, setCriteria } = openReviews(world)

interface Person {
  id: string
  email: string
}

let host: InstituteRow
let owner: Person
let mia: Person
let at: EventRow
let ana: string
let bo: string

beforeAll(async () => {
  host = await world.institute()
  owner = await world.member({ institute: host, role: 'OWNER' })
})

beforeEach(async () => {
  at = await world.event({ hostId: host.id })
  mia = await world.member({ institute: host, role: 'REVIEWER' })
  const references = await registerAll(world, at, 'ab')
  ;[ana = '', bo = ''] = references
})

const assignTo = (reviewer: Person, references = [ana, bo]) =>
  assign({ eventSlug: at.slug, references, reviewerIds: [reviewer.id] }, owner.email)

const unassigned = async (): Promise<string[]> => {
  const document = /* GraphQL */ `
    query ($slug: String!) {
      event(slug: $slug) { registrations(filter: { assignedTo: UNASSIGNED }) { edges { node { reference } } } }
    }`
  const { event } = await world.ask<{ event: { registrations: { edges: { node: { reference: string } }[] } } }>(
    document,
    { slug: at.slug },
    { as: owner.email },
  )
  return event.registrations.edges.map(({ node }) => node.reference)
}

const endedEntries = async (event = at) =>
  (await database.auditEntry.findMany({ where: { eventId: event.id, what: 'REVIEW_ASSIGNMENTS_ENDED' } })).map(
    ({ before, actorKind }) => ({ before, actorKind }),
  )

const memberId = (institute: InstituteRow, { id }: Person) => `${institute.id}.${id}`

const removeDocument = /* GraphQL */ `
  mutation ($slug: String!, $memberId: ID!) { removeMember(instituteSlug: $slug, memberId: $memberId) { __typename } }`
const roleDocument = /* GraphQL */ `
  mutation ($slug: String!, $memberId: ID!, $role: MemberRole!) {
    changeMemberRole(instituteSlug: $slug, memberId: $memberId, role: $role) { __typename }
  }`

describe('a reviewer who leaves the institute', () => {
  it('loses their assignments at every event in the same moment; the applications are unassigned again', async () => {
    const other = await world.event({ hostId: host.id })
    const [zoe = ''] = await registerAll(world, other, 'z')
    await assignTo(mia)
    await assign({ eventSlug: other.slug, references: [zoe], reviewerIds: [mia.id] }, owner.email)
    expect(await unassigned()).toEqual([])
    await world.ask(removeDocument, { slug: host.slug, memberId: memberId(host, mia) }, { as: owner.email })
    expect(await unassigned()).toEqual([ana, bo])
    expect(await assignedAt(other)).toEqual({ [zoe]: [] })
    expect(await endedEntries()).toEqual([{ before: { applications: { [mia.id]: 2 } }, actorKind: 'MEMBER' }])
    expect(await endedEntries(other)).toEqual([{ before: { applications: { [mia.id]: 1 } }, actorKind: 'MEMBER' }])
  })

  it('keeps what they have reviewed', async () => {
    await setCriteria(at, owner.email)
    await assignTo(mia)
    await save(ana, mia.email, [5, 4])
    await world.ask(removeDocument, { slug: host.slug, memberId: memberId(host, mia) }, { as: owner.email })
    expect(await unassigned()).toEqual([bo])
  })

  it('is replaced by the next distribution, which moves nobody else', async () => {
    const [leo, ida] = [
      await world.member({ institute: host, role: 'REVIEWER' }),
      await world.member({ institute: host, role: 'REVIEWER' }),
    ]
    const distributeAmong = async (people: Person[]) => {
      const input = { eventSlug: at.slug, reviewersEach: 2, reviewers: people.map(({ id }) => ({ id })) }
      const { digest = '' } = await propose(input, owner.email)
      return distribute(input, digest, owner.email)
    }
    await distributeAmong([mia, leo])
    await world.ask(removeDocument, { slug: host.slug, memberId: memberId(host, mia) }, { as: owner.email })
    expect(await distributeAmong([leo, ida])).toMatchObject({ added: 2 })
    const both = [leo.id, ida.id].toSorted()
    expect(await assignedAt(at)).toEqual({ [ana]: both, [bo]: both })
  })

  it('keeps them with another role that may review, and loses them with one that may not', async () => {
    await assignTo(mia)
    const setRole = (role: string) =>
      world.ask(roleDocument, { slug: host.slug, memberId: memberId(host, mia), role }, { as: owner.email })
    await setRole('ORGANISER')
    expect(await unassigned()).toEqual([])
    await setRole('RAPPORTEUR')
    expect(await unassigned()).toEqual([ana, bo])
    expect(await endedEntries()).toHaveLength(1)
  })

  it('a reviewer who leaves while being assigned ends up unassigned', async () => {
    const input = { eventSlug: at.slug, reviewersEach: 1, reviewers: [{ id: mia.id }] }
    const { digest = '' } = await propose(input, owner.email)
    await Promise.all([
      distribute(input, digest, owner.email),
      world.ask(removeDocument, { slug: host.slug, memberId: memberId(host, mia) }, { as: owner.email }),
    ])
    expect(await unassigned()).toEqual([ana, bo])
  })
})

describe('a reviewer who declares a conflict of interest', () => {
  it('loses that assignment, which the log says', async () => {
    await assignTo(mia)
    await declare(ana, mia.email)
    expect(await unassigned()).toEqual([ana])
    const entry = await database.auditEntry.findFirstOrThrow({ where: { eventId: at.id, what: 'CONFLICT_DECLARED' } })
    expect(entry.before).toEqual({ assigned: true })
  })
})

describe('an application that is erased', () => {
  it('is assigned to nobody any more', async () => {
    await assignTo(mia)
    const row = await database.registration.update({ where: { reference: ana }, data: { state: 'WITHDRAWN' } })
    await database.$transaction((transaction) => eraseRows(transaction, at.id, [row], new Date()))
    expect(await assignedAt(at)).toEqual({ [ana]: [], [bo]: [mia.id] })
  })
})

describe('members of a partner', () => {
  let institute: InstituteRow
  let grant: GrantRow
  let partner: Person

  const agree = async (terms: Partial<Terms>) => {
    const facts = await world.partner(at, { terms })
    ;({ institute, grant } = facts)
    partner = await world.member({ institute, role: 'OWNER' })
    await assignTo(partner)
  }

  it('lose their assignments with the grant', async () => {
    await agree({})
    const input = { grantId: grant.id, reason: 'It is over.' }
    await world.ask(endDocument, { input }, { as: owner.email })
    expect(await unassigned()).toEqual([ana, bo])
    expect(await endedEntries()).toEqual([{ before: { applications: { [partner.id]: 2 } }, actorKind: 'MEMBER' }])
  })

  it('lose those that new terms don’t cover any more', async () => {
    await agree({})
    await database.registration.update({ where: { reference: bo }, data: { groupKey: 'academia' } })
    const { version } = await database.grant.findUniqueOrThrow({ where: { id: grant.id } })
    const terms = {
      capabilities: ['SEE_REGISTRATIONS', 'REVIEW'],
      masks: [],
      countersign: [],
      needsConsent: false,
      scope: { groupKeys: ['academia'] },
      purposes: [{ language: 'en', text: 'To help.' }],
    }
    const proposed = await world.ask<{ answer: { grant?: { version: number } } }>(
      proposeTermsDocument,
      { input: { grantId: grant.id, version, terms } },
      { as: owner.email },
    )
    const accept = { grantId: grant.id, accept: true, version: proposed.answer.grant?.version }
    await world.ask(answerDocument, { input: accept }, { as: partner.email })
    expect(await assignedAt(at)).toEqual({ [ana]: [], [bo]: [partner.id] })
  })

  it('are counted out where an application has left their scope, and the next distribution ends the assignment', async () => {
    await agree({ scope: { ...wholeEvent, groups: ['civil-society'] } })
    await database.registration.update({ where: { reference: ana }, data: { groupKey: 'academia' } })
    const input = { eventSlug: at.slug, reviewersEach: 1, reviewers: [{ id: mia.id }] }
    const shown = await propose(input, owner.email)
    expect(shown).toMatchObject({ added: 1, ended: 1 })
    await distribute(input, shown.digest ?? '', owner.email)
    expect(await assignedAt(at)).toEqual({ [ana]: [mia.id], [bo]: [partner.id] })
    expect(await endedEntries()).toHaveLength(1)
  })
})
