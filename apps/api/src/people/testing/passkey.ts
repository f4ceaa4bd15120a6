/** A software security key: a browser's responses to WebAuthn options, with attestation `none`. */
import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'

/** The browser's options, as far as the key needs them. */
export interface Options {
  challenge: string
  rp?: { id?: string }
  rpId?: string
}

export interface SoftKey {
  /** Responds to `passkey/options`. */
  register: (options: Options) => object
  /** Responds to `passkey/show/options`. */
  show: (options: Options) => object
}

/** `origin`: of the page that uses it. */
export function makeSoftKey(origin: string): SoftKey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const id = randomBytes(16)
  const credentialId = id.toString('base64url')
  let counter = 0

  const clientData = (type: string, { challenge }: Options): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))

  /** `attested`: includes the new credential; user present and verified. */
  function authenticatorData(options: Options, attested: boolean): Buffer {
    counter += 1
    const rest = Buffer.alloc(5)
    rest.writeUInt8(attested ? 0x45 : 0x05)
    rest.writeUInt32BE(counter, 1)
    const head = Buffer.concat([hash(options.rp?.id ?? options.rpId ?? ''), rest])
    if (!attested) return head
    const coseKey = cbor(
      new Map<number, number | Buffer>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x, 'base64url')],
        [-3, Buffer.from(y, 'base64url')],
      ]),
    )
    return Buffer.concat([head, Buffer.alloc(16), Buffer.from([0, id.length]), id, coseKey])
  }

  const answer = (response: Record<string, unknown>) => ({
    id: credentialId,
    rawId: credentialId,
    type: 'public-key',
    clientExtensionResults: {},
    response,
  })

  return {
    register: (options) => {
      const authData = authenticatorData(options, true)
      const attestation = cbor(
        new Map<string, string | Buffer | Map<string, string>>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', authData],
        ]),
      )
      return answer({
        clientDataJSON: clientData('webauthn.create', options).toString('base64url'),
        attestationObject: attestation.toString('base64url'),
        transports: ['internal'],
      })
    },
    show: (options) => {
      const data = clientData('webauthn.get', options)
      const authData = authenticatorData(options, false)
      const signed = Buffer.concat([authData, hash(data)])
      return answer({
        clientDataJSON: data.toString('base64url'),
        authenticatorData: authData.toString('base64url'),
        signature: createSign('sha256').update(signed).sign(privateKey, 'base64url'),
      })
    },
  }
}

const hash = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest()

type Cbor = number | string | Buffer | Map<string | number, Cbor>

/** The subset of RFC 8949 that a key needs. */
function cbor(value: Cbor): Buffer {
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value)
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value])
  return Buffer.concat([head(5, value.size), ...[...value].flatMap(([key, each]) => [cbor(key), cbor(each)])])
}

function head(major: number, length: number): Buffer {
  const kind = major << 5
  if (length < 24) return Buffer.from([kind | length])
  return length < 256 ? Buffer.from([kind | 24, length]) : Buffer.from([kind | 25, length >> 8, length & 255])
}
