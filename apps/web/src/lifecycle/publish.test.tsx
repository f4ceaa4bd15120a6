import { expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleAbilities } from '../testing/samples.ts'
import { manage, now, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const preview = {
  __typename: 'ActionPreview',
  people: 0,
  isUpperBound: false,
  deletesDataOf: 0,
  refusal: null,
  emails: [],
}
const required = (path: string) => ({
  __typename: 'FieldError',
  path,
  code: 'REQUIRED',
  message: 'Please fill this in.',
})
const checklist = (missing: object[], advice: string[] = []) => ({ __typename: 'PublishingChecklist', missing, advice })

const show = (publishingChecklist: object | null, root: Record<string, unknown> = {}) =>
  renderRoute(
    `${manage}/publish`,
    {
      ...sampleWorkspace(
        [],
        {},
        {
          state: 'DRAFT',
          undecidedDates: ['STARTS_AT', 'ENDS_AT', 'REGISTRATION_CLOSES_AT'],
          publishingChecklist,
          viewerCan: sampleAbilities({ edit: true, publish: true, seeRegistrations: true }),
        },
      ),
      actionPreview: preview,
      ...root,
    },
    { now },
  )

test('what is missing leads to its field, and nothing can be published before', async () => {
  const { askedFor } = await show(checklist([required('startsAt'), required('groups')], ['NO_PROGRAMME']))
  expect(await screen.findByRole('heading', { name: '2 things are missing' })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Starts' })).toHaveAttribute('href', `${manage}/details#startsAt`)
  expect(screen.getByRole('link', { name: 'Groups and seat plan' })).toHaveAttribute('href', `${manage}/details#groups`)
  expect(screen.getByText('There is no programme yet.')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Publish event' })).toBeDisabled()
  expect(askedFor('ActionPreview')).toEqual([])
})

test('the page is shown as visitors will see it, before it is published for a minute that can be undone', async () => {
  const action = { __typename: 'PlannedAction', id: 'p1' }
  const { user, askedFor } = await show(checklist([]), { publishEvent: { __typename: 'ActionPlanned', action } })
  expect(await screen.findByRole('heading', { name: 'Ready to publish' })).toBeInTheDocument()
  const page = within(screen.getByRole('region', { name: 'Event page preview' }))
  expect(await page.findByText('Date to be announced')).toBeInTheDocument()
  expect(page.queryByText(/Open until/)).not.toBeInTheDocument()
  expect(await page.findByText(/Your data/)).toBeInTheDocument()
  expect(page.queryByText('When we delete your data')).not.toBeInTheDocument()
  expect(page.queryByText('Open the event’s workspace')).not.toBeInTheDocument()
  expect(await screen.findByText(/No one will be emailed\./)).toHaveTextContent('You can undo this for a minute.')
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Publish event' }))
  await waitFor(() => expect(screen.getByRole('button', { name: 'Publish event' })).toBeDisabled())
  expect(askedFor('PublishEvent').map(({ variables }) => variables)).toEqual([{ slug: 'cybercrime-americas' }])
})

test('what the server refuses is said', async () => {
  const refusal = { __typename: 'NotReadyToPublish', message: 'One thing is missing.', fields: [] }
  const { user } = await show(checklist([]), { publishEvent: refusal })
  await user.click(await screen.findByRole('button', { name: 'Publish event' }))
  expect(await screen.findByText('One thing is missing.')).toBeInTheDocument()
})
