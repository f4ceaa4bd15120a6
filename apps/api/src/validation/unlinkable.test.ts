/**
 * What the operator has from issuing and redeeming, and that nothing links the two. The operator here has everything: the round's
 * private key, every request as sent, every row of the database.
 */
import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto'
import { RSABSSA } from '@cloudflare/blindrsa-ts'
import { describe, expect, it, test } from '@jest/globals'
import { Prisma } from '@plenaria/prisma/client'
import fc from 'fast-check'
import { openHeard } from '../findings/testing/heard.ts'
import { startChild, until } from '../testing/child.ts'
import { letEnd } from '../testing/ended.ts'
import { freePort } from '../testing/server.ts'
import { openWorld } from '../testing/world.ts'
import { answerDocument, base64, blind, fetchToken, signDocument, type Token } from './testing/person.ts'
import { digestOf, isSigned, signBlind } from './tokens.ts'

const world = await openWorld()
const { database } = world

const people = ['Ana Ruiz', 'Bea Soto', 'Cai Lima']
const addressOf = (name: string) => `${name.replaceAll(' ', '').toLowerCase()}@people.example`
const fair = (findingId: string) => ({ findingId, verdict: 'FAIR', somethingMissing: false, identifiesMe: false })
const asText = (rows: unknown) =>
  JSON.stringify(rows, (_, value) => (value instanceof Uint8Array ? base64(value) : value))

/** A finding, three people with seats, and an open round. */
async function opened() {
  const heard = await openHeard(world)
  const references: string[] = []
  for (const name of people) references.push(await heard.person(name))
  const findingId = (await heard.finding('Orders come late.', [await heard.note()])).finding?.id ?? ''
  const closesAt = new Date(Date.now() + 7 * 86_400_000).toISOString()
  const input = { id: crypto.randomUUID(), eventSlug: heard.event.slug, closesAt }
  await letEnd(world.database, heard.event.id)
  const document = 'mutation ($input: OpenValidationInput!) { openValidation(input: $input) { __typename } }'
  await world.ask(document, { input }, { as: heard.organiser })
  return { heard, findingId, references, roundId: input.id }
}

const suite = RSABSSA.SHA384.PSS.Randomized()

const numberOf = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex') || '0'}`)
const bytesOf = (number: bigint): Buffer => Buffer.from(number.toString(16).padStart(512, '0'), 'hex')

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let [result, square] = [1n, base % modulus]
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus
    square = (square * square) % modulus
  }
  return result
}

function inverse(number: bigint, modulus: bigint): bigint {
  let [a, b, x, y] = [number % modulus, modulus, 1n, 0n]
  while (b > 0n) [a, b, x, y] = [b, a % b, y, x - (a / b) * y]
  return ((x % modulus) + modulus) % modulus
}

/** A key as the operator has it. */
function operatorKey() {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 })
  const {
    n = '',
    d = '',
    e = '',
  } = createPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' })).export({
    format: 'jwk',
  })
  const part = (text: string) => numberOf(Buffer.from(text, 'base64url'))
  return {
    pem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    spki: Uint8Array.from(publicKey.export({ type: 'spki', format: 'der' })),
    n: part(n),
    d: part(d),
    e: part(e),
  }
}

describe('a token', () => {
  const { pem, spki, n, d, e } = operatorKey()
  const imported = crypto.subtle.importKey('spki', spki, { name: 'RSA-PSS', hash: 'SHA-384' }, true, ['verify'])

  async function tokenOf(message: Uint8Array) {
    const key = await imported
    const prepared = suite.prepare(Uint8Array.from(message))
    const { blindedMsg, inv } = await suite.blind(key, prepared)
    const blindSignature = signBlind(pem, blindedMsg) ?? Buffer.alloc(0)
    const signature = await suite.finalize(key, prepared, Uint8Array.from(blindSignature), inv)
    return { prepared, blinded: blindedMsg, blindSignature, signature }
  }

  it('fits every request that was ever signed as well as its own', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ minLength: 32, maxLength: 32 }), { minLength: 2, maxLength: 4 }),
        async (messages) => {
          const tokens = await Promise.all(messages.map(tokenOf))
          for (const redeemed of tokens) {
            expect(isSigned(spki, redeemed.prepared, redeemed.signature)).toBe(true)
            // The encoded message of the signature, as the operator sees it when the token is redeemed.
            const encoded = power(numberOf(redeemed.signature), e, n)
            for (const issued of tokens) {
              // A blinding factor exists that maps this token to that request, and it explains the response too.
              const factor = power((numberOf(issued.blinded) * inverse(encoded, n)) % n, d, n)
              expect((encoded * power(factor, e, n)) % n).toBe(numberOf(issued.blinded))
              expect(bytesOf((numberOf(redeemed.signature) * factor) % n)).toEqual(issued.blindSignature)
            }
          }
        },
      ),
      { numRuns: 5 },
    )
  })

  it('is signed without its ever being seen: the request is another each time', async () => {
    const message = new Uint8Array(32)
    const [one, other] = [await tokenOf(message), await tokenOf(message)]
    expect(base64(one.blinded)).not.toBe(base64(other.blinded))
    expect(base64(one.blinded)).not.toContain(base64(one.prepared).slice(0, 16))
  })

  it('a token signed with another key is invalid', async () => {
    const other = operatorKey()
    const { prepared, signature } = await tokenOf(new Uint8Array(32))
    expect(isSigned(other.spki, prepared, signature)).toBe(false)
    expect(createPublicKey({ key: Buffer.from(other.spki), format: 'der', type: 'spki' }).asymmetricKeyType).toBe('rsa')
  })
})

describe('what is kept', () => {
  const issuing = ['ValidationIssue'] as const
  const answering = ['SpentToken', 'PassageTally', 'MinorityStatement', 'PassageFreeze'] as const
  const columns = (model: string) => Object.values(Prisma[`${model}ScalarFieldEnum` as 'SpentTokenScalarFieldEnum'])

  it('has no column that says who, when or from where, but that a person fetched a token', () => {
    expect(columns(issuing[0]).toSorted()).toEqual(['blinded', 'registrationId', 'roundId'])
    expect(columns('SpentToken').toSorted()).toEqual(['roundId', 'token'])
    expect(columns('PassageTally').toSorted()).toEqual([
      'fair',
      'findingId',
      'identifies',
      'missing',
      'notFair',
      'roundId',
    ])
    expect(columns('MinorityStatement').toSorted()).toEqual([
      'findingId',
      'id',
      'isIncluded',
      'language',
      'roundId',
      'text',
    ])
    for (const model of answering) expect(columns(model).join()).not.toMatch(/registration|createdAt|address/)
  })

  it('shares no value between fetching and using, for any viewer when using it', async () => {
    const { heard, findingId, roundId, references } = await opened()
    const tokens: Token[] = []
    for (const [index, name] of people.entries())
      tokens.push(await fetchToken(world, roundId, references[index] ?? '', addressOf(name)))
    // In another order, each from somebody else's browser.
    for (const [index, token] of tokens.toReversed().entries()) {
      const statements = index === 0 ? [{ findingId, language: 'en', text: 'Not so.' }] : []
      const input = { token, passages: [fair(findingId)], statements }
      await world.ask(answerDocument, { input }, { as: addressOf(people[index] ?? '') })
    }
    const issues = await database.validationIssue.findMany({ where: { roundId } })
    const spent = await database.spentToken.findMany({ where: { roundId } })
    expect(issues).toHaveLength(3)
    expect(spent.map(({ token }) => base64(token)).toSorted()).toEqual(
      tokens.map(({ message }) => base64(digestOf(Buffer.from(message, 'base64')))).toSorted(),
    )
    const statements = await database.minorityStatement.findMany({ where: { roundId } })
    const answered = asText([spent, statements, await database.passageTally.findMany({ where: { roundId } })])
    const log = asText(
      await database.auditEntry.findMany({
        where: { eventId: heard.event.id, what: { contains: 'VALIDATION' } },
        select: { registrationId: true, before: true, after: true },
      }),
    )
    for (const { registrationId, blinded } of issues) {
      expect(answered).not.toContain(registrationId)
      expect(answered).not.toContain(base64(blinded))
      expect(log).not.toContain(registrationId)
    }
    for (const { token } of spent) expect(asText(issues)).not.toContain(base64(token))
  })

  it('is rewritten when the round ends, so that no order and no transaction of the database reveals who came when', async () => {
    const { heard, findingId, roundId, references } = await opened()
    for (const [index, name] of people.entries()) {
      const token = await fetchToken(world, roundId, references[index] ?? '', addressOf(name))
      const statements = [{ findingId, language: 'en', text: `Not so, ${index}.` }]
      await world.ask(answerDocument, { input: { token, passages: [], statements } })
    }
    await world.ask(
      'mutation ($roundId: ID!) { closeValidation(roundId: $roundId) { __typename } }',
      { roundId },
      { as: heard.organiser },
    )
    const written = await database.$queryRaw<{ rows: number; transactions: number }[]>`
      select count(*)::int as rows, count(distinct xmin::text)::int as transactions from (
        select xmin from validation_issue where round_id = ${roundId}::uuid
        union all select xmin from spent_token where round_id = ${roundId}::uuid
        union all select xmin from minority_statement where round_id = ${roundId}::uuid) w`
    expect(written).toEqual([{ rows: 9, transactions: 1 }])
    const after = await database.validationIssue.findMany({ where: { roundId } })
    expect(after.map(({ blinded }) => blinded.length)).toEqual([0, 0, 0])
  })
})

test('the log has neither what was signed nor what was answered', async () => {
  const port = await freePort()
  const base = `http://127.0.0.1:${port}`
  const { databaseUrl: DATABASE_URL, secret: SECRET } = world.config
  const server = startChild('main.ts', { DATABASE_URL, SECRET, PORT: String(port), RATE_LIMIT: 'off' })
  try {
    const { findingId, roundId, references } = await opened()
    await until(async () => (await fetch(`${base}/healthz`).catch(() => null))?.ok ?? false)
    const send = async (query: string, variables: object, cookie = '') => {
      const headers = { 'content-type': 'application/json', ...(cookie && { cookie }) }
      const answer = await fetch(`${base}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query, variables }),
      })
      return (await answer.json()) as { data: { answer: { __typename: string; blindSignature: string } } }
    }
    const [asked, cookie] = [await blind(world, roundId), await world.signIn(addressOf('Ana Ruiz'))]
    const input = { reference: references[0], roundId, blinded: asked.blinded }
    const signed = (await send(signDocument, { input }, cookie)).data.answer
    const token = await asked.unblind(signed.blindSignature)
    const answer = { token, passages: [fair(findingId)], statements: [] }
    expect((await send(answerDocument, { input: answer })).data.answer.__typename).toBe('ValidationAnswered')
    await until(() => server.said().split('/graphql').length > 2)
    for (const secret of [
      asked.blinded,
      signed.blindSignature,
      token.message,
      token.signature,
      references[0] ?? '',
      findingId,
    ])
      expect(server.said()).not.toContain(secret)
  } finally {
    server.process.kill('SIGKILL')
  }
}, 30_000)
