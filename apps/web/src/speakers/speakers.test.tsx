import { expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import type { SpeakerFactsInput } from '../__generated__/graphql.ts'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { nobody, sampleAbilities } from '../testing/samples.ts'
import { manage, now, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const plain = (text: string) => [{ kind: 'PARAGRAPH', children: [{ kind: 'TEXT', text }] }]

const management = (changes: Record<string, unknown> = {}) => ({
  __typename: 'SpeakerManagement',
  email: 'rosa@office.example',
  language: 'en',
  consent: 'NOT_ASKED',
  consentNote: null,
  consentAt: null,
  isPublished: false,
  canBeAsked: true,
  version: 1,
  ...changes,
})

const speaker = (changes: Record<string, unknown> = {}) => ({
  __typename: 'Speaker',
  id: 's1',
  name: 'Rosa Lima',
  role: 'Prosecutor',
  roles: [{ language: 'en', text: 'Prosecutor' }],
  biographies: [],
  formattedBiography: [],
  pictureUrl: null,
  link: null,
  sessionIds: [],
  management: management(),
  ...changes,
})

const emailsOne = {
  people: 1,
  isUpperBound: false,
  deletesDataOf: null,
  refusal: null,
  emails: [{ about: 'OTHER', people: 1 }],
}

const page = (allSpeakers: object[], root: Record<string, unknown> = {}) =>
  renderRoute(
    `${manage}/speakers`,
    sampleWorkspace(
      [],
      { actionPreview: emailsOne, ...root },
      { allSpeakers, viewerCan: sampleAbilities({ edit: true, manageSpeakers: true }) },
    ),
    { now },
  )

test('speakers are listed with whether they are published, and why', async () => {
  await page([
    speaker(),
    speaker({
      id: 's2',
      name: 'Sol Rey',
      management: management({ consent: 'GIVEN', consentAt: now, isPublished: true, canBeAsked: false }),
    }),
    speaker({
      id: 's3',
      name: null,
      role: 'A judge',
      management: management({ email: null, isPublished: true, canBeAsked: false }),
    }),
    speaker({
      id: 's4',
      name: 'Lía Paz',
      management: management({ consent: 'WITHDRAWN', consentAt: now, consentNote: 'Called us', canBeAsked: false }),
    }),
  ])
  const rows = (await screen.findAllByRole('listitem')).filter((one) =>
    within(one).queryByRole('button', { name: /^Edit (?!picture)/ }),
  )
  expect(rows[0]).toHaveTextContent('Not published: not asked for consent yet')
  expect(rows[1]).toHaveTextContent(/Published: agreed on/)
  expect(rows[2]).toHaveTextContent('A judgeWithout a namePublished')
  expect(rows[3]).toHaveTextContent(/Not published: withdrawal recorded on .*“Called us”/)
  expect(within(rows[3] ?? document.body).queryByRole('button', { name: /^Record answer/ })).toBeNull()
  expect(await problemsOfPage()).toEqual([])
})

test('asking for consent says first that it emails the person', async () => {
  const { user, askedFor } = await page([speaker()], { requestSpeakerConsent: { __typename: 'ActionPlanned' } })
  await user.click(await screen.findByRole('button', { name: 'Ask for consent and email 1 person' }))
  const dialog = await screen.findByRole('dialog', { name: 'Email 1 person?' })
  expect(askedFor('RequestSpeakerConsent')).toEqual([])
  await user.click(within(dialog).getByRole('button', { name: 'Ask for consent and email 1 person' }))
  expect(askedFor('RequestSpeakerConsent').map(({ variables }) => variables)).toEqual([{ id: 's1' }])
})

test('a speaker without a name is a description alone', async () => {
  const sent: SpeakerFactsInput[] = []
  const { user } = await page([], {
    addSpeaker: ({ input: { facts } }: { input: { facts: SpeakerFactsInput } }) => {
      sent.push(facts)
      return { __typename: 'SpeakerAdded', speaker: speaker(), event: null }
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Add a speaker' }))
  await user.click(screen.getByRole('checkbox', { name: 'List without a name' }))
  expect(screen.queryByRole('textbox', { name: 'Name' })).toBeNull()
  await user.type(screen.getByRole('textbox', { name: 'Description' }), 'A prosecutor from the region')
  await user.click(screen.getByRole('button', { name: 'Save speaker' }))
  expect(sent).toMatchObject([
    { isAnonymous: true, roles: [{ language: 'en', text: 'A prosecutor from the region' }], biographies: [] },
  ])
})

test('faults stand at their fields', async () => {
  const fields = [
    { path: 'facts.name', code: 'REQUIRED', message: 'Fill this in.' },
    { path: 'facts.roles', code: 'REQUIRED', message: 'Fill in the role.' },
  ]
  const { user } = await page([], { addSpeaker: { __typename: 'InvalidInput', message: 'Invalid.', fields } })
  await user.click(await screen.findByRole('button', { name: 'Add a speaker' }))
  await user.click(screen.getByRole('button', { name: 'Save speaker' }))
  expect(await screen.findByRole('link', { name: 'Fill in the role.' })).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Name' })).toBeInvalid()
  expect(screen.getByRole('textbox', { name: 'Role and organisation' })).toBeInvalid()
})

const opened = (changes: Record<string, unknown> = {}) => ({
  __typename: 'SpeakerByLink',
  name: 'Rosa Lima',
  role: 'Prosecutor',
  formattedBiography: plain('Born in Lima.'),
  picture: null,
  link: null,
  consent: 'ASKED',
  eventTitle: 'The Event',
  sessionTitles: ['Opening'],
  institute: 'Meridian',
  startsAt: now,
  zone: 'UTC',
  eventSlug: 'the-event',
  version: 4,
  ...changes,
})

test('the link in the email shows what would be published; only a button agrees, and another withdraws', async () => {
  location.hash = '#token=from-the-email'
  let consent = 'ASKED'
  const { user, askedFor } = await renderRoute(
    '/speaker',
    {
      ...nobody,
      speakerByLink: () => opened({ consent }),
      answerSpeakerConsent: ({ isGiven }: { isGiven: boolean }) => {
        consent = isGiven ? 'GIVEN' : 'WITHDRAWN'
        return { __typename: 'SpeakerConsentAnswered', speaker: opened({ consent }) }
      },
    },
    { now },
  )
  expect(await screen.findByRole('heading', { level: 1, name: 'May Meridian present you as a speaker?' })).toBeVisible()
  expect(location.hash).toBe('')
  expect(screen.getByText('Born in Lima.')).toBeVisible()
  expect(screen.getByText('Opening')).toBeVisible()
  expect(askedFor('AnswerSpeakerConsent')).toEqual([])
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'I agree' }))
  expect(await screen.findByText(/Thank you. You agreed./)).toBeVisible()
  expect(screen.getByRole('link', { name: 'See the event’s page' })).toHaveAttribute('href', '/e/the-event')
  await user.click(screen.getByRole('button', { name: 'Withdraw my consent' }))
  expect(await screen.findByText(/Your details aren’t published/)).toBeVisible()
  const token = 'from-the-email'
  expect(askedFor('AnswerSpeakerConsent').map(({ variables }) => variables)).toEqual([
    { token, version: 4, isGiven: true },
    { token, version: 4, isGiven: false },
  ])
})

test('a link that leads nowhere says so', async () => {
  sessionStorage.clear()
  location.hash = '#token=old'
  await renderRoute('/speaker', { ...nobody, speakerByLink: null }, { now })
  expect(await screen.findByRole('heading', { level: 1, name: 'This link no longer works' })).toBeVisible()
})

test('a picture is cropped to a square and sent with its frame; what cannot be read is refused in plain words', async () => {
  const requests: string[] = []
  globalThis.fetch = async (to, options) => {
    requests.push(`${options?.method} ${String(to)}`)
    return Object.assign(Object.create(null), { ok: true, status: 204, text: async () => '' })
  }
  let isBroken = true
  Object.defineProperties(HTMLImageElement.prototype, {
    decode: { configurable: true, value: async () => (isBroken ? Promise.reject(new Error('Broken')) : undefined) },
    naturalWidth: { configurable: true, get: () => 800 },
    naturalHeight: { configurable: true, get: () => 1000 },
  })
  const { user } = await page([
    speaker({ management: management({ consent: 'GIVEN', consentAt: now, isPublished: true, canBeAsked: false }) }),
  ])
  await user.click(await screen.findByRole('button', { name: 'Edit picture of Rosa Lima' }))
  const dialog = screen.getByRole('dialog', { name: 'Picture of Rosa Lima' })
  expect(dialog).toHaveTextContent('the speaker is removed from the page until they agree again')
  const choice = within(dialog).getByLabelText('Choose a file')
  const file = new File(['png'], 'rosa.png', { type: 'image/png' })
  await user.upload(choice, file)
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('This image is damaged.')
  isBroken = false
  await user.upload(choice, file)
  expect(await within(dialog).findByRole('slider', { name: 'Up or down' })).toBeEnabled()
  expect(within(dialog).getByRole('slider', { name: 'Left or right' })).toBeDisabled()
  expect(await problemsOfPage()).toEqual([])
  await user.click(within(dialog).getByRole('button', { name: 'Save picture' }))
  expect(await screen.findByText('Picture saved')).toBeVisible()
  expect(requests).toEqual(['PUT /api/speakers/s1/picture?left=0&top=0.09999999999999998&width=1'])
})
