import { expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import type { DrawState, OddsComparison, RegistrationState } from '../__generated__/graphql.ts'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { nobody, sampleEvent, sampleRegistration, sampleViewer } from '../testing/samples.ts'

const now = '2027-05-28T10:00:00.000Z'
const way = { name: 'See the draw and how it works' }

const draw = (state: DrawState) => ({
  __typename: 'Draw',
  id: 'draw-1',
  state,
  record: { __typename: 'DrawRecord', rooms: 1000 },
  endedAt: state === 'DRAWN' || state === 'VOID' ? '2027-05-27T10:00:00.000Z' : null,
  deadlines: {
    __typename: 'DrawDeadlines',
    seedsBy: '2027-05-29T10:00:00.000Z',
    confirmBy: '2027-05-30T10:00:00.000Z',
    revealBy: '2027-05-31T10:00:00.000Z',
    recoverBy: '2027-06-01T10:00:00.000Z',
  },
})

test.each<[DrawState, string]>([
  ['PREPARED', 'Seats will be allocated by lot. If you’re waiting for a decision, you can help'],
  ['COMMITTED', 'The secret numbers that decide the draw can be chosen until 29 May 2027'],
  ['REVEALING', 'We’ll know the result once the last secret number is revealed, by 31 May 2027'],
  ['DRAWN', 'If you applied, your registration page shows whether you were drawn.'],
  ['VOID', 'Nothing was decided, and all applications still stand.'],
])('%s: the page of the event says what it means, and leads to the draw', async (state, sentence) => {
  await renderRoute('/e/cybercrime-americas', { ...nobody, event: sampleEvent({ draws: [draw(state)] }) }, { now })
  const link = await screen.findByRole('link', way)
  expect(link).toHaveAttribute('href', '/e/cybercrime-americas/draw')
  expect(link.closest('div')).toHaveTextContent(sentence)
  expect(await problemsOfPage()).toEqual([])
})

test('without a draw that everyone can see, nothing is said of one', async () => {
  const draws = [draw('FAILED')]
  await renderRoute('/e/cybercrime-americas', { ...nobody, event: sampleEvent({ draws }) }, { now })
  await screen.findByRole('heading', { name: 'Questions' })
  expect(screen.queryByRole('link', way)).not.toBeInTheDocument()
})

interface Own {
  state?: DrawState
  rooms?: number
  comparison?: OddsComparison
  isDrawn?: boolean | null
}

const ownPage = (standing: RegistrationState, own: Own | null, state: DrawState = own?.state ?? 'COMMITTED') => {
  const shown = draw(state)
  const seatCode = own?.isDrawn ? '3fa9c1' : null
  const place = { __typename: 'OwnDraw', rooms: 140, comparison: 'HIGHER', isDrawn: null, seatCode }
  const ownDraw = own && { ...place, ...own, draw: shown }
  const event = sampleEvent({ draws: [shown] })
  const registration = sampleRegistration(standing, { event, ownDraw })
  const root = { viewer: sampleViewer(), registration, event: { ...event, viewerRegistration: registration } }
  return renderRoute('/registrations/QH7K2M9XPD', root, { now })
}

const news = async () => (await screen.findByRole('link', way)).closest('div')

test.each<[string, Own, string[]]>([
  [
    'a chance, before the draw',
    {},
    [
      'Your chance in the draw: 1 in 7.',
      'You’re in 140 of the 1000 possible rooms, and one of them will be drawn.',
      'The quotas made your chance higher than most people’s.',
      'Your place in the draw is fixed.',
    ],
  ],
  ['a chance beyond one in two', { rooms: 600, comparison: 'SAME' }, ['3 in 5', 'Most people had the same chance.']],
  [
    'being drawn',
    { state: 'DRAWN', isDrawn: true },
    [
      'You were drawn.',
      'Your chance was 1 in 7.',
      'Your seat code is 3fa9c1.',
      'The organisers haven’t released their decisions yet.',
    ],
  ],
  [
    'not being drawn',
    { state: 'DRAWN', isDrawn: false },
    ['You weren’t drawn this time.', 'Your chance was 1 in 7.', 'a seat may become free'],
  ],
  ['a void draw', { state: 'VOID' }, ['nothing was decided', 'Your application still stands.']],
])('a participant reads of %s', async (_, own, sentences) => {
  await ownPage('SUBMITTED', own)
  const text = await news()
  for (const sentence of sentences) expect(text).toHaveTextContent(sentence)
  expect(await problemsOfPage()).toEqual([])
})

test('once decisions are released, the outcome stays, and what comes next is left to the card above', async () => {
  await ownPage('CONFIRMED', { state: 'DRAWN', isDrawn: true })
  expect(await news()).toHaveTextContent('You were drawn.')
  expect(await news()).not.toHaveTextContent('release their decisions')
})

test('somebody who applied after the draw was published reads that it is without them', async () => {
  await ownPage('SUBMITTED', null)
  expect(await news()).toHaveTextContent('You aren’t in the draw for seats.')
})

test('somebody who waits while a draw is prepared reads that they can take part in it', async () => {
  await ownPage('SUBMITTED', null, 'PREPARED')
  expect(await news()).toHaveTextContent('you can help make sure that no one controls the draw')
})

test('somebody who has withdrawn reads nothing of the draw', async () => {
  await ownPage('WITHDRAWN', { state: 'DRAWN', isDrawn: true })
  await screen.findByText(/happened so far/, {}, { timeout: 20_000 })
  expect(screen.queryByRole('link', way)).not.toBeInTheDocument()
})
