import { expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { problemsOfPage } from '../../testing/accessibility.ts'
import { renderRoute } from '../../testing/renderRoute.tsx'
import { connection, sampleAbilities, sampleEvent, samplePublicRoom } from '../../testing/samples.ts'
import { manage, now, sampleWorkspace } from '../../testing/sampleWorkspace.ts'

const viewerCan = sampleAbilities({ edit: true, seeRegistrations: true, setRoomDisclosure: true })
const changed = { roomDisclosure: 'GROUPS', publicRoom: samplePublicRoom(), erasures: connection([]), viewerCan }

const show = (root: Record<string, unknown> = {}) =>
  renderRoute(`${manage}/retention`, { ...sampleWorkspace([], {}, changed), ...root }, { now })

const setTo = (roomDisclosure: string, reportToRequestAgain = false) => ({
  __typename: 'RoomDisclosureSet',
  reportToRequestAgain,
  event: sampleEvent({ ...changed, roomDisclosure, version: 2 }),
})

const choices = async () => within(await screen.findByRole('group', { name: 'Visible to the public' }))

test('each choice says in plain words what it shows', async () => {
  await show()
  const group = await choices()
  expect(group.getAllByRole('radio').map((radio) => radio.getAttribute('id'))).toEqual(
    ['NOTHING', 'TOTAL', 'GROUPS', 'EXACT'].map((value) => `roomDisclosure:${value}`),
  )
  expect(group.getByRole('radio', { name: 'Groups of at least 3 people' })).toBeChecked()
  expect(group.getByRole('radio', { name: 'Exact numbers' })).toHaveAccessibleDescription(
    /each person who joins or leaves/,
  )
  expect(group.getByRole('radio', { name: 'Nothing' })).toHaveAccessibleDescription(/The seat plan stays public/)
  expect(await problemsOfPage()).toEqual([])
})

test('a choice is saved with the version that was read', async () => {
  const { user, askedFor } = await show({ setRoomDisclosure: setTo('TOTAL') })
  await user.click((await choices()).getByRole('radio', { name: 'The total' }))
  expect(screen.queryByText(/Anyone can see and keep/)).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByRole('radio', { name: 'The total' })).toBeChecked()
  expect(screen.queryByRole('button', { name: 'Cancel' })).not.toBeInTheDocument()
  expect(askedFor('SetRoomDisclosure').map(({ variables }) => variables)).toEqual([
    { input: { eventSlug: 'cybercrime-americas', version: 1, disclosure: 'TOTAL' } },
  ])
})

test('an organiser who shows more is warned that it cannot be taken back, and can cancel', async () => {
  const { user, askedFor } = await show()
  await user.click((await choices()).getByRole('radio', { name: 'Exact numbers' }))
  expect(screen.getByText(/Anyone can see and keep what is shown/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect((await choices()).getByRole('radio', { name: /Groups/ })).toBeChecked()
  expect(askedFor('SetRoomDisclosure')).toEqual([])
})

test('a report that waits for agreement has to be requested again, and the page says so', async () => {
  const { user } = await show({ setRoomDisclosure: setTo('NOTHING', true) })
  await user.click((await choices()).getByRole('radio', { name: 'Nothing' }))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText(/request agreement again/)).toBeInTheDocument()
})

test('a refusal stands where the choice is', async () => {
  const message = 'The event is over, so its published numbers no longer change. You can only choose to show less.'
  const { user } = await show({ setRoomDisclosure: { __typename: 'RoomFrozen', message } })
  await user.click((await choices()).getByRole('radio', { name: 'Exact numbers' }))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText(message)).toBeInTheDocument()
})

const regionalBody = {
  __typename: 'Inference',
  kind: 'SEATED',
  groupKey: 'technical',
  country: null,
  isOtherCountries: false,
  sessionId: null,
  version: null,
  minimum: 1,
  maximum: 1,
  readerGroupKey: null,
  isCertain: true,
  sources: [
    { __typename: 'InferenceSource', kind: 'ROOM_GROUP', groupKey: 'technical', country: null, version: null },
    { __typename: 'InferenceSource', kind: 'SEAT_PLAN', groupKey: null, country: null, version: null },
  ],
}

test('a setting that would reveal somebody is refused in sentences, with the safer one a press away', async () => {
  const message = 'Someone could be identified from what the public would see.'
  const { user, askedFor } = await show({
    setRoomDisclosure: ({ input }: { input: { disclosure: string } }) =>
      input.disclosure === 'EXACT'
        ? { __typename: 'RoomReveals', message, safer: 'TOTAL', inferences: [regionalBody] }
        : setTo('TOTAL'),
  })
  await user.click((await choices()).getByRole('radio', { name: 'Exact numbers' }))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent(message)
  expect(within(alert).getByRole('listitem')).toHaveTextContent(/: exactly one person held a seat/)
  expect(within(alert).getByRole('listitem')).toHaveTextContent(/ on the event page and the seat plan$/)
  expect(screen.queryByText(/Anyone can see and keep/)).not.toBeInTheDocument()
  expect(await problemsOfPage()).toEqual([])
  await user.click(within(alert).getByRole('button', { name: 'Show this instead: The total' }))
  expect(await screen.findByRole('radio', { name: 'The total' })).toBeChecked()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  expect(askedFor('SetRoomDisclosure').map(({ variables }) => variables)).toMatchObject([
    { input: { disclosure: 'EXACT' } },
    { input: { disclosure: 'TOTAL' } },
  ])
})

test('a choice can be tried before it is saved', async () => {
  const roomAttack = ({ disclosure }: { disclosure: string }) =>
    disclosure === 'EXACT'
      ? { __typename: 'RoomAttack', outcome: 'REVEALS', safer: 'GROUPS', inferences: [regionalBody] }
      : { __typename: 'RoomAttack', outcome: 'SAFE', safer: null, inferences: [] }
  const { user, askedFor } = await renderRoute(
    `${manage}/retention`,
    { ...sampleWorkspace([], {}, { ...changed, roomAttack }) },
    { now },
  )
  await choices()
  await user.click(screen.getByRole('button', { name: 'Test the figures' }))
  expect(await screen.findByText('Nothing found.')).toBeVisible()
  await user.click((await choices()).getByRole('radio', { name: 'Exact numbers' }))
  expect(screen.queryByText('Nothing found.')).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Test the figures' }))
  expect(await screen.findByText('Someone could be identified.')).toBeVisible()
  expect(askedFor('SetRoomDisclosure')).toEqual([])
})
