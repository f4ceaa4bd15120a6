import { expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import type { CommitDrawInput, PrepareDrawInput } from '../__generated__/graphql.ts'
import { faultsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleAbilities } from '../testing/samples.ts'
import { manage, now, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const holder = (id: string, changes: Record<string, unknown> = {}) => ({
  ...{ __typename: 'SeedHolder', id, kind: 'PARTICIPANT', key: '', points: [], institute: null, isRecovered: false },
  ...{ committedAt: null, confirmedAt: null, revealedAt: null },
  ...changes,
})

const draw = (changes: Record<string, unknown> = {}) => ({
  ...{ __typename: 'Draw', id: 'draw-1', round: 0, state: 'PREPARED', digest: 'shown', recordHash: null, bundle: null },
  ...{ committedAt: null, sharing: null, room: null, voidReason: null, endedAt: null, deadlines: null },
  ...{ stagedAt: null, drawnSeats: null, failure: null, ownHolders: [], joinableAs: [] },
  record: {
    ...{ __typename: 'DrawRecord', seats: 60, rooms: 1000, least: 140, optimum: 0.1428, gap: 1e-9, threshold: 3 },
    ...{ codeVersion: '0.1.0', odds: [{ __typename: 'DrawOdds', from: 100, to: 1000, people: 243 }] },
  },
  holders: [holder('one'), holder('two')],
  ...changes,
})

const page = (draws: unknown[], root: Record<string, unknown> = {}) => {
  const event = { draws, viewerCan: sampleAbilities({ seeRegistrations: true, decide: true, compose: true }) }
  return renderRoute(`${manage}/draw`, sampleWorkspace([], root, event), { now })
}

test('a draw is prepared with the time that each step may take', async () => {
  const given: PrepareDrawInput[] = []
  const { user } = await page([], {
    prepareDraw: ({ input }: { input: PrepareDrawInput }) => {
      given.push(input)
      return { __typename: 'DrawRefused', message: 'No applications.', cause: 'NO_APPLICATION' }
    },
  })
  await user.type(await screen.findByRole('textbox', { name: /Seats in the room/ }), '40')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Time for each step' }), '10 minutes')
  await user.click(screen.getByRole('button', { name: 'Prepare a draw' }))
  expect(await screen.findByText('No applications.')).toBeVisible()
  expect(given).toEqual([{ eventSlug: 'cybercrime-americas', seats: 40, stepMinutes: 10, includeUnanswered: false }])
})

test('a draw is published as it was shown, after it was said that this is for good', async () => {
  const given: CommitDrawInput[] = []
  const { user } = await page([draw()], {
    commitDraw: ({ input }: { input: CommitDrawInput }) => {
      given.push(input)
      return { __typename: 'DrawRefused', message: 'Someone has joined.' }
    },
  })
  expect(await screen.findByText('A draw is being prepared.')).toBeVisible()
  expect(screen.getByText('1 in 7')).toBeVisible()
  expect(screen.getByText('Participant (seed 2)')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Publish the draw' }))
  const dialog = screen.getByRole('dialog')
  expect(within(dialog).getByText(/2 seed-holders will be fixed/)).toBeVisible()
  await user.click(within(dialog).getByRole('button', { name: 'Publish the draw' }))
  expect(await within(dialog).findByText('Someone has joined.')).toBeVisible()
  expect(given).toEqual([{ id: 'draw-1', digest: 'shown' }])
  expect(await faultsOfPage()).toEqual([])
})
