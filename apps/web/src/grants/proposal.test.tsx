import { expect, test } from '@jest/globals'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { ProposeGrantInput, ProposeTermsInput } from '../__generated__/graphql.ts'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { manage, now, sampleWorkspace } from '../testing/sampleWorkspace.ts'
import { host, partner, sampleGrant, sampleGrantAbilities, sampleGrantEvent, sampleTerms } from './sampleGrants.ts'

const ceiba = { slug: 'ceiba', name: 'Fundación Ceiba', markUrl: null }
const institutes = ({ search }: { search?: string | null }) =>
  [host, partner, ceiba].filter(({ name }) => name.toLowerCase().includes((search ?? '').toLowerCase()))

const page = (root: Record<string, unknown>) =>
  renderRoute(`${manage}/partners/new`, sampleWorkspace([], { institutes, ...root }, { grants: [sampleGrant()] }), {
    now,
  })

test('a proposal is composed, read in words and sent', async () => {
  const sent: ProposeGrantInput[] = []
  const grant = sampleGrant({
    id: 'g2',
    partner: ceiba,
    state: 'PROPOSED',
    agreed: null,
    proposed: sampleTerms(),
  })
  const { user, path } = await page({
    proposeGrant: ({ input }: { input: ProposeGrantInput }) => {
      sent.push(input)
      return { __typename: 'GrantProposed', grant }
    },
    grant,
  })
  expect(await screen.findByRole('link', { name: 'has a grant' })).toHaveAttribute('href', `${manage}/partners/g1`)
  await user.type(screen.getByRole('searchbox'), 'ceiba')
  await user.click(await screen.findByRole('button', { name: 'Choose Fundación Ceiba' }))
  await user.click(screen.getByRole('checkbox', { name: 'Decide' }))
  await user.click(screen.getByRole('checkbox', { name: 'Only some groups' }))
  await user.click(within(screen.getByRole('group', { name: 'Groups' })).getByRole('checkbox', { name: 'Academia' }))
  await user.click(screen.getByRole('checkbox', { name: 'Only people from some countries' }))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Add a country or territory' }), 'BR')
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Motivation' }),
    'Masked, but shown if a reason is given',
  )
  await user.click(screen.getByRole('checkbox', { name: /Only with each person/ }))
  await user.type(screen.getByRole('textbox', { name: 'English' }), 'Reads what academics send.')
  await user.type(screen.getByRole('textbox', { name: /seats only the partner can offer/ }), '6')
  expect(
    screen.getByText(/6 would be kept for Fundación Ceiba. The waitlist would be offered only the other 15/),
  ).toBeVisible()
  await user.click(screen.getByRole('checkbox', { name: 'Releasing decisions' }))
  fireEvent.change(screen.getByLabelText(/Ends automatically on/), { target: { value: '2027-07-01T10:00' } })
  const words = screen.getByRole('region', { name: 'In words' })
  expect(words).toHaveTextContent('Fundación Ceiba can see registrations and decide on seats.')
  expect(words).toHaveTextContent('Only for these groups: Academia.')
  expect(words).toHaveTextContent('Only for people from Brazil.')
  expect(words).toHaveTextContent('It alone can offer 6 seats in the plan.')
  expect(words).toHaveTextContent('It ends automatically on 1 July 2027 at 10:00')
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Send proposal to Fundación Ceiba' }))
  await waitFor(() => expect(path()).toBe(`${manage}/partners/g2`))
  expect(sent).toEqual([
    {
      eventSlug: 'cybercrime-americas',
      partnerSlug: 'ceiba',
      terms: {
        capabilities: ['SEE_REGISTRATIONS', 'DECIDE'],
        scope: { groupKeys: ['academia'], countries: ['BR'], sessionIds: null },
        masks: [
          { field: 'MOTIVATION', revealable: true },
          { field: 'PROTECTED_IDENTITY', revealable: false },
        ],
        allotment: 6,
        countersign: ['RELEASE'],
        needsConsent: true,
        purposes: [{ language: 'en', text: 'Reads what academics send.' }],
        endsAt: '2027-07-01T13:00:00.000Z',
      },
    },
  ])
})

test('missing terms are listed, and each line leads to its field', async () => {
  const { user, askedFor } = await page({})
  await user.click(await screen.findByRole('checkbox', { name: 'Only some groups' }))
  await user.type(screen.getByRole('textbox', { name: /seats only the partner can offer/ }), '40')
  expect(screen.getByText(/You can allot at most 21 seats at present/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Send proposal' }))
  const summary = await screen.findByRole('alert', { name: '4 things need your attention' })
  expect(summary).toHaveFocus()
  await user.click(within(summary).getByRole('link', { name: /Explain in at least one language why/ }))
  expect(document.getElementById('purposes')).toHaveFocus()
  await user.click(within(summary).getByRole('link', { name: /Also allow the partner to decide/ }))
  expect(document.getElementById('capabilities')).toHaveFocus()
  expect(within(summary).getByRole('link', { name: /Choose the institute/ })).toBeVisible()
  expect(within(summary).getByRole('link', { name: /Choose at least one, or remove the limit/ })).toBeVisible()
  await user.click(await screen.findByRole('button', { name: 'Choose Fundación Ceiba' }))
  expect(screen.getAllByText(/^Choose the institute/)).toHaveLength(1)
  expect(askedFor('ProposeGrant')).toEqual([])
})

test('terms that come to nothing are not sent: what is of everybody under a limit, and an end that is over', async () => {
  const capabilities = ['SEE_REGISTRATIONS', 'PUBLISH_REPORT']
  const proposed = sampleTerms({ capabilities, endsAt: '2020-06-20T15:00:00.000Z' })
  const grant = sampleGrant({
    state: 'PROPOSED',
    agreed: null,
    proposed,
    viewerCan: sampleGrantAbilities({ propose: true }),
  })
  const { user, askedFor } = await renderRoute(`${manage}/partners/g1/terms`, sampleWorkspace([], { grant }), { now })
  await user.click(await screen.findByRole('button', { name: 'Propose these terms' }))
  const summary = await screen.findByRole('alert')
  expect(
    within(summary)
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Findings and the report are about everyone. Remove the limits, or don’t give these permissions.',
    'Enter a time in the future, or clear the field.',
  ])
  expect(askedFor('ProposeTerms')).toEqual([])
})

test('other terms start from those that are proposed; the server’s refusals stand at their fields', async () => {
  const sent: ProposeTermsInput[] = []
  const grant = sampleGrant({
    state: 'PROPOSED',
    agreed: null,
    proposed: sampleTerms({ capabilities: ['SEE_REGISTRATIONS', 'DECIDE'], allotment: 4 }),
    viewerCan: sampleGrantAbilities({ answer: true, propose: true }),
  })
  const answers = [
    { __typename: 'AllotmentTooLarge', message: 'Only 3 seats can be allotted.', maximum: 3 },
    {
      __typename: 'InvalidInput',
      message: 'Look again.',
      fields: [{ path: 'terms.purposes.0.text', code: 'TOO_LONG', message: 'Shorten this.' }],
    },
    { __typename: 'ChangedMeanwhile', message: 'Someone changed it meanwhile.' },
    { __typename: 'GrantProposed', grant },
  ]
  const { user, path } = await renderRoute(
    `${manage}/partners/g1/terms`,
    sampleWorkspace([], {
      grant,
      proposeTerms: ({ input }: { input: ProposeTermsInput }) => answers[sent.push(input) - 1],
    }),
    { now },
  )
  expect(await screen.findByRole('textbox', { name: /seats only the partner can offer/ })).toHaveValue('4')
  expect(screen.getByRole('checkbox', { name: 'Civil society' })).toBeChecked()
  const send = screen.getByRole('button', { name: 'Propose these terms' })
  await user.click(send)
  expect(await screen.findByRole('link', { name: 'Only 3 seats can be allotted.' })).toBeVisible()
  await user.click(send)
  expect(await screen.findByRole('textbox', { name: 'English' })).toHaveAccessibleDescription('Shorten this.')
  await user.click(send)
  expect(await screen.findByText('Someone changed it meanwhile.')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Reload' })).toBeVisible()
  await user.click(send)
  await waitFor(() => expect(path()).toBe(`${manage}/partners/g1`))
  expect(sent.at(-1)).toMatchObject({ grantId: 'g1', version: 2, terms: { allotment: 4 } })
})

test('a partner answers a proposal for an event it does not see with the parts that the terms name', async () => {
  const scope = { groups: [{ key: 'academia', name: 'Academia' }], countries: null, sessions: null }
  const grant = sampleGrant({
    state: 'PROPOSED',
    agreed: null,
    proposed: sampleTerms({ scope }),
    event: sampleGrantEvent(null),
    viewerCan: sampleGrantAbilities({ propose: true, answer: true }),
  })
  const workspace = { ...sampleWorkspace([], { grant }), event: null }
  const { user } = await renderRoute(`${manage}/partners/g1/terms`, workspace, { now })
  const groups = within(await screen.findByRole('group', { name: 'Groups' }))
  expect(groups.getAllByRole('checkbox').map((box) => box.parentElement?.textContent)).toEqual(['Academia'])
  expect(screen.queryByRole('checkbox', { name: /some sessions/ })).not.toBeInTheDocument()
  const seats = screen.getByRole('textbox', { name: /seats only the partner can offer/ })
  expect(seats).toHaveAccessibleDescription('They are taken from the seats left in the plan.')
  await user.type(seats, '4')
  expect(screen.queryByText(/free seat/)).not.toBeInTheDocument()
})
