import { expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { answerPosts } from '../testing/posts.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { connection, sampleEvent, sampleRegistration, sampleViewer } from '../testing/samples.ts'
import { manage, now, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const until = '2027-07-10T12:00:00.000Z'
const text = (language: string, words: string) => ({ __typename: 'LocalisedText', language, text: words })

const questions = [
  {
    __typename: 'Question',
    key: 'useful',
    kind: 'YES_NO',
    label: 'Was it useful?',
    help: null,
    helps: [],
    fileTypes: [],
    required: true,
    options: [],
    shownIf: null,
    labels: [text('en', 'Was it useful?')],
  },
  {
    __typename: 'Question',
    key: 'why-not',
    kind: 'LONG_TEXT',
    label: 'What was missing?',
    help: null,
    helps: [],
    fileTypes: [],
    required: false,
    options: [],
    labels: [text('en', 'What was missing?')],
    shownIf: { questionKey: 'useful', values: ['no'] },
  },
]

const asked = (changes: Record<string, unknown> = {}) => ({
  __typename: 'OwnFollowUp',
  questions,
  until,
  isOpen: true,
  answers: [],
  answeredAt: null,
  version: 0,
  ...changes,
})

const page = (followUp: unknown, root: Record<string, unknown> = {}, base = '') =>
  renderRoute(
    `${base}/registrations/QH7K2M9XPD/follow-up`,
    { viewer: sampleViewer(), registration: sampleRegistration('CONFIRMED', { followUp }), ...root },
    { now },
  )

test('a participant answers what is asked, by the rules of the form', async () => {
  let followUp = asked()
  const { user, askedFor } = await renderRoute(
    '/registrations/QH7K2M9XPD/follow-up',
    {
      viewer: sampleViewer(),
      registration: () => sampleRegistration('CONFIRMED', { followUp }),
      answerFollowUp: () => {
        followUp = asked({ answers: [{ questionKey: 'useful', values: ['no'] }], answeredAt: now, version: 1 })
        return { __typename: 'FollowUpAnswered', registration: sampleRegistration('CONFIRMED', { followUp }) }
      },
    },
    { now },
  )
  await user.click(await screen.findByRole('button', { name: 'Send my answers' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Was it useful?')
  expect(askedFor('AnswerFollowUp')).toEqual([])
  expect(screen.queryByLabelText(/What was missing/)).toBeNull()
  await user.click(screen.getByRole('radio', { name: 'No' }))
  await user.type(screen.getByLabelText(/What was missing/), 'Time.')
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Send my answers' }))
  expect(askedFor('AnswerFollowUp')[0]?.variables.input).toEqual({
    reference: 'QH7K2M9XPD',
    version: 0,
    answers: [
      { questionKey: 'useful', values: ['no'] },
      { questionKey: 'why-not', values: ['Time.'] },
    ],
  })
  expect(await screen.findByText('We’ve received your answers. Thank you.')).toBeVisible()
  expect(await screen.findByRole('button', { name: 'Send my changes' })).toBeVisible()
})

test('a person who was not there learns that the questions are not for them', async () => {
  await page(null)
  expect(await screen.findByText(/^There’s nothing for you to answer here/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Your registration' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Send my answers' })).toBeNull()
})

test('answers can be withdrawn, also after the date', async () => {
  const over = asked({
    isOpen: false,
    answers: [{ questionKey: 'useful', values: ['yes'] }],
    answeredAt: now,
    version: 1,
  })
  const { user, askedFor } = await page(over, {
    withdrawFollowUpAnswers: { __typename: 'FollowUpAnswersWithdrawn', registration: sampleRegistration('CONFIRMED') },
  })
  expect(await screen.findByText(/The deadline has passed/)).toBeVisible()
  expect(screen.queryByRole('radio')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Withdraw my answers' }))
  expect(askedFor('WithdrawFollowUpAnswers')[0]?.variables).toEqual({ reference: 'QH7K2M9XPD' })
})

test('a refusal is shown in the server’s words, and what was chosen stays', async () => {
  const message = 'The date until which these questions are answered has passed.'
  const { user } = await page(asked(), { answerFollowUp: { __typename: 'FollowUpClosed', message } })
  await user.click(await screen.findByRole('radio', { name: 'Yes' }))
  await user.click(screen.getByRole('button', { name: 'Send my answers' }))
  expect(await screen.findByText(message)).toBeVisible()
  expect(screen.getByRole('radio', { name: 'Yes' })).toBeChecked()
})

test('a text without a translation is marked, and shown in its own language', async () => {
  await page(asked(), {}, '/es')
  expect(
    await screen.findByText(/Algunas de estas preguntas aún no están traducidas. Las que faltan en español/),
  ).toBeVisible()
  expect(screen.getByText('Was it useful?').closest('[lang]')).toHaveAttribute('lang', 'en')
})

test('a visitor sees why a code is asked for, and comes back here', async () => {
  const posted = answerPosts(() => ({ status: 204 }))
  const { user } = await renderRoute('/registrations/QH7K2M9XPD/follow-up', { viewer: null, registration: null })
  expect(await screen.findByText(/Your answers are personal/)).toBeVisible()
  await user.type(screen.getByLabelText('Your email address'), 'lucia@colectivo.example')
  await user.click(screen.getByRole('button', { name: 'Send me a link and a code' }))
  await screen.findByText(/If we know lucia@colectivo.example/)
  const next = '/registrations/QH7K2M9XPD/follow-up'
  expect(posted).toEqual([{ to: '/api/sign-in/link', content: { email: 'lucia@colectivo.example', next } }])
  expect(await problemsOfPage()).toEqual([])
})

test('nobody else finds the page; the status page leads those there who were there', async () => {
  const { unmount } = await page(null, { registration: null })
  expect(await screen.findByRole('heading', { level: 1, name: /Page not found/ })).toBeVisible()
  unmount()
  await renderRoute(
    '/registrations/QH7K2M9XPD',
    { viewer: sampleViewer(), registration: sampleRegistration('CONFIRMED', { followUp: asked() }) },
    { now: '2027-06-14T17:30:00.000Z' },
  )
  expect(await screen.findByRole('link', { name: 'Answer the questions' })).toHaveAttribute(
    'href',
    '/registrations/QH7K2M9XPD/follow-up',
  )
})

const followUp = {
  __typename: 'FollowUp',
  questions,
  until,
  isOpen: true,
  lastSentAt: null,
  peopleToEmail: 4,
  version: 1,
}

test('organisers word the questions in several languages, say until when, and write to those who attended', async () => {
  let event = sampleEvent().followUp as unknown
  const root = sampleWorkspace(
    [],
    {
      setFollowUp: () => {
        event = followUp
        return { __typename: 'FollowUpSet', event: sampleEvent() }
      },
      sendFollowUp: { __typename: 'FollowUpSent', peopleEmailed: 12, event: sampleEvent() },
    },
    { followUp: () => event },
  )
  const { user, askedFor } = await renderRoute(`${manage}/follow-up`, root, { now })
  const form = within(await screen.findByRole('form', { name: 'Questions' }))
  await user.type(form.getByRole('textbox', { name: 'Question' }), 'Was it useful?')
  await user.selectOptions(form.getByRole('combobox', { name: 'Answer type' }), 'YES_NO')
  await user.click(form.getByRole('button', { name: /^Español/ }))
  await user.type(form.getByRole('textbox', { name: 'Question' }), '¿Le fue útil?')
  await user.type(form.getByLabelText(/^Open until/), '2027-07-10T09:00')
  expect(await problemsOfPage()).toEqual([])
  await user.click(form.getByRole('button', { name: 'Save' }))
  expect(askedFor('SetFollowUp')[0]?.variables.input).toEqual({
    eventSlug: 'cybercrime-americas',
    version: 0,
    until,
    questions: [
      {
        key: 'was-it-useful',
        kind: 'YES_NO',
        required: false,
        options: [],
        helps: [],
        shownIf: null,
        minimum: null,
        maximum: null,
        need: null,
        labels: [
          { language: 'en', text: 'Was it useful?' },
          { language: 'es', text: '¿Le fue útil?' },
        ],
      },
    ],
  })
  await user.click(await screen.findByRole('button', { name: /who attended$/ }))
  expect(askedFor('SendFollowUp')[0]?.variables).toEqual({ eventSlug: 'cybercrime-americas' })
  expect(await screen.findByText('12 people emailed')).toBeVisible()
})

test('a test of the email goes to the organiser, in the language that is open, once changes are saved', async () => {
  const testAction = { __typename: 'MessageTestSent', to: 'ines@meridian.example' }
  const root = sampleWorkspace([], { testAction }, { followUp })
  const { user, askedFor } = await renderRoute(`${manage}/follow-up`, root, { now })
  const form = within(await screen.findByRole('form', { name: 'Questions' }))
  await user.click(form.getByRole('button', { name: /^Español/ }))
  const button = form.getByRole('button', { name: 'Send a test to myself' })
  await user.click(button)
  expect(await screen.findByText('A test is on its way to ines@meridian.example')).toBeVisible()
  const args = { eventSlug: 'cybercrime-americas' }
  expect(askedFor('TestAction')[0]?.variables).toEqual({ kind: 'SEND_FOLLOW_UP', args, language: 'es' })
  expect(askedFor('SendFollowUp')).toEqual([])
  await user.type(form.getAllByRole('textbox', { name: 'Question' })[0] as HTMLElement, '!')
  expect(button).toBeDisabled()
})

test('once everyone who attended was emailed, there is no email to test', async () => {
  const root = sampleWorkspace([], {}, { followUp: { ...followUp, peopleToEmail: 0 } })
  await renderRoute(`${manage}/follow-up`, root, { now })
  expect(await screen.findByRole('button', { name: 'Everyone who attended was emailed' })).toBeDisabled()
  expect(screen.queryByRole('button', { name: 'Send a test to myself' })).toBeNull()
})

const answer = (reference: string, name: string | null, values: string[] | null) => ({
  __typename: 'FollowUpAnswers',
  registration: sampleRegistration('CONFIRMED', { reference, name }),
  answers: values ? [{ questionKey: 'useful', values }] : [],
  answeredAt: now,
})

test('answers stand with who gave them, as far as the reader may know', async () => {
  const edges = [answer('AAAA000001', 'Ana Ortega', ['yes']), answer('BBBB000002', null, null)]
  const root = sampleWorkspace([], {}, { followUp, followUpAnswers: { ...connection(edges), totalCount: 2 } })
  await renderRoute(`${manage}/follow-up`, root, { now })
  const part = within(await screen.findByRole('region', { name: 'Answers' }))
  expect(part.getByRole('heading', { name: '2 people have answered' })).toBeVisible()
  expect(part.getByText('Ana Ortega').closest('li')).toHaveTextContent('Was it useful?Yes')
  expect(part.getByText('The answers are hidden from you').closest('li')).toHaveTextContent('BBBB000002')
  expect(screen.getByText('Someone has already answered, so you can’t change the questions.')).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
})

test('more answers than fit on a page are asked for one page after the other', async () => {
  const goesOn = { hasNextPage: true, hasPreviousPage: false, startCursor: '0', endCursor: '0' }
  const pages: Record<string, unknown> = {
    first: { ...connection([answer('AAAA000001', 'Ana Ortega', ['yes'])]), totalCount: 2, pageInfo: goesOn },
    second: { ...connection([answer('BBBB000002', 'Bruno Tavares', ['no'])]), totalCount: 2 },
  }
  const followUpAnswers = ({ after }: { after?: string | null }) => pages[after ? 'second' : 'first']
  const { user } = await renderRoute(`${manage}/follow-up`, sampleWorkspace([], {}, { followUp, followUpAnswers }), {
    now,
  })
  const part = within(await screen.findByRole('region', { name: 'Answers' }))
  await user.click(part.getByRole('button', { name: 'Show more (1 left)' }))
  expect(await part.findByText('Bruno Tavares')).toBeVisible()
  expect(part.getByText('Ana Ortega')).toBeVisible()
  expect(part.queryByRole('button', { name: /Show more/ })).toBeNull()
})
