import { expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { problemsOfPage } from '../../testing/accessibility.ts'
import { renderRoute } from '../../testing/renderRoute.tsx'
import { sampleEvent } from '../../testing/samples.ts'
import { manage, now, sampleWorkspace } from '../../testing/sampleWorkspace.ts'

test('an event is copied to another day, and skipped hours are said', async () => {
  let answer: Record<string, unknown> = {
    __typename: 'SlugTaken',
    message: 'Another page has this address, or had it before.',
  }
  const { user, askedFor } = await renderRoute(
    `${manage}/copy`,
    sampleWorkspace([], { copyEvent: () => answer }, { grants: [] }),
    { now },
  )
  await user.click(await screen.findByRole('button', { name: 'Copy event' }))
  expect(screen.getAllByText('Enter an address for the copy.')).toHaveLength(2)
  expect(screen.queryByRole('checkbox')).toBeNull()
  await user.type(screen.getByLabelText(/^First day/), '2028-06-12')
  await user.type(screen.getByLabelText(/^Address/), 'again')
  await user.click(screen.getByRole('button', { name: 'Copy event' }))
  expect(await screen.findAllByText('Another page has this address, or had it before.')).toHaveLength(2)
  expect(await problemsOfPage()).toEqual([])
  answer = {
    __typename: 'EventCopied',
    event: sampleEvent({ slug: 'again' }),
    adjustedTimes: [{ path: 'startsAt', intended: '2028-03-12T02:30', at: '2028-03-12T06:30:00.000Z' }],
    grantsProposed: 2,
  }
  await user.click(screen.getByRole('button', { name: 'Copy event' }))
  expect(await screen.findByText(/instead of 02:30$/)).toBeVisible()
  expect(screen.getByText('2 grants are proposed. We emailed the partners’ owners.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Open the copy' })).toHaveAttribute('href', '/e/again/manage/details')
  expect(askedFor('CopyEvent').at(-1)?.variables).toEqual({
    input: { slug: 'cybercrime-americas', newSlug: 'again', firstDay: '2028-06-12', proposeGrants: false },
  })
})
