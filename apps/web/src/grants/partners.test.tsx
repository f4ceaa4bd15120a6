import { expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleEvent } from '../testing/samples.ts'
import { manage, now, sampleWorkspace } from '../testing/sampleWorkspace.ts'
import { partner, sampleGrant, sampleGrantAbilities, sampleTerms } from './sampleGrants.ts'

const [hostPart] = sampleEvent().institutes
const partners = `${manage}/partners`

const shown = (grants: unknown[], changes: Record<string, unknown> = {}) =>
  renderRoute(partners, sampleWorkspace([], { institutes: [] }, { grants, ...changes }), { now })

test('the matrix can be read row by row, and says the same in sentences', async () => {
  await shown([sampleGrant()])
  const table = await screen.findByRole('table', { name: /What members of each institute can do/ })
  const [, hostRow, , partnerRow, sentences] = within(table).getAllByRole('row').slice(1)
  expect(hostRow && within(hostRow).getByRole('rowheader')).toHaveTextContent(/Meridian Institute/)
  expect(partnerRow && within(partnerRow).getByRole('rowheader')).toHaveTextContent(/Instituto Araucária/)
  const cells = partnerRow
    ? within(partnerRow)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent)
    : []
  expect(cells).toEqual([
    'can, within limits',
    'can’t',
    'can’t',
    'can, within limits',
    ...Array.from({ length: 7 }, () => 'can’t'),
  ])
  expect(sentences).toHaveTextContent(
    [
      'Instituto Araucária can see registrations and score and comment.',
      'Only for these groups: Civil society and Academia.',
      'It never sees email addresses and the identity of people who asked for protection.',
      'It can see motivations only if it gives a reason, which is recorded and shown to the person.',
      'It can’t decide anything alone.',
      'This takes effect only once both institutes have agreed: declining a registration and publishing the report.',
      'It ends automatically on 20 June 2027 at 12:00 (Brasilia Standard Time).',
    ].join(' '),
  )
  expect(await problemsOfPage()).toEqual([])
})

test('a grant about some registrants does not allow findings and reports, and says so', async () => {
  const capabilities = ['SEE_REGISTRATIONS', 'EDIT_FINDINGS', 'PUBLISH_REPORT']
  await shown([sampleGrant({ agreed: sampleTerms({ capabilities }) })])
  const table = await screen.findByRole('table', { name: /What members of each institute can do/ })
  const [, , , partnerRow, sentences] = within(table).getAllByRole('row').slice(1)
  const cells = partnerRow && within(partnerRow).getAllByRole('cell')
  expect(cells?.map(({ textContent }) => textContent)).toEqual([
    'can, within limits',
    ...Array.from({ length: 10 }, () => 'can’t'),
  ])
  expect(sentences).toHaveTextContent('Instituto Araucária can see registrations. Only for these groups')
  expect(sentences).toHaveTextContent(
    'It can’t edit findings and publish the report, because that needs a grant that covers everyone.',
  )
})

test('a proposal that was taken back is not called declined', async () => {
  const taken = { state: 'DECLINED', agreed: null, auditEntries: [{ id: 'e1', kind: 'GRANT_TAKEN_BACK' }] }
  await shown([sampleGrant(taken)])
  expect((await screen.findByText('1 ended grant')).closest('details')).toHaveTextContent('Proposal withdrawn')
})

test('pending grants come first, closed ones are folded', async () => {
  const proposed = sampleTerms({ number: 1 })
  await shown([
    sampleGrant({ state: 'PROPOSED', agreed: null, proposed, viewerCan: sampleGrantAbilities({ answer: true }) }),
    sampleGrant({
      id: 'g0',
      state: 'ENDED',
      agreed: null,
      partner: { ...partner, slug: 'ceiba', name: 'Fundación Ceiba' },
      endedAt: '2027-04-01T12:00:00.000Z',
    }),
  ])
  expect(await screen.findByText(/proposes a grant to Instituto Araucária/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Read and answer Instituto Araucária' })).toHaveAttribute(
    'href',
    `${partners}/g1`,
  )
  const over = screen.getByText('1 ended grant')
  expect(over.closest('details')).not.toHaveAttribute('open')
  expect(over.closest('details')).toHaveTextContent('Fundación Ceiba')
})

test('a pending grant says whether it is proposed, answered or to be changed', async () => {
  await shown([
    sampleGrant({ state: 'PROPOSED', agreed: null, proposed: sampleTerms({ number: 2, proposedBy: 'PARTNER' }) }),
    sampleGrant({ id: 'g2', proposed: sampleTerms({ number: 3 }) }),
  ])
  expect(
    await screen.findByText(/^Instituto Araucária answers Meridian Institute with a counter-proposal/),
  ).toBeVisible()
  expect(screen.getByText(/^Meridian Institute proposes to change the grant with Instituto Araucária/)).toBeVisible()
})

test('a partner learns of another partner only that it takes part', async () => {
  await shown([])
  const table = await screen.findByRole('table', { name: /What members of each institute can do/ })
  expect(table).toHaveTextContent('Instituto Araucária is another partner, with a separate grant from Meridian')
  expect(within(table).getAllByText('not shown to you')).toHaveLength(11)
})

test('an event without partners teaches what one is for', async () => {
  const { user, path } = await shown([], { institutes: [hostPart] })
  expect(await screen.findByText(/runs this event alone/)).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Propose a grant' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Propose a grant' })).toBeVisible()
  expect(path()).toBe(`${partners}/new`)
})
