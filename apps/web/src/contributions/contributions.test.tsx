import { expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { desk, at as findingsAt, hit } from '../findings/sampleWorkspace.ts'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { connection, nobody, sampleEvent, sampleRegistration, sampleViewer } from '../testing/samples.ts'
import { manage, now, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const topics = ['Offences', 'Safeguards'].map((title, position) => ({
  __typename: 'Topic',
  id: `t${position + 1}`,
  title,
  titles: [],
  parentId: null,
  position,
  depth: 0,
  version: 1,
  questions: position === 0 ? [{ text: 'Which acts?', texts: [] }] : [],
}))
const event = sampleEvent({ topics, contributionsUntil: '2027-06-30T12:00:00.000Z', contributionWords: 6 })

const contribution = (changes: Record<string, unknown> = {}) => ({
  __typename: 'Contribution',
  id: 'c1',
  topic: topics[0],
  language: 'es',
  text: 'Las órdenes llegan tarde.',
  words: 4,
  attribution: 'GROUP',
  createdAt: now,
  changedAt: now,
  version: 2,
  identifyingWords: [],
  isPublic: false,
  ...changes,
})

const own = (changes: Record<string, unknown> = {}) => {
  const plain = sampleRegistration('CONFIRMED')
  return { ...plain, event, viewerCan: { ...plain.viewerCan, contribute: true }, ...changes }
}

const page = (registration: Record<string, unknown>, root: Record<string, unknown> = {}) =>
  renderRoute('/registrations/QH7K2M9XPD/contributions', { viewer: sampleViewer(), registration, ...root }, { now })

test('a text is written on a topic in one’s own language, for the rapporteurs only unless something else is chosen', async () => {
  const { user, askedFor } = await page(own(), {
    submitContribution: {
      __typename: 'ContributionSubmitted',
      contribution: contribution(),
      registration: own({ contributions: [contribution()] }),
    },
  })
  expect(await screen.findByText('Which acts?')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Write on this topic “Offences”' }))
  const form = within(screen.getByRole('form', { name: 'Offences' }))
  expect(form.getByRole('radio', { name: 'For the rapporteurs only' })).toBeChecked()
  await user.type(
    form.getByRole('textbox', { name: 'Your text' }),
    'Las órdenes llegan tarde, demasiado tarde siempre.',
  )
  expect(form.getByText('7 words: 1 too many')).toBeVisible()
  await user.clear(form.getByRole('textbox', { name: 'Your text' }))
  await user.type(form.getByRole('textbox', { name: 'Your text' }), 'Las órdenes llegan tarde.')
  expect(form.getByText('4 of 6 words')).toBeVisible()
  await user.selectOptions(form.getByRole('combobox', { name: 'Language of your text' }), 'es')
  expect(await problemsOfPage()).toEqual([])
  await user.click(form.getByRole('button', { name: 'Send my contribution' }))
  expect(askedFor('SubmitContribution')[0]?.variables.input).toEqual({
    reference: 'QH7K2M9XPD',
    topicId: 't1',
    version: null,
    language: 'es',
    text: 'Las órdenes llegan tarde.',
    attribution: 'RAPPORTEURS',
  })
  expect((await screen.findByText('Las órdenes llegan tarde.')).parentElement).toHaveFocus()
})

test('a refusal is shown in the server’s words, and what was typed stays', async () => {
  const refusal = {
    __typename: 'ContributionTooLong',
    message: 'Your text has 20,000 words.',
    words: 20_000,
    maximum: 6,
  }
  const { user } = await page(own(), { submitContribution: refusal })
  await user.click(await screen.findByRole('button', { name: 'Write on this topic “Offences”' }))
  await user.type(screen.getByRole('textbox', { name: 'Your text' }), 'Long.')
  await user.click(screen.getByRole('button', { name: 'Send my contribution' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Your text has 20,000 words.')
  expect(screen.getByRole('textbox', { name: 'Your text' })).toHaveValue('Long.')
})

test('unsent text stays on this device after a reload, until it is sent or discarded', async () => {
  const { user, unmount } = await page(own())
  await user.click(await screen.findByRole('button', { name: 'Write on this topic “Offences”' }))
  await user.type(screen.getByRole('textbox', { name: 'Your text' }), 'Half a sentence')
  await waitFor(() => expect(localStorage.getItem('plenaria.draft.contribution.QH7K2M9XPD.t1')).toContain('Half'))
  unmount()
  const again = await page(own({ contributions: [contribution()] }))
  expect(await screen.findByRole('textbox', { name: 'Your text' })).toHaveValue('Half a sentence')
  expect(screen.getByText(/Sending this replaces that version/)).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
  await again.user.click(screen.getByRole('button', { name: 'Discard this text' }))
  expect(screen.getByRole('textbox', { name: 'Your text' })).toHaveValue('Las órdenes llegan tarde.')
  await again.user.type(screen.getByRole('textbox', { name: 'Your text' }), ' Y cuestan.')
  await again.user.click(screen.getByRole('button', { name: 'Discard' }))
  again.unmount()
  await page(own({ contributions: [contribution()] }))
  expect(await screen.findByText('Las órdenes llegan tarde.')).toBeVisible()
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('the text of a file is put into the field to be looked through, and a file without one says why', async () => {
  const answers: { ok: boolean; body: object }[] = [
    { ok: false, body: { code: 'FILE_TOO_LONG', message: 'This file has 200 pages.' } },
    { ok: true, body: { kind: 'DOCX', text: 'From the file.', leftBehind: ['COMMENTS'] } },
  ]
  const before = globalThis.fetch
  const fetched = async () => {
    const { ok, body } = answers.shift() ?? { ok: false, body: {} }
    return { ok, json: async () => body } as Response
  }
  globalThis.fetch = fetched
  const { user } = await page(own())
  await user.click(await screen.findByRole('button', { name: 'Write on this topic “Offences”' }))
  const chooser = screen.getByLabelText(/^Or use text from a file/)
  const file = new File(['x'], 'draft.docx')
  await user.upload(chooser, file)
  expect(await screen.findByText('This file has 200 pages.')).toBeVisible()
  await user.type(screen.getByRole('textbox', { name: 'Your text' }), 'Typed.')
  await user.upload(chooser, file)
  expect(await screen.findByText(/left out comments/)).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Your text' })).toHaveValue('Typed.\n\nFrom the file.')
  expect(await problemsOfPage()).toEqual([])
  globalThis.fetch = before
})

test('authors are shown which words may identify them, and change or withdraw the text', async () => {
  const written = contribution({ identifyingWords: ['Colectivo Sur'] })
  const { user, askedFor } = await page(own({ contributions: [written] }), {
    withdrawContribution: { __typename: 'ContributionWithdrawn', registration: own({ contributions: [] }) },
  })
  expect(await screen.findByText(/Your text contains: “Colectivo Sur”/)).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Edit “Offences”' }))
  expect(screen.getByRole('radio', { name: 'As my stakeholder group' })).toBeChecked()
  await user.click(screen.getByRole('button', { name: 'Discard' }))
  await user.click(screen.getByRole('button', { name: 'Withdraw “Offences”' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Withdraw what you wrote on “Offences”?' }))
  await user.click(dialog.getByRole('button', { name: 'Withdraw' }))
  expect(askedFor('WithdrawContribution')[0]?.variables).toEqual({ id: 'c1' })
  expect(await screen.findByRole('button', { name: 'Write on this topic “Offences”' })).toBeVisible()
})

test('a writer who is not to be named cannot choose their name; after the date nothing is changed, and all can be taken back', async () => {
  const { user, unmount } = await page(own({ protected: true }))
  await user.click(await screen.findByRole('button', { name: 'Write on this topic “Offences”' }))
  expect(screen.queryByRole('radio', { name: 'With my name' })).toBeNull()
  unmount()
  const plain = sampleRegistration('CONFIRMED')
  await page({ ...plain, event, contributions: [contribution()] })
  expect(await screen.findByText(/You can’t write or change anything here/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Write on this topic “Safeguards”' })).toBeNull()
  expect(screen.getByRole('button', { name: /^Withdraw/ })).toBeVisible()
})

test('a writer who asked for protection since they chose to be named learns that they are not', async () => {
  const named = contribution({ attribution: 'NAMED' })
  const { user } = await page(
    own({ protected: true, event: { ...event, contributionsOpenedAt: now }, contributions: [named] }),
  )
  expect(await screen.findByText(/no longer published with your name/)).toBeVisible()
  expect(screen.getByText(/^As my stakeholder group · 4 words/)).toBeVisible()
  expect(screen.getByText('An editor will check your text before it’s published.')).toBeVisible()
  expect(screen.queryByText(/With my name/)).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Edit “Offences”' }))
  expect(screen.getByRole('radio', { name: 'As my stakeholder group' })).toBeChecked()
  expect(await problemsOfPage()).toEqual([])
})

test('once contributions are open, a writer sees that theirs waits for an editor, until everybody can read it', async () => {
  const open = { ...event, contributionsOpenedAt: now }
  const { unmount } = await page(own({ event: open, contributions: [contribution()] }))
  expect(await screen.findByText('An editor will check your text before it’s published.')).toBeVisible()
  unmount()
  await page(own({ event: open, contributions: [contribution({ isPublic: true })] }))
  expect(await screen.findByText('Las órdenes llegan tarde.')).toBeVisible()
  expect(screen.queryByText(/An editor will check/)).toBeNull()
})

test('editors see what may tell who somebody is in contributions, let it pass with a reason, or keep it', async () => {
  const text = 'As Zoraida Quispe said, orders come late.'
  const waiting = {
    __typename: 'ContributionToApprove',
    id: 'c1',
    topic: topics[0],
    language: 'en',
    text,
    version: 4,
    isPublic: false,
    holdReason: 'MAY_IDENTIFY',
    hits: [hit()],
  }
  const { user, askedFor } = await renderRoute(
    findingsAt,
    desk({
      contributionsToApprove: [waiting],
      root: {
        clearContributionHit: { __typename: 'ContributionHitCleared', contribution: waiting },
        withholdContribution: { __typename: 'ContributionWithheld', id: 'c1' },
      },
    }),
    { now },
  )
  await user.click(await screen.findByText(/^One contribution may identify someone/))
  const list = within(screen.getByText(/^One contribution may identify/).closest('details') as HTMLElement)
  expect(list.getByText('Held: the marked words may identify someone')).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
  await user.click(list.getByRole('button', { name: 'Approve “Zoraida Quispe”' }))
  await user.type(screen.getByRole('textbox'), 'A street.')
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Approve' }))
  await waitFor(() =>
    expect(askedFor('ClearContributionHit')[0]?.variables.input).toEqual({
      contributionId: 'c1',
      hitId: 'h1',
      reason: 'A street.',
    }),
  )
  expect(list.queryByRole('button', { name: 'Make public' })).toBeNull()
  await user.click(list.getByRole('button', { name: 'Keep for the rapporteurs' }))
  expect(askedFor('KeepContribution')[0]?.variables).toEqual({ id: 'c1', version: 4 })
})

test('editors are shown what everybody reads already and may tell of somebody who registered since', async () => {
  const read = {
    __typename: 'ContributionToApprove',
    id: 'c1',
    topic: topics[0],
    language: 'en',
    version: 4,
    isPublic: true,
    text: 'As Zoraida Quispe said, orders come late.',
    hits: [hit()],
    holdReason: 'MAY_IDENTIFY_SINCE',
  }
  const coming = { ...read, id: 'c2', isPublic: false, text: 'Orders cost much.', hits: [], holdReason: 'CAME_LATER' }
  await renderRoute(findingsAt, desk({ contributionsOpenedAt: now, contributionsToApprove: [read, coming] }), { now })
  expect(await screen.findByText(/^One public contribution may identify/)).toBeVisible()
  const [keepForRapporteurs, waiting] = screen.getAllByRole('button', { name: 'Keep for the rapporteurs' })
  expect(within(keepForRapporteurs?.closest('li') as HTMLElement).getByText(/^Already public/)).toBeVisible()
  expect(within(waiting?.closest('li') as HTMLElement).getByText(/after contributions were made public/)).toBeVisible()
  const letIt = { name: 'Make public' }
  expect(within(keepForRapporteurs?.closest('li') as HTMLElement).queryByRole('button', letIt)).toBeNull()
  expect(within(waiting?.closest('li') as HTMLElement).getByRole('button', letIt)).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
})

test('the status page leads there', async () => {
  await renderRoute('/registrations/QH7K2M9XPD', { viewer: sampleViewer(), registration: own() }, { now })
  const link = await screen.findByRole('link', { name: 'Write a contribution' })
  expect(link).toHaveAttribute('href', '/registrations/QH7K2M9XPD/contributions')
})

test('once open, published contributions are shown to everybody, named only if the author chose so', async () => {
  const of = (id: string, name: string | null, group: unknown) => ({
    __typename: 'PublishedContribution',
    id,
    topic: topics[0],
    language: 'en',
    text: `Text ${id}.`,
    name,
    group,
  })
  const published = connection([
    of('c1', 'Ana Ortega', event.groups[0]),
    of('c2', null, event.groups[3]),
    of('c3', null, null),
  ])
  const open = { ...event, contributionsOpenedAt: now, publishedContributions: published }
  const { unmount } = await renderRoute('/e/cybercrime-americas/contributions', { ...nobody, event: open }, { now })
  const parts = await screen.findAllByRole('heading', { level: 2, name: 'Offences' })
  expect(parts.map((part) => part.closest('section')?.textContent)).toEqual([
    'OffencesAna Ortega · Civil societyText c1.',
    'OffencesAcademiaText c2.',
    'OffencesA participantText c3.',
  ])
  expect(await problemsOfPage()).toEqual([])
  unmount()
  await renderRoute('/e/cybercrime-americas', { ...nobody, event: open }, { now })
  expect(await screen.findByRole('link', { name: 'Read participants’ contributions' })).toBeVisible()
})

test('organisers say until when, how much and of whom, and open what was given', async () => {
  const { user, askedFor } = await renderRoute(
    `${manage}/topics`,
    sampleWorkspace(
      [],
      { setContributions: { __typename: 'ActionPlanned', action: { id: 'p1' } } },
      { topics, contributionsToOpen: 12 },
    ),
    { now },
  )
  const part = within(await screen.findByRole('region', { name: 'Written contributions' }))
  await user.type(part.getByLabelText(/^Deadline for contributions/), '2027-06-30T09:00')
  await user.clear(part.getByRole('textbox', { name: 'Word limit' }))
  await user.type(part.getByRole('textbox', { name: 'Word limit' }), '500')
  await user.click(part.getByRole('radio', { name: /^Everyone who registered/ }))
  expect(part.getByRole('button', { name: 'Save' })).toBeVisible()
  await user.click(part.getByRole('checkbox', { name: /^Let everyone read/ }))
  expect(await problemsOfPage()).toEqual([])
  await user.click(part.getByRole('button', { name: 'Publish 12 contributions' }))
  expect(askedFor('SetContributions')[0]?.variables.input).toEqual({
    eventSlug: 'cybercrime-americas',
    version: 1,
    until: '2027-06-30T12:00:00.000Z',
    words: 500,
    contributors: 'REGISTERED',
    open: true,
  })
})
