import { expect, it } from '@jest/globals'
import type { EventRow } from '../request/rows.ts'
import { countStatementsOfBoth } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'
import { addressOf, openInvitations } from './testing/documents.ts'

const world = await openWorld()
const { invite, decline, register, focalPoint, name } = openInvitations(world)
const host = await world.institute()
const organiser = (await world.member({ institute: host })).email

/** `count` each of people invited, registered and declined, and of focal points with that many names, each in another group. */
async function peopled(count: number): Promise<EventRow> {
  const groups = ['academia', 'press', 'law'].slice(0, count)
  const event = await world.event({
    hostId: host.id,
    kind: 'DIALOGUE',
    admission: 'INVITATION',
    groups: Object.fromEntries(['academia', 'press', 'law'].map((key) => [key, {}])),
  })
  for (const [place, groupKey] of groups.entries()) {
    await invite(event, organiser, [`Ana ${place}`, `Bo ${place}`, `Cy ${place}`], { groupKey, note: 'Do come.' })
    await register(event, `Ana ${place}`, { groupKey })
    await decline(event, `Bo ${place}`, 'I am away.')
    const answer = await focalPoint(event, organiser, `Focal ${place}`, 3, { groupKey })
    const names = Array.from({ length: count }, (_, each) => `Named ${place} ${each}`)
    await name(answer.focalPoint?.id ?? '', addressOf(`Focal ${place}`), names)
  }
  await world.runJobs()
  return event
}

const asked = (selection: string, slug: string) => () =>
  world.ask(`query ($slug: String!) { event(slug: $slug) { ${selection} } }`, { slug }, { as: organiser })

const invitation = `id name email language group { key name } invitedAs note state expiresAt answeredAt declineReason
  registration { reference name state } institute { slug name } deliveryStatus viewerCan { sendAgain revoke decline exchange }`

const [one, three] = [await peopled(1), await peopled(3)]

it.each([
  ['invitations', `invitations { totalCount edges { node { ${invitation} focalPoint { id organisation name } } } }`],
  [
    'focal points',
    'focalPoints { id organisation name email group { key } state deliveryStatus filled viewerCan { name revoke } }',
  ],
  ['people named by focal points', `focalPoints { id invitations { ${invitation} } }`],
  [
    'figures of invitations',
    'invitationCounts { total sent undelivered byGroup { group { key } sent registered free } }',
  ],
  ['groups to invite', 'viewerCan { invite inviteGroups { key name } }'],
])('%s cost the same with one item and with three', async (_, selection) => {
  const [forOne, forThree] = await countStatementsOfBoth(asked(selection, one.slug), asked(selection, three.slug))
  expect(forThree).toBe(forOne)
})
