/** Operations that tests of draws share, and seed-holders who take them. */
import { createHash, randomBytes } from 'node:crypto'
import { base, multiply, writePoint } from '@plenaria/domain/draw/curve'
import { dealSeed } from '@plenaria/domain/draw/seeds'
import type { DrawRefusalCause, PrepareDrawInput, SeedStepInput } from '../../__generated__/resolvers.ts'
import type { EventRow } from '../../request/rows.ts'
import type { World } from '../../testing/world.ts'

const problems = '... on Refusal { message } ... on DrawRefused { cause people questions }'
const invalid = '... on InvalidInput { fields { path code } }'
const drawFields = /* GraphQL */ `
  id round state digest recordHash stepMinutes committedAt sharing room seed seatCodes voidReason endedAt stagedAt bundle
  outcomeHash beacon { source number at until value }
  deadlines { seedsBy recoverBy }
  failure { cause conflict { seats conflicting { subject value side limit people } } }
  record { seats rooms leaves least optimum gap threshold codeVersion method odds { from to people } }
  holders { id kind institute { slug } committedAt confirmedAt revealedAt isRecovered key points }
  ownHolders { position hasSentShares holder { id } received { dealer sealed isRevealed } }
  joinableAs { kind institute { slug } }
  drawnSeats { given waiting vacant }
  withoutChance { people limits { subject value side limit people } }`

const withDraw = (name: string) => `... on ${name} { draw { ${drawFields} } }`

export interface ShownDraw {
  id: string
  round: number
  state: string
  digest: string | null
  recordHash: string | null
  sharing: number | null
  room: number | null
  seatCodes: string[]
  voidReason: string | null
  stagedAt: string | null
  bundle: string | null
  outcomeHash: string | null
  deadlines: { recoverBy: string } | null
  beacon: {
    source: string
    number: string | null
    at: string | null
    until: string | null
    value: string | null
  } | null
  failure: { cause: string; conflict: { conflicting: unknown[] } | null } | null
  record: { seats: number; rooms: number; least: number; optimum: number; odds: { people: number }[] } | null
  holders: { id: string; kind: string; institute: { slug: string } | null; isRecovered: boolean }[]
  ownHolders: {
    position: number
    hasSentShares: boolean
    holder: { id: string }
    received: { dealer: string; sealed: string }[]
  }[]
  joinableAs: { kind: string; institute: { slug: string } | null }[]
  drawnSeats: { given: number; waiting: number; vacant: number } | null
  withoutChance: { people: number; limits: unknown[] } | null
}

export interface Answer {
  __typename: string
  message?: string
  cause?: DrawRefusalCause
  people?: number
  questions?: string[]
  fields?: { path: string; code: string }[]
  draw?: ShownDraw
  staged?: number
  unstaged?: number
  vacant?: number
  refused?: unknown[]
}

export interface Holder {
  as: string
  /** Null: a participant. */
  slug: string | null
  id: string
  dealt: ReturnType<typeof dealSeed> | null
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const random = () => randomBytes(32).toString('hex')
export const anyKey = () => writePoint(multiply(base, BigInt(`0x${random()}`)))

export const openDrawing = ({ ask, runJobs }: World) => {
  const answerTo = async (document: string, variables: object, as: string | null): Promise<Answer> =>
    (await ask<{ answer: Answer }>(document, { ...variables }, { as })).answer
  const mutation = (field: string, type: string, more: string) =>
    `mutation ($input: ${type}!) { answer: ${field}(input: $input) { __typename ${problems} ${more} } }`
  const byId = (field: string, more: string) =>
    `mutation ($id: ID!) { answer: ${field}(id: $id) { __typename ${problems} ${more} } }`

  const draws = async ({ slug }: EventRow, as: string | null): Promise<ShownDraw[]> =>
    (
      await ask<{ event: { draws: ShownDraw[] } }>(
        `query ($slug: String!) { event(slug: $slug) { draws { ${drawFields} } } }`,
        { slug },
        { as },
      )
    ).event.draws
  const draw = async (event: EventRow, as: string | null): Promise<ShownDraw> => {
    const [newest] = await draws(event, as)
    if (!newest) throw new Error('There is no draw.')
    return newest
  }
  const prepare = ({ slug }: EventRow, as: string, changes: Partial<PrepareDrawInput> = {}) =>
    answerTo(
      mutation('prepareDraw', 'PrepareDrawInput', `${invalid} ${withDraw('DrawPrepared')}`),
      { input: { eventSlug: slug, stepMinutes: 10, includeUnanswered: false, ...changes } },
      as,
    )
  const step = (input: SeedStepInput, as: string) =>
    answerTo(mutation('takeSeedStep', 'SeedStepInput', `${invalid} ${withDraw('SeedStepTaken')}`), { input }, as)
  const commit = async (event: EventRow, as: string, digest?: string, withoutChance?: number) => {
    const current = await draw(event, as)
    const input = { id: current.id, digest: digest ?? current.digest ?? '', withoutChance }
    return answerTo(mutation('commitDraw', 'CommitDrawInput', withDraw('DrawCommitted')), { input }, as)
  }
  const join = (id: string, as: string, slug: string | null, key = anyKey()) =>
    answerTo(
      mutation('joinDraw', 'JoinDrawInput', withDraw('DrawJoined')),
      { input: { id, instituteSlug: slug, key } },
      as,
    )

  return {
    draws,
    draw,
    prepare,
    step,
    commit,
    join,
    addBeacon: (id: string, as: string | null, given: { randomness: string; signature: string }) =>
      answerTo(
        mutation('addDrawBeacon', 'AddDrawBeaconInput', withDraw('DrawBeaconAdded')),
        { input: { id, ...given } },
        as,
      ),
    cancel: (id: string, as: string) => answerTo(byId('cancelDraw', ''), { id }, as),
    stage: (id: string, as: string) =>
      answerTo(byId('stageDraw', `... on DrawStaged { staged unstaged vacant refused { reference } }`), { id }, as),
    /** Prepared, computed, joined by these. */
    async prepared(event: EventRow, as: string, who: readonly (readonly [as: string, slug: string | null])[]) {
      await prepare(event, as)
      await runJobs()
      const { id } = await draw(event, as)
      const holders: Holder[] = []
      for (const [each, slug] of who) {
        const joined = await join(id, each, slug)
        holders.push({ as: each, slug, id: joined.draw?.holders.at(-1)?.id ?? '', dealt: null })
      }
      return { id, holders }
    },
    async commitSeeds(event: EventRow, holders: readonly Holder[]) {
      const { recordHash, sharing } = await draw(event, null)
      for (const holder of holders) {
        const terms = { recordHash: recordHash ?? '', holder: holder.id, sharing, holders: holders.length }
        holder.dealt = dealSeed(terms, { hash, random })
        const { points, proof } = holder.dealt.commitment
        await step({ holder: holder.id, commitment: { points: [...points], ...proof } }, holder.as)
      }
    },
    async share(holders: readonly Holder[]) {
      for (const { id, as, dealt } of holders) {
        const shares = holders.flatMap((other, place) =>
          other.id === id
            ? []
            : { holder: other.id, sealed: Buffer.from(dealt?.shares[place] ?? '').toString('base64') },
        )
        await step({ holder: id, shares }, as)
      }
      for (const { id, as } of holders) await step({ holder: id, confirm: true }, as)
    },
    reveal: ({ id, as, dealt }: Holder) => step({ holder: id, seed: dealt?.seed ?? '' }, as),
  }
}
