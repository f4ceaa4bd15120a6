import { expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import type { GraphQLResolveInfo } from 'graphql'
import { renderRoute } from '../../testing/renderRoute.tsx'
import { session } from '../../testing/samples.ts'
import { manage, now, person, sampleWorkspace } from '../../testing/sampleWorkspace.ts'

const sessions = [
  session('s1', 'Opening', '2027-06-14T15:00:00.000Z', '2027-06-14T15:30:00.000Z'),
  session('s2', 'Offences', '2027-06-14T15:30:00.000Z', '2027-06-14T16:30:00.000Z', {
    capacity: 20,
    held: 20,
    waiting: 3,
  }),
]
const [opening] = sessions

const board = (query = '', ana = {}, root = {}) =>
  renderRoute(
    `${manage}/registrations${query}`,
    sampleWorkspace([person('AAAA000001', 'Ana Ortega', 'SUBMITTED', ana)], root, { sessions }),
    { now },
  )

test('offers are limited to some sessions by keys, with a reason, and it stays in sight', async () => {
  const { user, askedFor } = await board()
  await screen.findByRole('button', { name: 'Ana Ortega' })
  await user.keyboard('l')
  const dialog = await screen.findByRole('dialog', { name: 'Which sessions are offered?' })
  expect(within(dialog).getByText('full, 3 people waiting')).toBeVisible()
  await user.click(within(dialog).getByRole('checkbox', { name: 'Offences' }))
  await user.click(within(dialog).getByRole('button', { name: 'Apply to the next offers' }))
  expect(within(dialog).getByText(/other sessions\. The person will see the reason/)).toBeVisible()
  await user.type(within(dialog).getByRole('textbox', { name: 'Reason for excluding other sessions' }), 'It is full.')
  await user.click(within(dialog).getByRole('button', { name: 'Apply to the next offers' }))
  expect(screen.getByRole('button', { name: /Offers for 1 of 2 sessions/ })).toBeVisible()
  await user.keyboard('jxo')
  expect(await screen.findByText(/\(staged\)/)).toBeVisible()
  expect(askedFor('Decide')[0]?.variables.input).toMatchObject({
    decision: 'OFFER',
    limit: { sessionIds: ['s1'], reason: 'It is full.' },
  })
})

test('its key waits for the sessions to be known', async () => {
  const known = Promise.withResolvers<typeof sessions>()
  const people = [person('AAAA000001', 'Ana Ortega', 'SUBMITTED')]
  const late = (_: unknown, __: unknown, { operation }: GraphQLResolveInfo) =>
    operation.name?.value === 'OfferSessions' ? known.promise : sessions
  const workspace = sampleWorkspace(people, {}, { sessions: late })
  const { user } = await renderRoute(`${manage}/registrations`, workspace, { now })
  await screen.findByRole('button', { name: 'Ana Ortega' })
  await user.keyboard('l')
  expect(screen.queryByRole('dialog')).toBeNull()
  known.resolve(sessions)
  expect(await screen.findByRole('dialog', { name: 'Which sessions are offered?' })).toBeVisible()
})

test('where there is one session, its key says that there is nothing to choose', async () => {
  const { user } = await renderRoute(
    `${manage}/registrations`,
    sampleWorkspace([person('AAAA000001', 'Ana Ortega', 'SUBMITTED')], {}, { sessions: [opening] }),
    { now },
  )
  await screen.findByRole('button', { name: 'Ana Ortega' })
  await user.keyboard('l')
  expect(await screen.findByText(/^There are no sessions to choose from/)).toBeVisible()
})

test('a seat for sessions that are gone says so to organisers', async () => {
  await board('?open=AAAA000001', { state: 'CONFIRMED', limit: { reason: 'It was full.', sessions: [] } })
  expect(await screen.findByText('None still in the programme')).toBeVisible()
})

test('an offer needs at least one session, and all sessions are no limit', async () => {
  const { user, askedFor } = await board()
  await screen.findByRole('button', { name: 'Ana Ortega' })
  await user.click(await screen.findByRole('button', { name: /Offers for all sessions/ }))
  const dialog = await screen.findByRole('dialog')
  await user.click(within(dialog).getByRole('checkbox', { name: 'Opening' }))
  await user.click(within(dialog).getByRole('checkbox', { name: 'Offences' }))
  await user.click(within(dialog).getByRole('button', { name: 'Apply to the next offers' }))
  expect(within(dialog).getByText('Select at least one session.')).toBeVisible()
  await user.click(within(dialog).getByRole('checkbox', { name: 'Opening' }))
  await user.click(within(dialog).getByRole('checkbox', { name: 'Offences' }))
  await user.click(within(dialog).getByRole('button', { name: 'Apply to the next offers' }))
  await user.keyboard('jxo')
  expect(await screen.findByText(/\(staged\)/)).toBeVisible()
  expect(askedFor('Decide')[0]?.variables).toEqual({
    input: { eventSlug: 'cybercrime-americas', references: ['AAAA000001'], decision: 'OFFER', staged: true },
  })
})

test('a seat is let be for more sessions; those it is for stay', async () => {
  const limit = { reason: 'It was full.', sessions: [opening] }
  const viewerCan = { ...person('x', 'x', 'CONFIRMED').viewerCan, widen: true }
  const held = { state: 'CONFIRMED', limit, viewerCan }
  const widened = person('AAAA000001', 'Ana Ortega', 'CONFIRMED')
  const widenOffer = { __typename: 'OfferWidened', registration: widened }
  const { user, askedFor } = await board('?open=AAAA000001', held, { widenOffer })
  expect(await screen.findByText('It was full.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Add sessions…' }))
  const dialog = await screen.findByRole('dialog', { name: 'Add sessions to this seat' })
  await user.click(within(dialog).getByRole('checkbox', { name: 'Opening' }))
  expect(within(dialog).getByRole('checkbox', { name: 'Opening' })).toBeChecked()
  await user.click(within(dialog).getByRole('checkbox', { name: 'Offences' }))
  await user.click(within(dialog).getByRole('button', { name: 'Add sessions' }))
  expect(askedFor('WidenOffer')[0]?.variables.input).toMatchObject({ reference: 'AAAA000001', sessionIds: [] })
  expect(await screen.findByText('The seat now covers more sessions. We’ll email the person.')).toBeVisible()
})
