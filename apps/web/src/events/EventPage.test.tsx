import { expect, test } from '@jest/globals'
import { parseRichText } from '@plenaria/schema/richText/parse'
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleDraw } from '../testing/sampleDraw.ts'
import {
  cannotRegister,
  canRegisterBy,
  connection,
  nobody,
  sampleEvent,
  samplePublicRoom,
  sampleRegistration,
  sampleVenue,
  sampleViewer,
  session,
} from '../testing/samples.ts'
import { LineBroken } from '../testing/server.ts'

const show = (changes: Record<string, unknown> = {}, zone?: string) =>
  renderRoute('/e/cybercrime-americas', { ...nobody, event: sampleEvent(changes) }, { zone })

test('the facts stand in the reader’s zone and in the event’s', async () => {
  await show({}, 'America/Bogota')
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Towards a convention on cybercrime')
  const when = screen.getByText('When').parentElement
  expect(when).toHaveTextContent(/Monday,? 14 June 2027,? (at )?10:00\s?–[\s\u2060]*13:00/)
  expect(when).toHaveTextContent(/12:00\s?–[\s\u2060]*15:00 at the event, Brasilia Standard Time/)
  expect(screen.getByText('English and Spanish')).toBeInTheDocument()
  expect(screen.getByText('60 seats')).toBeInTheDocument()
})

test('a picture is described, has its size before it arrives, and waits until somebody gets near it', async () => {
  await show({
    image: {
      url: '/media/images/a/1280.webp',
      smallUrl: '/media/images/a/640.webp',
      alt: 'Una sala llena',
      alts: [{ language: 'es', text: 'Una sala llena' }],
    },
  })
  const picture = await screen.findByRole('img', { name: 'Una sala llena' })
  expect(picture).toHaveAttribute('src', '/media/images/a/1280.webp')
  expect(picture).toHaveAttribute('width', '1280')
  expect(picture).toHaveAttribute('height', '640')
  expect(picture).toHaveAttribute('loading', 'lazy')
  expect(picture).toHaveAttribute('lang', 'es')
  expect(await problemsOfPage()).toEqual([])
})

const inPerson = (changes: Record<string, unknown> = {}) => ({ format: 'IN_PERSON', venue: sampleVenue(changes) })

test('an event in person says its city first, and then where it is, how to get there and who can move around', async () => {
  await show(inPerson())
  expect((await screen.findByText('Format')).parentElement).toHaveTextContent('In personPanama City, Panama')
  const venue = (await screen.findByRole('heading', { name: 'Venue' })).closest('section')
  expect(venue).toHaveTextContent('Casa del PuenteCalle 3, 14Panama City, Panama')
  expect(venue).toHaveTextContent('How to get thereTwo streets north of the cathedral.')
  expect(venue).toHaveTextContent('AccessibilityA lift to all floors.')
  expect(screen.getByRole('link', { name: 'Open the map' })).toHaveAttribute('href', 'https://maps.example/casa')
  expect(await problemsOfPage()).toEqual([])
})

test('who does not see the address reads for whom it is; who does is asked not to share it', async () => {
  const hidden = {
    name: null,
    address: null,
    mapPage: null,
    directions: null,
    rooms: [],
    isAddressPublic: false,
  }
  await show(inPerson({ ...hidden, viewerSeesAddress: false }))
  const venue = (await screen.findByRole('heading', { name: 'Venue' })).closest('section')
  expect(venue).toHaveTextContent('Panama City, PanamaOnly people who hold a seat can see the address.')
  cleanup()
  await show(inPerson({ isAddressPublic: false }))
  expect(await screen.findByText('This address isn’t public. Please don’t share it.')).toBeVisible()
})

test('a virtual event has no venue', async () => {
  await show()
  await screen.findByRole('heading', { name: 'Questions' })
  expect(screen.queryByRole('heading', { name: 'Venue' })).not.toBeInTheDocument()
})

test('where the clocks agree, the time is said once', async () => {
  await show({}, 'America/Sao_Paulo')
  const when = (await screen.findByText('When')).parentElement
  expect(when).toHaveTextContent(/12:00\s?–[\s\u2060]*15:00/)
  expect(when).not.toHaveTextContent('at the event')
})

test('the one action has its deadline and the day of the answer, and is there again at the end of the page', async () => {
  await show()
  await screen.findByRole('heading', { name: 'Questions' })
  const links = screen.getAllByRole('link', { name: 'Register your interest' })
  expect(links.map((link) => link.getAttribute('href'))).toEqual(Array(2).fill('/e/cybercrime-americas/register'))
  for (const open of screen.getAllByText(/Open until/))
    expect(open).toHaveTextContent(/Monday,? 24 May 2027 at 20:00 Brasilia Standard Time \(18:00 your time\)/)
  for (const hear of screen.getAllByText(/You’ll hear from us by/))
    expect(hear).toHaveTextContent(/Monday,? 31 May 2027/)
})

test('nobody is promised an answer by a day that has passed', async () => {
  await show({ decisionPromisedAt: '2026-01-05T16:00:00.000Z' })
  await screen.findByRole('heading', { name: 'Questions' })
  expect(screen.queryByText(/hears? by/)).not.toBeInTheDocument()
})

test.each([
  ['NOT_YET_OPEN', /Registration opens on/],
  ['CLOSED', /Registration closed on/],
] as const)('no one is sent to a form that is %s', async (reason, words) => {
  await show({ viewerCan: cannotRegister(reason) })
  expect(await screen.findAllByText(words)).toHaveLength(1)
  await screen.findByRole('heading', { name: 'Questions' })
  expect(screen.queryByRole('link', { name: 'Register your interest' })).not.toBeInTheDocument()
})

test('a draft is shown to its institute with the way to its form', async () => {
  await show({ state: 'DRAFT', viewerCan: cannotRegister('NOT_PUBLISHED') })
  const [link] = await screen.findAllByRole('link', { name: 'Register your interest' })
  expect(link).toHaveAttribute('href', '/e/cybercrime-americas/register')
})

test('a person who was named to take over a seat is led to the form, though registration is closed', async () => {
  await renderRoute('/e/cybercrime-americas', {
    viewer: sampleViewer(),
    event: sampleEvent({ registrationWindow: 'CLOSED', viewerCan: canRegisterBy('REPLACEMENT') }),
  })
  const [link] = await screen.findAllByRole('link', { name: 'Accept and register' })
  expect(link).toHaveAttribute('href', '/e/cybercrime-americas/register')
  expect(screen.queryByText(/Open until|Registration closed/)).not.toBeInTheDocument()
})

test('somebody who registered is led to their registration', async () => {
  await renderRoute('/e/cybercrime-americas', {
    viewer: sampleViewer(),
    event: sampleEvent({ viewerRegistration: sampleRegistration('WAITLISTED') }),
  })
  const [link] = await screen.findAllByRole('link', { name: 'View my registration' })
  expect(link).toHaveAttribute('href', '/registrations/QH7K2M9XPD')
  expect(screen.getAllByText('On the waitlist')).not.toHaveLength(0)
})

test('headings, lists and links of descriptions are shown as such, below the headings of the page', async () => {
  const text = '# For whom\n\nPeople who **build**:\n\n- networks\n- [tools](https://tools.example/all)'
  const sessions = [
    session('s1', 'Opening', '2027-06-14T15:00:00.000Z', '2027-06-14T16:00:00.000Z', {
      formattedDescription: parseRichText('With *two* guests'),
    }),
  ]
  await show({ formattedDescription: parseRichText(text), sessions })
  expect(await screen.findByRole('heading', { name: 'For whom', level: 3 })).toBeVisible()
  expect(screen.getByText('build').tagName).toBe('STRONG')
  expect(screen.getByText('two').tagName).toBe('EM')
  expect(screen.getByText('networks').closest('ul')).toBeVisible()
  expect(screen.getByRole('link', { name: 'tools' })).toHaveAttribute('href', 'https://tools.example/all')
})

test('once a draw is prepared, seats are given by lot, and again by review if it is void', async () => {
  await show({ draws: [sampleDraw()] })
  expect(await screen.findByText('allocated by lot')).toBeVisible()
  expect(screen.getByText(/The room is drawn by lot/)).toBeInTheDocument()
  expect(screen.queryByText(/compose a balanced room/)).toBeNull()
  cleanup()
  await show({ draws: [sampleDraw({ state: 'VOID' })] })
  expect(await screen.findByText('allocated by review')).toBeVisible()
})

test('how seats are given is said in plain words', async () => {
  await show()
  const section = (await screen.findByRole('heading', { name: 'How seats are allocated' })).closest('section')
  if (!section) throw new Error('The heading stands in no section')
  expect(within(section).getByText(/compose a balanced room of 60/)).toBeInTheDocument()
  expect(within(section).getByText(/Civil society \(12\), Technical community \(8\)/)).toHaveTextContent(
    /Until Monday,? 7 June/,
  )
  expect(within(section).getByText('Each organisation can hold at most 2 seats.')).toBeInTheDocument()
  expect(within(section).getByText(/hold it for you for 3 days/)).toHaveTextContent(/furthest below its share/)
  const picture = await screen.findByRole('img')
  expect(picture).toHaveAccessibleName(/seat plan, group by group/)
  // A picture based on published ranges shows no exact counts.
  expect(picture).not.toHaveTextContent('/')
})

test('first come is said as first come', async () => {
  await show({
    admission: 'FIRST_COME',
    decisionPromisedAt: null,
    seatPlan: { ...sampleEvent().seatPlan, policy: 'FIFO', organisationCap: null },
  })
  expect(await screen.findAllByRole('link', { name: 'Register' })).not.toHaveLength(0)
  expect(screen.getAllByText('You’ll know immediately whether a seat is free.')).not.toHaveLength(0)
  expect(screen.getByText(/allocated in order of registration/)).toBeInTheDocument()
})

test('nobody is promised a decision about an event that was called off', async () => {
  await show()
  expect(await screen.findByText(/Everyone will hear by/)).toBeInTheDocument()
  cleanup()
  await show({ state: 'CALLED_OFF' })
  await shownOf()
  expect(screen.queryByText(/Everyone will hear by/)).not.toBeInTheDocument()
})

test('where every seat is held, people are shown the waitlist before they register', async () => {
  await show({ admission: 'FIRST_COME', publicRoom: samplePublicRoom({ hasFreeSeats: false }) })
  expect(await screen.findAllByText(/If you register now, you’ll join the waitlist/)).not.toHaveLength(0)
})

const shownOf = async () => {
  const section = (await screen.findByRole('heading', { name: 'How seats are allocated' })).closest('section')
  if (!section) throw new Error('The heading stands in no section')
  const table = await within(section).findByRole('table')
  const cellsOf = (name: RegExp) =>
    within(within(table).getByRole('row', { name }))
      .getAllByRole('cell')
      .map((cell) => cell.textContent)
  return { section, table, cellsOf }
}

test('seats taken are shown in ranges, and a group that is too small is withheld', async () => {
  await show()
  const { section, cellsOf } = await shownOf()
  expect(await screen.findByRole('figure')).toHaveTextContent(
    '30–39 of 60 seats are taken. Not all seats are taken. Some may be reserved or on offer.',
  )
  expect(section).toHaveTextContent(/updated on the hour, once at least 3 people/)
  expect(cellsOf(/Civil society/)).toEqual(['9–11', '18', '12–24'])
  expect(cellsOf(/Academia/)).toEqual(['withheld', '12', '6–16'])
})

test('no group is counted where the total alone is published', async () => {
  await show({ publicRoom: samplePublicRoom({ disclosure: 'TOTAL', groups: [] }) })
  const { cellsOf } = await shownOf()
  expect(await screen.findByRole('figure')).toHaveTextContent('30–39 of 60 seats are taken.')
  expect(cellsOf(/Academia/)).toEqual(['12', '6–16'])
})

test('nothing is said of seats taken where nothing is published', async () => {
  const nothing = { disclosure: 'NOTHING', groups: [], taken: null, hasFreeSeats: null }
  await show({ publicRoom: samplePublicRoom(nothing) })
  await shownOf()
  expect(await screen.findByRole('figure')).not.toHaveTextContent(/seats are taken|available/)
})

test('an event of several days is named by its days', async () => {
  await show({ endsAt: '2027-06-16T18:00:00.000Z' })
  expect((await screen.findByText('When')).parentElement).toHaveTextContent(/14\s?–[\s\u2060]*16 June 2027/)
})

const afternoons = (days: string[]) =>
  days.map((day) => session(day, 'Afternoon', `${day}T17:00:00.000Z`, `${day}T19:00:00.000Z`))

test('an event that meets every week says the weekday, the hours and how many weeks', async () => {
  const days = ['2027-06-15', '2027-06-22', '2027-06-29']
  await show({ startsAt: `${days[0]}T17:00:00.000Z`, endsAt: `${days[2]}T19:00:00.000Z`, sessions: afternoons(days) })
  expect((await screen.findByText('When')).parentElement).toHaveTextContent(
    /Every Tuesday, 14:00\s?–[\s\u2060]*16:00 Brasilia Standard Time \(.*your time\) · 3 weeks/,
  )
})

test('an event of two days names the hours of each', async () => {
  const days = ['2027-06-15', '2027-06-17']
  await show({ startsAt: `${days[0]}T17:00:00.000Z`, endsAt: `${days[1]}T19:00:00.000Z`, sessions: afternoons(days) })
  const when = (await screen.findByText('When')).parentElement
  expect(when).toHaveTextContent(/Tuesday,? 15 June 2027.*14:00.*Thursday,? 17 June 2027.*14:00/)
})

test('long parts are folded, and open by their heading', async () => {
  const days = ['14', '15', '16', '17', '18'].map((day) => `2027-06-${day}`)
  await show({
    sessions: afternoons(days),
    formattedDescription: parseRichText('First.\n\nSecond.\n\nThird.\n\nFourth.'),
  })
  await screen.findByRole('heading', { name: 'Questions' })
  expect(screen.getByText('First.')).toBeVisible()
  expect(screen.getByText('Fourth.')).not.toBeVisible()
  await userEvent.click(screen.getByText('More about this event'))
  expect(screen.getByText('Fourth.')).toBeVisible()
  expect(screen.getAllByText('Afternoon')[0]).not.toBeVisible()
  await userEvent.click(screen.getByText('All 5 sessions and their times'))
  expect(screen.getAllByText('Afternoon')[0]).toBeVisible()
})

test('the link is copied', async () => {
  await show()
  await screen.findByRole('heading', { name: 'Questions' })
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Copy the link' }))
  expect(await screen.findByText('Link copied')).toBeVisible()
  expect(await navigator.clipboard.readText()).toMatch(/^http.*\/$/)
})

test('it says of every institute its part, why it reads the data, and whether only with consent', async () => {
  const [host, partner] = sampleEvent().institutes
  const third = { slug: 'third', name: 'A third one', website: null, accent: '#0E5A5A', markUrl: null }
  await show({
    institutes: [
      host,
      { ...partner, needsConsent: true },
      { part: 'PARTNER', purpose: null, needsConsent: false, seesPersonalData: false, institute: third },
    ],
  })
  const parts = (await screen.findByRole('heading', { name: 'Your data' })).closest('section')
  if (!parts) throw new Error('The heading stands in no section')
  const [one, other, last] = within(parts).getAllByRole('term')
  expect(one?.parentElement).toHaveTextContent('· hostRuns the event and decides on seats.')
  expect(other?.parentElement).toHaveTextContent(
    'Instituto Araucária · partner instituteHelps to choose the participants from South America.Sees your registration only if you agree',
  )
  expect(last?.parentElement).toHaveTextContent('A third one · partner instituteCan’t see anything you send.')
})

test('an unknown event is not found', async () => {
  await renderRoute('/e/nowhere', { ...nobody, event: null })
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Page not found')
})

test('a lost connection is said, and tried again', async () => {
  let isBroken = true
  const { user } = await renderRoute('/e/cybercrime-americas', {
    ...nobody,
    event: () => {
      if (isBroken) throw new LineBroken()
      return sampleEvent()
    },
  })
  const again = await screen.findByRole('button', { name: 'Try again' })
  isBroken = false
  await user.click(again)
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Towards a convention')
})

test('the list names kind, dates, seats and the state of registration', async () => {
  await renderRoute('/', {
    ...nobody,
    events: ({ filter }: { filter: { upcoming: boolean } }) =>
      connection(
        filter.upcoming
          ? [sampleEvent()]
          : [sampleEvent({ slug: 'past', title: 'An older one', registrationWindow: 'CLOSED' })],
      ),
  })
  const entry = (await screen.findByRole('link', { name: /Towards a convention/ })).closest('li')
  expect(entry).toHaveTextContent('Consultation · Inclusive cyber policy')
  expect(entry).toHaveTextContent('Register by 24 May, 20:00 Brasilia Standard Time (18:00 your time)')
  expect(entry).toHaveTextContent('60 seats, by review')
  expect(screen.getByRole('heading', { name: 'Past events' })).toBeInTheDocument()
  expect(await problemsOfPage()).toEqual([])
})

test('the list tags an event that was called off, and offers no registration', async () => {
  await renderRoute('/', { ...nobody, events: () => connection([sampleEvent({ state: 'CALLED_OFF' })]) })
  const [entry] = await screen.findAllByRole('link', { name: /Towards a convention/ })
  expect(entry?.closest('li')).toHaveTextContent('Called off')
  expect(entry?.closest('li')).not.toHaveTextContent('Register by')
})

test('the list gives no date of a postponed event, and offers no registration', async () => {
  await renderRoute('/', { ...nobody, events: () => connection([sampleEvent({ state: 'POSTPONED' })]) })
  const [entry] = await screen.findAllByRole('link', { name: /Towards a convention/ })
  expect(entry?.closest('li')).toHaveTextContent('New dates to be announced')
  expect(entry?.closest('li')).toHaveTextContent('Postponed')
  expect(entry?.closest('li')).not.toHaveTextContent('Register by')
})

test('an event of which only the hours changed says what they were', async () => {
  await show({ previousStartsAt: '2027-06-14T13:00:00.000Z' })
  expect(await screen.findByText(/It was planned for/)).toHaveTextContent(/10:00/)
})

test('an empty list says so', async () => {
  await renderRoute('/', { ...nobody, events: connection([]) })
  expect(await screen.findByText(/There are no upcoming events at the moment/)).toBeInTheDocument()
})

test('axe finds nothing wrong', async () => {
  await show()
  await screen.findByRole('img')
  expect(await problemsOfPage()).toEqual([])
})

test('a text without a translation is shown in its own language, and says so', async () => {
  const spanish = [{ language: 'es', text: 'Hacia una convención' }]
  await show({ title: 'Hacia una convención', titles: spanish })
  expect(
    await screen.findByText(/Some of the organisers’ text hasn’t been translated into English yet/),
  ).toHaveTextContent('in Spanish.')
  expect(screen.getByText('Hacia una convención')).toHaveAttribute('lang', 'es')
  expect(screen.getByText(/^States are negotiating/)).not.toHaveAttribute('lang')
  expect(await problemsOfPage()).toEqual([])
})

test('where everything is translated, nothing is said of it', async () => {
  await show()
  expect(await screen.findByRole('heading', { level: 1 })).toBeInTheDocument()
  expect(screen.queryByText(/hasn’t been translated into/)).not.toBeInTheDocument()
})

test('after the event the page says that it is over, whatever was said of registering', async () => {
  await show({ viewerCan: cannotRegister('EVENT_OVER'), admission: 'INVITATION' })
  expect((await screen.findAllByText(/^The event ended on/)).length).toBeGreaterThan(0)
  expect(screen.queryByText('Only people who are invited can register.')).toBeNull()
})

test('the dates of deletion include that of needs', async () => {
  await show({ retention: [{ field: 'NEEDS', days: 5, erasedOn: '2027-06-19T18:00:00.000Z' }] })
  const name = await screen.findByText('Your access, dietary and travel needs')
  expect(name.nextElementSibling).toHaveTextContent('19 Jun 2027')
})
