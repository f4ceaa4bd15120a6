import { expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { sampleInstitute } from '../institutes/sampleInstitute.ts'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { connection, nobody, sampleEvent, sampleRegistration, sampleViewer } from '../testing/samples.ts'
import { now, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const publication = {
  __typename: 'Publication',
  id: 'p1',
  kind: 'REPORT',
  title: 'What was said',
  titles: [{ language: 'en', text: 'What was said' }],
  publishedOn: '2027-05-01',
  link: 'https://meridian.example/report',
  languages: ['en', 'pt'],
}

const sampleSeries = (changes: Record<string, unknown> = {}) => ({
  __typename: 'Series',
  slug: 'inclusive',
  title: 'Inclusive cyber policy',
  titles: [{ language: 'en', text: 'Inclusive cyber policy' }],
  summary: 'From training to treaty.',
  summaries: [{ language: 'en', text: 'From training to treaty.' }],
  isPublished: true,
  version: 3,
  host: sampleInstitute(),
  viewerCan: { edit: false },
  items: [
    sampleEvent({
      slug: 'course',
      title: 'A course',
      kind: 'TRAINING',
      startsAt: '2027-02-01T12:00:00.000Z',
      endsAt: '2027-03-01T12:00:00.000Z',
    }),
    sampleEvent({ viewerRegistration: sampleRegistration('WAITLISTED') }),
    publication,
  ],
  ...changes,
})

test('the page of a series shows its events and publications in order, each as it stands for the reader', async () => {
  await renderRoute('/series/inclusive', { ...nobody, series: sampleSeries() }, { now })
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Inclusive cyber policy')
  const [course, consultation, report] = within(screen.getByRole('article')).getAllByRole('listitem')
  expect(course).toHaveTextContent('TrainingA course')
  expect(course).toHaveTextContent('Past event')
  expect(consultation).toHaveTextContent('Your registration On the waitlist')
  expect(consultation).toHaveTextContent('Register by 24 May')
  expect(within(report as HTMLElement).getByRole('link', { name: 'What was said' })).toHaveAttribute(
    'href',
    publication.link,
  )
  expect(report).toHaveTextContent('English and Portuguese')
  expect(screen.queryByRole('link', { name: 'Edit series' })).toBeNull()
  expect(await problemsOfPage()).toEqual([])
})

test('an unknown series is an unknown page', async () => {
  await renderRoute('/series/none', { ...nobody, series: null }, { now })
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Page not found')
})

test('an event leads to its series', async () => {
  const event = sampleEvent({ inSeries: sampleSeries({ items: [] }) })
  await renderRoute('/e/cybercrime-americas', { ...nobody, event }, { now })
  expect(await screen.findByRole('link', { name: 'Inclusive cyber policy' })).toHaveAttribute(
    'href',
    '/series/inclusive',
  )
})

const staff = (changes: Record<string, unknown> = {}) => ({
  viewer: sampleViewer({ email: 'ines@meridian.example' }),
  series: sampleSeries({ viewerCan: { edit: true } }),
  events: ({ filter }: { filter: { upcoming: boolean } }) =>
    connection(filter.upcoming ? [sampleEvent(), sampleEvent({ slug: 'other', title: 'Another event' })] : []),
  ...changes,
})

test('organisers put events in, order them, add publications, and see what is wrong beside the field', async () => {
  let answer: Record<string, unknown> = {
    __typename: 'InvalidInput',
    message: 'One field needs your attention.',
    fields: [{ path: 'items.3.publication.link', code: 'REQUIRED', message: 'Please fill this in.' }],
  }
  const { user, askedFor } = await renderRoute('/series/inclusive/edit', staff({ updateSeries: () => answer }), { now })
  await user.selectOptions(await screen.findByRole('combobox', { name: /^Event to add/ }), 'Another event')
  await user.click(screen.getByRole('button', { name: 'Add to series' }))
  await user.click(screen.getAllByRole('button', { name: 'Remove' })[2] as HTMLElement)
  await user.click(screen.getByRole('button', { name: 'Add a publication' }))
  const fields = within(screen.getByRole('group', { name: 'A publication' }))
  await user.type(fields.getAllByRole('textbox')[0] as HTMLElement, 'A guide')
  await user.click(screen.getAllByRole('button', { name: 'Move up' })[1] as HTMLElement)
  await user.click(screen.getByRole('button', { name: 'Save series' }))
  expect(await screen.findByText('Please fill this in.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Link: please fill this in.' })).toBeVisible()
  expect(askedFor('UpdateSeries')[0]?.variables).toMatchObject({
    input: {
      slug: 'inclusive',
      version: 3,
      items: [
        { eventSlug: 'course' },
        { eventSlug: 'other' },
        { eventSlug: 'cybercrime-americas' },
        { publication: { kind: 'REPORT', titles: [{ language: 'en', text: 'A guide' }], languages: ['en'] } },
      ],
    },
  })
  answer = {
    __typename: 'EventInAnotherSeries',
    message: 'This event is in another series already.',
    eventSlug: 'other',
  }
  await user.click(screen.getByRole('button', { name: 'Save series' }))
  expect(await screen.findByText('This event is in another series already.')).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
})

test('nobody else changes a series', async () => {
  await renderRoute('/series/inclusive/edit', staff({ series: sampleSeries() }), { now })
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
    'This page is for the people who run the event',
  )
})

test('a new series begins with its title and its address', async () => {
  const { user, path } = await renderRoute(
    '/new-series/meridian',
    staff({ createSeries: { __typename: 'SeriesCreated', series: sampleSeries() } }),
    { now },
  )
  await user.type(await screen.findByRole('textbox', { name: 'English' }), 'Inclusive cyber policy')
  await user.type(screen.getByRole('textbox', { name: /^Address/ }), 'inclusive')
  await user.click(screen.getByRole('button', { name: 'Create series' }))
  expect(await screen.findByRole('button', { name: 'Save series' })).toBeVisible()
  expect(path()).toBe('/series/inclusive/edit')
})

test('an institute lists its series', async () => {
  const institute = sampleInstitute({ hostedSeries: [sampleSeries({ isPublished: false })] })
  await renderRoute('/institutes/meridian', sampleWorkspace([], { institute }), { now })
  expect(await screen.findByRole('link', { name: 'Inclusive cyber policy' })).toHaveAttribute(
    'href',
    '/series/inclusive',
  )
  expect(screen.getByRole('link', { name: 'New series' })).toHaveAttribute('href', '/new-series/meridian')
})
