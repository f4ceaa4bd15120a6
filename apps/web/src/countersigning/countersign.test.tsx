import { expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import type { AnswerCountersignInput, CountersignState } from '../__generated__/graphql.ts'
import { host, partner } from '../grants/sampleGrants.ts'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { manage, now, person, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const ana = person('AAAA000001', 'Ana Ortega', 'SUBMITTED')
const masked = { ...person('BBBB000002', '', 'SUBMITTED'), name: null }

const request = (changes: Record<string, unknown> = {}) => ({
  __typename: 'CountersignRequest',
  id: 'c1',
  action: 'RELEASE',
  state: 'PENDING',
  voidReason: null,
  requestedBy: 'ines@meridian.example',
  institute: host,
  requestedAt: '2027-05-19T12:00:00.000Z',
  settledAt: null,
  count: 5,
  decisions: [
    { registration: ana, decision: 'OFFER' },
    { registration: masked, decision: 'WAITLIST' },
  ],
  reason: null,
  signatures: [],
  pendingInstitutes: [partner],
  viewerCan: { answer: true, withdraw: false },
  ...changes,
})

const settled = (state: CountersignState, changes: Record<string, unknown> = {}) =>
  request({
    state,
    settledAt: now,
    pendingInstitutes: [],
    signatures: [{ institute: partner, agreed: state === 'DONE', by: 'rui@araucaria.example', reason: null, at: now }],
    viewerCan: { answer: false, withdraw: false },
    ...changes,
  })

const countersigning = (list: () => unknown[], root: Record<string, unknown> = {}) =>
  renderRoute(
    `${manage}/countersign`,
    sampleWorkspace([], root, {
      countersignRequests: ({ states, first, after }: { states?: string[]; first?: number; after?: string }) => {
        const from = after ? Number(after) + 1 : 0
        const all = (list() as { state: string }[]).filter(({ state }) => !states || states.includes(state))
        const edges = all.map((node, place) => ({ cursor: String(place), node })).slice(from, from + (first ?? 20))
        const hasNextPage = from + edges.length < all.length
        return {
          edges,
          pageInfo: {
            hasNextPage,
            hasPreviousPage: from > 0,
            startCursor: edges[0]?.cursor ?? null,
            endCursor: edges.at(-1)?.cursor ?? null,
          },
        }
      },
    }),
    { now },
  )

test('the queue says what waits, for whom, and about whom; the rail counts it', async () => {
  await countersigning(() => [
    request(),
    settled('VOID', { id: 'c0', voidReason: 'GRANT_ENDED', action: 'DECLINE', count: 1, decisions: [] }),
  ])
  const waiting = await screen.findByRole('article', { name: 'Release 5 decisions' })
  expect(waiting).toHaveTextContent(
    'Requested by Meridian Institute (ines@meridian.example), 19 May, 09:00 Brasilia Standard Time (07:00 your time)',
  )
  expect(waiting).toHaveTextContent('Waiting for Instituto Araucária. You or another organiser there can respond.')
  expect(within(waiting).getByRole('link', { name: 'Ana Ortega' })).toHaveAttribute(
    'href',
    `${manage}/registrations?open=AAAA000001`,
  )
  expect(within(waiting).getByRole('link', { name: 'Masked, BBBB000002' })).toBeVisible()
  expect(waiting).toHaveTextContent('3 more people your institute can’t see.')
  expect(screen.getByRole('link', { name: /Countersignatures 1 waiting for you/ })).toBeVisible()
  const region = screen.getByRole('heading', { name: 'Settled' }).parentElement as HTMLElement
  expect(region).toHaveTextContent('Decline 1 registration')
  expect(region).toHaveTextContent('A grant that the request depended on has ended. The request can be made again.')
  expect(await problemsOfPage()).toEqual([])
})

test('the last to agree sees that it takes effect after a minute', async () => {
  const sent: AnswerCountersignInput[] = []
  const { user } = await countersigning(() => [sent.length > 0 ? settled('DONE') : request()], {
    answerCountersign: ({ input }: { input: AnswerCountersignInput }) => {
      sent.push(input)
      return { __typename: 'CountersignAnswered', request: settled('DONE'), decided: null }
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Agree' }))
  const dialog = screen.getByRole('dialog', { name: 'Agree to this request?' })
  expect(dialog).toHaveTextContent('This concerns 5 people.')
  await user.click(within(dialog).getByRole('button', { name: 'Agree' }))
  expect(await screen.findByText('Agreed. This is now in effect.')).toBeVisible()
  expect(sent).toEqual([{ id: 'c1', agree: true, reason: null }])
  expect(await screen.findByText('Nothing is waiting for a countersignature')).toBeVisible()
  await waitFor(() => expect(screen.queryByText('waiting for you')).not.toBeInTheDocument())
})

test('refusing needs a reason; rows that no longer fit are named', async () => {
  const sent: AnswerCountersignInput[] = []
  const { user } = await countersigning(() => [request()], {
    answerCountersign: ({ input }: { input: AnswerCountersignInput }) => {
      sent.push(input)
      return {
        __typename: 'ReleaseRefused',
        message: 'Together these decisions do not fit.',
        refused: [
          {
            reference: 'AAAA000001',
            refusal: { __typename: 'CannotHoldSeat', cause: 'GROUP_FULL', message: 'The group is full.' },
          },
        ],
      }
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Refuse' }))
  const refuse = () => within(screen.getByRole('dialog')).getByRole('button', { name: 'Refuse' })
  await user.click(refuse())
  expect(screen.getByLabelText('Reason')).toHaveAccessibleDescription(
    /Give a reason. The person who asked will read it/,
  )
  await user.type(screen.getByLabelText('Reason'), 'Two of them are not from the region.')
  await user.click(refuse())
  expect(await screen.findByText('Together these decisions do not fit.')).toBeVisible()
  expect(screen.getByText('The group is full.').closest('li')).toHaveTextContent('Ana Ortega')
  expect(sent).toEqual([{ id: 'c1', agree: false, reason: 'Two of them are not from the region.' }])
})

test('the requester can take it back', async () => {
  const { user, askedFor } = await countersigning(() => [request({ viewerCan: { answer: false, withdraw: true } })], {
    withdrawCountersign: { __typename: 'CountersignWithdrawn', request: settled('WITHDRAWN') },
  })
  expect(await screen.findByText('Waiting for Instituto Araucária.')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Agree' })).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Withdraw request' }))
  await user.click(screen.getByRole('button', { name: 'Withdraw' }))
  expect(await screen.findByText('Request withdrawn. Nothing was changed.')).toBeVisible()
  expect(askedFor('WithdrawCountersign')).toHaveLength(1)
})

test('older settled requests are loaded on demand', async () => {
  const { user } = await countersigning(() =>
    Array.from({ length: 25 }, (_, place) =>
      settled('DONE', { id: `old-${place}`, action: 'DECLINE', count: place + 1 }),
    ),
  )
  const region = (await screen.findByRole('heading', { name: 'Settled' })).parentElement as HTMLElement
  expect(within(region).getByText('Decline 20 registrations')).toBeVisible()
  expect(within(region).queryByText('Decline 21 registrations')).not.toBeInTheDocument()
  await user.click(within(region).getByRole('button', { name: 'Show older' }))
  expect(await within(region).findByText('Decline 25 registrations')).toBeVisible()
  expect(within(region).getByText('Decline 1 registration')).toBeVisible()
  expect(within(region).queryByRole('button', { name: 'Show older' })).not.toBeInTheDocument()
})

test('where more wait than are loaded, no number claims to be all of them', async () => {
  const { user } = await countersigning(() => Array.from({ length: 53 }, (_, place) => request({ id: `c${place}` })))
  expect(await screen.findByText('More than 50 decisions waiting')).toBeVisible()
  expect(screen.getByRole('link', { name: /Countersignatures 50\+ waiting for you/ })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Show more requests' }))
  expect(await screen.findByText('53 decisions waiting, 53 for you')).toBeVisible()
})
