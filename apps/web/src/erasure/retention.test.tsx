import { expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { manage, now, sampleWorkspace } from '../app/staff/sampleWorkspace.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { connection } from '../testing/samples.ts'

const proof = {
  ...{
    id: 'p1',
    at: '2027-05-01T03:00:00.000Z',
    cause: 'RETENTION',
    digest: 'ab'.repeat(32),
    fields: ['REGISTRATION'],
  },
  counts: { registrations: 12, messages: 30, words: 0, newsStops: 1, somethingNew: 2 },
}
const retention = [{ field: 'REGISTRATION', days: 90, erasedOn: '2027-09-12T05:00:00.000Z' }]
const page = (path = '') =>
  renderRoute(`${path}${manage}/retention`, sampleWorkspace([], {}, { retention, erasures: connection([proof]) }), {
    now,
  })

test('what was erased is told in words, and what there was none of is not', async () => {
  await page()
  expect(await screen.findByText(/its time had come/)).toHaveTextContent('Everything that tells who people are')
  expect(
    screen.getByText('Registrations: 12 · Mails: 30 · Wishes to hear no more news: 1 · somethingNew: 2'),
  ).toBeVisible()
  expect(screen.getByText(`SHA-256 ${proof.digest}`)).toBeVisible()
})
