import { expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { renderRoute } from '../testing/renderRoute.tsx'
import { connection } from '../testing/samples.ts'
import { manage, now, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const proof = {
  id: 'p1',
  at: '2027-05-01T03:00:00.000Z',
  cause: 'RETENTION',
  digest: 'ab'.repeat(32),
  fields: ['REGISTRATION'],
  counts: { registrations: 12, messages: 30, words: 0, newsStops: 1, somethingNew: 2 },
}
const retention = [{ field: 'REGISTRATION', days: 90, erasedOn: '2027-09-12T05:00:00.000Z' }]
const page = (path = '') =>
  renderRoute(`${path}${manage}/retention`, sampleWorkspace([], {}, { retention, erasures: connection([proof]) }), {
    now,
  })

test('erased data is named in words, kinds with nothing to erase are not', async () => {
  await page()
  expect(await screen.findByText(/retention period over/)).toHaveTextContent('Everything that identifies people')
  expect(screen.getByText('Registrations: 12 · Emails: 30 · Unsubscribed from news: 1 · somethingNew: 2')).toBeVisible()
  expect(screen.getByText(`SHA-256 ${proof.digest}`)).toBeVisible()
})

test('organisers see of how many people a change deletes data at once, before it is planned', async () => {
  const root = {
    actionPreview: { people: 0, isUpperBound: false, deletesDataOf: 12, refusal: null, emails: [] },
    setRetention: { __typename: 'ActionPlanned', action: { id: 'p1' } },
  }
  const workspace = sampleWorkspace([], root, { retention, erasures: connection([proof]) })
  const { user, askedFor } = await renderRoute(`${manage}/retention`, workspace, { now })
  const days = await screen.findByRole('textbox', { name: 'Everything that identifies people' })
  await user.clear(days)
  await user.type(days, '0')
  await user.click(screen.getByRole('button', { name: 'Save retention periods' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Delete data?' }))
  expect(askedFor('SetRetention')).toHaveLength(0)
  await user.click(dialog.getByRole('button', { name: 'Delete the data of 12 people' }))
  await waitFor(() =>
    expect(askedFor('SetRetention')[0]?.variables.input).toMatchObject({ rules: [{ field: 'REGISTRATION', days: 0 }] }),
  )
})
