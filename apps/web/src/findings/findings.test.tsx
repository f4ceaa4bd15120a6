import { expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { now } from '../testing/sampleWorkspace.ts'
import { at, desk, finding, group, hit, leaking, passage, saved, sources, topic } from './sampleWorkspace.ts'

test('words that may identify somebody are marked in place with the reason, in each language', async () => {
  await renderRoute(at, desk(), { now })
  const card = within(await screen.findByRole('listitem', { name: 'Finding 1' }))
  expect(card.getByText('Zoraida Quispe', { exact: false, selector: 'mark' })).toHaveTextContent(
    'Mark 1: Zoraida Quispe1',
  )
  expect(card.getByText('Reads like the name of someone who registered.')).toBeVisible()
  expect(card.getByText('Las órdenes llegan tarde.').closest('[lang]')).toHaveAttribute('lang', 'es')
  expect(card.getByText('Most groups expressed this view. Some participants disagreed.')).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
})

test('a hit is let pass with a reason, and waits for a person of another institute', async () => {
  const { user, askedFor } = await renderRoute(at, desk({ root: { clearHit: () => saved('f1') } }), { now })
  await user.click(await screen.findByRole('button', { name: 'Approve “Zoraida Quispe”' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Approve “Zoraida Quispe”?' }))
  await user.type(dialog.getByLabelText('Reason'), 'It is a street.')
  await user.click(dialog.getByRole('button', { name: 'Approve' }))
  expect(askedFor('ClearHit')[0]?.variables).toEqual({
    input: { findingId: 'f1', hitId: 'h1', reason: 'It is a street.' },
  })
})

test('the reason of the first is shown to the second, and what they may not do is said', async () => {
  const given = {
    __typename: 'ClearanceGiven',
    reason: 'It is a street.',
    at: now,
    isViewer: false,
    institute: { __typename: 'Institute', slug: 'araucaria', name: 'Instituto Araucária' },
  }
  const clearance = { __typename: 'LeakClearance', isComplete: false, viewerCanComplete: true, given: [given] }
  const first = finding('f1', { passages: [passage('en', leaking, [hit({ clearance })])] })
  const clearHit = () => ({ __typename: 'OtherInstituteNeeded', message: 'It takes another institute.' })
  const topics = [topic('t1', 'Procedure', { sources, findings: [first] })]
  const { user } = await renderRoute(at, desk({ topics, root: { clearHit } }), { now })
  expect(await screen.findByText('Waiting for a second person, from another institute.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Approve as the second editor “Zoraida Quispe”' }))
  const dialog = within(screen.getByRole('dialog'))
  expect(dialog.getByText('Instituto Araucária gave this reason: It is a street.')).toBeVisible()
  await user.type(dialog.getByLabelText('Reason'), 'Me too.')
  await user.click(dialog.getByRole('button', { name: 'Approve' }))
  expect(await dialog.findByText('It takes another institute.')).toBeVisible()
})

test('a colleague of the first is not offered what takes another institute', async () => {
  const given = {
    __typename: 'ClearanceGiven',
    reason: 'It is a street.',
    at: now,
    isViewer: false,
    institute: { __typename: 'Institute', slug: 'araucaria', name: 'Instituto Araucária' },
  }
  const clearance = { __typename: 'LeakClearance', isComplete: false, viewerCanComplete: false, given: [given] }
  const first = finding('f1', { passages: [passage('en', leaking, [hit({ clearance })])] })
  await renderRoute(at, desk({ topics: [topic('t1', 'Procedure', { sources, findings: [first] })] }), { now })
  expect(await screen.findByText('Waiting for a second person, from another institute.')).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Approve/ })).toBeNull()
})

test('a possible identification is counted apart, and one person may clear it', async () => {
  const first = finding('f1', { passages: [passage('en', leaking, [hit({ isPossible: true })])] })
  const topics = [topic('t1', 'Procedure', { sources, findings: [first] })]
  const { user } = await renderRoute(at, desk({ topics }), { now })
  expect(await screen.findByText('1 possible identification: one editor can clear it.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Approve “Zoraida Quispe”' }))
  const dialog = within(screen.getByRole('dialog'))
  expect(dialog.getByText(/^One person is enough to clear a possible identification/)).toBeVisible()
})

test('sources that say nearly the same are put into one finding at one press', async () => {
  const similarSources = [
    { __typename: 'SimilarSources', oneId: 'n1', otherId: 'n2', similarity: 0.84 },
    { __typename: 'SimilarSources', oneId: 'n3', otherId: 'c1', similarity: 0.6 },
  ]
  const topics = [topic('t1', 'Procedure', { sources, similarSources, findings: [finding('f1')] })]
  const root = { updateFindingSources: () => saved('f1'), createFinding: () => saved('f2') }
  const { user, askedFor } = await renderRoute(at, desk({ topics, root }), { now })
  expect(await screen.findByText('2 pairs of sources say nearly the same thing')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Put both in finding 1' }))
  expect(askedFor('UpdateFindingSources')[0]?.variables).toEqual({
    input: { id: 'f1', noteIds: ['n1', 'n2'], contributionIds: [], removedIds: [] },
  })
  await user.click(screen.getByRole('button', { name: 'Combine into one finding' }))
  expect(askedFor('CreateFinding')[0]?.variables).toMatchObject({
    input: {
      texts: [{ language: 'en', text: 'Judges must see them.' }],
      noteIds: ['n3'],
      contributionIds: ['c1'],
    },
  })
})

test('a finding is written on what was chosen, in several languages, by the keyboard alone', async () => {
  const { user, askedFor } = await renderRoute(at, desk({ root: { createFinding: () => saved('f2') } }), { now })
  await screen.findByText('Orders come too late.')
  await user.keyboard('jjxn')
  await user.keyboard('Judges decide.')
  // Tabs past the formatting buttons and the preview of the next language.
  for (const _ of ['buttons', 'preview', 'text']) await user.tab()
  await user.keyboard('Deciden los jueces.{Control>}{Enter}{/Control}')
  expect(await screen.findByText('Finding saved. Nothing is public yet.')).toBeVisible()
  expect(askedFor('CreateFinding')[0]?.variables).toMatchObject({
    input: {
      eventSlug: 'cybercrime-americas',
      topicId: 't1',
      texts: [
        { language: 'en', text: 'Judges decide.' },
        { language: 'es', text: 'Deciden los jueces.' },
      ],
      noteIds: ['n2'],
      contributionIds: [],
    },
  })
})

test('two people’s versions stand side by side, and neither is lost', async () => {
  const theirs = finding('f1', { version: 7, passages: [passage('en', 'Orders come very late.')] })
  let times = 0
  const updateFinding = () => {
    times += 1
    return times === 1
      ? { __typename: 'FindingChangedMeanwhile', message: 'Someone else saved it.', finding: theirs }
      : saved('f1')
  }
  const { user, askedFor } = await renderRoute(at, desk({ root: { updateFinding } }), { now })
  await user.click(await screen.findByRole('button', { name: 'Rewrite' }))
  const english = screen.getByRole('textbox', { name: 'English' })
  await user.clear(english)
  await user.type(english, 'Orders come late.')
  await user.click(screen.getByRole('button', { name: 'Save finding' }))
  expect(await screen.findByText('Someone else saved this finding in the meantime')).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'English' })).toHaveValue('Orders come late.')
  expect(screen.getByText('Orders come very late.')).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getAllByRole('button', { name: 'Use theirs' })[0] as HTMLElement)
  await user.click(screen.getByRole('button', { name: 'Save this version' }))
  expect(await screen.findByText('Saved, and checked again for anything that may identify someone.')).toBeVisible()
  expect(askedFor('UpdateFinding').map(({ variables }) => variables.input)).toEqual([
    expect.objectContaining({ expectedVersion: 3 }),
    {
      id: 'f1',
      expectedVersion: 7,
      texts: [
        { language: 'en', text: 'Orders come very late.' },
        { language: 'es', text: 'Las órdenes llegan tarde.' },
      ],
    },
  ])
})

test('a fault of one language is said at its field', async () => {
  const fields = [{ __typename: 'FieldError', path: 'texts.1.text', code: 'TOO_LONG', message: 'It is too long.' }]
  const updateFinding = () => ({ __typename: 'InvalidInput', message: 'Please check.', fields })
  const { user } = await renderRoute(at, desk({ root: { updateFinding } }), { now })
  await user.click(await screen.findByRole('button', { name: 'Rewrite' }))
  await user.click(screen.getByRole('button', { name: 'Save finding' }))
  await screen.findByText('It is too long.')
  expect(screen.getByRole('textbox', { name: 'Español' })).toBeInvalid()
})

test('obstacles to publishing link to their place, and missing groups are named', async () => {
  const blocks = [
    { __typename: 'FindingBlock', kind: 'OPEN_HIT', findingId: 'f2', language: 'en' },
    { __typename: 'FindingBlock', kind: 'FROZEN', findingId: 'f2', language: null },
  ]
  const freezeResolutions = [{ __typename: 'FreezeResolution', id: 'z0', reason: 'It was on the record.', at: now }]
  const frozen = finding('f2', { freeze: { __typename: 'Freeze', id: 'z1' }, freezeResolutions })
  const topics = [
    topic('t1', 'Procedure', { sources, findings: [finding('f1')], silentGroups: [group('academia', 'Academia')] }),
    topic('t2', 'Cooperation', { sources, findings: [frozen] }),
    topic('t3', 'Definitions', { hasSources: false }),
  ]
  const resolveFreeze = () => saved('f2')
  const { user, askedFor } = await renderRoute(at, desk({ topics, blocks, root: { resolveFreeze } }), { now })
  expect(await screen.findByText('Not everyone was heard on 2 topics')).toBeVisible()
  expect(screen.getByText('Definitions', { selector: 'dd' })).toBeInTheDocument()
  const [open] = screen.getAllByRole('link', { name: 'Cooperation, 1 · English' })
  await user.click(open as HTMLElement)
  expect(await screen.findByRole('heading', { name: 'Cooperation' })).toBeVisible()
  expect(screen.getByRole('listitem', { name: 'Finding 1' })).toHaveFocus()
  expect(screen.getByText('Kept although a participant said it identifies them')).toBeVisible()
  expect(screen.getByText(/It was on the record\./)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Keep with a reason' }))
  const dialog = within(screen.getByRole('dialog'))
  await user.type(dialog.getByLabelText('Reason'), 'Many said so.')
  await user.click(dialog.getByRole('button', { name: 'Keep passage' }))
  expect(askedFor('ResolveFreeze')[0]?.variables).toEqual({ input: { freezeId: 'z1', reason: 'Many said so.' } })
})

test('a threshold larger than any group is refused with how large the largest is', async () => {
  const setDisclosureThreshold = () => ({
    __typename: 'ThresholdTooLarge',
    largest: 5,
    message: 'The largest group has 5 organisations.',
  })
  const { user, askedFor } = await renderRoute(at, desk({ root: { setDisclosureThreshold } }), { now })
  await user.click(await screen.findByRole('button', { name: 'Change' }))
  const field = screen.getByRole('textbox', { name: 'Organisations' })
  await user.clear(field)
  await user.type(field, '9')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('The largest group has 5 organisations.')).toBeVisible()
  expect(askedFor('SetDisclosureThreshold')[0]?.variables).toEqual({
    input: { eventSlug: 'cybercrime-americas', version: 1, threshold: 9 },
  })
})
