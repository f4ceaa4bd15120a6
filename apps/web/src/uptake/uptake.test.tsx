import { expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { nobody, sampleAbilities, sampleEvent } from '../testing/samples.ts'
import { manage, now, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const slug = 'cybercrime-americas'

const texts = (text: string) => [{ __typename: 'LocalisedText', language: 'en', text }]

const entry = (changes: Record<string, unknown> = {}) => ({
  __typename: 'UptakeEntry',
  id: 'u1',
  findingId: 'f1',
  recommendationId: null,
  kind: 'USED',
  body: 'Congress',
  country: 'CO',
  title: 'Draft chapter III',
  documentDate: '2027-05-03',
  paragraph: 'Article 7',
  url: 'https://parliament.example/draft',
  remark: 'Word for word.',
  language: 'en',
  byRecipient: true,
  enteredAt: now,
  confirmedAt: now,
  ...changes,
})

const recommendation = {
  __typename: 'ReportRecommendation',
  id: 'r1',
  place: 'R1',
  texts: texts('Set deadlines.'),
}

const followed = (id: string, place: string, entries: unknown[]) => ({
  __typename: 'FindingUptake',
  number: 1,
  entries,
  recommendations: id === 'f1' ? [recommendation] : [],
  finding: { __typename: 'ReportedFinding', id, place, texts: texts(`Finding ${place} says this.`) },
})

const report = () => ({
  __typename: 'Report',
  versions: [{ number: 1 }],
  version: null,
  uptake: [followed('f1', '1.1', [entry()]), followed('f2', '1.2', [])],
})

test('everybody reads what became of each finding, or of one by its own address', async () => {
  const { navigate } = await renderRoute(`/uptake/${slug}`, { ...nobody, event: sampleEvent({ report: report() }) })
  expect(await screen.findByRole('heading', { level: 1, name: 'What happened next' })).toBeVisible()
  expect(screen.getByText('There’s news of 1 finding so far.')).toBeVisible()
  const used = screen.getByText('Congress, Colombia').closest('li')
  expect(used).toHaveTextContent(
    /Used.*Draft chapter III, 3 May 2027, Article 7.*Word for word\..*Reported by the body itself/,
  )
  expect(screen.getByRole('link', { name: 'Draft chapter III' })).toHaveAttribute(
    'href',
    'https://parliament.example/draft',
  )
  expect(screen.getByRole('link', { name: 'Show only finding 1.2' })).toHaveAttribute('href', `/uptake/${slug}/f2`)
  expect(await problemsOfPage()).toEqual([])
  await navigate(`/uptake/${slug}/f2`)
  expect(await screen.findByRole('heading', { level: 1, name: 'What became of finding 1.2' })).toBeVisible()
  expect(screen.getByText('Nothing yet.')).toBeVisible()
  expect(screen.queryByText('Congress, Colombia')).toBeNull()
  await navigate(`/uptake/${slug}/f3`)
  expect(await screen.findByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible()
})

test('an editor makes public what a recipient says, enters more, and tells participants', async () => {
  const done: string[] = []
  const { user } = await renderRoute(
    `${manage}/uptake`,
    sampleWorkspace(
      [],
      {
        confirmUptake: ({ id }: { id: string }) => {
          done.push(`confirmed ${id}`)
          return { __typename: 'UptakeMayIdentify', message: 'This may tell who took part: Ana.', found: ['Ana'] }
        },
        enterUptake: ({ input }: { input: { body: string; facts: { findingId: string; url: string | null } } }) => {
          done.push(`entered ${input.body} ${input.facts.findingId}`)
          const fields = [{ path: 'facts.url', code: 'REQUIRED', message: 'Give a link.' }]
          return input.facts.url
            ? { __typename: 'UptakeSaved', entry: entry() }
            : { __typename: 'InvalidInput', message: 'Faulty.', fields }
        },
        announceUptake: () => ({ __typename: 'UptakeAnnounced', peopleEmailed: 7, event: sampleEvent() }),
      },
      {
        viewerCan: sampleAbilities({ manageUptake: true, announceUptake: true }),
        report: report(),
        unannouncedUptake: 1,
        peopleToEmailForUptake: 12,
        pendingUptake: [entry({ id: 'u2', kind: 'NOT_TAKEN_UP', title: null, body: 'Ministry', confirmedAt: null })],
      },
    ),
    { now },
  )
  expect(await screen.findByText('Recipients’ answers')).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Make public' }))
  expect(await screen.findByText('This may tell who took part: Ana.')).toBeVisible()

  await user.click(screen.getByRole('button', { name: 'Record the uptake of a finding' }))
  await user.type(screen.getByLabelText('Body'), 'Senate')
  await user.selectOptions(screen.getByLabelText('Country'), 'CO')
  await user.selectOptions(screen.getByLabelText('Finding or recommendation'), 'f2')
  await user.click(screen.getByRole('button', { name: 'Add and publish now' }))
  expect(await screen.findByText('Give a link.')).toBeVisible()
  await user.type(screen.getByLabelText(/^Link to the document/), 'https://senate.example/law')
  await user.click(screen.getByRole('button', { name: 'Add and publish now' }))
  expect(await screen.findByText('Published')).toBeVisible()

  expect(screen.getByText('1 entry hasn’t been emailed yet.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: /^Email \d+ / }))
  expect(await screen.findByText('7 emails are on their way')).toBeVisible()
  expect(done).toEqual(['confirmed u2', 'entered Senate f2', 'entered Senate f2'])
})

test('a test of the news about uptake goes to the editor alone, as long as there is news', async () => {
  const open = (unannouncedUptake: number) =>
    renderRoute(
      `${manage}/uptake`,
      sampleWorkspace(
        [],
        { testAction: { __typename: 'MessageTestSent', to: 'ines@meridian.example' } },
        {
          viewerCan: sampleAbilities({ manageUptake: true, announceUptake: true }),
          report: report(),
          unannouncedUptake,
          peopleToEmailForUptake: 12,
          pendingUptake: [],
        },
      ),
      { now },
    )
  const { user, askedFor, unmount } = await open(1)
  await user.click(await screen.findByRole('button', { name: 'Send a test to myself' }))
  expect(await screen.findByText('A test is on its way to ines@meridian.example')).toBeVisible()
  const args = { eventSlug: slug }
  expect(askedFor('TestAction')[0]?.variables).toEqual({ kind: 'ANNOUNCE_UPTAKE', args, language: 'en' })
  expect(askedFor('TellUptake')).toEqual([])
  unmount()
  await open(0)
  expect(await screen.findByRole('button', { name: 'Send a test to myself' })).toBeDisabled()
})

test('an editor rewords what a recipient says, or removes it with a reason', async () => {
  let reworded: { id: string; facts: Record<string, unknown> } | undefined
  let removed: unknown
  const title = 'Letter to Ana'
  const { user } = await renderRoute(
    `${manage}/uptake`,
    sampleWorkspace(
      [],
      {
        rewordUptake: ({ input }: { input: { id: string; facts: Record<string, unknown> } }) => {
          reworded = input
          return input.facts.title === title
            ? { __typename: 'UptakeMayIdentify', message: 'This may reveal who took part: Ana.', found: ['Ana'] }
            : { __typename: 'UptakeSaved', entry: entry() }
        },
        actionPreview: ({ args }: { args: { id: string } }) => ({
          __typename: 'ActionPreview',
          people: args.id === 'u1' ? 1 : 0,
          isUpperBound: false,
          deletesDataOf: 0,
          refusal: null,
          emails: [],
        }),
        removeUptake: (given: unknown) => {
          removed = given
          return { __typename: 'UptakeRemoved', id: 'u1', emailed: true }
        },
      },
      {
        viewerCan: sampleAbilities({ manageUptake: true }),
        report: report(),
        unannouncedUptake: 0,
        pendingUptake: [entry({ id: 'u2', title, body: 'Ministry', confirmedAt: null })],
      },
    ),
    { now },
  )
  await user.click(await screen.findByRole('button', { name: 'Edit wording' }))
  const field = screen.getByLabelText('Document title')
  expect(field).toHaveValue(title)
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('This may reveal who took part: Ana.')).toBeVisible()
  await user.clear(field)
  await user.type(field, 'Letter to a participant')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('Wording saved')).toBeVisible()
  expect(reworded).toMatchObject({ id: 'u2', facts: { findingId: 'f1', title: 'Letter to a participant' } })

  const entries = screen.getByText('Congress, Colombia').closest('li')
  await user.click(within(entries ?? document.body).getByRole('button', { name: 'Remove' }))
  const dialog = await screen.findByRole('dialog', { name: 'Remove the entry about Congress?' })
  await user.type(await within(dialog).findByLabelText(/^Reason, for the/), 'It is about another report.')
  await user.click(within(dialog).getByRole('button', { name: 'Remove and email 1 person' }))
  expect(await screen.findByText('Removed')).toBeVisible()
  expect(removed).toEqual({ id: 'u1', reason: 'It is about another report.' })
})

test('a recipient says by their link what became of a finding', async () => {
  location.hash = '#token=from-the-mail'
  let said: Record<string, unknown> | undefined
  const { user } = await renderRoute(
    `/e/${slug}/received`,
    {
      ...nobody,
      reportByLink: () => ({
        __typename: 'ReportByLink',
        name: 'Rosa',
        body: 'Congress',
        number: 1,
        language: 'en',
        note: null,
        sentAt: now,
        acknowledgedAt: now,
        uptake: said ? [entry({ confirmedAt: null })] : [],
        event: sampleEvent({ report: report() }),
      }),
      reportUptake: ({ input }: { input: Record<string, unknown> }) => {
        said = input
        return { __typename: 'UptakeSaved', entry: entry({ confirmedAt: null }) }
      },
    },
    { now },
  )
  await user.click(await screen.findByRole('button', { name: 'Tell us what happened to a finding' }))
  const form = screen.getByLabelText('Finding or recommendation').closest('form')
  if (!form) throw new Error('There is no form.')
  await user.selectOptions(within(form).getByLabelText('Finding or recommendation'), 'r1')
  await user.click(within(form).getByLabelText(/^Under consideration/))
  await user.type(within(form).getByLabelText(/^What happens next/), 'The committee meets in May.')
  await user.click(within(form).getByRole('button', { name: 'Tell us what happened next' }))
  expect(await screen.findByText('Your answers so far')).toBeVisible()
  expect(said).toMatchObject({
    token: 'from-the-mail',
    facts: { findingId: 'f1', recommendationId: 'r1', kind: 'UNDER_CONSIDERATION', title: null, url: null },
  })
})
