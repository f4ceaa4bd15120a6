import { expect, test } from '@jest/globals'
import { act, screen, waitFor } from '@testing-library/react'
import { now, person } from '../testing/sampleWorkspace.ts'
import { sockets, type TestSocket } from '../testing/sockets.ts'
import { heading, openFocus } from './testing/opened.tsx'

const references = Array.from({ length: 5 }, (_, place) => `AAAA00000${place + 1}`)
const nameOf = (reference: string) => `Applicant ${reference.at(-1)}`
const applicants = () => references.map((reference) => person(reference, nameOf(reference), 'SUBMITTED'))

const openQueue = (query: string) => openFocus(query, applicants(), { reviewQueue: references })

/** Accepts the page's WebSocket, and waits for its subscription to one application. */
async function line(reference: string) {
  await waitFor(() => expect(openLine()).toBeDefined())
  if (openLine()?.readyState === 0) act(() => openLine()?.accept())
  await waitFor(() => expect(subscribed()).toMatchObject([{ variables: { reference, since: expect.any(String) } }]))
}

let kept: TestSocket | undefined
/** A test may reuse the previous test's socket. */
function openLine(): TestSocket | undefined {
  if (!kept || kept.readyState > 1) kept = sockets.find(({ readyState }) => readyState < 2)
  return kept
}

const subscribed = () =>
  openLine()?.subscriptions.filter(({ query }) => query.includes('subscription RegistrationChanges'))

test('each application is read once for its decision, and hears of its own changes alone', async () => {
  const { user, askedFor } = await openQueue('?queue=40')
  const inTurn = [...references.entries()]
  for (const [place, reference] of inTurn) {
    await heading(nameOf(reference))
    await line(reference)
    await user.keyboard('own'.charAt(place % 3))
    await waitFor(() => expect(askedFor('Decide')).toHaveLength(place + 1))
  }
  expect(openLine()?.subscriptions.filter(({ query }) => query.includes('EventChanges'))).toEqual([])
  expect(await heading('All applications are done')).toBeVisible()
  const release = screen.getByRole('link', { name: 'Check and release staged decisions' })
  expect(release).toHaveAttribute('href', expect.stringMatching(/\/manage\/registrations\?staged=yes$/))
  expect(
    askedFor('Application')
      .map(({ variables }) => variables.reference)
      .toSorted(),
  ).toEqual(references)
})

test('an application that is opened while it is being read ahead is not asked for again', async () => {
  const [first = '', second = ''] = references
  const release = Promise.withResolvers<void>()
  const all = applicants()
  const registration = async ({ reference }: { reference: string }) => {
    if (reference !== first) await release.promise
    return all.find((each) => each.reference === reference)
  }
  const { user, askedFor } = await openFocus('?queue=42', all, { reviewQueue: references }, { registration })
  await heading(nameOf(first))
  await waitFor(() => expect(askedFor('Application')).toHaveLength(3))
  await user.keyboard('j')
  expect(screen.queryByRole('heading', { level: 2 })).toBeNull()
  release.resolve()
  await heading(nameOf(second))
  const read = askedFor('Application').map(({ variables }) => variables.reference)
  expect(read).toEqual([...new Set(read)])
})

test('an application that changed since it was read ahead is read again when it is open', async () => {
  const { user, askedFor } = await openQueue('?queue=41')
  const [first = '', second = ''] = references
  await heading(nameOf(first))
  await line(first)
  const readsOf = (reference: string) =>
    askedFor('Application').filter(({ variables }) => variables.reference === reference).length
  await waitFor(() => expect(readsOf(second)).toBe(1))
  await user.keyboard('j')
  expect(screen.getByRole('heading', { level: 2, name: nameOf(second) })).toBeVisible()
  await line(second)
  expect(readsOf(second)).toBe(1)
  act(() => openLine()?.tell({ registrationChanged: { reference: second, at: now } }))
  await waitFor(() => expect(readsOf(second)).toBe(2))
})
