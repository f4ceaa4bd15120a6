import { expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { renderRoute } from '../../testing/renderRoute.tsx'
import { nobody, sampleAbilities, sampleEvent } from '../../testing/samples.ts'
import { manage, membership, now, person, sampleWorkspace } from '../../testing/sampleWorkspace.ts'
import { LineBroken } from '../../testing/server.ts'

const people = () => [
  person('AAAA000001', 'Ana Ortega', 'SUBMITTED'),
  person('BBBB000002', 'Bruno Tavares', 'OFFERED', { offerExpiresAt: '2027-05-22T12:00:00.000Z' }),
]

const waiting = sampleEvent().groups.map((group) => ({ ...group, submitted: group.key === 'academia' ? 31 : 0 }))

test('the overview says what to do next and by when, and every page is one key away', async () => {
  const { user, path } = await renderRoute(manage, sampleWorkspace(people(), {}, { groups: waiting }), { now })
  const steps = await screen.findByRole('link', { name: '1 registration is waiting for a decision' })
  expect(steps.closest('li')).toHaveTextContent('promised by 31 May, 13:00 Brasilia Standard Time (11:00 your time)')
  expect(screen.getAllByRole('img', { name: /39 of 60 seats are held/ })).toHaveLength(2)
  await user.keyboard('gr')
  await waitFor(() => expect(path()).toBe(`${manage}/registrations`))
  await user.keyboard('?')
  expect(within(await screen.findByRole('dialog', { name: 'Shortcuts' })).getByText('Import and export')).toBeVisible()
})

const railOf = () => screen.findByRole('navigation', { name: 'Event pages' })

test('the rail is grouped by phase: the current one is open, and the one of the page', async () => {
  const { user } = await renderRoute(`${manage}/seats`, sampleWorkspace(people()), { now })
  const rail = within(await railOf())
  const pagesOf = (name: string) =>
    within(rail.getByRole('list', { name }))
      .getAllByRole('link')
      .map((link) => link.firstChild?.textContent)
  expect(pagesOf('Set up')).toEqual(expect.arrayContaining(['Event details', 'Seat plan', 'Topics']))
  expect(pagesOf('Invite and register')).toEqual(['Messages', 'Import and export'])
  expect(rail.getByRole('button', { name: 'Invite and register now' })).toHaveAttribute('aria-expanded', 'true')
  expect(rail.queryByRole('list', { name: 'Select' })).toBeNull()
  await user.click(rail.getByRole('button', { name: 'Select' }))
  expect(pagesOf('Select')).toEqual(expect.arrayContaining(['Registrations', 'Waitlist', 'Figures']))
  expect(rail.getByRole('link', { current: 'page' })).toHaveTextContent('Seat plan')
})

test('a closed phase shows how much waits in it, and an open one where', async () => {
  const waiting = [
    { kind: 'DECISIONS', count: 31, at: null },
    { kind: 'STAGED', count: 5, at: null },
    { kind: 'REVIEWS', count: 2, at: null },
  ]
  const { user } = await renderRoute(manage, sampleWorkspace(people(), {}, { waiting }), { now })
  const rail = within(await railOf())
  await user.click(await rail.findByRole('button', { name: 'Select 31 waiting for you' }))
  expect(rail.getByRole('link', { name: /^Registrations 31 waiting for you/ })).toBeVisible()
})

test('another event is two keys away, found by its name', async () => {
  const other = sampleEvent({ slug: 'training', title: 'Evidence in the cloud' })
  const world = sampleWorkspace(people())
  const { user, path } = await renderRoute(
    manage,
    {
      ...world,
      viewer: { ...world.viewer, events: [sampleEvent(), other] },
      event: ({ slug }: { slug: string }) => ({ ...world.event, slug }),
    },
    { now },
  )
  await railOf()
  await user.keyboard('gg')
  await user.type(await screen.findByRole('combobox', { name: 'Event' }), 'evid')
  await user.keyboard('{Enter}')
  await waitFor(() => expect(path()).toBe('/e/training/manage'))
})

test('a member who may not see the overview begins in the first room that they may enter', async () => {
  const { path } = await renderRoute(
    manage,
    sampleWorkspace([], {}, { viewerCan: sampleAbilities({ writeNotes: true, seeGrants: true }) }),
    { now },
  )
  await waitFor(() => expect(path()).toBe(`${manage}/notes`))
})

test('on a narrow screen the pages are behind a button, which Escape and going somewhere close', async () => {
  const { user, path } = await renderRoute(manage, sampleWorkspace(people()), { now })
  const menu = await screen.findByRole('button', { name: 'Menu' })
  await user.click(menu)
  expect(menu).toHaveAttribute('aria-expanded', 'true')
  await user.keyboard('{Escape}')
  expect(menu).toHaveAttribute('aria-expanded', 'false')
  await user.click(menu)
  await user.click(screen.getByRole('button', { name: 'Set up' }))
  await user.click(screen.getByRole('link', { name: /^Seat plan/ }))
  await waitFor(() => expect(path()).toBe(`${manage}/seats`))
  expect(menu).toHaveAttribute('aria-expanded', 'false')
})

test('Ctrl K finds a room by its name or its group, whatever the accents', async () => {
  const { user } = await renderRoute(manage, sampleWorkspace(people()), { now })
  await screen.findByRole('heading', { level: 1 })
  await user.keyboard('{Control>}k{/Control}')
  await user.type(screen.getByRole('combobox', { name: 'Destination' }), 'invíte')
  expect(
    within(screen.getByRole('listbox'))
      .getAllByRole('option')
      .map(({ firstChild }) => firstChild?.textContent),
  ).toEqual(['Messages', 'Import and export', 'Search registrations for “invíte”'])
})

const queue = { reviewQueue: ['AAAA000001', 'BBBB000002'] }

/** Opens `⌘K` on this page of the event and types the search. */
async function goingFrom(page: string, wanted: string, root: Record<string, unknown> = {}) {
  const rendered = await renderRoute(page, sampleWorkspace(people(), root, queue), { now })
  await screen.findByRole('heading', { level: 1 })
  await rendered.user.keyboard('{Control>}k{/Control}')
  await rendered.user.type(screen.getByRole('combobox', { name: 'Destination' }), wanted)
  return rendered
}

const options = () =>
  within(screen.getByRole('listbox'))
    .getAllByRole('option')
    .map(({ firstChild }) => firstChild?.textContent)

test('Ctrl K leads to the people of the board', async () => {
  const { user, path } = await goingFrom(manage, 'zoe')
  expect(options()).toEqual(['Search registrations for “zoe”'])
  await user.keyboard('{Enter}')
  await waitFor(() => expect(path()).toBe(`${manage}/registrations?q=zoe`))
})

test('Ctrl K finds people by name, those of this event first, and opens their registration', async () => {
  const there = { ...sampleEvent(), slug: 'dialogue', title: 'A dialogue' }
  const registrations = [
    { ...people()[0], reference: 'CCCC000003', event: there },
    { ...people()[0], event: sampleEvent() },
  ]
  const { user, path, askedFor } = await goingFrom(manage, 'ana', {
    findPeople: { __typename: 'PeopleFound', hasMore: true, registrations },
  })
  expect(await screen.findByText('More people match. Type more of the name.')).toBeVisible()
  expect(options()).toEqual(['Ana Ortega', 'Ana Ortega', 'Search registrations for “ana”'])
  expect(screen.getByRole('option', { name: /A dialogue/ })).toHaveTextContent('Ana OrtegaUnder reviewA dialogue')
  expect(askedFor('FindPeople').map(({ variables }) => variables)).toEqual([{ search: 'ana' }])
  await user.keyboard('{Enter}')
  await waitFor(() => expect(path()).toBe(`${manage}/registrations?open=AAAA000001`))
  expect(await screen.findByRole('heading', { name: 'Ana Ortega' })).toBeVisible()
})

test('Ctrl K says why nobody is searched for', async () => {
  const message = 'Confirm your sign-in with a second step first.'
  const { unmount } = await goingFrom(manage, 'ana', {
    findPeople: { __typename: 'SecondFactorNeeded', isSetUp: true, message },
  })
  expect(await screen.findByText(message)).toBeVisible()
  unmount()
  await goingFrom(manage, 'ana', {
    findPeople: () => {
      throw new LineBroken()
    },
  })
  expect(await screen.findByText(/^We couldn’t search for people/)).toBeVisible()
  expect(options()).toEqual(['Search registrations for “ana”'])
})

test('Ctrl K runs what the page can do', async () => {
  const { user, path } = await goingFrom(`${manage}/registrations?open=AAAA000001`, 'focus mode')
  expect(screen.getByRole('option', { name: /^Focus mode/ })).toHaveTextContent('Focus modeOn this pagef')
  await user.keyboard('{Enter}')
  await waitFor(() => expect(path()).toContain(`${manage}/review?application=AAAA000001`))
  // Also in focus mode, where the open application is decided on.
  expect(await screen.findByRole('heading', { level: 2, name: 'Ana Ortega' })).toBeVisible()
  await user.keyboard('{Control>}k{/Control}')
  expect(options()).toEqual(expect.arrayContaining(['Offer a seat', 'Waitlist', 'Don’t select', 'Decline']))
})

test('Ctrl K finds colleagues with their role, and organisations with their registrations', async () => {
  const institute = {
    ...membership('OWNER').institute,
    members: [
      { id: 'm1', name: 'Zita Prado', role: 'REVIEWER' },
      { id: 'm2', name: 'Ines Ruiz', role: 'OWNER' },
    ],
  }
  const world = sampleWorkspace(
    people(),
    {},
    {
      organisations: { matching: [{ key: 'zita trust', names: ['Zita Trust'], registrations: 3 }] },
    },
  )
  const viewer = { ...world.viewer, memberships: [{ ...membership('OWNER'), institute }] }
  const { user, path } = await renderRoute(manage, { ...world, viewer }, { now })
  await screen.findByRole('heading', { level: 1 })
  await user.keyboard('{Control>}k{/Control}')
  await user.type(screen.getByRole('combobox', { name: 'Destination' }), 'zita')
  await waitFor(() => expect(options()).toEqual(['Zita Prado', 'Zita Trust', 'Search registrations for “zita”']))
  expect(screen.getByRole('option', { name: /Zita Prado/ })).toHaveTextContent(
    'Zita PradoReviewer · Meridian Institute',
  )
  expect(screen.getByRole('option', { name: /Zita Trust/ })).toHaveTextContent('Zita Trust3 registrations')
  await user.keyboard('{ArrowDown}{Enter}')
  await waitFor(() => expect(path()).toBe(`${manage}/registrations?q=Zita%20Trust`))
})

test('Ctrl K lists what the viewer may do, and nothing else', async () => {
  const all = async (role: string, can: Record<string, boolean>) => {
    const world = sampleWorkspace(
      people(),
      {},
      { ...queue, viewerCan: sampleAbilities({ seeRegistrations: true, ...can }) },
    )
    const viewer = { ...world.viewer, memberships: [membership(role)] }
    const page = `${manage}/registrations?open=AAAA000001`
    const { user, unmount } = await renderRoute(page, { ...world, viewer }, { now })
    await screen.findByRole('heading', { level: 2, name: 'Ana Ortega' })
    await user.keyboard('{Control>}k{/Control}')
    const shown = options()
    unmount()
    return shown
  }
  const always = ['Focus mode', 'Switch to another event', 'Shortcuts', 'My account', 'Sign-ins', 'Sign out']
  const deciding = ['Offer a seat', 'Apply now', 'Export to Excel', 'Export CSV', 'New message', 'New event']
  expect(await all('OWNER', { decide: true, export: true, message: true })).toEqual(
    expect.arrayContaining([...always, ...deciding]),
  )
  const seen = await all('REVIEWER', {})
  expect(seen).toEqual(expect.arrayContaining(always))
  expect(seen.filter((name) => deciding.includes(name ?? ''))).toEqual([])
})

test.each(['Shortcuts', 'Switch to another event'])('Ctrl K opens another dialog of the page: %s', async (name) => {
  const { user } = await goingFrom(manage, name)
  await user.keyboard('{Enter}')
  expect(await screen.findByRole('dialog', { name })).toBeVisible()
  expect(screen.queryByRole('combobox', { name: 'Destination' })).toBeNull()
})

test('a promise that is broken is said in the header', async () => {
  await renderRoute(manage, sampleWorkspace(people(), {}, { groups: waiting }), { now: '2027-06-02T12:00:00.000Z' })
  expect(await screen.findByText(/Decisions were promised by/)).toHaveTextContent(
    '31 May, 13:00 Brasilia Standard Time (11:00 your time) · 44 hours ago',
  )
})

test('a visitor sees who the page is for, and can sign in and come back', async () => {
  await renderRoute(`${manage}/registrations`, { ...nobody, event: sampleEvent() }, { now })
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
    'This page is for the people who run the event',
  )
  expect(screen.getAllByRole('link', { name: 'Sign in' }).at(-1)).toHaveAttribute(
    'href',
    `/sign-in?next=${encodeURIComponent(`${manage}/registrations`)}`,
  )
})

test('a page that the viewer may not see leaves them the rail', async () => {
  const reviewer = sampleAbilities({ seeRegistrations: true })
  await renderRoute(`${manage}/seats`, sampleWorkspace(people(), {}, { viewerCan: reviewer }), { now })
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
    'This page is for the people who run the event',
  )
  const rail = screen.getByRole('navigation', { name: 'Event pages' })
  expect(within(rail).getByRole('link', { name: /^Overview/ })).toBeVisible()
})

test('the overview says so to members who see only part of the registrations', async () => {
  const groups = sampleEvent().groups.map((group, place) => ({ ...group, submitted: place === 0 ? 1 : null }))
  await renderRoute(manage, sampleWorkspace(people(), {}, { groups }), { now })
  expect(await screen.findByText(/^Events your institute can see/)).toBeVisible()
})

test('a member with a conflict of interest sees that the overview leaves them out', async () => {
  const groups = sampleEvent().groups.map((group, place) => ({
    ...group,
    submitted: 1,
    hiddenByConflict: place === 0 ? 1 : 0,
  }))
  await renderRoute(manage, sampleWorkspace(people(), {}, { groups }), { now })
  const said = 'Excludes 1 registration because of a conflict of interest. The room counts everyone.'
  expect(await screen.findByText(said)).toBeVisible()
})

test('a member who may not change a draft sees that it is one, and is led to no page that is closed to them', async () => {
  const reviewer = sampleAbilities({ seeRegistrations: true })
  await renderRoute(manage, sampleWorkspace([], {}, { viewerCan: reviewer, state: 'DRAFT' }), { now })
  expect(await screen.findByText('This is a draft. No one can register until it’s published.')).toBeVisible()
  expect(screen.queryByRole('link', { name: /publish/ })).toBeNull()
})

test('only the pages that the viewer may open are on the rail', async () => {
  const reviewer = sampleAbilities({ seeRegistrations: true })
  await renderRoute(`${manage}/registrations`, sampleWorkspace(people(), {}, { viewerCan: reviewer }), { now })
  const rail = await screen.findByRole('navigation', { name: 'Event pages' })
  expect(
    within(rail).getAllByRole('link', { name: /^(Overview|Registrations|Waitlist|Seat plan|Event details|Audit log)/ }),
  ).toHaveLength(3)
  expect(await screen.findByRole('button', { name: 'Ana Ortega' })).toBeVisible()
  expect(screen.queryByRole('checkbox')).toBeNull()
})

const waitlist = { hold: null, recentOffers: [], nextReference: null, nobodyOffered: [], lanes: [] }

test.each(['', '/registrations?open=AAAA000001', '/waitlist', '/seats'])('axe finds nothing at %s', async (page) => {
  const { container } = await renderRoute(`${manage}${page}`, sampleWorkspace(people(), {}, { waitlist }), { now })
  await screen.findByRole('heading', { level: 1 })
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
})

test('of an event that was called off, the header counts nothing to decide', async () => {
  const people = [person('AAAA000001', 'Ana Ortega', 'SUBMITTED')]
  const calledOff = {
    state: 'CALLED_OFF',
    calledOffAt: '2027-05-19T12:00:00.000Z',
    callOffReason: 'The venue was flooded.',
  }
  await renderRoute(`${manage}/registrations`, sampleWorkspace(people, {}, calledOff), { now })
  const held = await screen.findByText('seats held')
  expect(held.closest('p')).toHaveTextContent(/seats held · Called off$/)
  expect(held.closest('p')).not.toHaveTextContent('to decide')
})

test('of an event that is postponed, the header says so', async () => {
  const people = [person('AAAA000001', 'Ana Ortega', 'SUBMITTED')]
  await renderRoute(`${manage}/registrations`, sampleWorkspace(people, {}, { state: 'POSTPONED' }), { now })
  const held = await screen.findByText('seats held')
  expect(held.closest('p')).toHaveTextContent(/seats held · Postponed · \d+ to decide/)
})
