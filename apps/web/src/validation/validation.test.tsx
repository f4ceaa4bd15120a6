import { webcrypto } from 'node:crypto'
import { RSABSSA } from '@cloudflare/blindrsa-ts'
import { beforeEach, expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { nobody, sampleAbilities, sampleRegistration, sampleViewer } from '../testing/samples.ts'
import { now, sampleWorkspace } from '../testing/sampleWorkspace.ts'
import { fragmentOf, tokenIn } from './token.ts'

const suite = RSABSSA.SHA384.PSS.Randomized()
const closesAt = '2027-06-20T22:00:00.000Z'
const at = (roundId: string) => `/validation/${roundId}`
const base64 = (bytes: ArrayBuffer | Uint8Array) => Buffer.from(bytes as Uint8Array).toString('base64')

const token = {
  roundId: 'r1',
  message: base64(new Uint8Array(64).fill(251)),
  signature: base64(new Uint8Array(256).fill(62)),
}

const draft = {
  __typename: 'ValidationDraft',
  eventTitle: 'Towards a convention',
  closesAt,
  passages: [
    {
      __typename: 'DraftPassage',
      findingId: 'f1',
      topic: 'Procedure',
      texts: [
        { __typename: 'LocalisedText', language: 'en', text: 'Orders come late.' },
        { __typename: 'LocalisedText', language: 'es', text: 'Las órdenes llegan tarde.' },
      ],
    },
    {
      __typename: 'DraftPassage',
      findingId: 'f2',
      topic: 'Procedure',
      texts: [{ __typename: 'LocalisedText', language: 'es', text: 'Deciden los jueces.' }],
    },
  ],
}

beforeEach(() => {
  sessionStorage.clear()
  location.hash = ''
})

const open = (root: Record<string, unknown>) => {
  location.hash = fragmentOf(token)
  return renderRoute(at('r1'), { ...nobody, ...root }, { now })
}

test('a token is the same behind the # and out of it, and nothing else is one', () => {
  expect(tokenIn(`#${fragmentOf(token)}`, 'r1')).toEqual(token)
  expect(fragmentOf(token)).toMatch(/^[\w-]{427}$/)
  for (const none of ['', '#', '#abc', `#${fragmentOf(token).slice(2)}`, '#!']) expect(tokenIn(none, 'r1')).toBeNull()
})

test('a person fetches a token that the server signs unseen, and gets the link', async () => {
  const pair = (await webcrypto.subtle.generateKey(
    { name: 'RSA-PSS', hash: 'SHA-384', modulusLength: 2_048, publicExponent: new Uint8Array([1, 0, 1]) },
    true,
    ['sign', 'verify'],
  )) as CryptoKeyPair
  const seen: string[] = []
  let answers = 0
  const own = sampleRegistration('CONFIRMED', {
    validation: { __typename: 'OwnValidation', roundId: 'r1', closesAt, hasFetched: false },
  })
  const root = {
    viewer: sampleViewer(),
    registration: own,
    registrationByLink: null,
    validationKey: {
      __typename: 'ValidationKey',
      publicKey: base64(await webcrypto.subtle.exportKey('spki', pair.publicKey)),
      closesAt,
    },
    signToken: async ({ input }: { input: { blinded: string } }) => {
      seen.push(input.blinded)
      answers += 1
      const signature = await suite.blindSign(pair.privateKey, Uint8Array.from(Buffer.from(input.blinded, 'base64')))
      return { __typename: 'TokenSigned', blindSignature: answers === 1 ? 'broken' : base64(signature) }
    },
  }
  const { user, asked } = await renderRoute(`/registrations/${own.reference}`, root, { now })
  await user.click(await screen.findByRole('button', { name: 'Get my link' }))
  expect(await screen.findByText('That didn’t work, but nothing is lost. Please try again.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Get my link' }))
  const link = await screen.findByRole('link', { name: 'Read the draft and answer' })
  // The identical request, because the server signs only one per person.
  expect(seen[1]).toBe(seen[0])
  const made = tokenIn(new URL(link.getAttribute('href') ?? '').hash, 'r1')
  const bytes = (text = '') => Uint8Array.from(Buffer.from(text, 'base64'))
  expect(await suite.verify(pair.publicKey, bytes(made?.signature), bytes(made?.message))).toBe(true)
  expect(asked.find(({ name }) => name === 'ValidationKey')?.credentials).toBe('omit')
  expect(asked.find(({ name }) => name === 'SignToken')?.credentials).toBeUndefined()
  expect(JSON.stringify(asked)).not.toContain(made?.message)
  expect(await problemsOfPage()).toEqual([])
})

test('a person who fetched one elsewhere sees that it is not given again', async () => {
  const own = sampleRegistration('CONFIRMED', {
    validation: { __typename: 'OwnValidation', roundId: 'r1', closesAt, hasFetched: true },
  })
  const root = { viewer: sampleViewer(), registration: own, registrationByLink: null }
  await renderRoute(`/registrations/${own.reference}`, root, { now })
  expect(await screen.findByText('You already have your link')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Get my link' })).toBeNull()
})

test('the draft is read and answered without a word of who it is', async () => {
  const answerValidation = () => ({ __typename: 'ValidationAnswered', roundId: 'r1' })
  const { user, asked, askedFor } = await open({ validationDraft: draft, answerValidation })
  expect(await screen.findByText('Orders come late.')).toBeVisible()
  expect(screen.getByText('Deciden los jueces.').closest('[lang]')).toHaveAttribute('lang', 'es')
  expect(await problemsOfPage()).toEqual([])
  const first = within(screen.getByRole('group', { name: 'Is passage 1 fair?' }))
  await user.click(first.getByRole('radio', { name: 'Not fair' }))
  await user.click(screen.getByRole('checkbox', { name: 'Passage 1 identifies me' }))
  await user.click(screen.getByRole('button', { name: 'Comment on passage 1' }))
  await user.type(screen.getByRole('textbox', { name: /Your view on passage 1/ }), 'They come early.')
  await user.click(screen.getByRole('button', { name: 'Send my answer' }))
  expect(await screen.findByRole('heading', { name: 'We’ve counted your answer' })).toBeVisible()
  expect(askedFor('AnswerValidation')[0]?.variables).toEqual({
    input: {
      token,
      passages: [{ findingId: 'f1', verdict: 'NOT_FAIR', somethingMissing: false, identifiesMe: true }],
      statements: [{ findingId: 'f1', language: 'en', text: 'They come early.' }],
    },
  })
  // The viewer wasn't queried, and the requests were sent without cookies.
  expect(asked.map(({ name, credentials }) => [name, credentials])).toEqual([
    ['ValidationDraft', 'omit'],
    ['AnswerValidation', 'omit'],
  ])
  expect(sessionStorage).toHaveLength(0)
})

test.each([
  ['TokenUsed', 'Someone has answered with this token.'],
  ['TokenForged', 'This token is not one of this round.'],
  ['ValidationRoundClosed', 'This validation round is over.'],
])('a link that opens nothing says why: %s', async (__typename, message) => {
  await open({ validationDraft: { __typename, message } })
  expect(await screen.findByRole('heading', { name: 'This link doesn’t work' })).toBeVisible()
  expect(screen.getByText(message)).toBeVisible()
})

test('a link that was cut asks nothing', async () => {
  const { asked } = await renderRoute(at('r1'), nobody, { now })
  expect(await screen.findByRole('heading', { name: 'This link is incomplete' })).toBeVisible()
  expect(asked).toEqual([])
})

test('a token that was used meanwhile loses nothing of what was typed', async () => {
  const answerValidation = () => ({ __typename: 'TokenUsed', message: 'Someone has answered with this token.' })
  const { user } = await open({ validationDraft: draft, answerValidation })
  const first = within(await screen.findByRole('group', { name: 'Is passage 1 fair?' }))
  await user.click(first.getByRole('radio', { name: 'Fair' }))
  await user.click(screen.getByRole('button', { name: 'Send my answer' }))
  expect(await screen.findByText('Someone has answered with this token.')).toBeVisible()
  expect(first.getByRole('radio', { name: 'Fair' })).toBeChecked()
})

const manageAt = '/e/cybercrime-americas/manage/findings/validation'

const round = (changes: Record<string, unknown> = {}) => ({
  __typename: 'ValidationRound',
  id: 'r1',
  openedAt: now,
  closesAt,
  isOpen: false,
  passages: 2,
  invited: 9,
  answers: null,
  statements: [],
  ...changes,
})

const managing = (rounds: unknown[], root: Record<string, unknown> = {}) =>
  sampleWorkspace([], root, {
    viewerCan: sampleAbilities({ editFindings: true }),
    findingsWorkspace: {
      __typename: 'FindingsWorkspace',
      threshold: 3,
      topics: [
        {
          __typename: 'TopicWorkspace',
          id: 't1',
          title: 'Procedure',
          findings: [{ __typename: 'Finding', id: 'f1', text: 'Orders come late.' }],
        },
      ],
    },
    validationRounds: rounds,
  })

const afterEvent = '2027-06-15T12:00:00Z'

test('no round is opened before the event is over', async () => {
  const workspace = managing([])
  await renderRoute(manageAt, workspace, { now: '2026-01-01T12:00:00Z' })
  expect(await screen.findByText(/^You can open a round once the event is over/)).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Open round/ })).toBeNull()
})

test('an editor opens a round until a date, or sees what is to be settled first', async () => {
  let blocked = true
  const openValidation = () =>
    blocked
      ? {
          __typename: 'ValidationBlocked',
          message: 'Something may tell who someone is.',
          blocks: [{ __typename: 'FindingBlock', kind: 'OPEN_HIT' }],
        }
      : { __typename: 'ValidationOpened', round: round() }
  const { user, askedFor } = await renderRoute(manageAt, managing([], { openValidation }), { now: afterEvent })
  const field = await screen.findByLabelText('Open until')
  await user.type(field, '2027-06-20T18:00')
  await user.click(screen.getByRole('button', { name: /^Open round/ }))
  expect(await screen.findByText('One issue to resolve first')).toBeVisible()
  blocked = false
  await user.click(screen.getByRole('button', { name: /^Open round/ }))
  expect(await screen.findByText('The round is open. Participants find it on their registration page.')).toBeVisible()
  const sent = askedFor('OpenValidation').map(({ variables }) => variables.input as { id: string; closesAt: string })
  expect(sent.map(({ closesAt: until }) => until)).toEqual(['2027-06-20T21:00:00.000Z', '2027-06-20T21:00:00.000Z'])
  expect(sent[0]?.id).toBe(sent[1]?.id)
  expect(await problemsOfPage()).toEqual([])
})

test('an open round shows nothing of its answers, and is ended by asking once more', async () => {
  const closeValidation = () => ({ __typename: 'ValidationClosed', round: round() })
  const { user, askedFor } = await renderRoute(manageAt, managing([round({ isOpen: true })], { closeValidation }), {
    now: afterEvent,
  })
  expect(await screen.findByText('2 passages · 9 people can answer')).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Open round/ })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Close round now' }))
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Close round' }))
  await waitFor(() => expect(askedFor('CloseValidation')[0]?.variables).toEqual({ roundId: 'r1' }))
})

test('results are shown from the threshold up, and statements beside findings if editors choose so', async () => {
  const statement = {
    __typename: 'MinorityStatement',
    id: 's1',
    findingId: 'f1',
    language: 'es',
    text: 'No es así.',
    isIncluded: null,
    hits: [],
  }
  const decideStatement = () => ({ __typename: 'StatementDecided', statement: { ...statement, isIncluded: true } })
  const rounds = [round({ answers: 4, statements: [statement] }), round({ id: 'r2' })]
  const { user, askedFor } = await renderRoute(manageAt, managing(rounds, { decideStatement }), { now: afterEvent })
  expect(await screen.findByText('2 passages · 9 people could answer · 4 answers')).toBeVisible()
  expect(screen.getByText(/fewer than 3 answers: not shown/)).toBeVisible()
  expect(screen.getByText('No es así.').closest('[lang]')).toHaveAttribute('lang', 'es')
  await user.click(screen.getByRole('button', { name: 'Show beside the finding' }))
  expect(await screen.findByText('beside the finding')).toBeVisible()
  expect(askedFor('DecideStatement')[0]?.variables).toEqual({ input: { id: 's1', isIncluded: true } })
  expect(await problemsOfPage()).toEqual([])
})
