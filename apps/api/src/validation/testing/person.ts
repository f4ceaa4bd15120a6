/** A person's browser handling a token, with the library that the site uses. */
import { RSABSSA } from '@cloudflare/blindrsa-ts'
import type { World } from '../../testing/world.ts'

const suite = RSABSSA.SHA384.PSS.Randomized()

export interface Token {
  roundId: string
  message: string
  signature: string
}

const keyDocument = 'query ($roundId: ID!) { key: validationKey(roundId: $roundId) { publicKey closesAt } }'
export const signDocument = `mutation ($input: SignTokenInput!) { answer: signToken(input: $input) {
  __typename ... on TokenSigned { blindSignature } ... on Refusal { message } ... on InvalidInput { fields { path code } } } }`
export const draftDocument = `query ($input: ValidationTokenInput!) { answer: validationDraft(input: $input) {
  __typename ... on ValidationDraft { eventTitle closesAt passages { findingId topic texts { language text } } } } }`
export const answerDocument = `mutation ($input: AnswerValidationInput!) { answer: answerValidation(input: $input) {
  __typename ... on InvalidInput { fields { path code } } } }`

export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
const bytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, 'base64'))

async function keyOf(world: World, roundId: string): Promise<CryptoKey> {
  const { key } = await world.ask<{ key: { publicKey: string } }>(keyDocument, { roundId })
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' }
  return crypto.subtle.importKey('spki', bytes(key.publicKey), algorithm, true, ['verify'])
}

export interface Blinded {
  prepared: Uint8Array
  blinded: string
  unblind: (blindSignature: string) => Promise<Token>
}

export async function blind(world: World, roundId: string): Promise<Blinded> {
  const key = await keyOf(world, roundId)
  const prepared = suite.prepare(crypto.getRandomValues(new Uint8Array(32)))
  const { blindedMsg, inv } = await suite.blind(key, prepared)
  return {
    prepared,
    blinded: base64(blindedMsg),
    unblind: async (blindSignature) => ({
      roundId,
      message: base64(prepared),
      signature: base64(await suite.finalize(key, prepared, bytes(blindSignature), inv)),
    }),
  }
}

export const sign = async (world: World, input: { reference: string; roundId: string; blinded: string }, as: string) =>
  (await world.ask<{ answer: { __typename: string; blindSignature: string } }>(signDocument, { input }, { as })).answer

/** Gets a usable token from the key. */
export async function fetchToken(world: World, roundId: string, reference: string, as: string): Promise<Token> {
  const { blinded, unblind } = await blind(world, roundId)
  return unblind((await sign(world, { reference, roundId, blinded }, as)).blindSignature)
}
