/**
 * A participant's token for a validation round: created and blinded in the browser, blind-signed by the server, and unblinded in
 * the browser (RFC 9474, RSABSSA-SHA384-PSS-Randomized). Intermediate values are stored for this tab only, so that a reload loses
 * nothing.
 */

export interface Token {
  roundId: string
  /** 64 bytes in base64. */
  message: string
  /** 256 bytes in base64. */
  signature: string
}

/** A blinded message, and the values that turn its signature into a token, all in base64. */
export interface Asked {
  publicKey: string
  message: string
  blinded: string
  inverse: string
}

const encode = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))
const decode = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))

const suite = async () => (await import('@cloudflare/blindrsa-ts')).RSABSSA.SHA384.PSS.Randomized()

const keyOf = (publicKey: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('spki', decode(publicKey), { name: 'RSA-PSS', hash: 'SHA-384' }, true, ['verify'])

/** Creates a new random message and blinds it. `publicKey`: SubjectPublicKeyInfo in base64. */
export async function ask(publicKey: string): Promise<Asked> {
  const scheme = await suite()
  const message = scheme.prepare(crypto.getRandomValues(new Uint8Array(32)))
  const { blindedMsg, inv } = await scheme.blind(await keyOf(publicKey), message)
  return { publicKey, message: encode(message), blinded: encode(blindedMsg), inverse: encode(inv) }
}

/** Unblinds the signature. Rejects if it isn't valid for the message. */
export async function unblind({ publicKey, message, inverse }: Asked, roundId: string, answer: string): Promise<Token> {
  const scheme = await suite()
  const signature = await scheme.finalize(await keyOf(publicKey), decode(message), decode(answer), decode(inverse))
  return { roundId, message, signature: encode(signature) }
}

/** Encodes the token for the URL fragment, which is never sent to a server. */
export function fragmentOf({ message, signature }: Token): string {
  const bytes = encode(Uint8Array.from([...decode(message), ...decode(signature)]))
  return bytes.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

const messageLength = 64
const signatureLength = 256

/** Decodes a token; null if the fragment has none. */
export function tokenIn(fragment: string, roundId: string): Token | null {
  const text = fragment.replace(/^#/, '').replaceAll('-', '+').replaceAll('_', '/')
  if (!/^[A-Za-z0-9+/]+$/.test(text) || text.length !== Math.ceil(((messageLength + signatureLength) * 4) / 3))
    return null
  const bytes = decode(text)
  return {
    roundId,
    message: encode(bytes.slice(0, messageLength)),
    signature: encode(bytes.slice(messageLength)),
  }
}

const askedKey = (roundId: string) => `validation-asked:${roundId}`
const tokenKey = (roundId: string) => `validation-token:${roundId}`

const read = <Kept>(key: string): Kept | null => {
  const kept = sessionStorage.getItem(key)
  return kept === null ? null : (JSON.parse(kept) as Kept)
}

export const keptAsked = (roundId: string): Asked | null => read<Asked>(askedKey(roundId))
export const keptToken = (roundId: string): Token | null => read<Token>(tokenKey(roundId))
export const keepAsked = (roundId: string, asked: Asked): void =>
  sessionStorage.setItem(askedKey(roundId), JSON.stringify(asked))

export function keepToken(token: Token): void {
  sessionStorage.setItem(tokenKey(token.roundId), JSON.stringify(token))
  sessionStorage.removeItem(askedKey(token.roundId))
}

export const forgetToken = (roundId: string): void => sessionStorage.removeItem(tokenKey(roundId))
