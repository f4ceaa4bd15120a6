import { expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import type { AddDrawBeaconInput, CommitDrawInput, PrepareDrawInput } from '../__generated__/graphql.ts'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { publishedDraw, sampleDraw, sampleHolders } from '../testing/sampleDraw.ts'
import { sampleAbilities } from '../testing/samples.ts'
import { manage, now, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const page = (draws: unknown[], root: Record<string, unknown> = {}) => {
  const event = { draws, viewerCan: sampleAbilities({ seeRegistrations: true, decide: true, compose: true }) }
  return renderRoute(`${manage}/draw`, sampleWorkspace([], root, event), { now })
}

test('a draw is prepared with the time that each step may take', async () => {
  const given: PrepareDrawInput[] = []
  const { user } = await page([], {
    prepareDraw: ({ input }: { input: PrepareDrawInput }) => {
      given.push(input)
      return {
        __typename: 'DrawRefused',
        message: 'No applications.',
        cause: 'NO_APPLICATION',
        questions: [],
        references: [],
      }
    },
  })
  await user.type(await screen.findByRole('textbox', { name: /Seats in the room/ }), '40')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Time for each step' }), '10 minutes')
  await user.click(screen.getByRole('button', { name: 'Prepare a draw' }))
  expect(await screen.findByText('No applications.')).toBeVisible()
  const input = { eventSlug: 'cybercrime-americas', seats: 40, stepMinutes: 10, includeUnanswered: false }
  expect(given).toEqual([{ ...input, beacon: null }])
  await user.click(screen.getByRole('checkbox', { name: /Add a public random value/ }))
  await user.click(screen.getByRole('button', { name: 'Prepare a draw' }))
  await waitFor(() => expect(given.at(-1)).toEqual({ ...input, beacon: 'DRAND_QUICKNET' }))
})

test('that people can’t be drawn is said with the limits that keep them out, and has to be confirmed', async () => {
  const given: CommitDrawInput[] = []
  const withoutChance = {
    __typename: 'DrawWithoutChance',
    people: 36,
    limits: [
      {
        __typename: 'LimitInConflict',
        subject: 'REGION',
        questionKey: null,
        value: '002',
        crossedWith: null,
        side: 'MAXIMUM',
        limit: 0,
        people: 36,
      },
    ],
  }
  const { user } = await page([sampleDraw({ withoutChance })], {
    commitDraw: ({ input }: { input: CommitDrawInput }) => {
      given.push(input)
      return { __typename: 'DrawCommitted', draw: sampleDraw() }
    },
  })
  expect(await screen.findByText(/36 people can’t be drawn/)).toBeVisible()
  expect(screen.getByText('Africa: at most 0')).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Publish the draw' }))
  const dialog = await screen.findByRole('dialog')
  const press = within(dialog).getByRole('button', { name: 'Publish the draw' })
  expect(press).toBeDisabled()
  await user.click(within(dialog).getByRole('checkbox', { name: /even though 36 people can’t be drawn/ }))
  await user.click(press)
  await waitFor(() => expect(given).toEqual([{ id: 'draw-1', digest: 'shown', withoutChance: 36 }]))
})

test('once drand has published the value that was named, organisers can paste it here, and it decides the draw', async () => {
  const given: AddDrawBeaconInput[] = []
  const at = '2027-05-01T10:00:03.000Z'
  const revealing = (value: string | null) =>
    publishedDraw({
      state: 'REVEALING',
      holders: sampleHolders({ committedAt: at, confirmedAt: at, revealedAt: at }),
      beacon: { __typename: 'DrawBeacon', number: '27946612', at, until: '2027-06-01T10:00:03.000Z', value },
    })
  const { user } = await page([revealing(null)], {
    addDrawBeacon: ({ input }: { input: AddDrawBeaconInput }) => {
      given.push(input)
      return {
        __typename: 'DrawRefused',
        message: 'Not its hash.',
        cause: 'BEACON_INVALID',
        questions: [],
        references: [],
      }
    },
  })
  const field = await screen.findByRole('textbox', { name: 'Public random value, as drand publishes it' })
  expect(screen.getByRole('link', { name: 'the page of value 27946612' })).toHaveAttribute(
    'href',
    expect.stringMatching(/\/public\/27946612$/),
  )
  await user.click(field)
  await user.paste('{"round":27946613,"randomness":"ab","signature":"cd"}')
  await user.click(screen.getByRole('button', { name: 'Enter the value and draw the room' }))
  expect(screen.getByText('Paste the whole text of the page for value 27946612.')).toBeVisible()
  await user.clear(field)
  await user.paste('{"round":27946612,"randomness":"ab","signature":"cd"}')
  await user.click(screen.getByRole('button', { name: 'Enter the value and draw the room' }))
  expect(await screen.findByText('Not its hash.')).toBeVisible()
  expect(given).toEqual([{ id: 'draw-1', randomness: 'ab', signature: 'cd' }])
  expect(await problemsOfPage()).toEqual([])
})

test('seats that are no number are refused at the field, and questions without an answer are named', async () => {
  const given: PrepareDrawInput[] = []
  const { user } = await page([], {
    prepareDraw: ({ input }: { input: PrepareDrawInput }) => {
      given.push(input)
      const refused = {
        cause: 'ANSWERS_MISSING',
        questions: ['unknown-question'],
        references: ['AAAA000001', 'BBBB000002'],
      }
      return { __typename: 'DrawRefused', message: '15 people haven’t answered.', ...refused }
    },
  })
  const seats = await screen.findByRole('textbox', { name: /Seats in the room/ })
  await user.type(seats, '6O')
  await user.click(screen.getByRole('button', { name: 'Prepare a draw' }))
  expect(screen.getByText('Enter a whole number.')).toBeVisible()
  expect(given).toEqual([])
  await user.clear(seats)
  await user.click(screen.getByRole('button', { name: 'Prepare a draw' }))
  expect(await screen.findByText('unknown-question')).toBeVisible()
  expect(screen.getByRole('checkbox', { name: /Include people/ })).toBeVisible()
  expect(screen.getByRole('link', { name: /Show the people/ })).toHaveAttribute(
    'href',
    `${manage}/registrations?only=AAAA000001.BBBB000002`,
  )
})

test('where quotas conflict, the organiser reads which, and the least change that helps', async () => {
  const limit = { subject: 'REGION', questionKey: null, value: '419', side: 'MINIMUM' }
  const fix = { __typename: 'LimitFix', ...limit, from: 12, to: 9 }
  const conflict = {
    __typename: 'NoRoomPossible',
    message: 'No room of 60 seats meets all limits at once.',
    seats: 60,
    conflicting: [{ __typename: 'LimitInConflict', ...limit, limit: 12, people: 9 }],
    fixes: [fix],
    least: [fix],
  }
  const failure = { __typename: 'DrawFailure', cause: 'NO_ROOM', conflict }
  await page([sampleDraw({ state: 'FAILED', record: null, holders: [], failure })])
  expect(await screen.findByText('No room of 60 seats meets all limits at once.')).toBeVisible()
  expect(screen.getByText(/at least 12, of 9 who could be in the room/)).toBeVisible()
  expect(screen.getByText(/lower the minimum from 12 to 9/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Change the quotas' })).toHaveAttribute('href', `${manage}/composition`)
  expect(await problemsOfPage()).toEqual([])
})

test('a draw is published as it was shown, after it was said that this is for good', async () => {
  const given: CommitDrawInput[] = []
  const { user } = await page([sampleDraw()], {
    commitDraw: ({ input }: { input: CommitDrawInput }) => {
      given.push(input)
      return { __typename: 'DrawRefused', message: 'Someone has joined.' }
    },
  })
  expect(await screen.findByText('A draw is being prepared.')).toBeVisible()
  expect(screen.getByText('14%')).toBeVisible()
  expect(screen.getByText('14.28%')).toBeVisible()
  expect(screen.getByText('Participant (seed 2)')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Publish the draw' }))
  const dialog = screen.getByRole('dialog')
  expect(within(dialog).getByText(/3 seed-holders will be fixed/)).toBeVisible()
  await user.click(within(dialog).getByRole('button', { name: 'Publish the draw' }))
  expect(await within(dialog).findByText('Someone has joined.')).toBeVisible()
  expect(given).toEqual([{ id: 'draw-1', digest: 'shown', withoutChance: 0 }])
  expect(await problemsOfPage()).toEqual([])
})

test('the auditor’s bundle is downloaded for someone who is named', async () => {
  await page([sampleDraw({ state: 'DRAWN', canAudit: true })])
  expect(await screen.findByRole('heading', { name: 'Audit' })).toBeVisible()
  expect(screen.getByText(/The download is recorded in the audit log/)).toBeVisible()
  expect(screen.getByRole('textbox', { name: /Who will check the draw/ })).toBeRequired()
  expect(screen.getByRole('button', { name: 'Download the auditor’s bundle' })).toBeEnabled()
  expect(await problemsOfPage()).toEqual([])
})

test('a partner that holds a seed finds the auditor’s bundle, and nothing to decide', async () => {
  const event = {
    draws: [sampleDraw({ canAudit: true })],
    viewerCan: sampleAbilities({ seeRegistrations: true, export: true }),
  }
  await renderRoute(`${manage}/draw`, sampleWorkspace([], {}, event), { now })
  expect(await screen.findByRole('heading', { name: 'Audit' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Publish the draw' })).toBeNull()
})
