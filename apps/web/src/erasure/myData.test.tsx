import { expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleRegistration, sampleViewer } from '../testing/samples.ts'
import { Refused } from '../testing/server.ts'

const at = '2027-05-20T12:00:00.000Z'

const held = (registration: Record<string, unknown>, unsentDrafts: object[] = []) => ({
  document: {},
  institutes: [],
  signIns: [],
  unsentDrafts,
  registrations: [
    {
      registration: sampleRegistration('CONFIRMED', registration),
      emails: [],
      reviews: [],
      reviewCount: 0,
      accesses: [],
      exportCount: 0,
      companions: [],
    },
  ],
})

const page = (storedData: object) => renderRoute('/me/data', { viewer: sampleViewer({ storedData }) }, { now: at })

const fact = (name: string) => screen.getByText(name).nextElementSibling

test('protected people see what lists show of them, with their pseudonym', async () => {
  await page(held({ protected: true, pseudonym: 'Heron' }))
  await screen.findByText('How you appear in lists')
  expect(fact('How you appear in lists')).toHaveTextContent(
    'Your name, address and organisation are hiddenYou appear as “Heron”',
  )
})

test.each([
  ['SHOWN', 'Your name and organisation'],
  ['HIDDEN', 'Your name, not your organisation'],
  ['PERSONAL_CAPACITY', 'Your name, with a note that you’re taking part in a personal capacity'],
])('an affiliation that is %s is said in words', async (affiliation, words) => {
  await page(held({ affiliation }))
  await screen.findByText('How you appear in lists')
  expect(fact('How you appear in lists')).toHaveTextContent(words)
})

test.each([
  [true, true, 'Open, correct or withdraw registration'],
  [true, false, 'Open or correct registration'],
  [false, false, 'Open registration'],
])('the way to a registration says what can be done there: amend %s, withdraw %s', async (amend, withdraw, words) => {
  const viewerCan = { ...(sampleRegistration().viewerCan as object), amend, withdraw }
  await page(held({ viewerCan }))
  expect(await screen.findByRole('link', { name: words })).toHaveAttribute('href', '/registrations/QH7K2M9XPD')
})

test('unsent drafts are listed with what was written, without keys', async () => {
  const choices = { groupKey: 'academia', affiliation: 'SHOWN', languages: ['es'] }
  const answers = { a: ['Yes, twice'], b: ['victims-and-prevention'] }
  const content = JSON.stringify({
    values: { name: 'Lucía', motivation: 'Ours is a small helpline.', answers, ...choices },
  })
  await page(held({}, [{ eventSlug: 'other', eventTitle: 'Another event', savedAt: at, content }]))
  const part = within((await screen.findByRole('heading', { name: 'Unsent drafts' })).closest('section') as HTMLElement)
  expect(part.getByRole('link', { name: 'Another event' })).toHaveAttribute('href', '/e/other/register')
  for (const text of ['Lucía', 'Ours is a small helpline.', 'Yes, twice']) expect(part.getByText(text)).toBeVisible()
  expect(part.getAllByRole('listitem')).toHaveLength(1 + 3)
  expect(await problemsOfPage()).toEqual([])
})

test('attendance, sharing and texts are listed, and empty lists say so', async () => {
  const session = { id: 's1', title: 'Opening', titles: [{ language: 'en' }] }
  const registration = {
    wantsAllSessions: false,
    sessions: [session],
    contributions: [{ id: 'c1' }, { id: 'c2' }],
    attendanceRecords: [{ attended: true, method: 'JOINED', at, session }],
    certificate: { needed: 1, attended: 1, path: '/api/registrations/QH7K2M9XPD/certificate.pdf' },
    calendarFeed: null,
  }
  await page(held(registration))
  await screen.findByText('Sessions you chose')
  expect(fact('Sessions you chose')).toHaveTextContent('Opening')
  expect(fact('Sessions you attended')).toHaveTextContent(/^Opening, Thursday,? 20 May 2027/)
  expect(screen.getByRole('link', { name: 'My certificate (PDF)' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Read or change your 2 contributions' })).toBeVisible()
  expect(fact('Calendar subscription')).toHaveTextContent('none')
  expect(await problemsOfPage()).toEqual([])
})

test('answers to the follow-up survey are listed with the others', async () => {
  const questions = [{ key: 'useful', kind: 'YES_NO', label: 'Was it useful?', options: [] }]
  const followUp = { questions, answers: [{ questionKey: 'useful', values: ['yes'] }], answeredAt: at }
  await page(held({ followUp }))
  await screen.findByText('Was it useful?')
  expect(fact('Was it useful?')).toHaveTextContent('YesAnswered in the follow-up survey')
})

test('answers stand as the form asks them, those that it no longer asks at the end', async () => {
  const answers = ['gone', 'topics', 'role'].map((questionKey) => ({ questionKey, values: ['delegate'] }))
  await page(held({ answers }))
  const [asked, later] = [await screen.findByText('In which role?'), screen.getByText(/^Which parts matter most/)]
  expect(asked.compareDocumentPosition(later)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  expect(later.compareDocumentPosition(screen.getByText('gone'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})

test('once the link to erase everything is on its way, the page says so and offers to send it again', async () => {
  const { user } = await renderRoute(
    '/me/data',
    {
      viewer: sampleViewer({ storedData: held({}) }),
      requestErasure: () => ({ __typename: 'ErasureRequested', hours: 24 }),
    },
    { now: at },
  )
  await user.click(await screen.findByRole('button', { name: 'Delete everything about me' }))
  expect(await screen.findByText('Check your inbox')).toBeVisible()
  expect(screen.getByText(/The link works for 24 hours/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Send the link again' })).toBeEnabled()
  expect(screen.queryByRole('button', { name: 'Delete everything about me' })).not.toBeInTheDocument()
})

test('once everything is erased, nobody is signed in on the page either', async () => {
  let viewer: object | null = sampleViewer()
  location.hash = '#token=good'
  const { user } = await renderRoute('/erase', {
    viewer: () => viewer,
    confirmErasure: () => {
      viewer = null
      return { __typename: 'DataErased', isAccountKept: false, proofs: [{ id: 'one', digest: 'a1b2' }] }
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Delete my data now' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Your data was deleted' })).toBeInTheDocument()
  expect(screen.getByText('SHA-256 a1b2')).toBeVisible()
  expect(await screen.findByRole('link', { name: 'Sign in' })).toBeInTheDocument()
  expect(screen.queryByRole('link', { name: 'My registrations' })).toBeNull()
})

test('an erasure that the server could not record says so, and not that no answer came', async () => {
  location.hash = '#token=good'
  const { user } = await renderRoute('/erase', {
    confirmErasure: () => {
      throw new Refused('ERASURE_NOT_RECORDED')
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Delete my data now' }))
  // The server's message; the fake server uses the code as message.
  expect(await screen.findByRole('alert')).toHaveTextContent('ERASURE_NOT_RECORDED')
  expect(screen.queryByText('The server didn’t respond')).toBeNull()
})

test('a link that works no more erases nothing, and is not offered to be pressed again', async () => {
  const message = 'This link works no more.'
  location.hash = '#token=used'
  const { user } = await renderRoute('/erase', {
    viewer: null,
    confirmErasure: () => ({ __typename: 'ErasureLinkInvalid', message }),
  })
  await user.click(await screen.findByRole('button', { name: 'Delete my data now' }))
  expect(await screen.findByText(message)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Delete my data now' })).toBeNull()
  expect(screen.getByRole('link', { name: 'My data' })).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
})
