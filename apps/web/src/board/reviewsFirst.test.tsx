import { expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import type { SaveReviewInput } from '../__generated__/graphql.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { manage, now, person, sampleWorkspace } from '../testing/sampleWorkspace.ts'
import { LineBroken } from '../testing/server.ts'

const criteria = [{ key: 'reach', label: 'Reach', help: null, maximum: 5, weight: 1 }]

/**
 * The board of an organiser who also reviews, with Ana's application open. `answer`: the server's answer to a review; null to
 * save it.
 */
async function opened(answer: (input: SaveReviewInput) => object | null = () => null, root = {}) {
  const all = [person('AAAA000001', 'Ana Ortega', 'SUBMITTED'), person('BBBB000002', 'Bruno Tavares', 'SUBMITTED')]
  const { event, ...world } = sampleWorkspace(all, {}, { criteria })
  for (const each of all) Object.assign(each, { event, viewerCan: { ...each.viewerCan, review: true } })
  const saveReview = ({ input }: { input: SaveReviewInput }) =>
    answer(input) ?? {
      __typename: 'ReviewSaved',
      registration: all.find(({ reference }) => reference === input.reference),
    }
  const rendered = await renderRoute(
    `${manage}/registrations?open=AAAA000001`,
    { ...world, event, saveReview, ...root },
    { now },
  )
  await screen.findByRole('heading', { name: 'Your review' })
  return rendered
}

test('a review that is typed is saved before the decision about its application is sent', async () => {
  const { user, askedFor } = await opened((input) => {
    expect(askedFor('Decide')).toHaveLength(0)
    expect(input).toMatchObject({ reference: 'AAAA000001', recommendation: 'OFFER' })
    return null
  })
  await user.keyboard('4ro')
  await user.keyboard('w')
  expect(await screen.findByText('Ana Ortega: Waitlist (staged) · Review saved')).toBeVisible()
  expect(askedFor('SaveReview')).toHaveLength(1)
  expect(askedFor('Decide')).toHaveLength(1)
})

test('of a review that is incomplete, or that the server didn’t save, the notice says so, and it stays as it was typed', async () => {
  const { user, askedFor } = await opened(() => {
    throw new LineBroken()
  })
  await user.keyboard('3')
  await user.keyboard('n')
  expect(await screen.findByText('Ana Ortega: Not selected (staged) · Your review isn’t saved yet')).toBeVisible()
  expect(askedFor('SaveReview')).toHaveLength(0)
  await user.keyboard('rn')
  await user.keyboard('w')
  expect(await screen.findByText('Ana Ortega: Waitlist (staged) · Your review isn’t saved yet')).toBeVisible()
  expect(askedFor('SaveReview')).toHaveLength(1)
  expect(within(screen.getByRole('group', { name: /Reach/ })).getByRole('radio', { name: '3' })).toBeChecked()
})

test('a selection takes reviews along that were typed earlier, and are no longer in sight', async () => {
  const { user, askedFor } = await opened()
  await user.keyboard('4ro')
  await user.keyboard('j')
  await screen.findByRole('heading', { level: 2, name: 'Bruno Tavares' })
  await user.keyboard('2ru')
  await user.keyboard('{Escape}')
  await user.click(screen.getByRole('checkbox', { name: 'Select Ana Ortega' }))
  await user.click(screen.getByRole('checkbox', { name: 'Select Bruno Tavares' }))
  await user.keyboard('o')
  expect(await screen.findByText('2 decisions staged · 2 reviews saved')).toBeVisible()
  expect(askedFor('SaveReview').map(({ variables }) => (variables.input as SaveReviewInput).reference)).toEqual([
    'AAAA000001',
    'BBBB000002',
  ])
})

test('a decision about everything that matches saves the review in sight', async () => {
  const decideAll = { __typename: 'MatchCountChanged', count: 3, message: '3 registrations match now.' }
  const { user, askedFor } = await opened(() => null, { decideAll })
  await user.keyboard('4ro')
  await user.keyboard('A')
  await user.keyboard('o')
  await waitFor(() => expect(askedFor('DecideAll')).toHaveLength(1))
  expect(askedFor('SaveReview')).toHaveLength(1)
  expect(await screen.findByText('Review saved')).toBeVisible()
})
