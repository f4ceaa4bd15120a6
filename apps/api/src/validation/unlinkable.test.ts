/**
 * What the operator holds of issuing and of redeeming, and that nothing joins the two. The operator here has everything: the round's
 * private key, every request as it was sent, every row of the database.
 */
import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto'
import { RSABSSA } from '@cloudflare/blindrsa-ts'
import { describe, expect, it, jest } from '@jest/globals'
import { Prisma } from '@plenaria/prisma/client'
import fc from 'fast-check'
import { openHeard } from '../findings/testing/heard.ts'
import { openWorld } from '../testing/world.ts'
import { answerDocument, base64, blind, sign } from './testing/person.ts'
import { digestOf, isSigned, signBlind } from './tokens.ts'

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
    ...{ n: part(n), d: part(d), e: part(e) },
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
            // What the signature stands for, as the operator sees it when the token is used.
            const encoded = power(numberOf(redeemed.signature), e, n)
            for (const issued of tokens) {
              // There is a blinding factor that turns this token into that request, and it explains the answer that was given, too.
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

  it('of another key is none', async () => {
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

  it('shares no value between fetching and using, whoever is signed in when using it, and no line of the log has either', async () => {
    const lines: string[] = []
    const write = jest.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0)
    const world = await openWorld({ logLevel: 'trace' })
    const { database } = world
    try {
      const heard = await openHeard(world)
      const people = ['Ana Ruiz', 'Bea Soto', 'Cai Lima']
      const addressOf = (name: string) => `${name.replaceAll(' ', '').toLowerCase()}@people.example`
      const references: string[] = []
      for (const name of people) references.push(await heard.person(name))
      const findingId = (await heard.finding('Orders come late.', [await heard.note()])).finding?.id ?? ''
      const open = `mutation ($input: OpenValidationInput!) { answer: openValidation(input: $input) { __typename
        ... on ValidationOpened { round { id } } } }`
      const closesAt = new Date(Date.now() + 7 * 86_400_000).toISOString()
      const input = { id: crypto.randomUUID(), eventSlug: heard.event.slug, closesAt }
      const { answer } = await world.ask<{ answer: { round: { id: string } } }>(
        open,
        { input },
        { as: heard.organiser },
      )
      const roundId = answer.round.id
      const fetched = new Map<string, Awaited<ReturnType<typeof blind>>>()
      const tokens = []
      for (const [index, name] of people.entries()) {
        const asked = await blind(world, roundId)
        fetched.set(name, asked)
        const { blindSignature } = await sign(
          world,
          { reference: references[index] ?? '', roundId, blinded: asked.blinded },
          addressOf(name),
        )
        tokens.push(await asked.unblind(blindSignature))
      }
      // In another order, and each by the browser of somebody else.
      for (const [index, token] of tokens.toReversed().entries()) {
        const passages = [{ findingId, verdict: 'FAIR', somethingMissing: false, identifiesMe: false }]
        const statements = index === 0 ? [{ findingId, language: 'en', text: 'Not so.' }] : []
        await world.ask(
          answerDocument,
          { input: { token, passages, statements } },
          { as: addressOf(people[index] ?? '') },
        )
      }
      const issues = await database.validationIssue.findMany({ where: { roundId } })
      const spent = await database.spentToken.findMany({ where: { roundId } })
      expect(issues.map(({ registrationId }) => registrationId)).toHaveLength(3)
      expect(spent.map(({ token }) => base64(token)).toSorted()).toEqual(
        tokens.map(({ message }) => base64(digestOf(Buffer.from(message, 'base64')))).toSorted(),
      )
      const of = (rows: unknown) =>
        JSON.stringify(rows, (_, value) => (value instanceof Uint8Array ? base64(value) : value))
      for (const { token } of spent) expect(of(issues)).not.toContain(base64(token))
      const statements = await database.minorityStatement.findMany({ where: { roundId } })
      for (const { registrationId } of issues) {
        expect(of([spent, statements, await database.passageTally.findMany()])).not.toContain(registrationId)
      }
      // Nothing of it is an entry of the audit log, which has times.
      const log = of(
        await database.auditEntry.findMany({ where: { eventId: heard.event.id, what: { contains: 'VALIDATION' } } }),
      )
      expect(log).not.toMatch(new RegExp(issues.map(({ registrationId }) => registrationId).join('|')))

      const close = `mutation ($roundId: ID!) { answer: closeValidation(roundId: $roundId) { __typename } }`
      await world.ask(close, { roundId }, { as: heard.organiser })
      const written = await database.$queryRaw<{ table: string; transactions: bigint }[]>`
        select 'issue' as table, count(distinct xmin::text) as transactions from validation_issue where round_id = ${roundId}::uuid
        union all select 'spent', count(distinct xmin::text) from spent_token where round_id = ${roundId}::uuid`
      expect(written.map(({ table, transactions }) => [table, Number(transactions)])).toEqual([
        ['issue', 1],
        ['spent', 1],
      ])
      const after = await database.validationIssue.findMany({ where: { roundId } })
      expect(after.map(({ blinded }) => blinded.length)).toEqual([0, 0, 0])
      expect(await database.spentToken.count({ where: { roundId } })).toBe(3)
      expect(lines.length).toBeGreaterThan(0)
      for (const secret of [...tokens.flatMap(({ message, signature }) => [message, signature]), ...references])
        expect(lines.join('')).not.toContain(secret)
      for (const { blinded } of fetched.values()) expect(lines.join('')).not.toContain(blinded)
    } finally {
      write.mockRestore()
    }
  })
})
