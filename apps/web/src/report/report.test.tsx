import { createHash, webcrypto } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { nobody, sampleAbilities, sampleEvent } from '../testing/samples.ts'
import { now, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const inTwo = (en: string, es: string) => [
  { __typename: 'LocalisedText', language: 'en', text: en },
  { __typename: 'LocalisedText', language: 'es', text: es },
]

const content = {
  __typename: 'ReportContent',
  titles: inTwo('What was heard', 'Lo que se oyó'),
  languages: ['en', 'es'],
  corrections: [],
  institutes: [
    {
      __typename: 'ReportInstitute',
      slug: 'meridian',
      names: inTwo('Meridian Institute', 'Instituto Meridian'),
      feedPath: '/api/institutes/meridian/reports/en.atom',
    },
  ],
  introductions: inTwo('Why it was asked.', 'Por qué se preguntó.'),
  methods: inTwo('How it was asked.', 'Cómo se preguntó.'),
  recommendations: [],
  citation: { __typename: 'ReportCitation', licence: null, doi: null, isbn: null },
  translationNotes: [] as object[],
  chapters: [
    {
      __typename: 'ReportChapter',
      titles: inTwo('Procedure', 'Procedimiento'),
      findings: [
        {
          __typename: 'ReportedFinding',
          id: 'f1',
          place: '1.1',
          evidence: [],
          texts: inTwo('Orders come late.', 'Las órdenes llegan tarde.'),
          support: inTwo('Most groups expressed this view.', 'Así lo expresó la mayoría.'),
          disagreement: [],
          statements: [{ __typename: 'ReportStatement', texts: inTwo('They do not.', 'No es así.') }],
        },
      ],
    },
  ],
  figures: {
    __typename: 'ParticipationFigures',
    threshold: 3,
    people: 9,
    range: null,
    groups: [
      { __typename: 'GroupParticipation', key: 'civil', names: inTwo('Civil society', 'Sociedad civil'), people: 9 },
      { __typename: 'GroupParticipation', key: 'academia', names: inTwo('Academia', 'Academia'), people: null },
    ],
    countries: [{ __typename: 'CountryParticipation', code: 'CO', people: 6 }],
    regions: [
      { __typename: 'RegionParticipation', code: '419', isWhole: false, people: 4 },
      { __typename: 'RegionParticipation', code: '002', isWhole: true, people: 5 },
    ],
    otherCountries: 3,
  },
}

const version = (changes: Record<string, unknown> = {}) => ({
  __typename: 'ReportVersion',
  number: 1,
  hash: 'ab'.repeat(32),
  seal: null,
  canonicalPath: '/api/reports/x/v1/content.json',
  bundlePath: '/api/reports/x/v1/bundle.zip',
  datacitePath: '/api/reports/x/v1/datacite.json',
  publishedAt: '2027-05-03T10:00:00.000Z',
  isCorrection: false,
  supersededBy: null,
  changes: [],
  content,
  isCorrected: false,
  withdrawal: null,
  files: [{ __typename: 'ReportFile', format: 'PDF', language: 'en', path: '/api/reports/x/v1/en.pdf' }],
  ...changes,
})

const published = (newest: Record<string, unknown>, uptake: object[] = [], others: object[] = []) => ({
  ...nobody,
  event: sampleEvent({
    report: {
      __typename: 'Report',
      uptake,
      versions: [newest, ...others],
      version: ({ number }: { number: number | null }) => (number === 0 ? null : newest),
      draft: null,
    },
  }),
})

test('a report is read in full, with who took part, how to cite it and how to check it', async () => {
  await renderRoute('/reports/cybercrime-americas', published(version()), { now })
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('What was heard')
  const paper = screen.getByRole('article')
  expect(within(paper).getByText('Orders come late.')).toBeVisible()
  expect(paper).toHaveTextContent('A participant who disagrees says:They do not.')
  const rows = within(within(paper).getByRole('table', { name: 'By stakeholder group' })).getAllByRole('row')
  expect(rows.map((row) => row.textContent)).toEqual([
    'By stakeholder groupPeople',
    'Civil society9',
    'Academiawithheld',
  ])
  expect(paper).toHaveTextContent('Meridian Institute (2027). What was heard. Version 1, published on 3 May 2027')
  expect(paper).toHaveTextContent('ab'.repeat(32))
  expect(within(paper).getByRole('link', { name: 'PDF · English' })).toHaveAttribute('href', '/api/reports/x/v1/en.pdf')
  expect(await problemsOfPage()).toEqual([])
  const table = screen.getByRole('table', { name: 'By country and region' })
  expect(
    within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent),
  ).toEqual(['Colombia6', 'Africa5', 'Latin America: other countries4', 'Other countries combined3'])
})

const recommendation = {
  __typename: 'ReportRecommendation',
  id: 'r1',
  place: 'R1',
  dueOn: '2028-05-03',
  addressees: inTwo('Ministries of justice', 'Ministerios de justicia'),
  texts: inTwo('Set deadlines.', 'Fijar plazos.'),
  findings: [{ __typename: 'ReportedFinding', id: 'f1', place: '1.1' }],
}

test('recommendations stand by addressee, with their day, their findings and what became of them', async () => {
  const others = [
    { ...recommendation, id: 'r2', place: 'R2', texts: inTwo('Train prosecutors.', 'Formar fiscalías.'), dueOn: null },
    { ...recommendation, id: 'r3', place: 'R3', addressees: inTwo('Courts', 'Tribunales') },
  ]
  const entry = { __typename: 'UptakeEntry', id: 'u1', kind: 'USED', body: 'Congress' }
  const finding = { __typename: 'ReportedFinding', id: 'f1' }
  const uptake = [{ __typename: 'FindingUptake', finding, entries: [entry] }]
  const report = version({ content: { ...content, recommendations: [recommendation, ...others] } })
  await renderRoute('/reports/cybercrime-americas', published(report, uptake), { now })
  const part = within(await screen.findByRole('region', { name: 'Recommendations' }))
  expect(part.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Ministries of justice',
    'Courts',
  ])
  const [first, second] = within(part.getByRole('region', { name: 'Ministries of justice' })).getAllByRole('listitem')
  expect(first).toHaveTextContent(/^R1Set deadlines\.By 3 May 2028 · Based on finding 1\.1Used · Congress$/)
  expect(within(first as HTMLElement).getByRole('link', { name: '1.1' })).toHaveAttribute('href', '#f1.1')
  expect(within(first as HTMLElement).getByRole('link', { name: 'Used' })).toHaveAttribute(
    'href',
    '/uptake/cybercrime-americas/f1',
  )
  expect(second).toHaveTextContent('Used · Congress')
  expect(await problemsOfPage()).toEqual([])
})

test('a report begins with its documents and its contents, and says how it may be cited and used', async () => {
  const citation = { ...content.citation, licence: 'CC_BY_4_0', doi: '10.1234/abc', isbn: '978-0-306-40615-7' }
  const report = { ...content, citation, recommendations: [recommendation] }
  await renderRoute('/reports/cybercrime-americas', published(version({ content: report })), { now })
  const contents = within(await screen.findByRole('navigation', { name: 'Contents' }))
  const links = contents.getAllByRole('link')
  expect(links.map(({ textContent }) => textContent)).toEqual([
    'Procedure',
    'Recommendations',
    'Who took part',
    'Method',
    'What happened next',
    'How to cite',
    'Check that this is what was published',
  ])
  for (const link of links) expect(document.querySelector(link.getAttribute('href') ?? '#none')).not.toBeNull()
  const downloads = screen.getByRole('list', { name: 'Downloads' })
  expect(downloads.compareDocumentPosition(screen.getByText('Orders come late.'))).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  )
  expect(screen.getByRole('link', { name: 'Link to finding 1.1' })).toHaveAttribute('href', '#f1.1')
  const cite = within(screen.getByRole('region', { name: 'How to cite' }))
  expect(cite.getByText(/Meridian Institute \(2027\)/)).toHaveTextContent(
    /3 May 2027\. https:\/\/doi\.org\/10\.1234\/abc$/,
  )
  expect(cite.getByRole('link', { name: 'CC BY 4.0' })).toHaveAttribute(
    'href',
    'https://creativecommons.org/licenses/by/4.0/',
  )
  expect(cite.getByText('978-0-306-40615-7')).toBeVisible()
  expect(cite.getByRole('link', { name: 'DataCite (JSON)' })).toHaveAttribute('href', '/api/reports/x/v1/datacite.json')
  expect(await problemsOfPage()).toEqual([])
})

test('two languages stand side by side, each marked as what it is', async () => {
  await renderRoute('/reports/cybercrime-americas/v1?with=es', published(version()), { now })
  expect(await screen.findByText('Las órdenes llegan tarde.')).toBeVisible()
  expect(screen.getByText('Las órdenes llegan tarde.').closest('[lang]')).toHaveAttribute('lang', 'es')
  expect(screen.getByText('Orders come late.').closest('[lang]')).toHaveAttribute('lang', 'en')
  expect(screen.getByRole('link', { name: 'without Español' })).toHaveAttribute(
    'href',
    '/reports/cybercrime-americas/v1',
  )
})

test('an old version leads to the newest, a correction says what was wrong, and changes are listed', async () => {
  const changes = [
    {
      __typename: 'ReportChange',
      part: 'FINDING',
      kind: 'CHANGED',
      findingId: 'f1',
      before: inTwo('Orders come early.', 'Las órdenes llegan temprano.'),
      after: inTwo('Orders come late.', 'Las órdenes llegan tarde.'),
    },
    {
      __typename: 'ReportChange',
      part: 'TOPIC',
      kind: 'CHANGED',
      findingId: null,
      before: inTwo('Procedure', 'Trámites'),
      after: inTwo('Procedure', 'Procedimiento'),
    },
    {
      __typename: 'ReportChange',
      part: 'METHOD',
      kind: 'CHANGED',
      findingId: null,
      before: inTwo('By hand.', 'A mano.').slice(0, 1),
      after: inTwo('By hand.', 'A mano.'),
    },
  ]
  const corrected = { ...content, corrections: inTwo('Early was wrong.', 'Temprano era un error.') }
  const facts = { number: 2, supersededBy: 3, isCorrection: true, changes, content: corrected }
  await renderRoute('/reports/cybercrime-americas/v2', published(version(facts)), { now })
  expect(await screen.findByRole('link', { name: 'version 3' })).toHaveAttribute(
    'href',
    '/reports/cybercrime-americas/v3',
  )
  expect(screen.getByText('Early was wrong.')).toBeVisible()
  expect(screen.getByText('Orders come early.').closest('tbody')).toHaveTextContent(
    'Finding · changedOrders come early.Orders come late.',
  )
  // The text in the reader's language is unchanged, so a language that changed is shown.
  expect(screen.getByText('Trámites').closest('tbody')).toHaveTextContent(
    'Topic · changed · EspañolTrámitesProcedimiento',
  )
  expect(screen.getByText('A mano.').closest('tbody')).toHaveTextContent('Method · changed · Español–A mano.')
  expect(screen.getByText('Procedimiento')).toHaveAttribute('lang', 'es')
})

test('whether it is what was sealed is computed here, and until when links to people are kept is said', async () => {
  const found = { id: 'f1', texts: { en: 'Orders come late.' }, evidence: ['b', 'a'] }
  const text = JSON.stringify({ chapters: [{ findings: [found, { id: 'f2' }] }] })
  const sha256 = (given: string) => createHash('sha256').update(given).digest('hex')
  const leaves = [
    sha256('finding:{"evidence":["b","a"],"id":"f1","texts":{"en":"Orders come late."}}'),
    sha256('finding:{"id":"f2"}'),
  ]
  const sealed = { hash: sha256(text), seal: sha256(`node:${leaves.join(':')}`) }
  // jsdom can't compute hashes.
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true })
  let sent = text
  globalThis.fetch = (async () => ({ ok: true, text: async () => sent })) as unknown as typeof fetch
  const root = published(version(sealed))
  const evidencePromise = { until: '2028-01-31T12:00:00.000Z', destroyedAt: null }
  const { user } = await renderRoute(
    '/reports/cybercrime-americas',
    { ...root, event: { ...root.event, evidencePromise } },
    { now },
  )
  expect(await screen.findByText(/will be destroyed on 31 Jan\w* 2028/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Check it here' }))
  expect(await screen.findByText('The file matches what was published.')).toBeVisible()
  sent = text.replace('late', 'early')
  await user.click(screen.getByRole('button', { name: 'Check it here' }))
  expect(await screen.findByText('The file does not match what was published.')).toBeVisible()
})

const withdrawal = {
  __typename: 'ReportWithdrawal',
  withdrawnAt: '2027-06-01T10:00:00.000Z',
  reasons: inTwo('A figure was wrong.', 'Una cifra era errónea.'),
}

test('a withdrawn version says when and why, keeps its hash, and leads to those that can be read', async () => {
  const withdrawn = version({ number: 2, content: null, files: [], withdrawal })
  await renderRoute('/es/reports/cybercrime-americas/v2', published(withdrawn, [], [version()]), { now })
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('La versión 2 de este informe se retiró')
  const paper = screen.getByRole('article')
  expect(paper).toHaveTextContent('Publicada el 3 de mayo de 2027, retirada el 1 de junio de 2027')
  expect(within(paper).getByText('Una cifra era errónea.')).toBeVisible()
  expect(paper).toHaveTextContent('ab'.repeat(32))
  expect(
    within(paper)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['/es/e/cybercrime-americas', '/es/reports/cybercrime-americas/v1'])
  expect(await problemsOfPage()).toEqual([])
})

test('a version that a newer one corrects asks not to be cited', async () => {
  await renderRoute('/reports/cybercrime-americas/v1', published(version({ supersededBy: 2, isCorrected: true })), {
    now,
  })
  const notice = (await screen.findByRole('link', { name: 'version 2' })).closest('[role=status]')
  expect(notice).toHaveTextContent('The newer version corrects a mistake. Please don’t cite this one.')
})

test('withdrawing a version says what becomes of it, and takes a reason in each of its languages', async () => {
  const workspace = composing()
  const event = workspace.event as unknown as { report: { versions: object[] } }
  event.report.versions = [version({ number: 2 }), version({ withdrawal, content: null })]
  const fields = [{ __typename: 'FieldError', path: 'reasons.es', code: 'REQUIRED', message: 'Fill this in.' }]
  let tries = 0
  const { user, askedFor } = await renderRoute(
    '/e/cybercrime-americas/manage/report',
    {
      ...workspace,
      withdrawReport: () => {
        tries += 1
        return tries === 1
          ? { __typename: 'InvalidInput', message: 'Look again.', fields }
          : { __typename: 'ReportWithdrawn', report: { __typename: 'Report' } }
      },
    },
    { now },
  )
  const part = within(await screen.findByRole('region', { name: 'Published versions' }))
  const [second, first] = part.getAllByRole('listitem')
  expect(second).toHaveTextContent('Version 2, 3 May 2027Withdraw version 2')
  expect(first).toHaveTextContent(/^Version 1, 3 May 2027 · withdrawn on 1 June 2027$/)
  await user.click(part.getByRole('button', { name: 'Withdraw version 2' }))
  const dialog = within(screen.getByRole('dialog'))
  expect(screen.getByRole('dialog')).toHaveTextContent('but not after that')
  await user.type(dialog.getByLabelText('English'), 'A figure was wrong.')
  await user.click(dialog.getByRole('button', { name: 'Withdraw version 2' }))
  expect(await dialog.findByText('Fill this in.')).toBeVisible()
  expect(dialog.getByLabelText('Español')).toBeInvalid()
  expect(await problemsOfPage()).toEqual([])
  await user.type(dialog.getByLabelText('Español'), 'Una cifra era errónea.')
  await user.click(dialog.getByRole('button', { name: 'Withdraw version 2' }))
  expect(await screen.findByText('Version 2 is withdrawn.')).toBeVisible()
  expect(askedFor('WithdrawReport')[1]?.variables.input).toEqual({
    eventSlug: 'cybercrime-americas',
    number: 2,
    reasons: [
      { language: 'en', text: 'A figure was wrong.' },
      { language: 'es', text: 'Una cifra era errónea.' },
    ],
  })
})

test('an unknown version of a report has no page', async () => {
  await renderRoute('/reports/cybercrime-americas/latest', published(version()), { now })
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Page not found')
})

const composing = (preview: Record<string, unknown> = {}) =>
  sampleWorkspace(
    [],
    {},
    {
      viewerCan: sampleAbilities({ seeReportDraft: true, editReport: true, editTopics: true, publishReport: true }),
      findingsWorkspace: {
        __typename: 'FindingsWorkspace',
        topics: [
          {
            __typename: 'TopicWorkspace',
            id: 't1',
            title: 'Procedure',
            findings: [{ __typename: 'Finding', id: 'f1', text: 'Orders come late.' }],
          },
        ],
      },
      report: {
        __typename: 'Report',
        versions: [],
        draft: {
          __typename: 'ReportDraft',
          titles: inTwo('What was heard', 'Lo que se oyó'),
          introductions: [],
          methods: [],
          corrections: [],
          leftOut: [],
          recommendations: [],
          originalLanguage: 'en',
          marksStale: false,
          embargoUntil: null,
          version: 4,
          citation: content.citation,
          preview: {
            __typename: 'ReportPreview',
            number: 1,
            hash: 'ab'.repeat(32),
            changes: [],
            blocks: [],
            identifyingTexts: [],
            translations: [],
            pendingInstitutes: [],
            countersignRequest: null,
            content,
            ...preview,
          },
        },
      },
    },
  )

const translation = (language: string, facts: Record<string, unknown> = {}) => ({
  __typename: 'ReportTranslation',
  language,
  isInReport: false,
  hash: `hash of ${language}`,
  missing: [],
  stale: [],
  assignment: null,
  ...facts,
})

const stale = (kind: string, id: string | null, facts: Record<string, unknown> = {}) => ({
  __typename: 'StaleText',
  kind,
  id,
  sourceHash: `hash of ${kind}`,
  changedAt: '2027-05-02T10:00:00.000Z',
  changedBy: { __typename: 'MemberSummary', name: 'Ana Ruiz' },
  ...facts,
})

const outdated = translation('es', {
  isInReport: true,
  missing: [{ __typename: 'TranslatedText', kind: 'METHOD', id: null }],
  stale: [stale('INTRODUCTION', null), stale('FINDING', 'f1', { changedAt: null, changedBy: null })],
})

test('outdated translations are listed by language, with who changed the original, and confirmed in place', async () => {
  const confirmTranslations = { __typename: 'TranslationsConfirmed', report: { __typename: 'Report' } }
  const { user, askedFor } = await renderRoute(
    '/e/cybercrime-americas/manage/report',
    { ...composing({ translations: [outdated, translation('fr')] }), confirmTranslations: () => confirmTranslations },
    { now },
  )
  const part = within(await screen.findByRole('region', { name: 'Translations' }))
  expect(part.getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
    'LanguageTranslatorMissingOutdatedReviewed by',
    'EspañolAssign Español12–',
    'FrançaisNot published, because it has no titleAssign Français00–',
  ])
  const spanish = within(part.getByRole('region', { name: 'Español' }))
  const [introduction, finding, method] = spanish.getAllByRole('listitem')
  expect(introduction).toHaveTextContent(/^IntroductionOriginal changed by Ana Ruiz: 2 May 2027/)
  expect(finding).toHaveTextContent('Finding 1.1The original has changed.')
  expect(within(finding as HTMLElement).getByRole('link')).toHaveAttribute(
    'href',
    '/e/cybercrime-americas/manage/findings?finding=f1',
  )
  expect(method).toHaveTextContent('MethodMissing')
  expect(await problemsOfPage()).toEqual([])

  await user.click(within(introduction as HTMLElement).getByRole('link', { name: 'Introduction' }))
  expect(document.getElementById('introductions.es')).toHaveFocus()
  await user.click(within(introduction as HTMLElement).getByRole('button', { name: 'Confirm translation' }))
  await user.click(spanish.getByRole('button', { name: 'Confirm all 2 texts' }))
  const input = (texts: object[]) => ({ input: { eventSlug: 'cybercrime-americas', language: 'es', texts } })
  const first = { kind: 'INTRODUCTION', id: null, sourceHash: 'hash of INTRODUCTION' }
  const second = { kind: 'FINDING', id: 'f1', sourceHash: 'hash of FINDING' }
  expect(askedFor('ConfirmTranslations').map(({ variables }) => variables)).toEqual([
    input([first]),
    input([first, second]),
  ])
})

const member = (name: string, isViewer: boolean) => ({
  __typename: 'MemberSummary',
  name,
  isViewer,
  institute: { __typename: 'Institute', id: 'i1', slug: 'meridian', name: 'Meridian Institute' },
})

const assignment = (facts: Record<string, unknown> = {}) => ({
  __typename: 'TranslationAssignment',
  translatorId: 'u1',
  translator: member('Ana Ruiz', false),
  mayEdit: true,
  dueOn: '2027-05-20',
  review: null,
  ...facts,
})

test('a translation is assigned to somebody until a day', async () => {
  const workspace = composing({ translations: [translation('es')] })
  const event = workspace.event as unknown as { report: { draft: Record<string, unknown> } }
  event.report.draft.translators = [
    { __typename: 'Translator', id: 'u1', member: member('Ana Ruiz', false) },
    { __typename: 'Translator', id: 'u2', member: member('Bea Solís', true) },
  ]
  const assignTranslation = () => ({ __typename: 'TranslationAssigned', report: { __typename: 'Report' } })
  const { user, askedFor } = await renderRoute(
    '/e/cybercrime-americas/manage/report',
    { ...workspace, assignTranslation },
    { now },
  )
  await user.click(await screen.findByRole('button', { name: 'Assign Español' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Assign translation: Español' }))
  await user.selectOptions(await dialog.findByLabelText('Translator'), 'Bea Solís · Meridian Institute')
  await user.type(dialog.getByLabelText(/^Deadline/), '2027-05-20')
  await user.click(dialog.getByRole('button', { name: 'Save assignment' }))
  expect(askedFor('AssignTranslation')[0]?.variables).toEqual({
    input: { eventSlug: 'cybercrime-americas', language: 'es', translatorId: 'u2', dueOn: '2027-05-20' },
  })
})

test('a complete translation is reviewed by another person than the translator', async () => {
  const review = (isCurrent: boolean) => ({
    __typename: 'TranslationReview',
    reviewer: member('Cai Lam', false),
    reviewedAt: '2027-05-02T10:00:00.000Z',
    isCurrent,
  })
  const translations = [
    translation('es', { isInReport: true, assignment: assignment({ dueOn: '2027-01-20' }) }),
    translation('pt_BR', { assignment: assignment({ translator: member('Bea Solís', true), dueOn: null }) }),
    translation('fr', { assignment: assignment({ review: review(true), dueOn: '2027-01-20', mayEdit: false }) }),
  ]
  const reviewTranslation = () => ({ __typename: 'TranslationReviewed', report: { __typename: 'Report' } })
  const { user, askedFor } = await renderRoute(
    '/e/cybercrime-americas/manage/report',
    { ...composing({ translations }), reviewTranslation },
    { now },
  )
  const table = within(await screen.findByRole('table', { name: 'Translations' }))
  const [, spanish, portuguese, french] = table.getAllByRole('row')
  expect(spanish).toHaveTextContent(/Ana RuizMeridian InstituteOverdue: 20 January 2027/)
  expect(french).toHaveTextContent(/Can no longer edit the reportDue: 20 January 2027.*Cai Lam2 May 2027/)
  expect(within(french as HTMLElement).queryByRole('button', { name: /Confirm review/ })).toBeNull()
  expect(within(portuguese as HTMLElement).queryByRole('button', { name: /Confirm review/ })).toBeNull()
  expect(await problemsOfPage()).toEqual([])
  await user.click(within(spanish as HTMLElement).getByRole('button', { name: 'Confirm review Español' }))
  expect(askedFor('ReviewTranslation')[0]?.variables).toEqual({
    input: { eventSlug: 'cybercrime-americas', language: 'es', hash: 'hash of es' },
  })
})

test('outdated translations block publishing, unless the editors have the report say so', async () => {
  const block = { __typename: 'ReportBlock', kind: 'STALE_TRANSLATION', part: null, findingId: null, found: null }
  const saved = { __typename: 'ReportUpdated', report: { __typename: 'Report' } }
  const { user, askedFor } = await renderRoute(
    '/e/cybercrime-americas/manage/report',
    {
      ...composing({ translations: [outdated], blocks: [{ ...block, language: 'es' }] }),
      updateReport: () => saved,
    },
    { now },
  )
  const notice = (await screen.findByText('One issue to resolve first')).closest('[role=status]')
  const [obstacle] = within(notice as HTMLElement).getAllByRole('listitem')
  expect(obstacle).toHaveTextContent(/^Español · Some texts are older than the original/)
  await user.click(within(obstacle as HTMLElement).getByRole('link', { name: 'Español' }))
  expect(screen.getByRole('heading', { name: 'Español' })).toHaveFocus()
  expect(screen.getByLabelText('Original language')).toHaveValue('en')
  await user.selectOptions(screen.getByLabelText('Original language'), 'es')
  await user.click(screen.getByRole('checkbox', { name: /^Publish outdated translations, with a note/ }))
  await user.click(screen.getByRole('button', { name: 'Save report' }))
  expect(askedFor('UpdateReport')[0]?.variables).toMatchObject({ input: { originalLanguage: 'es', marksStale: true } })
})

test('a version says in the language concerned that parts of the translation are older', async () => {
  const note = 'Algunas partes de esta traducción no recogen los últimos cambios del original.'
  const translationNotes = [{ __typename: 'LocalisedText', language: 'es', text: note }]
  const older = version({ content: { ...content, translationNotes } })
  await renderRoute('/reports/cybercrime-americas?with=es', published(older), { now })
  expect(await screen.findByText(note)).toHaveAttribute('lang', 'es')
})

test('a version in the original language says nothing of its translations', async () => {
  const note = 'Algunas partes de esta traducción no recogen los últimos cambios del original.'
  const translationNotes = [{ __typename: 'LocalisedText', language: 'es', text: note }]
  await renderRoute('/reports/cybercrime-americas', published(version({ content: { ...content, translationNotes } })), {
    now,
  })
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('What was heard')
  expect(screen.queryByText(note)).toBeNull()
})

test('obstacles to publishing a report are named with their place', async () => {
  const blocks = [
    { __typename: 'ReportBlock', kind: 'OPEN_HIT', part: null, findingId: 'f1', language: 'es', found: null },
    {
      __typename: 'ReportBlock',
      kind: 'OPEN_HIT_IN_REPORT',
      part: null,
      findingId: null,
      language: null,
      found: 'Ana Ruiz',
    },
  ]
  await renderRoute('/e/cybercrime-americas/manage/report', composing({ blocks }), { now })
  const notice = (await screen.findByText('2 issues to resolve first')).closest('[role=status]')
  const [hit, own] = within(notice as HTMLElement).getAllByRole('listitem')
  expect(hit).toHaveTextContent('1.1 and Español: May identify someone.')
  expect(own).toHaveTextContent('approve it. “Ana Ruiz”')
  expect(screen.getByRole('button', { name: 'Publish version 1' })).toBeDisabled()
})

test('words of the report itself that may tell who somebody is are marked in place, and let pass with a reason', async () => {
  const hit = {
    __typename: 'LeakHit',
    id: 'h1',
    from: 0,
    to: 8,
    isPossible: false,
    clearance: null,
    explanation: 'Reads like the name of someone who registered.',
  }
  const text = {
    __typename: 'IdentifyingText',
    kind: 'TITLE',
    language: 'es',
    text: 'Ana Ruiz es un río',
    topicId: null,
    hits: [hit],
  }
  const topic = { ...text, kind: 'TOPIC', text: 'El río', topicId: 't1', hits: [{ ...hit, id: 'h2', to: 6 }] }
  const clearReportHit = { __typename: 'ReportHitCleared', report: { __typename: 'Report' } }
  const { user, askedFor } = await renderRoute(
    '/e/cybercrime-americas/manage/report',
    { ...composing({ identifyingTexts: [text, topic] }), clearReportHit: () => clearReportHit },
    { now },
  )
  const telling = within(await screen.findByRole('region', { name: 'What the report may reveal' }))
  expect(telling.getAllByText('Reads like the name of someone who registered.')).toHaveLength(2)
  expect(telling.getByRole('link', { name: 'Reword the topic “El río”' })).toHaveAttribute(
    'href',
    '/e/cybercrime-americas/manage/topics?topic=t1',
  )
  expect(telling.getByText('es un río', { exact: false })).toHaveAttribute('lang', 'es')
  expect(await problemsOfPage()).toEqual([])
  await user.click(telling.getByRole('button', { name: 'Approve “Ana Ruiz”' }))
  const dialog = within(screen.getByRole('dialog'))
  await user.type(dialog.getByLabelText('Reason'), 'It is a river.')
  await user.click(dialog.getByRole('button', { name: 'Approve' }))
  expect(askedFor('ClearReportHit')[0]?.variables).toEqual({
    input: { eventSlug: 'cybercrime-americas', hitId: 'h1', reason: 'It is a river.' },
  })
})

test('a pending request names who must answer, and is not made again', async () => {
  const institute = { __typename: 'Institute', id: 'i2', slug: 'partner', name: 'Partner Institute' }
  // A block that arose later prevents publishing even if everyone agrees.
  const frozen = {
    __typename: 'ReportBlock',
    kind: 'FROZEN',
    part: null,
    findingId: 'f1',
    language: null,
    found: null,
  }
  const asked = {
    __typename: 'CountersignRequest',
    id: 'c1',
    requestedAt: '2027-06-01T10:00:00Z',
    pendingInstitutes: [institute],
  }
  await renderRoute(
    '/e/cybercrime-americas/manage/report',
    composing({ pendingInstitutes: [institute], countersignRequest: asked, blocks: [frozen] }),
    { now },
  )
  const notice = (await screen.findByText('This version is waiting for agreement from Partner Institute.')).closest(
    '[role=status]',
  )
  expect(notice).toHaveTextContent('Agreement requested on 1 June 2027')
  expect(within(notice as HTMLElement).getByRole('link')).toHaveAttribute(
    'href',
    '/e/cybercrime-americas/manage/countersign',
  )
  expect(screen.queryByText('Ready to publish.')).not.toBeInTheDocument()
  expect(screen.getByText('One issue to resolve first')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Publish version 1' })).not.toBeInTheDocument()
})

test('publishing repeats what will be public, asks once more, and sends what was looked at', async () => {
  const publishReport = { __typename: 'ReportPublished', version: version() }
  const { user, askedFor } = await renderRoute(
    '/e/cybercrime-americas/manage/report',
    { ...composing(), publishReport: () => publishReport },
    { now },
  )
  await user.click(await screen.findByRole('button', { name: 'Publish version 1' }))
  const dialog = within(screen.getByRole('dialog'))
  expect(screen.getByRole('dialog')).toHaveTextContent('One finding, English and Español')
  expect(screen.getByRole('dialog')).toHaveTextContent('/reports/cybercrime-americas/v1')
  expect(dialog.getByRole('button', { name: 'Publish version 1' })).toBeDisabled()
  await user.click(dialog.getByRole('checkbox'))
  await user.click(dialog.getByRole('button', { name: 'Publish version 1' }))
  expect(await screen.findByText('Published. Everyone can now read version 1.')).toBeVisible()
  expect(askedFor('PublishReport')[0]?.variables).toEqual({
    input: { eventSlug: 'cybercrime-americas', hash: 'ab'.repeat(32) },
  })
})

test('publishing names the translations that will be marked as outdated', async () => {
  const note = { __typename: 'LocalisedText', language: 'es', text: 'Algunas partes no recogen los últimos cambios.' }
  const { user } = await renderRoute(
    '/e/cybercrime-americas/manage/report',
    composing({ content: { ...content, translationNotes: [note] } }),
    { now },
  )
  await user.click(await screen.findByRole('button', { name: 'Publish version 1' }))
  expect(screen.getByRole('dialog')).toHaveTextContent('Translations marked as outdatedEspañol')
})

test('a fault stands at the field of its language', async () => {
  const fields = [{ __typename: 'FieldError', path: 'titles.1.text', code: 'TOO_LONG', message: 'Acorte el texto.' }]
  const { user } = await renderRoute(
    '/e/cybercrime-americas/manage/report',
    { ...composing(), updateReport: () => ({ __typename: 'InvalidInput', message: 'Look again.', fields }) },
    { now },
  )
  const titles = within(await screen.findByRole('group', { name: 'Title' }))
  expect(screen.queryByText(/^If a language is missing/)).toBeNull()
  await user.type(titles.getByLabelText('Español'), ' ayer')
  await user.click(screen.getByRole('button', { name: 'Save report' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Acorte el texto.')
  expect(titles.getByLabelText('Español')).toBeInvalid()
  expect(titles.getByLabelText('English')).toBeValid()
})

test('findings are left out one by one', async () => {
  const report = { __typename: 'Report' }
  const { user, askedFor } = await renderRoute(
    '/e/cybercrime-americas/manage/report',
    { ...composing(), updateReport: () => ({ __typename: 'ReportUpdated', report }) },
    { now },
  )
  await user.click(await screen.findByRole('checkbox', { name: 'Orders come late.' }))
  await user.click(screen.getByRole('button', { name: 'Save report' }))
  expect(await screen.findByText('Report saved. Nothing is public yet.')).toBeVisible()
  expect(askedFor('UpdateReport')[0]?.variables).toMatchObject({
    input: { version: 4, leftOut: ['f1'], embargoUntil: null },
  })
  expect(await problemsOfPage()).toEqual([])
})

test('a recommendation is written for its addressee, and another one for the same', async () => {
  const { user, askedFor } = await renderRoute(
    '/e/cybercrime-americas/manage/report',
    { ...composing(), updateReport: () => ({ __typename: 'ReportUpdated', report: { __typename: 'Report' } }) },
    { now },
  )
  await user.click(await screen.findByRole('button', { name: 'Add a recommendation' }))
  const one = within(screen.getByRole('group', { name: 'Recommendation 1' }))
  await user.type(within(one.getByRole('group', { name: /^Addressed to/ })).getByLabelText('English'), 'Courts')
  await user.type(within(one.getByRole('group', { name: /^Recommended action/ })).getByLabelText('English'), 'Decide.')
  await user.type(one.getByLabelText(/^Deadline/), '2028-05-03')
  await user.click(one.getByRole('checkbox', { name: 'Orders come late.' }))
  await user.click(one.getByRole('button', { name: 'Add another for this addressee' }))
  const another = within(screen.getByRole('group', { name: 'Recommendation 2' }))
  await user.type(
    within(another.getByRole('group', { name: /^Recommended action/ })).getByLabelText('English'),
    'Train.',
  )
  await user.click(another.getByRole('button', { name: 'Move up' }))
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Save report' }))
  await screen.findByText('Report saved. Nothing is public yet.')
  const addressees = [{ language: 'en', text: 'Courts' }]
  const id = expect.any(String)
  expect(askedFor('UpdateReport')[0]?.variables.input).toMatchObject({
    recommendations: [
      { id, addressees, texts: [{ language: 'en', text: 'Train.' }], dueOn: null, findingIds: [] },
      { id, addressees, texts: [{ language: 'en', text: 'Decide.' }], dueOn: '2028-05-03', findingIds: ['f1'] },
    ],
  })
})

test('licence, DOI and ISBN are written with the report, and a fault stands at its field', async () => {
  const fields = [{ __typename: 'FieldError', path: 'citation.doi', code: 'MALFORMED', message: 'Check it.' }]
  const { user, askedFor } = await renderRoute(
    '/e/cybercrime-americas/manage/report',
    { ...composing(), updateReport: () => ({ __typename: 'InvalidInput', message: 'Look again.', fields }) },
    { now },
  )
  const part = within(await screen.findByRole('region', { name: 'Citing and reuse' }))
  await user.selectOptions(part.getByLabelText(/^Licence/), 'CC BY 4.0')
  await user.type(part.getByLabelText(/^DOI/), '10.1234')
  await user.click(screen.getByRole('button', { name: 'Save report' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Check it.')
  expect(part.getByLabelText(/^DOI/)).toBeInvalid()
  expect(askedFor('UpdateReport')[0]?.variables.input).toMatchObject({
    citation: { licence: 'CC_BY_4_0', doi: '10.1234', isbn: null },
  })
})

test('what a recommendation lacks is named by its place', async () => {
  const block = { __typename: 'ReportBlock', part: null, findingId: null, recommendationId: 'r1', found: null }
  const blocks = [
    { ...block, kind: 'MISSING_TEXT', part: 'RECOMMENDATION', language: 'es' },
    { ...block, kind: 'RECOMMENDATION_WITHOUT_FINDING', language: null },
  ]
  const preview = { blocks, content: { ...content, recommendations: [{ ...recommendation, findings: [] }] } }
  await renderRoute('/e/cybercrime-americas/manage/report', composing(preview), { now })
  const notice = (await screen.findByText('2 issues to resolve first')).closest('[role=status]')
  const [missing, loose] = within(notice as HTMLElement).getAllByRole('listitem')
  expect(missing).toHaveTextContent('R1 and Español: Some text is missing in this language.')
  expect(loose).toHaveTextContent(
    'R1: This recommendation isn’t based on any finding in the report. Choose at least one.',
  )
})

const academia = {
  __typename: 'Inference',
  kind: 'LEFT',
  groupKey: 'academia',
  country: null,
  isOtherCountries: false,
  sessionId: null,
  version: 1,
  minimum: 1,
  maximum: 1,
  readerGroupKey: null,
  isCertain: true,
  sources: [
    { __typename: 'InferenceSource', kind: 'ROOM_GROUP', groupKey: 'academia', country: null, version: null },
    { __typename: 'InferenceSource', kind: 'REPORT_GROUP', groupKey: 'academia', country: null, version: 1 },
  ],
}
const change = { __typename: 'WithheldFigures', groups: ['academia'], countries: ['CO'], total: true }
const nothingWithheld = { __typename: 'WithheldFigures', groups: [], countries: [], total: false }
const withheldInput = {
  eventSlug: 'cybercrime-americas',
  version: 4,
  groups: ['academia'],
  countries: ['CO'],
  total: true,
}

/** A draft whose figures identify someone until they are withheld. */
function revealing() {
  let isWithheld = false
  const workspace = composing({
    blocks: () =>
      isWithheld
        ? []
        : [
            {
              __typename: 'ReportBlock',
              kind: 'FIGURES_REVEAL',
              part: null,
              findingId: null,
              language: null,
              found: null,
            },
          ],
  })
  const event = workspace.event as unknown as { report: { draft: Record<string, unknown> } }
  event.report.draft.attack = () => ({
    __typename: 'ReportAttack',
    outcome: isWithheld ? 'SAFE' : 'REVEALS',
    inferences: [academia],
    change: isWithheld ? null : change,
    withheld: isWithheld ? change : nothingWithheld,
  })
  return {
    ...workspace,
    withholdReportFigures: () => {
      isWithheld = true
      return { __typename: 'ReportFiguresWithheld', report: event.report }
    },
    publishReport: () =>
      isWithheld
        ? { __typename: 'ReportPublished', report: event.report, version: version() }
        : { __typename: 'ReportReveals', message: 'Someone could be identified.', inferences: [academia], change },
  }
}

test('on request, it is tried to identify somebody; the proposed change is made in one press, and its reason stays', async () => {
  const { user, askedFor } = await renderRoute('/e/cybercrime-americas/manage/report', revealing(), { now })
  await user.click(await screen.findByRole('button', { name: 'Test the figures' }))
  const part = within(screen.getByRole('region', { name: 'Can anyone be identified?' }))
  expect(await part.findByRole('listitem')).toHaveTextContent(
    'Academia: exactly one person gave up a seat' +
      'Learned from: Academia on the event page and Academia in version 1',
  )
  expect(part.getByText('the total, Academia and Colombia')).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
  await user.click(part.getByRole('button', { name: 'Withhold these figures' }))
  expect(await part.findByText('Nothing found with these figures withheld:')).toBeVisible()
  expect(part.getByText('Why are these figures withheld?')).toBeVisible()
  expect(askedFor('WithholdReportFigures').map(({ variables }) => variables?.input)).toEqual([withheldInput])
})

test('published without trying, it is refused where it is published, with the same change', async () => {
  const { user, askedFor } = await renderRoute('/e/cybercrime-americas/manage/report', revealing(), { now })
  await user.click(await screen.findByRole('button', { name: 'Publish version 1' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('checkbox', { name: /^I’ve read the report/ }))
  await user.click(dialog.getByRole('button', { name: /^Publish version 1/ }))
  expect(await dialog.findByText(/exactly one person gave up a seat/)).toBeVisible()
  expect(dialog.getByRole('button', { name: /^Publish version 1/ })).toBeDisabled()
  await user.click(dialog.getByRole('button', { name: 'Withhold these figures' }))
  await user.click(await dialog.findByRole('button', { name: /^Publish version 1/ }))
  expect(askedFor('WithholdReportFigures').map(({ variables }) => variables?.input)).toEqual([withheldInput])
  expect(await screen.findByText(/^Published/)).toBeVisible()
})
