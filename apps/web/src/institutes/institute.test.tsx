import { expect, test } from '@jest/globals'
import { fireEvent, screen, within } from '@testing-library/react'
import type { InviteMemberInput, UpdateInstituteInput } from '../__generated__/graphql.ts'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { connection, nobody, sampleViewer } from '../testing/samples.ts'
import { membership, now } from '../testing/sampleWorkspace.ts'
import { ines, sampleInstitute, tomas } from './sampleInstitute.ts'

const viewer = sampleViewer({ email: ines.email, memberships: [membership('OWNER')] })

const page = (root: Record<string, unknown> = {}) =>
  renderRoute('/institutes/meridian', { viewer, institute: sampleInstitute(), ...root }, { now })

test('an owner changes name, colour and website; faults stand at their fields', async () => {
  const sent: UpdateInstituteInput[] = []
  const { user } = await page({
    updateInstitute: ({ input }: { input: UpdateInstituteInput }) => {
      sent.push(input)
      return { __typename: 'InstituteUpdated', institute: sampleInstitute({ version: 2, accent: '#7a1f3d' }) }
    },
  })
  const accent = await screen.findByRole('textbox', { name: 'Accent colour' })
  expect(screen.getByText('Contrast with white 8:1. Readable.')).toBeVisible()
  await user.clear(accent)
  await user.type(accent, '#ffdd00')
  expect(screen.getByText(/Too light, because text needs 4.5:1/)).toBeVisible()
  await user.clear(screen.getByRole('textbox', { name: /Website/ }))
  await user.type(screen.getByRole('textbox', { name: /Website/ }), 'http://meridian.example')
  await user.click(screen.getByRole('button', { name: 'Save institute' }))
  const summary = await screen.findByRole('alert', { name: '2 things need your attention' })
  await user.click(within(summary).getByRole('link', { name: /darker colour/ }))
  expect(accent).toHaveFocus()
  await user.clear(accent)
  await user.type(accent, '#7a1f3d')
  await user.clear(screen.getByRole('textbox', { name: /Website/ }))
  await user.type(screen.getByRole('textbox', { name: 'Português' }), 'Instituto Meridiano')
  await user.click(screen.getByRole('checkbox', { name: 'Require a second step for everything' }))
  await user.click(screen.getByRole('button', { name: 'Save institute' }))
  expect(await screen.findByText('Institute saved')).toBeVisible()
  expect(sent).toEqual([
    {
      slug: 'meridian',
      version: 1,
      accent: '#7a1f3d',
      website: null,
      secondFactorRequired: true,
      names: [
        { language: 'en', text: 'Meridian Institute' },
        { language: 'es', text: 'Instituto Meridiano' },
        { language: 'pt_BR', text: 'Instituto Meridiano' },
      ],
    },
  ])
  expect(await problemsOfPage()).toEqual([])
})

test('a mark is looked at before it is sent; an SVG is refused in plain words', async () => {
  const requests: { to: string; method: string | undefined; kind: string | undefined }[] = []
  globalThis.fetch = async (to, options) => {
    const body = options?.body
    requests.push({ to: String(to), method: options?.method, kind: body instanceof File ? body.type : undefined })
    const status = requests.length === 1 ? 422 : 200
    return Object.assign(Object.create(null), {
      ok: status === 200,
      status,
      text: async () => (status === 200 ? '' : JSON.stringify({ message: 'This picture is broken.' })),
    })
  }
  const { user, askedFor } = await page()
  const input = await screen.findByLabelText('Choose a file')
  const drawing = new File(['<svg/>'], 'mark.svg', { type: 'image/svg+xml' })
  fireEvent.drop(screen.getByRole('group', { name: 'Logo' }), { dataTransfer: { files: [drawing] } })
  expect(await screen.findByRole('alert')).toHaveTextContent(/SVG files aren’t accepted/)
  await user.upload(input, new File(['png'], 'mark.png', { type: 'image/png' }))
  expect(await screen.findByRole('img', { name: 'The logo you chose' })).toHaveAttribute(
    'src',
    'data:image/png;base64,cG5n',
  )
  await user.click(screen.getByRole('button', { name: 'Use this logo' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('This picture is broken.')
  const before = askedFor('InstituteSettings').length
  await user.click(screen.getByRole('button', { name: 'Use this logo' }))
  expect(await screen.findByText('Logo saved')).toBeVisible()
  expect(requests.at(-1)).toEqual({ to: '/api/institutes/meridian/mark', method: 'PUT', kind: 'image/png' })
  expect(askedFor('InstituteSettings').length).toBe(before + 1)
})

test('members show role and second factor; a role is changed with its meaning in view', async () => {
  const { user, asked } = await page({
    changeMemberRole: {
      __typename: 'MemberRoleChanged',
      member: { __typename: 'Member', ...tomas, role: 'ORGANISER' },
    },
  })
  const row = (await screen.findByText(tomas.email, { selector: 'p' })).closest('li') as HTMLElement
  expect(row).toHaveTextContent('Reviewer. Reads and reviews registrations. Can’t decide.')
  expect(row).toHaveTextContent('No second step yet, so no access to personal data')
  await user.click(within(row).getByRole('button', { name: `Change role ${tomas.name}` }))
  await user.click(within(screen.getByRole('dialog')).getByRole('radio', { name: 'Organiser' }))
  await user.click(screen.getByRole('button', { name: 'Change role' }))
  expect(await screen.findByText(`${tomas.name}’s role is now Organiser`)).toBeVisible()
  expect(asked.find(({ name }) => name === 'ChangeMemberRole')?.variables).toEqual({
    slug: 'meridian',
    memberId: 'm2',
    role: 'ORGANISER',
  })
})

test('removing says what happens at once; the last owner stays', async () => {
  let members = [ines, tomas]
  const { user } = await page({
    institute: () => sampleInstitute({ members }),
    removeMember: ({ memberId }: { memberId: string }) => {
      if (memberId === ines.id) return { __typename: 'LastOwner', message: 'An institute keeps at least one owner.' }
      members = [ines]
      return { __typename: 'MemberRemoved', institute: sampleInstitute({ members }) }
    },
  })
  await user.click(await screen.findByRole('button', { name: `Remove ${tomas.name}` }))
  const dialog = screen.getByRole('dialog', { name: `Remove ${tomas.name}?` })
  expect(dialog).toHaveTextContent('They’re signed out everywhere immediately')
  await user.click(within(dialog).getByRole('button', { name: 'Remove now' }))
  expect(await screen.findByText(`${tomas.name} removed`)).toBeVisible()
  expect(screen.queryByRole('button', { name: `Remove ${tomas.name}` })).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: `Leave ${ines.name}` }))
  await user.click(screen.getByRole('button', { name: 'Leave now' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('An institute keeps at least one owner.')
})

test('somebody is invited, again, and the invitation taken back', async () => {
  const sent: InviteMemberInput[] = []
  const invitation = {
    __typename: 'Invitation',
    id: 'i1',
    email: 'marta@meridian.example',
    role: 'REVIEWER',
    invitedAt: now,
    expiresAt: '2027-06-03T12:00:00.000Z',
  }
  let invitations: unknown[] = []
  const institute = () => sampleInstitute({ invitations })
  const { user } = await page({
    institute,
    inviteMember: ({ input }: { input: InviteMemberInput }) => {
      sent.push(input)
      invitations = [invitation]
      return { __typename: 'MemberInvited', institute: institute() }
    },
    revokeInvitation: () => {
      invitations = []
      return { __typename: 'InvitationRevoked', institute: institute() }
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Send invitation and email 1 person' }))
  expect(screen.getByLabelText('Email address')).toHaveFocus()
  expect(screen.getByLabelText('Email address')).toBeInvalid()
  await user.type(screen.getByLabelText('Email address'), invitation.email)
  await user.click(screen.getByRole('button', { name: 'Send invitation and email 1 person' }))
  const row = (await screen.findByText(invitation.email, { selector: 'p' })).closest('li') as HTMLElement
  expect(row).toHaveTextContent(/Reviewer · sent 20 May 2027, 07:00, your time · valid until 3 Jun 2027/)
  await user.click(within(row).getByRole('button', { name: `Send again and email 1 person ${invitation.email}` }))
  expect(await screen.findByText(`Sent again to ${invitation.email}`)).toBeVisible()
  expect(sent).toEqual([
    { instituteSlug: 'meridian', email: invitation.email, role: 'REVIEWER' },
    { instituteSlug: 'meridian', email: invitation.email, role: 'REVIEWER' },
  ])
  await user.click(within(row).getByRole('button', { name: `Withdraw ${invitation.email}` }))
  expect(await screen.findByText('No pending invitations.')).toBeVisible()
})

test('entries of the log are shown in plain words', async () => {
  const entries = [
    {
      kind: 'MEMBER_ROLE_CHANGED',
      member: 'Bruno Castro',
      before: { member: 'u', role: 'VIEWER' },
      after: { member: 'u', role: 'OWNER' },
    },
    { kind: 'INSTITUTE_UPDATED', before: { accent: '#0e5a5a' }, after: { accent: '#7a1f3d', website: null } },
  ].map((entry, place) => ({ member: null, ...entry, id: `a${place}`, at: now, actor: ines.email }))
  await page({ institute: sampleInstitute({ auditEntries: connection(entries) }) })
  expect(await screen.findByText(/A member’s role was changed/)).toHaveTextContent(
    'A member’s role was changed: Bruno Castro (Viewer now Owner)',
  )
  expect(screen.getByText(/The institute’s details were changed/)).toHaveTextContent('(accent colour and website)')
})

test('members who may not change it read it; without a second factor they see what they miss', async () => {
  const isNeeded = { ...sampleViewer().secondFactor, isNeeded: true }
  await page({
    viewer: sampleViewer({ memberships: [membership('VIEWER')], secondFactor: isNeeded }),
    institute: sampleInstitute({
      members: [{ ...ines, role: 'VIEWER' }],
      viewerCan: {
        edit: false,
        seeMembers: false,
        manageMembers: false,
        seeAudit: false,
        createSeries: false,
        manageWebhooks: false,
        seeOutbox: false,
      },
    }),
  })
  expect(await screen.findByRole('heading', { level: 2, name: 'Your membership' })).toBeVisible()
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'https://meridian.example' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Confirm it’s you' })).toBeVisible()
  expect(screen.getByRole('button', { name: /^Leave/ })).toBeVisible()
})

test('a visitor is asked to sign in', async () => {
  await page({ ...nobody, institute: null })
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('This institute doesn’t exist')
  expect(screen.getAllByRole('link', { name: 'Sign in' }).at(-1)).toHaveAttribute(
    'href',
    '/sign-in?next=%2Finstitutes%2Fmeridian',
  )
})
