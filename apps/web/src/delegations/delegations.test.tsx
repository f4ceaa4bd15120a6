import { describe, expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { nobody, sampleRegistration, sampleViewer } from '../testing/samples.ts'
import { manage, now, person, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const emailsOne = {
  people: 1,
  isUpperBound: false,
  deletesDataOf: null,
  refusal: null,
  emails: [{ about: 'OTHER', people: 1 }],
}

const planned = (kind: string) => ({
  __typename: 'ActionPlanned',
  action: { id: 'p1', kind, state: 'PLANNED', affected: 1, takesEffectAt: now },
})

const member = (id: string, name: string | null, seat: string, changes: Record<string, unknown> = {}) => ({
  __typename: 'DelegationMember',
  id,
  name,
  reference: `${id.toUpperCase()}00000001`,
  state: 'JOINED',
  seat,
  isHead: false,
  isViewer: false,
  ...changes,
})

const ana = member('ana', 'Ana Arias', 'HOLDS', { isHead: true })
const bo = member('bo', 'Bo Brito', 'WAITS')

const alder = (changes: Record<string, unknown> = {}) => ({
  __typename: 'Delegation',
  id: 'd1',
  organisation: 'Alder',
  seats: 1,
  held: 1,
  members: [ana, bo],
  swaps: [],
  viewerCan: { invite: false, swap: true },
  ...changes,
})

const row = async (name: string) =>
  (await screen.findAllByRole('listitem')).find(({ textContent }) => textContent?.startsWith(name))

describe('organisers', () => {
  const page = (delegations: unknown, root: Record<string, unknown> = {}) =>
    renderRoute(
      `${manage}/delegations`,
      sampleWorkspace(
        [person('AAAA000001', 'Ana Arias', 'CONFIRMED')],
        { actionPreview: emailsOne, ...root },
        {
          delegations,
        },
      ),
      { now },
    )

  test('see who has a seat now; a hidden name stays hidden', async () => {
    const cy = member('cy', null, 'NONE', { reference: null })
    const dee = member('dee', 'Dee', 'NONE', { state: 'INVITED' })
    const swaps = [{ at: '2027-05-18T09:00:00.000Z', outName: 'Bo Brito', inName: null, byHead: false }]
    const { user } = await page([alder({ members: [ana, bo, cy, dee], swaps })])
    const section = (await screen.findByRole('heading', { name: 'Alder' })).closest('section') as HTMLElement
    expect(section).toHaveTextContent('1 seat at a time, 1 held now by people from this organisation.')
    expect(await row('Ana Arias')).toHaveTextContent('Ana AriasHeadHas a seat')
    expect(await row('Bo Brito')).toHaveTextContent('On the waitlist')
    expect(await row('Name hidden')).toHaveTextContent('No seat yet')
    expect(await row('Dee')).toHaveTextContent('Invited, no answer yet')
    await user.click(screen.getByText('1 swap so far'))
    expect(section).toHaveTextContent('— instead of Bo Brito, by the organisers')
    expect(await problemsOfPage()).toEqual([])
  })

  test('swap two members, with the number of people emailed on the button', async () => {
    const { user, askedFor } = await page([alder()], { swapDelegates: planned('SWAP_DELEGATES') })
    expect(await screen.findByLabelText('Gives up their seat')).toHaveDisplayValue('Ana Arias')
    await user.click(screen.getByRole('button', { name: 'Swap' }))
    expect(askedFor('SwapDelegates')).toHaveLength(0)
    await user.click(await screen.findByRole('button', { name: 'Swap and email 1 person' }))
    await waitFor(() =>
      expect(askedFor('SwapDelegates')[0]?.variables.input).toEqual({ delegationId: 'd1', outId: 'ana', inId: 'bo' }),
    )
  })

  test('read why two can’t be swapped', async () => {
    const message = 'They are in different groups.'
    const { user } = await page([alder()], {
      actionPreview: { ...emailsOne, people: 0, refusal: message },
      swapDelegates: { __typename: 'CannotSwap', cause: 'ANOTHER_GROUP', message },
    })
    await user.click(await screen.findByRole('button', { name: 'Swap' }))
    expect(await screen.findByText(message)).toBeVisible()
  })

  test('can swap nobody as long as none of the members waits', async () => {
    await page([alder({ members: [ana] })])
    expect(await screen.findByText(/^To swap, you need one member with a seat/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Swap' })).toBeNull()
  })

  test('set one up with its head, found by name, and its seats', async () => {
    const { user, askedFor } = await page([], { setDelegation: planned('SET_DELEGATION') })
    await user.click(await screen.findByRole('button', { name: 'Set up a delegation' }))
    await user.type(screen.getByLabelText('Find the head of the delegation by name or organisation'), 'Ana')
    await user.click(screen.getByRole('button', { name: 'Search' }))
    await user.click(await screen.findByRole('radio', { name: /^Ana Arias\s?, Colectivo Sur$/ }))
    const seats = screen.getByLabelText('Seats at a time')
    await user.clear(seats)
    await user.type(seats, '2')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await user.click(await screen.findByRole('button', { name: 'Save and email 1 person' }))
    await waitFor(() =>
      expect(askedFor('SetDelegation')[0]?.variables.input).toEqual({ headReference: 'AAAA000001', seats: 2 }),
    )
  })

  test('end one, with the number of people emailed on the button', async () => {
    const { user, askedFor } = await page([alder()], { endDelegation: planned('END_DELEGATION') })
    await user.click(await screen.findByRole('button', { name: 'End delegation' }))
    await user.click(await screen.findByRole('button', { name: 'End delegation and email 1 person' }))
    await waitFor(() => expect(askedFor('EndDelegation')[0]?.variables).toEqual({ id: 'd1' }))
  })

  test('without the right to manage delegations don’t see them', async () => {
    await page(null)
    expect(await screen.findByText('This page is for the people who run the event')).toBeVisible()
  })
})

describe('members', () => {
  const reference = 'QH7K2M9XPD'
  const invited = { state: 'INVITED', organisation: 'Alder', headName: 'Ana Arias', delegation: null }
  const joined = (delegation: unknown) => ({ ...invited, state: 'JOINED', delegation })
  const show = (own: unknown, root: Record<string, unknown> = {}, address = `/registrations/${reference}/delegation`) =>
    renderRoute(
      address,
      { viewer: sampleViewer(), registration: () => sampleRegistration('CONFIRMED', { delegation: own }), ...root },
      { now },
    )

  test('learn of the invitation on their status page', async () => {
    await show(invited, {}, `/registrations/${reference}`)
    expect(await screen.findByText('Ana Arias')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Answer the invitation' })).toHaveAttribute(
      'href',
      `/registrations/${reference}/delegation`,
    )
  })

  test('join, and see who has a seat now', async () => {
    let own: unknown = invited
    const { user, askedFor } = await show(null, {
      registration: () => sampleRegistration('CONFIRMED', { delegation: own }),
      answerDelegation: () => {
        own = joined(
          alder({ held: null, members: [ana, { ...bo, isViewer: true }], viewerCan: { invite: false, swap: false } }),
        )
        return { __typename: 'DelegationAnswered', registration: sampleRegistration('CONFIRMED', { delegation: own }) }
      },
    })
    expect(await screen.findByText(/invites you to join this delegation\.$/)).toHaveTextContent('Ana Arias')
    expect(screen.getByText(/They’ll see your name and whether you have a seat\./)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Join the delegation' }))
    expect(await row('Bo Brito')).toHaveTextContent('Bo BritoyouOn the waitlist')
    expect(askedFor('AnswerDelegation')[0]?.variables.input).toEqual({ reference, joins: true })
    expect(screen.queryByRole('button', { name: 'Swap' })).toBeNull()
    expect(screen.queryByRole('heading', { name: 'Invite a colleague' })).toBeNull()
    expect(await problemsOfPage()).toEqual([])
  })

  test('decline, or read why they can’t join', async () => {
    const message = 'A delegation can have at most 20 members.'
    const { user, askedFor } = await show(invited, { answerDelegation: { __typename: 'DelegationFull', message } })
    await user.click(await screen.findByRole('button', { name: 'Join the delegation' }))
    expect(await screen.findByText(message)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Decline' }))
    await waitFor(() => expect(askedFor('AnswerDelegation')[1]?.variables.input).toEqual({ reference, joins: false }))
  })

  test('who head it invite a colleague; the answer doesn’t tell whether the address is registered', async () => {
    const heading = joined(alder({ held: null, viewerCan: { invite: true, swap: true } }))
    const answers = [
      {
        __typename: 'InvalidInput',
        message: 'Fix it.',
        fields: [{ path: 'email', code: 'NOT_AN_EMAIL', message: 'Enter an email address.' }],
      },
      { __typename: 'DelegationInvitationSent', delegation: alder() },
    ]
    const { user, askedFor } = await show(heading, { inviteToDelegation: () => answers.shift() })
    const email = await screen.findByLabelText('Your colleague’s email address')
    const send = within(email.closest('form') as HTMLElement).getByRole('button')
    await user.type(email, 'bo')
    await user.click(send)
    expect(await screen.findByText('Enter an email address.')).toBeVisible()
    await user.type(email, '@alder.example')
    await user.click(send)
    expect(await screen.findByText(/^If this address is registered with your organisation/)).toBeVisible()
    expect(askedFor('InviteToDelegation')[1]?.variables.input).toEqual({
      delegationId: 'd1',
      email: 'bo@alder.example',
    })
    expect(email).toHaveValue('')
  })

  test('without an invitation read whom to ask, and visitors have to sign in', async () => {
    await show(null)
    expect(await screen.findByRole('heading', { name: 'You’re not in a delegation' })).toBeVisible()
    await renderRoute(`/registrations/${reference}/delegation`, { ...nobody, registration: null }, { now })
    expect(await screen.findByText(/^Only members can see this\./)).toBeVisible()
  })
})
