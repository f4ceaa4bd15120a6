/** Withdrawing a published version: what remains visible, and to whom. */
import { beforeEach, expect, it } from '@jest/globals'
import { openPublished, type Published, sending } from '../recipients/testing/published.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world
const { add, send, tokenFor } = sending(world)
let heard: Published

beforeEach(async () => {
  heard = await openPublished(world)
})

const inBoth = (english: string, spanish: string) => [
  { language: 'en', text: english },
  { language: 'es', text: spanish },
]
const reasons = inBoth('A figure was wrong.', 'Una cifra era errónea.')

interface Answer {
  __typename: string
  found?: string[]
  fields?: { path: string; code: string }[]
}

async function withdraw(given: Record<string, unknown> = {}, as = heard.organiser): Promise<Answer> {
  const document = `mutation ($input: WithdrawReportInput!) { answer: withdrawReport(input: $input) { __typename
    ... on WithdrawalMayIdentify { found } ... on InvalidInput { fields { path code } } } }`
  const input = { eventSlug: heard.event.slug, number: 1, reasons, ...given }
  return (await world.ask<{ answer: Answer }>(document, { input }, { as })).answer
}

interface Version {
  number: number
  hash: string
  supersededBy: number | null
  isCorrected: boolean
  content: object | null
  withdrawal: { withdrawnAt: string; reasons: { text: string }[] } | null
  files: object[]
  changes: object[]
}

async function report(number: number | null = null) {
  const document = `query ($slug: String!, $number: Int) { event(slug: $slug) { report {
    versions { number withdrawal { withdrawnAt } } uptake { number }
    version(number: $number) { number hash supersededBy isCorrected content { titles { text } } files { path }
      changes { part before { text } } withdrawal { withdrawnAt reasons { text } } } } } }`
  type Read = { event: { report: { uptake: { number: number }[]; version: Version } } }
  return (await world.ask<Read>(document, { slug: heard.event.slug, number })).event.report
}

const files = ['content.json', 'datacite.json', 'evidence.json', 'en.pdf', 'es.docx']
const statusOf = async (file: string, number = 1) =>
  (await world.app.inject(`/api/reports/${heard.event.slug}/v${number}/${file}`)).statusCode

it('leaves its number, its hash, the date and the reason, and nothing of its text', async () => {
  const { hash } = (await report()).version
  expect(await withdraw()).toEqual({ __typename: 'ReportWithdrawn' })
  const { version, uptake } = await report()
  expect(version).toMatchObject({
    number: 1,
    hash,
    content: null,
    files: [],
    changes: [],
    supersededBy: null,
    isCorrected: false,
    withdrawal: {
      withdrawnAt: expect.any(String),
      reasons: [{ text: 'A figure was wrong.' }, { text: 'Una cifra era errónea.' }],
    },
  })
  expect(uptake).toEqual([])
  for (const file of files) expect([file, await statusOf(file)]).toEqual([file, 410])
  const canonical = await world.app.inject(`/api/reports/${heard.event.slug}/v1/content.json`)
  expect(canonical.json()).toMatchObject({ code: 'WITHDRAWN' })
  const [entry, ...others] = await database.auditEntry.findMany({
    where: { eventId: heard.event.id, what: 'REPORT_WITHDRAWN' },
  })
  expect([others, entry?.after]).toEqual([[], { number: 1, hash }])
})

it('neither an older nor a newer version repeats it, and what links to it leads to one that can be read', async () => {
  await heard.publish('Why, said better.', { corrections: inBoth('The reason was wrong.', 'El motivo era erróneo.') })
  await heard.publish('Why, said best.')
  expect((await report(1)).version).toMatchObject({ supersededBy: 3, isCorrected: true })
  expect((await report(3)).version.changes).not.toEqual([])
  expect(await withdraw({ number: 2 })).toEqual({ __typename: 'ReportWithdrawn' })
  expect((await report(3)).version.changes).toEqual([])
  expect((await report(1)).version).toMatchObject({ supersededBy: 3, isCorrected: false })
  expect((await report(2)).version).toMatchObject({ supersededBy: 3, content: null })
  await withdraw({ number: 3 })
  expect((await report(1)).version).toMatchObject({ supersededBy: null, content: {} })
  expect((await report()).uptake).toEqual([{ number: 1 }])
  expect([await statusOf('en.pdf', 1), await statusOf('en.pdf', 2)]).toEqual([200, 410])
})

it('the link of a recipient says so, and it is sent to nobody any more', async () => {
  await add(heard, 'Rosa')
  await add(heard, 'Max')
  const { id } = await database.recipient.findFirstOrThrow({ where: { eventId: heard.event.id, name: 'Rosa' } })
  expect(await send(heard, { recipientIds: [id] })).toMatchObject({ __typename: 'ReportSent', sent: 1 })
  await world.runJobs()
  const document = 'query ($token: String!) { reportByLink(token: $token) { number withdrawal { reasons { text } } } }'
  const byLink = () => world.ask(document, { token: tokenFor('Rosa') })
  expect(await byLink()).toEqual({ reportByLink: { number: 1, withdrawal: null } })
  // Not delivered yet when it is withdrawn.
  expect(await send(heard)).toMatchObject({ __typename: 'ReportSent', sent: 1 })
  await withdraw()
  const before = world.mails.length
  await world.runJobs()
  expect(world.mails.slice(before).filter(({ to }) => to === 'max@office.example')).toEqual([])
  expect(await byLink()).toEqual({
    reportByLink: {
      number: 1,
      withdrawal: { reasons: [{ text: 'A figure was wrong.' }, { text: 'Una cifra era errónea.' }] },
    },
  })
  await add(heard, 'Eva')
  expect(await send(heard)).toMatchObject({ __typename: 'ReportVersionWithdrawn' })
})

it('waits a minute in which it can be undone', async () => {
  world.config.undoSeconds = 60
  try {
    expect(await withdraw()).toEqual({ __typename: 'ActionPlanned' })
    await world.runJobs()
    expect((await report()).version.withdrawal).toBeNull()
    const { id } = await database.plannedAction.findFirstOrThrow({
      where: { eventId: heard.event.id, kind: 'WITHDRAW_REPORT' },
    })
    const undo = 'mutation ($id: ID!) { answer: undoPlannedAction(id: $id) { __typename } }'
    await world.ask(undo, { id }, { as: heard.organiser })
    await world.setClock(62_000)
    await world.runJobs()
    expect((await report()).version.withdrawal).toBeNull()
  } finally {
    world.config.undoSeconds = 0
    await world.setClock(null)
  }
})

it('needs a reason in every language of the version that identifies nobody', async () => {
  expect((await withdraw({ reasons: [{ language: 'en', text: ' ' }] })).fields).toEqual([
    { path: 'reasons.es', code: 'REQUIRED' },
    { path: 'reasons.en', code: 'REQUIRED' },
  ])
  await heard.person('Zoraida Quispe')
  const named = inBoth('Zoraida Quispe asked for it.', 'Lo pidió una persona.')
  expect(await withdraw({ reasons: named })).toEqual({ __typename: 'WithdrawalMayIdentify', found: ['Zoraida Quispe'] })
  expect(await database.reportWithdrawal.count({ where: { eventId: heard.event.id } })).toBe(0)
})

it('is refused for a version that is none or withdrawn already, and for those who may not publish', async () => {
  expect(await withdraw({ number: 2 })).toEqual({ __typename: 'UnknownReportVersion' })
  for (const as of [heard.rapporteur, heard.partnerEditor])
    expect(await withdraw({}, as)).toEqual({ __typename: 'NotAllowed' })
  await withdraw()
  expect(await withdraw()).toEqual({ __typename: 'ReportVersionWithdrawn' })
})

it('is for good, even for an owner of the database', async () => {
  await withdraw()
  const where = { eventId: heard.event.id }
  await expect(database.reportWithdrawal.updateMany({ where, data: { reasons: { en: 'Other.' } } })).rejects.toThrow()
  await expect(database.reportWithdrawal.deleteMany({ where })).rejects.toThrow()
})
