/** Keeps a seed-holder's seed in their own browser. Until it is revealed, its parts leave only in encrypted form. */
import { type Dealt, dealSeed, isShareValid } from '@plenaria/domain/draw/seeds'
import { sha256 } from './sha256.ts'

/** Data stored in this browser for one seed-holder. */
export interface SeedStore {
  privateKey: JsonWebKey
  /** Null until the seed is committed. */
  dealt: Dealt | null
}

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const

/** @param whose slug of an institute; empty for the participant */
const nameOf = (drawId: string, whose: string): string => `draw:${drawId}:${whose}`

export function readSeed(drawId: string, whose: string): SeedStore | null {
  const stored = localStorage.getItem(nameOf(drawId, whose))
  return stored === null ? null : (JSON.parse(stored) as SeedStore)
}

const write = (drawId: string, whose: string, store: SeedStore): void =>
  localStorage.setItem(nameOf(drawId, whose), JSON.stringify(store))

const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
const fromHex = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
const random32 = (): string => toHex(crypto.getRandomValues(new Uint8Array(32)))

/** Generates the key pair that shares are encrypted to and stores it. @returns the public key, x and y in hex */
export async function makeKey(drawId: string, whose: string): Promise<string> {
  const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits'])
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  write(drawId, whose, { privateKey: await crypto.subtle.exportKey('jwk', pair.privateKey), dealt: null })
  // Drop the first byte, which marks an uncompressed point.
  return toHex(raw.slice(1))
}

interface SeedTerms {
  recordHash: string
  holder: string
  sharing: number | null
  holders: number
}

/** Chooses the seed, once. */
export function chooseSeed(drawId: string, whose: string, terms: SeedTerms): Dealt | null {
  const store = readSeed(drawId, whose)
  if (!store) return null
  const dealt = store.dealt ?? dealSeed(terms, { hash: sha256, random: random32 })
  write(drawId, whose, { ...store, dealt })
  return dealt
}

/** Derives the key shared by both holders. */
async function sharedKey({ privateKey }: SeedStore, otherKey: string): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey('jwk', privateKey, curve, false, ['deriveBits'])
  const other = await crypto.subtle.importKey('raw', fromHex(`04${otherKey}`), curve, false, [])
  const bits = await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, secret, 256)
  const material = await crypto.subtle.digest('SHA-256', bits)
  return crypto.subtle.importKey('raw', material, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

const ivLength = 12
const contextOf = (dealer: string, holder: string) => new TextEncoder().encode(`${dealer} ${holder}`)

interface Way {
  /** Seed-holder ids. */
  dealer: string
  holder: string
  /** The other party's public key. */
  otherKey: string
}

/** Encrypts a share to its holder. @returns Base64 */
export async function sealShare(store: SeedStore, share: string, { dealer, holder, otherKey }: Way): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(ivLength))
  const algorithm = { name: 'AES-GCM', iv, additionalData: contextOf(dealer, holder) }
  const sealed = await crypto.subtle.encrypt(algorithm, await sharedKey(store, otherKey), fromHex(share))
  return btoa(String.fromCharCode(...iv, ...new Uint8Array(sealed)))
}

/** Decrypts a share; null if it can't be read or doesn't match the dealer's commitment for this position. */
export async function openShare(
  store: SeedStore,
  sealed: string,
  { points, position, ...way }: Way & { points: readonly string[]; position: number },
): Promise<string | null> {
  const bytes = Uint8Array.from(atob(sealed), (letter) => letter.charCodeAt(0))
  const algorithm = {
    name: 'AES-GCM',
    iv: bytes.slice(0, ivLength),
    additionalData: contextOf(way.dealer, way.holder),
  }
  try {
    const opened = await crypto.subtle.decrypt(algorithm, await sharedKey(store, way.otherKey), bytes.slice(ivLength))
    const share = toHex(new Uint8Array(opened))
    return isShareValid({ points }, position, share) ? share : null
  } catch {
    return null
  }
}
