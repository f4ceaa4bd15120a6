import { expect, test } from '@jest/globals'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { connection, sampleViewer } from '../testing/samples.ts'
import { manage, membership, now, person, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const institute = { slug: 'meridian', name: 'Meridian Institute' }

const message = (changes: Record<string, unknown> = {}) => ({
  __typename: 'Message',
  id: 'l1',
  kind: 'SERVICE',
  state: 'DRAFT',
  scheduledFor: null,
  haltReason: null,
  changedAt: now,
  startedAt: null,
  author: 'ines@meridian.example',
  version: 1,
  filter: { states: ['CONFIRMED'] },
  subjects: [{ language: 'en', text: 'What to bring' }],
  texts: [{ language: 'en', text: 'Dear {{name}}' }],
  institute,
  event: { slug: 'cybercrime-americas', title: 'A cybercrime convention', zone: 'America/Sao_Paulo' },
  attachments: [] as { fileId: string; name: string; size: number; url: string; mediaType: string }[],
  progress: null,
  viewerCan: { change: true, cancel: false },
  ...changes,
})

type Message = ReturnType<typeof message>

const preview = ({ input }: { input: { subjects?: { text: string }[]; texts: { text: string }[] } }) => ({
  __typename: 'EmailPreview',
  language: 'en',
  subject: input.subjects?.[0]?.text ?? '',
  greeting: null,
  paragraphs: input.texts.map(({ text }) => text.replace('{{name}}', 'Ana Ortega')),
  action: 'See my registration',
  footer: 'You’re receiving this email because …',
  neutralFileName: null as string | null,
})

const viewer = sampleViewer({
  email: 'ines@meridian.example',
  memberships: [{ ...membership('OWNER'), institute: { ...institute, messageTemplates: [] } }],
})

function workspace(messages: Message[], root: Record<string, unknown> = {}) {
  const event = {
    messages: connection(messages),
    messageRecipients: { count: 12, unsubscribed: 0 },
    reminders: { daysBefore: [7, 1], offerHours: 24 },
    emailNotes: [],
  }
  const people = [person('AAAA000001', 'Ana Ortega', 'CONFIRMED')]
  const given = { viewer, message: ({ id }: { id: string }) => messages.find((each) => each.id === id) ?? null }
  return sampleWorkspace(people, { previewEmail: preview, ...given, ...root }, event)
}

test('messages are listed with what became of them', async () => {
  const progress = { recipients: 12, waiting: 0, sent: 10, refused: 1, bounced: 1 }
  const messages = [
    message({ id: 'l2', state: 'SENT', startedAt: now, progress, viewerCan: { change: false, cancel: false } }),
    message({ id: 'l3', state: 'SCHEDULED', scheduledFor: '2027-05-21T12:00:00.000Z' }),
    message({ subjects: [{ language: 'en', text: 'News of {{event}}' }] }),
  ]
  await renderRoute(`${manage}/messages`, workspace(messages), { now })
  await screen.findAllByRole('link', { name: 'What to bring' })
  const rows = screen.getAllByRole('listitem').filter((item) => item.querySelector('a[href*="/messages/l"]'))
  expect(rows[0]).toHaveTextContent('11 of 12 sent, 1 refused')
  expect(rows[0]).toHaveTextContent('2 weren’t delivered')
  expect(rows[1]).toHaveTextContent('Scheduled · 21 May, 09:00 Brasilia Standard Time (07:00 your time)')
  expect(rows[2]).toHaveTextContent('News of A cybercrime convention')
  expect(rows[2]).toHaveTextContent('Draft')
  expect(await problemsOfPage()).toEqual([])
})

test('where there is no message, the page teaches what one is for', async () => {
  const { user, path } = await renderRoute(`${manage}/messages`, workspace([]), { now })
  expect(await screen.findByText('No messages yet')).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'New message' }))
  expect(path()).toBe(`${manage}/messages/new`)
})

test('a message is written, filled in, previewed, counted and sent', async () => {
  const messages: Message[] = []
  const saveMessage = ({ input }: { input: { subjects: unknown; texts: unknown; filter: unknown } }) => {
    const { subjects, texts, filter } = input
    messages.splice(0, 1, message({ subjects, texts, filter }))
    return { __typename: 'MessageSaved', saved: messages[0] }
  }
  const sendMessage = () => {
    const progress = { recipients: 12, waiting: 12, sent: 0, refused: 0, bounced: 0 }
    messages.splice(
      0,
      1,
      message({ state: 'SENDING', startedAt: now, progress, viewerCan: { change: false, cancel: false } }),
    )
    return { __typename: 'MessageSent', sent: messages[0] }
  }
  const { user, askedFor, path } = await renderRoute(
    `${manage}/messages/new`,
    workspace(messages, { saveMessage, sendMessage }),
    { now },
  )
  await user.type(await screen.findByRole('textbox', { name: 'Subject' }), 'What to bring')
  await user.type(screen.getByRole('textbox', { name: 'Text' }), 'Dear ')
  await user.click(screen.getByRole('button', { name: 'Name' }))
  expect(screen.getByRole('textbox', { name: 'Text' })).toHaveValue('Dear {{name}}')
  const shown = screen.getByRole('region', { name: 'Preview' })
  expect(await within(shown).findByText('Dear Ana Ortega')).toBeVisible()
  expect(screen.getByText('This goes to 12 people')).toBeVisible()
  expect(await problemsOfPage()).toEqual([])

  await user.click(screen.getByRole('button', { name: 'Send…' }))
  const dialog = await screen.findByRole('dialog', { name: 'Send to 12 people' })
  expect(askedFor('SaveMessage')[0]?.variables.input).toEqual({
    eventSlug: 'cybercrime-americas',
    kind: 'SERVICE',
    subjects: [{ language: 'en', text: 'What to bring' }],
    texts: [{ language: 'en', text: 'Dear {{name}}' }],
    filter: { states: ['CONFIRMED'] },
    attachmentIds: [],
  })
  expect(askedFor('SendMessage')).toHaveLength(0)
  await user.click(within(dialog).getByRole('button', { name: 'Email 12 people' }))
  expect(await screen.findByText('On its way')).toBeVisible()
  expect(askedFor('SendMessage')[0]?.variables.input).toEqual({ id: 'l1', version: 1, at: null })
  expect(path()).toBe(`${manage}/messages/l1`)
  expect(await screen.findByRole('progressbar', { name: 'Sent' })).toHaveAttribute('aria-valuenow', '0')
})

test('the person and the language of the preview stay when a new message is first saved', async () => {
  const messages: Message[] = []
  const saveMessage = () => {
    messages.splice(0, 1, message({ id: 'l9', subjects: [{ language: 'es', text: 'Qué traer' }] }))
    return { __typename: 'MessageSaved', saved: messages[0] }
  }
  const { user, path } = await renderRoute(`${manage}/messages/new`, workspace(messages, { saveMessage }), { now })
  await user.click(await screen.findByRole('button', { name: 'Español' }))
  await user.type(screen.getByRole('textbox', { name: 'Subject' }), 'Qué traer')
  const choice = () => screen.getByRole('combobox', { name: 'Fill in data from' })
  await user.selectOptions(choice(), 'Ana Ortega')
  await user.click(screen.getByRole('button', { name: 'Save draft' }))
  await waitFor(() => expect(path()).toBe(`${manage}/messages/l9`))
  expect(await screen.findByRole('button', { name: 'Español', pressed: true })).toBeVisible()
  expect(choice()).toHaveDisplayValue('Ana Ortega')
})

test('a message is saved as a template, and another begins with it', async () => {
  const kept: { id: string; name: string }[] = []
  const member = () => ({ ...membership('OWNER'), institute: { ...institute, messageTemplates: kept } })
  const saveMessageTemplate = ({ input }: { input: { name: string } }) => {
    kept.push({ ...message(), id: 't1', ...input })
    return { __typename: 'MessageTemplateSaved', institute: member().institute }
  }
  const root = { saveMessageTemplate, viewer: () => sampleViewer({ email: viewer.email, memberships: [member()] }) }
  const { user, askedFor } = await renderRoute(`${manage}/messages/new`, workspace([], root), { now })
  const subject = await screen.findByRole('textbox', { name: 'Subject' })
  await user.type(subject, 'What to bring')
  await user.type(screen.getByRole('textbox', { name: 'Text' }), 'A badge.')
  await user.click(screen.getByRole('button', { name: 'Save as a template…' }))
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Badges{Enter}')
  expect(await screen.findByText('Template saved')).toBeVisible()
  expect(askedFor('SaveMessage')).toHaveLength(0)
  await user.clear(subject)
  await user.click(screen.getByRole('button', { name: 'Start from a template…' }))
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Use' }))
  expect(subject).toHaveValue('What to bring')
})

test('an unknown field is reported while typing, in the words of the server', async () => {
  const { user } = await renderRoute(`${manage}/messages/new`, workspace([]), { now })
  await user.type(await screen.findByRole('textbox', { name: 'Text' }), 'Dear {{{{nmae}}')
  expect(await screen.findByText('There is no field {{nmae}}. Did you mean {{name}}?')).toBeVisible()
})

test('a message is scheduled in the zone of the event', async () => {
  const sendMessage = () => ({ __typename: 'MessageSent', sent: message({ state: 'SCHEDULED' }) })
  const { user, askedFor } = await renderRoute(`${manage}/messages/l1`, workspace([message()], { sendMessage }), {
    now,
  })
  await user.click(await screen.findByRole('button', { name: 'Send…' }))
  const dialog = await screen.findByRole('dialog')
  await user.click(within(dialog).getByRole('radio', { name: 'At a set time' }))
  await user.click(await within(dialog).findByRole('button', { name: 'Schedule for 12 people' }))
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('Choose when to send it.')
  await user.type(within(dialog).getByLabelText('Date and time'), '2027-05-21T09:00')
  expect(within(dialog).queryByRole('alert')).not.toBeInTheDocument()
  await user.click(within(dialog).getByRole('button', { name: 'Schedule for 12 people' }))
  await waitFor(() =>
    expect(askedFor('SendMessage')[0]?.variables.input).toEqual({
      id: 'l1',
      version: 1,
      at: '2027-05-21T12:00:00.000Z',
    }),
  )
})

test('a refusal is shown where it belongs', async () => {
  const saveMessage = {
    __typename: 'InvalidInput',
    message: 'One field needs your attention.',
    fields: [{ path: 'subjects.0.language', code: 'REQUIRED', message: 'Please fill this in.' }],
  }
  const { user } = await renderRoute(`${manage}/messages/new`, workspace([], { saveMessage }), { now })
  await user.type(await screen.findByRole('textbox', { name: 'Subject' }), 'Only a subject')
  await user.click(screen.getByRole('button', { name: 'Save draft' }))
  expect(await screen.findByRole('link', { name: 'Please fill this in.' })).toHaveAttribute('href', '#texts.en')
})

test('a scheduled message is cancelled', async () => {
  const messages = [
    message({
      state: 'SCHEDULED',
      scheduledFor: '2027-05-21T12:00:00.000Z',
      viewerCan: { change: false, cancel: true },
    }),
  ]
  const cancelMessage = () => {
    messages.splice(0, 1, message())
    return { __typename: 'MessageCancelled', cancelled: messages[0] }
  }
  const { user } = await renderRoute(`${manage}/messages/l1`, workspace(messages, { cancelMessage }), { now })
  expect(await screen.findByText(/21 May 2027, 09:00 Brasilia Standard Time \(07:00 your time\)/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Withdraw' }))
  expect(await screen.findByText('Back to draft')).toBeVisible()
  expect(await screen.findByRole('textbox', { name: 'Subject' })).toHaveValue('What to bring')
})

test('reminders are set, and what makes no sense is reported', async () => {
  const setReminders = ({ input }: { input: { daysBefore: number[]; offerHours: number | null } }) => ({
    __typename: 'RemindersSet',
    event: { ...workspace([]).event, reminders: input },
  })
  const { user, askedFor } = await renderRoute(`${manage}/messages/settings`, workspace([], { setReminders }), { now })
  const days = await screen.findByRole('textbox', { name: 'Days before the event starts' })
  await user.clear(days)
  await user.type(days, '14, soon')
  await user.click(screen.getByRole('button', { name: 'Save reminders' }))
  expect(await screen.findByText('Enter whole numbers separated by commas, such as 7, 1.')).toBeVisible()
  await user.clear(days)
  await user.type(days, '14, 2')
  await user.clear(screen.getByRole('textbox', { name: 'Hours before an offer ends' }))
  await user.click(screen.getByRole('button', { name: 'Save reminders' }))
  expect(await screen.findByText('Reminders saved')).toBeVisible()
  expect(askedFor('SetReminders')[0]?.variables.input).toEqual({
    eventSlug: 'cybercrime-americas',
    daysBefore: [14, 2],
    offerHours: null,
  })
})

test('a note is added to an email that the site sends by itself, seen as it will be read', async () => {
  const setEmailNote = ({ input }: { input: { kind: string; texts: unknown[] } }) => ({
    __typename: 'EmailNoteSet',
    event: { ...workspace([]).event, emailNotes: [{ kind: input.kind, texts: input.texts }] },
  })
  const testEmail = { __typename: 'MessageTestSent', to: 'ines@meridian.example' }
  const { user, askedFor } = await renderRoute(
    `${manage}/messages/settings`,
    workspace([], { setEmailNote, testEmail }),
    { now },
  )
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Email' }), 'OFFER')
  await user.type(screen.getByRole('textbox', { name: /Paragraph/ }), 'Bring a pen.')
  expect(await within(screen.getByRole('region', { name: 'Preview' })).findByText('Bring a pen.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Send a test to myself' }))
  expect(await screen.findByText('A test is on its way to ines@meridian.example')).toBeVisible()
  expect(askedFor('TestEmail')[0]?.variables.input).toMatchObject({ kind: 'OFFER', language: 'en' })
  await user.click(screen.getByRole('button', { name: 'Save note' }))
  expect(await screen.findByText('Note saved')).toBeVisible()
  expect(askedFor('SetEmailNote')[0]?.variables.input).toEqual({
    eventSlug: 'cybercrime-americas',
    kind: 'OFFER',
    texts: [{ language: 'en', text: 'Bring a pen.' }],
  })
  expect(await problemsOfPage()).toEqual([])
})

test('the emails to a person and what became of each are read with their application', async () => {
  const mail = (id: string, changes: Record<string, unknown>) => ({
    id,
    kind: 'OFFER',
    subject: null,
    enqueuedAt: now,
    sentAt: now,
    deliveryStatus: 'SENT',
    failedAt: null,
    serverResponse: null,
    ...changes,
  })
  const messages = connection([
    mail('m2', {
      kind: 'MESSAGE',
      subject: '{{name}}: what to bring to {{event}}',
      deliveryStatus: 'REFUSED',
      failedAt: now,
      serverResponse: '550 5.1.1 no such user',
    }),
    mail('m1', {}),
  ])
  const people = [person('AAAA000001', 'Ana Ortega', 'SUBMITTED', { emails: messages })]
  await renderRoute(`${manage}/registrations?open=AAAA000001`, sampleWorkspace(people), { now })
  const panel = await screen.findByRole('complementary', { name: 'Application' })
  expect(
    await within(panel).findByText(
      /Message “Ana Ortega: what to bring to Towards a convention on cybercrime: voices from the Americas”/,
    ),
  ).toHaveTextContent('Refused by the email server')
  expect(panel).toHaveTextContent('550 5.1.1 no such user')
  expect(panel).toHaveTextContent(/Seat offered\s?Sent/)
})

test('news are stopped at one press', async () => {
  const { user } = await renderRoute('/news/stop/abc.def', { viewer: null })
  const posts: string[] = []
  globalThis.fetch = async (url) => {
    posts.push(String(url))
    return Object.assign(Object.create(null), { ok: true, status: 204 })
  }
  await user.click(await screen.findByRole('button', { name: 'Unsubscribe from news about this event' }))
  expect(await screen.findByText('You’re unsubscribed from news about this event')).toBeVisible()
  expect(posts).toEqual(['/api/news/stop/abc.def'])
})

test('in the table, only an email that did not arrive is marked', async () => {
  const people = [
    person('AAAA000001', 'Ana Ortega', 'SUBMITTED', { lastEmailStatus: 'BOUNCED' }),
    person('BBBB000002', 'Bruno Tavares', 'SUBMITTED', { lastEmailStatus: 'SENT' }),
  ]
  await renderRoute(`${manage}/registrations`, sampleWorkspace(people), { now })
  const ana = await screen.findByRole('button', { name: /^Ana Ortega/ })
  expect(screen.getAllByTitle('Bounced')).toHaveLength(1)
  expect(ana).toHaveTextContent('The latest email was not delivered')
})

/** Mocks the upload endpoint with a single response. */
function answerUploads(status: number, body: Record<string, unknown> | null, arrived = Promise.resolve()) {
  const sent: { path: string; file: File }[] = []
  class Upload {
    status = 0
    responseText = ''
    upload: { onprogress?: (progress: { loaded: number; total: number }) => void } = {}
    onload = () => {}
    onerror = () => {}
    #path = ''
    open(_: string, path: string) {
      this.#path = path
    }
    setRequestHeader() {}
    send(file: File) {
      sent.push({ path: this.#path, file })
      this.upload.onprogress?.({ loaded: 1, total: 2 })
      void arrived.then(() => {
        if (!body) return this.onerror()
        this.status = status
        this.responseText = JSON.stringify(body)
        this.onload()
      })
    }
  }
  Object.assign(globalThis, { XMLHttpRequest: Upload })
  return sent
}

const fileOf = (name: string, type: string, size = 1_000) => {
  const file = new File(['%PDF-'], name, { type })
  Object.defineProperty(file, 'size', { value: size })
  return file
}

test('a file is attached, listed in the preview, saved with the message and removed', async () => {
  const stored = { name: 'Día 1.pdf', mediaType: 'application/pdf', size: 1_258_291 }
  const sent = answerUploads(201, { id: 'f1', ...stored })
  const messages: Message[] = []
  const saveMessage = () => {
    messages.push(message({ attachments: [{ fileId: 'f1', url: '/media/attachments/f1', ...stored }] }))
    return { __typename: 'MessageSaved', saved: messages[0] }
  }
  const { user, askedFor } = await renderRoute(`${manage}/messages/new`, workspace(messages, { saveMessage }), { now })
  await user.upload(await screen.findByLabelText('Attach a file'), fileOf('Día 1.PDF', 'application/pdf'))
  const attached = await screen.findByRole('region', { name: 'Attachments' })
  expect(await within(attached).findByText('Día 1.pdf')).toBeVisible()
  expect(within(attached).getByRole('status')).toHaveTextContent('1 file, 1.2 MB')
  expect(sent.map(({ path }) => path)).toEqual(['/api/events/cybercrime-americas/attachments?name=D%C3%ADa%201.PDF'])
  expect(await within(screen.getByRole('region', { name: 'Preview' })).findByText('Día 1.pdf')).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Save draft' }))
  await waitFor(() => expect(askedFor('SaveMessage')[0]?.variables.input).toMatchObject({ attachmentIds: ['f1'] }))
  await user.click(await screen.findByRole('button', { name: 'Remove Día 1.pdf' }))
  expect(screen.getByRole('heading', { name: 'Attachments' })).toHaveFocus()
  expect(screen.queryByRole('list', { name: 'Attached files' })).not.toBeInTheDocument()
})

test('what is too large or of another kind is said before anything is sent', async () => {
  const sent = answerUploads(201, {})
  await renderRoute(`${manage}/messages/new`, workspace([]), { now })
  const choice = await screen.findByLabelText('Attach a file')
  for (const [file, words] of [
    [fileOf('Film.pdf', 'application/pdf', 200 * 1024 * 1024), /^Film.pdf: This PDF is larger than 5 MB/],
    [fileOf('Hall.jpg', 'image/jpeg', 16 * 1024 * 1024), /^Hall.jpg: The file is larger than 15 MB/],
    [fileOf('Run.exe', 'application/x-msdownload'), /^Run.exe: This file isn’t a PDF/],
  ] as const) {
    // Dropped files can be of any type.
    fireEvent.change(choice, { target: { files: [file] } })
    expect(await screen.findByRole('alert')).toHaveTextContent(words)
  }
  expect(sent).toEqual([])
})

test('what the server says of a file is shown, and a lost connection can be tried again', async () => {
  answerUploads(422, { code: 'SIGNED', message: 'This PDF is digitally signed.' })
  const { user } = await renderRoute(`${manage}/messages/new`, workspace([]), { now })
  const choice = await screen.findByLabelText('Attach a file')
  await user.upload(choice, fileOf('Signed.pdf', 'application/pdf'))
  expect(await screen.findByRole('alert')).toHaveTextContent('Signed.pdf: This PDF is digitally signed.')
  answerUploads(0, null)
  await user.upload(choice, fileOf('Agenda.pdf', 'application/pdf'))
  expect(await screen.findByText(/The server didn’t respond/)).toHaveTextContent(/^Agenda.pdf: The server/)
  const sent = answerUploads(201, { id: 'f2', name: 'Agenda.pdf', mediaType: 'application/pdf', size: 1_000 })
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('button', { name: 'Remove Agenda.pdf' })).toBeVisible()
  expect(sent).toHaveLength(1)
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('what is typed while a file is being sent stays, and the message isn’t sent without it', async () => {
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>()
  answerUploads(201, { id: 'f1', name: 'a.pdf', mediaType: 'application/pdf', size: 1_000 }, arrived)
  const { user, askedFor } = await renderRoute(`${manage}/messages/new`, workspace([]), { now })
  await user.upload(await screen.findByLabelText('Attach a file'), fileOf('a.pdf', 'application/pdf'))
  expect(await screen.findByRole('progressbar')).toHaveAttribute('value', '0.5')
  await user.type(screen.getByRole('textbox', { name: 'Subject' }), 'What to bring')
  await user.click(screen.getByRole('button', { name: 'Send…' }))
  expect(askedFor('SaveMessage')).toHaveLength(0)
  arrive()
  expect(await screen.findByRole('button', { name: 'Remove a.pdf' })).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Subject' })).toHaveValue('What to bring')
})

test('a file that is attached twice gets a hint, and protected people get it under a neutral name', async () => {
  answerUploads(201, { id: 'f2', name: 'Día 1.pdf', mediaType: 'application/pdf', size: 2_048 })
  const files = [
    { fileId: 'f1', name: 'Día 1.pdf', size: 2_048, url: '/media/attachments/f1', mediaType: 'application/pdf' },
  ]
  const previewEmail = (asked: Parameters<typeof preview>[0]) => ({ ...preview(asked), neutralFileName: 'attachment' })
  const { user } = await renderRoute(
    `${manage}/messages/l1`,
    workspace([message({ attachments: files, state: 'DRAFT' })], { previewEmail }),
    { now },
  )
  expect(screen.queryByText(/attached more than once/)).not.toBeInTheDocument()
  await user.upload(await screen.findByLabelText('Attach a file'), fileOf('Día 1.pdf', 'application/pdf'))
  expect(await screen.findByText(/attached more than once/)).toHaveTextContent(/^Día 1.pdf seems/)
  const shown = within(screen.getByRole('region', { name: 'Preview' }))
  expect(await shown.findByText('attachment-2.pdf')).toBeVisible()
  expect(shown.queryByText('Día 1.pdf')).not.toBeInTheDocument()
})

test('a sent message and the send dialog list the files', async () => {
  const files = [
    { fileId: 'f1', name: 'Día 1.pdf', size: 2_048, url: '/media/attachments/f1', mediaType: 'application/pdf' },
  ]
  const messages = [message({ attachments: files })]
  const { user } = await renderRoute(`${manage}/messages/l1`, workspace(messages), { now })
  const attached = await screen.findByRole('region', { name: 'Attachments' })
  expect(within(attached).getByRole('link', { name: 'Día 1.pdf' })).toHaveAttribute('href', '/media/attachments/f1')
  await user.click(screen.getByRole('button', { name: 'Send…' }))
  expect(within(await screen.findByRole('dialog')).getByText('Día 1.pdf')).toBeVisible()
})
