/**
 * The curve P-256 (FIPS 186-5), for commitments to seeds and their shares. Not constant-time: suitable for seeds, which soon
 * become public, but not for long-lived keys.
 */

/** Prime modulus of the coordinate field. */
const prime = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn
/** Order of the base point; scalars are reduced modulo this. */
export const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n
const b = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn

/** In Jacobian coordinates: x/z², y/z³. The neutral element has a z of 0. */
export interface Point {
  x: bigint
  y: bigint
  z: bigint
}

const neutral: Point = { x: 1n, y: 1n, z: 0n }

export const base: Point = {
  x: 0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n,
  y: 0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5n,
  z: 1n,
}

/** Non-negative remainder. */
export function modulo(value: bigint, divisor: bigint): bigint {
  const rest = value % divisor
  return rest < 0n ? rest + divisor : rest
}

/** Inverse modulo a prime. @throws on a multiple of it */
export function inverse(value: bigint, divisor: bigint): bigint {
  let [low, high] = [modulo(value, divisor), divisor]
  if (low === 0n) throw new RangeError('Zero has no inverse.')
  let [factor, other] = [1n, 0n]
  while (low > 1n) {
    const quotient = high / low
    ;[low, high] = [high - quotient * low, low]
    ;[factor, other] = [other - quotient * factor, factor]
  }
  return modulo(factor, divisor)
}

const inField = (value: bigint): bigint => modulo(value, prime)

function double({ x, y, z }: Point): Point {
  const square = inField(z * z)
  const slope = inField(3n * (x - square) * (x + square))
  const ySquare = inField(y * y)
  const beta = inField(x * ySquare)
  const x3 = inField(slope * slope - 8n * beta)
  return { x: x3, y: inField(slope * (4n * beta - x3) - 8n * ySquare * ySquare), z: inField(2n * y * z) }
}

export function add(one: Point, other: Point): Point {
  if (one.z === 0n) return other
  if (other.z === 0n) return one
  const [square, otherSquare] = [inField(one.z * one.z), inField(other.z * other.z)]
  const [u, otherU] = [inField(one.x * otherSquare), inField(other.x * square)]
  const [s, otherS] = [inField(one.y * otherSquare * other.z), inField(other.y * square * one.z)]
  if (u === otherU) return s === otherS ? double(one) : neutral
  const [h, r] = [inField(otherU - u), inField(otherS - s)]
  const hSquare = inField(h * h)
  const hCube = inField(hSquare * h)
  const v = inField(u * hSquare)
  const x = inField(r * r - hCube - 2n * v)
  return { x, y: inField(r * (v - x) - s * hCube), z: inField(one.z * other.z * h) }
}

export function multiply(point: Point, scalar: bigint): Point {
  let sum = neutral
  for (const bit of modulo(scalar, order).toString(2)) {
    sum = double(sum)
    if (bit === '1') sum = add(sum, point)
  }
  return sum
}

export const areEqual = (one: Point, other: Point): boolean =>
  one.z === 0n || other.z === 0n
    ? one.z === other.z
    : inField(one.x * other.z * other.z - other.x * one.z * one.z) === 0n &&
      inField(one.y * other.z ** 3n - other.y * one.z ** 3n) === 0n

/** 64 hex digits. */
export const writeScalar = (value: bigint): string => value.toString(16).padStart(64, '0')

/** Parses a scalar below the order; null if invalid. */
export function readScalar(text: string): bigint | null {
  const value = /^[0-9a-f]{64}$/.test(text) ? BigInt(`0x${text}`) : order
  return value < order ? value : null
}

/** x and y, 64 hex digits each. @throws on the neutral element, which has no coordinates */
export function writePoint({ x, y, z }: Point): string {
  const scale = inverse(z, prime)
  const square = inField(scale * scale)
  return writeScalar(inField(x * square)) + writeScalar(inField(y * square * scale))
}

/** Parses a point; null if it isn't on the curve or not in canonical form. */
export function readPoint(text: string): Point | null {
  if (!/^[0-9a-f]{128}$/.test(text)) return null
  const [x, y] = [BigInt(`0x${text.slice(0, 64)}`), BigInt(`0x${text.slice(64)}`)]
  const isOnCurve = x < prime && y < prime && inField(y * y - (x * x * x - 3n * x + b)) === 0n
  return isOnCurve ? { x, y, z: 1n } : null
}
