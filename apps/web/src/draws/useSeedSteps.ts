import { useState } from 'react'
import type { SeedStepInput } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { useMutation } from '../kernel/data.ts'
import type { Holder, ShownDraw } from './drawFields.ts'
import { chooseSeed, makeKey, openShare, readSeed, sealShare } from './seedKit.ts'

const JoinDraw = graphql(`
  mutation JoinDraw($input: JoinDrawInput!) {
    joinDraw(input: $input) {
      __typename
      ... on DrawJoined {
        draw {
          ...DrawFields_Draw
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const TakeSeedStep = graphql(`
  mutation TakeSeedStep($input: SeedStepInput!) {
    takeSeedStep(input: $input) {
      __typename
      ... on SeedStepTaken {
        draw {
          ...DrawFields_Draw
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** A refusal returned by the server. */
interface Refused {
  __typename: string
  message: string
}

export type OwnHolder = ShownDraw['ownHolders'][number]

/** LOST: this browser doesn't have the seed. UNREADABLE: a received share can't be decrypted or is invalid. */
export type SeedFault = 'LOST' | 'UNREADABLE'

/** The seed-holder's next step; WAIT if others have to act first. */
export type SeedStep = 'COMMIT' | 'SHARE' | 'CONFIRM' | 'REVEAL' | 'RECOVER' | 'WAIT'

export function stepOf(draw: ShownDraw, own: OwnHolder, now: number): SeedStep {
  const { state, holders, deadlines } = draw
  const holder = holders.find(({ id }) => id === own.holder.id)
  if (!holder || !deadlines || state === 'DRAWN' || state === 'VOID') return 'WAIT'
  if (!holder.committedAt) return 'COMMIT'
  if (holders.some(({ committedAt }) => !committedAt)) return 'WAIT'
  const sharing = draw.sharing === null || draw.sharing === undefined ? null : sharingStep(draw, own, holder)
  if (sharing) return sharing
  const isLate = now >= Date.parse(deadlines.revealBy)
  if (!isLate) return holder.revealedAt ? 'WAIT' : 'REVEAL'
  return missingFrom(draw, own).length > 0 ? 'RECOVER' : 'WAIT'
}

/** Next step in exchanging shares; null once they are exchanged and confirmed. */
function sharingStep({ holders }: ShownDraw, own: OwnHolder, { confirmedAt }: Holder): SeedStep | null {
  if (!own.hasSentShares) return 'SHARE'
  if (!confirmedAt) return own.received.length === holders.length - 1 ? 'CONFIRM' : 'WAIT'
  return holders.some((each) => !each.confirmedAt) ? 'WAIT' : null
}

/** Received shares of the missing seeds. */
const missingFrom = ({ holders }: ShownDraw, own: OwnHolder) =>
  own.received.filter(
    ({ dealer, isRevealed }) =>
      !isRevealed && holders.some(({ id, revealedAt, isRecovered }) => id === dealer && !revealedAt && !isRecovered),
  )

export function useSeedSteps(draw: ShownDraw) {
  const [join] = useMutation(JoinDraw)
  const [send] = useMutation(TakeSeedStep)
  const [pending, setPending] = useState(0)
  const [refused, setRefused] = useState<Refused | null>()
  const [fault, setFault] = useState<SeedFault | null>(null)

  async function inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    setPending((count) => count + 1)
    return work().finally(() => setPending((count) => count - 1))
  }

  async function joinAs(whose: string) {
    setRefused(undefined)
    const key = await makeKey(draw.id, whose)
    const input = { id: draw.id, instituteSlug: whose || null, key }
    const answer = await inTurn(() => join({ variables: { input } })).catch(() => null)
    const result = answer?.data?.joinDraw
    if (result?.__typename !== 'DrawJoined') setRefused(result ?? null)
  }

  async function take(step: SeedStep, whose: string, own: OwnHolder) {
    setRefused(undefined)
    setFault(null)
    const input = await inputOf(draw, step, whose, own)
    if (typeof input === 'string') return setFault(input)
    const variables = { input: { holder: own.holder.id, ...input } }
    const answer = await inTurn(() => send({ variables })).catch(() => null)
    const result = answer?.data?.takeSeedStep
    if (result?.__typename !== 'SeedStepTaken') setRefused(result ?? null)
  }

  return { joinAs, take, refused, fault, busy: pending > 0 }
}

type Step = Omit<SeedStepInput, 'holder'>

async function inputOf(draw: ShownDraw, step: SeedStep, whose: string, own: OwnHolder): Promise<Step | SeedFault> {
  const { id, recordHash, sharing, holders } = draw
  if (step === 'COMMIT') {
    const terms = {
      recordHash: recordHash ?? '',
      holder: own.holder.id,
      sharing: sharing ?? null,
      holders: holders.length,
    }
    const dealt = chooseSeed(id, whose, terms)
    if (!dealt) return 'LOST'
    const { points, proof } = dealt.commitment
    return { commitment: { points: [...points], ...proof } }
  }
  if (step === 'CONFIRM') {
    const opened = await openReceived(draw, whose, own, own.received)
    return opened ? { confirm: true } : 'UNREADABLE'
  }
  if (step === 'RECOVER') {
    const recovered = await openReceived(draw, whose, own, missingFrom(draw, own))
    return recovered ? { recovered } : 'UNREADABLE'
  }
  const store = readSeed(id, whose)
  if (!store?.dealt) return 'LOST'
  if (step === 'REVEAL') return { seed: store.dealt.seed }
  const { shares } = store.dealt
  const sealed = holders.flatMap((holder, place) =>
    holder.id === own.holder.id
      ? []
      : sealShare(store, shares[place] ?? '', { dealer: own.holder.id, holder: holder.id, otherKey: holder.key }).then(
          (text) => ({ holder: holder.id, sealed: text }),
        ),
  )
  return { shares: await Promise.all(sealed) }
}

/** Decrypts the received shares; null if any can't be read. */
async function openReceived(draw: ShownDraw, whose: string, own: OwnHolder, received: OwnHolder['received']) {
  const store = readSeed(draw.id, whose)
  if (!store) return null
  const opened = await Promise.all(
    received.map(async ({ dealer, sealed }) => {
      const from = draw.holders.find(({ id }) => id === dealer)
      const way = { dealer, holder: own.holder.id, otherKey: from?.key ?? '' }
      const share = await openShare(store, sealed, { ...way, points: from?.points ?? [], position: own.position })
      return share === null ? [] : [{ dealer, share }]
    }),
  )
  return opened.every((each) => each.length > 0) ? opened.flat() : null
}
