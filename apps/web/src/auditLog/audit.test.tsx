import { expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleAbilities } from '../testing/samples.ts'
import { manage, now, sampleWorkspace } from '../testing/sampleWorkspace.ts'

interface Asked {
  first: number
  after?: string | null
  filter: Record<string, unknown>
}

const host = { slug: 'meridian', name: 'Meridian Institute' }

function entry(sequence: number, kind: string, more: Record<string, unknown> = {}) {
  return {
    id: String(sequence),
    sequence,
    at: '2027-05-20T23:30:00.000Z',
    kind,
    actorKind: 'MEMBER',
    actor: 'ines@meridian.example',
    institute: host,
    grant: null,
    reference: null,
    before: null,
    after: null,
    reason: null,
    requestId: null,
    hash: `${sequence}`.padStart(64, 'ab'),
    ...more,
  }
}

const page = (entries: ReturnType<typeof entry>[], hasNextPage = false) => ({
  edges: entries.map((node) => ({ cursor: node.id, node })),
  pageInfo: { hasNextPage, hasPreviousPage: false, startCursor: null, endCursor: entries.at(-1)?.id ?? null },
})

async function log(query: string, answer: (asked: Asked) => unknown) {
  const asked: Asked[] = []
  const auditEntries = (given: Asked) => {
    asked.push(given)
    return answer(given)
  }
  const shown = await renderRoute(`${manage}/audit${query}`, sampleWorkspace([], {}, { auditEntries }), { now })
  return { ...shown, asked }
}

const entries = () =>
  within(screen.getByRole('main'))
    .getAllByRole('listitem')
    .filter((item) => item.querySelector('time'))

test('an email that is sent again says to whom', async () => {
  const recipient = { kind: 'REGISTRANT', reference: 'AAAA000001', name: 'Ana Ortega', address: 'ana@people.example' }
  await log('', () =>
    page([
      entry(2, 'EMAIL_RESENT', { reference: 'AAAA000001', recipient }),
      entry(1, 'ACTION_PLANNED', { recipient: { ...recipient, name: null, address: null } }),
    ]),
  )
  await screen.findByText('An email was sent again')
  const [sent, planned] = entries()
  expect(sent).toHaveTextContent('An email was sent again · AAAA000001 · Ana Ortega, ana@people.example by')
  expect(planned).toHaveTextContent('a minute later · AAAA000001 by')
})

test('each entry is a sentence: what, about whom, by whom, why, and what it changed', async () => {
  await log('', () =>
    page([
      entry(5, 'GRANT_EXPIRED', {
        actorKind: 'CLOCK',
        actor: null,
        institute: null,
        grant: { id: 'g1', partner: { slug: 'araucaria', name: 'Instituto Araucária' } },
      }),
      entry(4, 'REVEALED', {
        reference: 'QH7K2M9XPD',
        institute: { slug: 'araucaria', name: 'Instituto Araucária' },
        grant: { id: 'g1', partner: { slug: 'araucaria', name: 'Instituto Araucária' } },
        after: { field: 'EMAIL' },
        reason: 'A letter came back.',
      }),
      entry(3, 'LAPSED', { actorKind: 'CLOCK', actor: null, institute: null, reference: 'QH7K2M9XPD' }),
      entry(2, 'SEAT_PLAN_SET', {
        before: { version: 1, total: 36, groups: { academia: { minimum: 2, target: 4 } } },
        after: { version: 2, total: 40, groups: { academia: { minimum: 3, target: 4 } } },
      }),
      entry(6, 'EVENT_UPDATED', { before: { zone: 'America/Bogota' }, after: { zone: 'America/Santiago' } }),
      entry(1, 'REGISTERED', { actorKind: 'PERSON', actor: null, institute: null }),
      entry(0, 'SHARED', {
        actorKind: 'PERSON',
        actor: null,
        institute: null,
        reference: 'QH7K2M9XPD',
        grant: { id: 'g1', partner: { slug: 'araucaria', name: 'Instituto Araucária' } },
      }),
    ]),
  )
  await screen.findByText('A masked field was viewed')
  const [expired, revealed, lapsed, plan, updated, registered, consented] = entries()
  expect(expired).toHaveTextContent('The grant reached its end date · Instituto Araucária automatically')
  expect(within(expired as HTMLElement).getByRole('link', { name: 'Instituto Araucária' })).toHaveAttribute(
    'href',
    `${manage}/partners/g1`,
  )
  expect(revealed).toHaveTextContent(
    'A masked field was viewed · QH7K2M9XPD by ines@meridian.example for Instituto Araucária, under its grant',
  )
  expect(revealed).toHaveTextContent('Reason: A letter came back.FieldEmail address')
  expect(lapsed).toHaveTextContent('An offer expired · QH7K2M9XPD automatically')
  expect(plan).toHaveTextContent(/Seats in the room36 now 40Academia, minimum2 now 3As recorded/)
  expect(plan).not.toHaveTextContent('Academia, target')
  expect(updated).toHaveTextContent('Time zoneColombia Standard Time now Chile Time')
  expect(registered).toHaveTextContent('Someone registered (a registration you can’t see) by the person')
  expect(consented).toHaveTextContent(/see a registration · Instituto Araucária · QH7K2M9XPD by the person/)
  expect(await problemsOfPage()).toEqual([])
})

test('the filter is read from the address, days being those of the event', async () => {
  const { asked, user, path } = await log(
    '?kind=OFFERED,DECLINED&by=MEMBER&institute=meridian&about=qh7k2m9xpd&from=2027-05-20&until=2027-05-21',
    () => page([]),
  )
  expect(await screen.findByText('No matching entries')).toBeVisible()
  expect(asked.at(-1)?.filter).toEqual({
    kinds: ['OFFERED', 'DECLINED'],
    actorKinds: ['MEMBER'],
    instituteSlugs: ['meridian'],
    reference: 'QH7K2M9XPD',
    from: '2027-05-20T03:00:00.000Z',
    until: '2027-05-22T03:00:00.000Z',
  })
  await user.click(screen.getAllByRole('button', { name: 'Show all' })[0] as HTMLElement)
  await waitFor(() => expect(asked.at(-1)?.filter).toEqual({}))
  expect(path()).toBe(`${manage}/audit`)
  expect(await screen.findByText('Nothing has happened yet')).toBeVisible()
})

test('the log is exported by those who may: what matches as CSV, all of it as JSON', async () => {
  const asked: string[] = []
  const before = globalThis.fetch
  const { user } = await renderRoute(
    `${manage}/audit?kind=OFFERED`,
    sampleWorkspace(
      [],
      {},
      {
        viewerCan: sampleAbilities({ seeRegistrations: true, seeAudit: true, export: true }),
        auditEntries: () => page([]),
      },
    ),
    { now },
  )
  const csv = await screen.findByRole('button', { name: 'Export CSV' })
  globalThis.fetch = async (address) => {
    asked.push(String(address))
    return Object.assign(Object.create(null), { ok: false, json: async () => ({ message: 'Not today.' }) })
  }
  await user.click(csv)
  await user.click(screen.getByRole('button', { name: 'Export whole log as JSON' }))
  await waitFor(() => expect(asked).toHaveLength(2))
  globalThis.fetch = before
  expect(asked).toEqual([
    '/api/events/cybercrime-americas/audit-log.csv?kinds=OFFERED',
    '/api/events/cybercrime-americas/audit-log.json?',
  ])
  expect((await screen.findAllByText('Not today.')).length).toBeGreaterThan(0)
})

test('chosen filters go into the URL', async () => {
  const { asked, user } = await log('', () => page([entry(1, 'EVENT_CREATED')]))
  await screen.findByText('The event was created')
  await user.click(screen.getByText('Who', { selector: 'summary, summary *' }))
  await user.click(await screen.findByRole('checkbox', { name: 'Automatic' }))
  await waitFor(() => expect(asked.at(-1)?.filter).toEqual({ actorKinds: ['CLOCK'] }))
})

test('older entries are read behind those that are shown', async () => {
  const { user, asked } = await log('', ({ after }) =>
    after ? page([entry(1, 'EVENT_CREATED')]) : page([entry(2, 'EVENT_PUBLISHED')], true),
  )
  await user.click(await screen.findByRole('button', { name: 'Show older' }))
  expect(await screen.findByText('The event was created')).toBeVisible()
  expect(screen.getByText('The event was published')).toBeVisible()
  expect(asked.at(-1)?.after).toBe('2')
  expect(screen.queryByRole('button', { name: 'Show older' })).toBeNull()
})

test('a whole hash is copied', async () => {
  const { user } = await log('', () => page([entry(7, 'EXPORTED', { after: { rows: 12, filter: {}, sort: null } })]))
  expect((await screen.findByText('A list was exported')).closest('li')).toHaveTextContent('Rows12')
  await user.click(screen.getByRole('button', { name: 'Copy the hash of entry 7' }))
  expect(await screen.findByText('Hash copied.')).toBeVisible()
  expect(await navigator.clipboard.readText()).toBe('7'.padStart(64, 'ab'))
})

test('an unknown kind of entry is shown by its code', async () => {
  await log('', () => page([entry(1, 'SOMETHING_NEW', { after: { deeply: { hidden: 1 } } })]))
  expect(await screen.findByText('Other action (SOMETHING_NEW)')).toBeVisible()
})
