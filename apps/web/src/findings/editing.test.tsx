import { expect, test } from '@jest/globals'
import { act, screen, waitFor } from '@testing-library/react'
import { renderRoute } from '../testing/renderRoute.tsx'
import { now } from '../testing/sampleWorkspace.ts'
import { sockets } from '../testing/sockets.ts'
import { at, desk, finding, passage, sources, topic } from './sampleWorkspace.ts'

test('the other editor of a finding is named, and what they save appears at once beside what is being typed', async () => {
  const editor = (name: string, isViewer: boolean) => ({
    __typename: 'MemberSummary',
    name,
    isViewer,
    institute: { __typename: 'Institute', slug: 'araucaria', name: 'Instituto Araucária' },
  })
  let stands = finding('f1', { editors: [editor('Raissa', false), editor('Inés', true)] })
  const topics = () => [topic('t1', 'Procedure', { sources, findings: [stands] })]
  const markEditing = () => ({ __typename: 'EditingMarked', finding: stands })
  const { user, askedFor } = await renderRoute(at, desk({ topics, root: { markEditing } }), { now })
  expect(await screen.findByText('Also being rewritten by Raissa (Instituto Araucária)')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Rewrite' }))
  expect(askedFor('MarkEditing')[0]?.variables).toEqual({ findingId: 'f1', leaving: false })
  await user.type(screen.getByRole('textbox', { name: 'Français' }), 'Les ordres tardent.')
  stands = finding('f1', { version: 4, passages: [passage('en', 'Orders come very late.')] })
  await waitFor(() => expect(sockets).not.toHaveLength(0))
  await act(async () => sockets[0]?.accept())
  await waitFor(() => expect(sockets[0]?.subscriptions.some(({ query }) => query.includes('eventChanged'))).toBe(true))
  await act(async () => sockets[0]?.tell({ eventChanged: { at: now } }))
  expect(await screen.findByText('Orders come very late.')).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Français' })).toHaveValue('Les ordres tardent.')
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  await waitFor(() => expect(askedFor('MarkEditing').at(-1)?.variables.leaving).toBe(true))
})
