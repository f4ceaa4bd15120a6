import { expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { faultsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleAbilities } from '../testing/samples.ts'
import { manage, now, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const mayCallOff = { viewerCan: sampleAbilities({ edit: true, seeRegistrations: true, callOff: true }) }
const preview = {
  __typename: 'ActionPreview',
  ...{ people: 62, isUpperBound: false, deletesDataOf: 0, refusal: null },
  emails: [{ __typename: 'EmailedAbout', about: 'EVENT_CALLED_OFF', people: 62 }],
}

const show = (event: Record<string, unknown> = mayCallOff, root: Record<string, unknown> = {}) =>
  renderRoute(`${manage}/status`, { ...sampleWorkspace([], {}, event), actionPreview: preview, ...root }, { now })

test('calling off says how many people are emailed, in which languages, and that it is final', async () => {
  const { user, askedFor } = await show(mayCallOff, {
    callOffEvent: { __typename: 'ActionPlanned', action: { __typename: 'PlannedAction', id: 'p1' } },
  })
  await user.type(await screen.findByRole('textbox', { name: 'Reason' }), 'The venue was flooded.')
  await user.click(screen.getByRole('button', { name: 'Español' }))
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'El local se inundó.')
  await user.click(screen.getByRole('button', { name: 'Call off the event…' }))
  const dialog = within(await screen.findByRole('dialog', { name: /Call off “Towards a convention/ }))
  expect(dialog.getByText('62 people learn that the event is called off.')).toBeInTheDocument()
  expect(dialog.getByText(/Your reason is written in English and Español\./)).toHaveTextContent(
    'People who read other languages get it in English.',
  )
  expect(dialog.getByText('This is final. You can undo it for a minute.')).toBeInTheDocument()
  expect(await faultsOfPage()).toEqual([])
  await user.click(dialog.getByRole('button', { name: 'Call off the event and email 62 people' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  expect(askedFor('CallOffEvent').map(({ variables }) => variables)).toEqual([
    {
      input: {
        slug: 'cybercrime-americas',
        reasons: [
          { language: 'en', text: 'The venue was flooded.' },
          { language: 'es', text: 'El local se inundó.' },
        ],
      },
    },
  ])
})

test('calling off needs a reason, and the field is focused and stays in error until something is written', async () => {
  const { user, askedFor } = await show()
  await user.click(await screen.findByRole('button', { name: 'Call off the event…' }))
  const field = screen.getByRole('textbox', { name: 'Reason' })
  expect(field).toHaveFocus()
  expect(field).toHaveAccessibleDescription(/Say why the event is called off\./)
  await user.type(field, 'x')
  expect(screen.queryByText('Say why the event is called off.')).not.toBeInTheDocument()
  expect(askedFor('ActionPreview')).toEqual([])
})

test('what the server refuses is said', async () => {
  const { user } = await show(mayCallOff, {
    callOffEvent: { __typename: 'AlreadyOver', message: 'This event ended yesterday.', endedAt: now },
  })
  await user.type(await screen.findByRole('textbox', { name: 'Reason' }), 'Flooded.')
  await user.click(screen.getByRole('button', { name: 'Call off the event…' }))
  await user.click(await screen.findByRole('button', { name: /and email 62 people/ }))
  expect(await screen.findByText('This event ended yesterday.')).toBeInTheDocument()
})

test('an event that was called off says since when and why, and offers nothing more', async () => {
  await show({
    ...{ state: 'CALLED_OFF', calledOffAt: '2027-05-19T12:00:00.000Z', callOffReason: 'The venue was flooded.' },
    viewerCan: sampleAbilities({ edit: true, seeRegistrations: true }),
  })
  expect(await screen.findByText(/The event was called off on/)).toBeInTheDocument()
  expect(screen.getByText('The venue was flooded.')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Call off the event…' })).not.toBeInTheDocument()
  expect(await faultsOfPage()).toEqual([])
})
