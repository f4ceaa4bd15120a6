import { expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleAbilities, sampleEvent } from '../testing/samples.ts'
import { manage, now, person, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const [plain] = sampleEvent().questions
const question = (key: string, label: string, need: string, options: { key: string; label: string }[]) => ({
  ...plain,
  key,
  label,
  need,
  kind: options.length > 0 ? 'SEVERAL_CHOICES' : 'SHORT_TEXT',
  options,
})
const captions = { key: 'captions', label: 'Live captions', labels: [] }
const vegan = { key: 'vegan', label: 'Vegan', labels: [] }
const access = question('access-needs', 'What do you need?', 'ACCESS', [captions])
const diet = question('dietary-needs', 'What do you eat?', 'DIET', [vegan])
const allergies = question('allergies', 'Which allergies?', 'DIET', [])
const viewerCan = sampleAbilities({ seeRegistrations: true, checkIn: true, readNeeds: true })

const answer = (questionKey: string, value: string) => ({ questionKey, values: [value] })
const zoe = person('ZZZZ000001', 'Zoé Paz', 'CONFIRMED', { needs: [answer('dietary-needs', 'vegan')] })
const ana = person('AAAA000002', 'Ana Ortega', 'CONFIRMED', {
  needs: [answer('dietary-needs', 'vegan'), answer('allergies', 'Peanuts')],
})

const page = (nodes: object[], hasNextPage: boolean, endCursor: string) => ({
  totalCount: 2,
  pageInfo: { hasNextPage, hasPreviousPage: false, startCursor: endCursor, endCursor },
  edges: nodes.map((node) => ({ cursor: endCursor, node })),
})

const needs = {
  counts: [
    { question: diet, option: vegan, people: 2 },
    { question: allergies, option: null, people: 1 },
  ],
  people: ({ after }: { after?: string | null }) => (after ? page([ana], false, 'b') : page([zoe], true, 'a')),
}

const open = (changes: object, address = 'check-in/needs') =>
  renderRoute(
    `${manage}/${address}`,
    sampleWorkspace([], {}, { viewerCan, questions: [access, diet, allergies], needs, ...changes }),
    { now },
  )

test('needs are counted for the caterer and listed by name', async () => {
  const { user } = await open({})
  expect(await screen.findByText('Zoé Paz')).toBeVisible()
  const meals = screen.getByRole('region', { name: 'Meals' })
  expect(within(meals).getByText('Vegan', { selector: 'dt' }).nextSibling).toHaveTextContent('2')
  expect(within(meals).getByText('Which allergies?', { selector: 'dt' }).nextSibling).toHaveTextContent('1')
  expect(screen.queryByRole('region', { name: 'Access' })).toBeNull()
  await user.click(within(meals).getByRole('button', { name: 'Show more' }))
  expect(await within(meals).findByText('Which allergies? Peanuts')).toBeVisible()
  expect(
    within(meals)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['Ana OrtegaVeganWhich allergies? Peanuts', 'Zoé PazVegan'])
  expect(within(meals).queryByRole('button', { name: 'Show more' })).toBeNull()
  expect(await problemsOfPage()).toEqual([])
})

test('the page says that no one has asked for anything', async () => {
  await open({ needs: { ...needs, counts: [] } })
  expect(await screen.findByText('No one has asked for anything yet')).toBeVisible()
})

test('a partner that can’t see everyone reads that others may need something too', async () => {
  const groups = sampleEvent().groups.map((group) => ({ ...group, submitted: null }))
  const { unmount } = await open({ groups, needs: { ...needs, counts: [] } })
  expect(await screen.findByText('No one you can see has asked for anything yet')).toBeVisible()
  expect(screen.getByText(/^Your institute can see only the people/)).toBeVisible()
  unmount()
  await open({ groups })
  expect(await screen.findByText(/^Your institute can see only the people/)).toBeVisible()
})

test('a protected person’s identity is shown where a reason is recorded', async () => {
  const masked = [{ field: 'PROTECTED_IDENTITY', revealable: true }]
  await open({ needs: { ...needs, people: page([{ ...zoe, name: null, masked }, ana], false, 'a') } })
  expect(await screen.findByText('ZZZZ000001')).toBeVisible()
  const links = screen.getAllByRole('link', { name: 'Show identity (reason required)' })
  expect(links.map((link) => link.getAttribute('href'))).toEqual([`${manage}/registrations?open=ZZZZ000001`])
})

test('check-in leads to it even without a session', async () => {
  await open({ sessions: [] }, 'check-in')
  expect(await screen.findByRole('link', { name: 'Access and meals' })).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Print badges or the door list' })).toBeNull()
})

test('check-in leads to it where the form asks about needs and the viewer may read them', async () => {
  const { unmount } = await open({}, 'check-in')
  expect(await screen.findByRole('link', { name: 'Access and meals' })).toBeVisible()
  unmount()
  await open({ viewerCan: sampleAbilities({ seeRegistrations: true, checkIn: true }) }, 'check-in')
  expect(await screen.findByRole('heading', { name: 'Check-in' })).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Access and meals' })).toBeNull()
})

test('who may not read needs sees none', async () => {
  await open({ needs: null })
  expect(await screen.findByRole('heading', { level: 1 })).not.toHaveTextContent('Access and meals')
})

const issuing = {
  id: 'p1',
  kind: 'ISSUE_VISA_LETTER',
  state: 'PLANNED',
  affected: 1,
  isUpperBound: false,
  affectedNow: null,
  halted: null,
  message: null,
  about: { decision: null, count: null, title: null, startsAt: null, subjectId: null, references: ['BBBB000003'] },
  isOwn: true,
  takesEffectAt: new Date(Date.parse(now) + 50_000).toISOString(),
  event: sampleEvent(),
}

const visa = { ...question('visa-letter', 'Do you need a letter?', 'TRAVEL', []), kind: 'YES_NO' }

/** Bo asked for a visa letter. */
function openVisaLetters(root: Record<string, unknown>, visaLetter: object | null = null, changes: object = {}) {
  const bo = person('BBBB000003', 'Bo Li', 'CONFIRMED', {
    needs: [answer('visa-letter', 'yes')],
    visaLetter,
    ...changes,
  })
  const asked = { ...bo, viewerCan: { ...bo.viewerCan, issueVisaLetter: true } }
  const counts = [{ question: visa, option: null, people: 1 }]
  return renderRoute(
    `${manage}/check-in/needs`,
    sampleWorkspace([], root, {
      viewerCan,
      questions: [visa],
      needs: { counts, people: page([asked], false, 'a') },
    }),
    { now },
  )
}

const issueToBo = { name: 'Issue visa letter and email 1 person Bo Li' }

test('issuing a visa letter says that it emails the person, and can be undone', async () => {
  let planned: object[] = []
  const { user, askedFor } = await openVisaLetters({
    plannedActions: () => planned,
    issueVisaLetter: () => {
      planned = [issuing]
      return { __typename: 'ActionPlanned', action: issuing }
    },
    undoPlannedAction: () => {
      planned = []
      return { __typename: 'PlannedActionUndone', action: { ...issuing, state: 'UNDONE' } }
    },
  })
  await user.click(await screen.findByRole('button', issueToBo))
  expect(askedFor('IssueVisaLetter')[0]?.variables).toEqual({ reference: 'BBBB000003' })
  const letters = screen.getByRole('region', { name: 'Visa letters' })
  expect(await within(letters).findByText(/takes effect in \d+ s/)).toBeVisible()
  expect(within(letters).queryByRole('button', issueToBo)).toBeNull()
  expect(await problemsOfPage()).toEqual([])
  await user.click(within(letters).getByRole('button', { name: /^Undo/ }))
  expect(await within(letters).findByRole('button', issueToBo)).toBeEnabled()
})

test('the name on the letter is shown before it is issued, or that it is hidden', async () => {
  const { unmount } = await openVisaLetters({}, null, { visaLetterName: 'Bo Li Jr' })
  expect(await screen.findByText('Bo Li Jr')).toBeVisible()
  unmount()
  await openVisaLetters({}, null, { visaLetterName: null })
  expect(await screen.findByText(/Name on the visa letter: hidden.*give a reason/)).toBeVisible()
})

test('a letter in a former name can be issued again', async () => {
  const letter = { issuedOn: '2027-03-01T12:00:00.000Z', isInFormerName: true }
  const { user, askedFor } = await openVisaLetters(
    { issueVisaLetter: { __typename: 'ActionPlanned', action: issuing } },
    letter,
  )
  expect(await screen.findByText(/Name changed since. Issue the visa letter again/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Issue visa letter again and email 1 person Bo Li' }))
  expect(askedFor('IssueVisaLetter')[0]?.variables).toEqual({ reference: 'BBBB000003' })
})

test('a letter in the present name isn’t issued again', async () => {
  await openVisaLetters({}, { issuedOn: '2027-03-01T12:00:00.000Z', isInFormerName: false })
  expect(await screen.findByText(/The visa letter is on their registration page/)).toBeVisible()
  expect(screen.queryByRole('button', { name: /Issue visa letter/ })).toBeNull()
})

test('a refused visa letter says why', async () => {
  const message = 'A visa letter requires a confirmed seat.'
  const { user } = await openVisaLetters({ issueVisaLetter: { __typename: 'NoVisaLetter', message } })
  await user.click(await screen.findByRole('button', issueToBo))
  expect(await screen.findByText(message)).toBeVisible()
})
