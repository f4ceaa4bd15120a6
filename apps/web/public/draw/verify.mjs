/**
 * Verifies the files of a fair draw: `node verify.mjs bundle.json …`, on Node 20 or newer; `node verify.mjs --page` prints the same as
 * a page for a browser. One file, no dependencies, no network. It is written from the protocol `plenaria-draw/1` (docs/draw.md in the
 * repository of Plenaria) and shares no code with the product, so that neither can repeat a mistake of the other.
 */

const protocol = 'plenaria-draw/1'

// ── SHA-256 (FIPS 180-4) ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The first 32 bits of the fractional parts of a root of the first primes. */
function fractions(howMany, root) {
  const primes = []
  for (let n = 2; primes.length < howMany; n += 1) if (primes.every((prime) => n % prime !== 0)) primes.push(n)
  return primes.map((prime) => ((root(prime) % 1) * 2 ** 32) | 0)
}

const roundConstants = Int32Array.from(fractions(64, Math.cbrt))
const startOfHash = fractions(8, Math.sqrt)
const schedule = new Int32Array(64)
const state = new Int32Array(8)

function compress(block, from) {
  const w = schedule
  for (let i = 0; i < 16; i += 1) {
    const at = from + i * 4
    w[i] = (block[at] << 24) | (block[at + 1] << 16) | (block[at + 2] << 8) | block[at + 3]
  }
  for (let i = 16; i < 64; i += 1) {
    const x = w[i - 15]
    const y = w[i - 2]
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10)
    w[i] = (w[i - 16] + s0 + w[i - 7] + s1) | 0
  }
  let a = state[0]
  let b = state[1]
  let c = state[2]
  let d = state[3]
  let e = state[4]
  let f = state[5]
  let g = state[6]
  let h = state[7]
  for (let i = 0; i < 64; i += 1) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + roundConstants[i] + w[i]) | 0
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  state[0] += a
  state[1] += b
  state[2] += c
  state[3] += d
  state[4] += e
  state[5] += f
  state[6] += g
  state[7] += h
}

let bytes = new Uint8Array(1024)
const hexDigits = Array.from({ length: 0x10000 }, (_, value) => value.toString(16).padStart(4, '0'))

/** Writes a text in UTF-8 to `bytes`. @returns how many */
function encode(content) {
  const least = content.length * 3 + 72
  if (bytes.length < least) bytes = new Uint8Array(least * 2)
  for (let i = 0; i < content.length; i += 1) {
    const code = content.charCodeAt(i)
    if (code > 0x7f) return new TextEncoder().encodeInto(content, bytes).written
    bytes[i] = code
  }
  return content.length
}

/** Of a text in UTF-8, in hex. */
export function sha256(content) {
  const length = encode(content)
  const size = (Math.floor((length + 8) / 64) + 1) * 64
  bytes.fill(0, length, size)
  bytes[length] = 0x80
  for (let i = 1, bits = length * 8; i <= 8; i += 1, bits = Math.floor(bits / 256)) bytes[size - i] = bits % 256
  state.set(startOfHash)
  for (let from = 0; from < size; from += 64) compress(bytes, from)
  let digits = ''
  for (let i = 0; i < 8; i += 1) digits += hexDigits[state[i] >>> 16] + hexDigits[state[i] & 0xffff]
  return digits
}

// ── Canonical form ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

function canonicalForm(value) {
  if (Array.isArray(value)) return `[${value.map(canonicalForm).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const members = Object.keys(value)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${canonicalForm(value[key])}`)
    return `{${members.join(',')}}`
  }
  return JSON.stringify(value)
}

/** Lists of texts and numbers, which are most, need no sorting. */
const isFlat = (value) => value === null || typeof value !== 'object'
const H = (...parts) =>
  sha256(parts.every(isFlat) ? JSON.stringify([protocol, ...parts]) : canonicalForm([protocol, ...parts]))

// ── Shapes of what is read ──────────────────────────────────────────────────────────────────────────────────────────────────────

const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value)
const text = (value) => (typeof value === 'string' ? null : 'is not text')
const count = (value) => (Number.isSafeInteger(value) && value >= 0 ? null : 'is not a whole number from 0 up')
const hex = (digits) => (value) =>
  typeof value === 'string' && value.length === digits && /^[0-9a-f]*$/.test(value)
    ? null
    : `is not ${digits} lower-case hex digits`
const oneOf =
  (...values) =>
  (value) =>
    values.includes(value) ? null : `is none of ${values.join(', ')}`
const orNull = (shape) => (value) => (value === null ? null : shape(value))

const listOf = (shape) => (value) => {
  if (!Array.isArray(value)) return 'is not a list'
  for (const [index, item] of value.entries()) {
    const fault = shape(item)
    if (fault) return `[${index}] ${fault}`
  }
  return null
}

/** Exactly these keys. */
const objectOf = (shapes) => (value) => {
  if (!isObject(value)) return 'is not an object'
  const unknown = Object.keys(value).find((key) => !Object.hasOwn(shapes, key))
  if (unknown !== undefined) return `has the unknown key “${unknown}”`
  for (const [key, shape] of Object.entries(shapes)) {
    if (!Object.hasOwn(value, key)) return `lacks “${key}”`
    const fault = shape(value[key])
    if (fault) return `.${key} ${fault}`
  }
  return null
}

const mapOf = (shape) => (value) => (isObject(value) ? listOf(shape)(Object.values(value)) : 'is not an object')

const hash = hex(64)
const scalar = hex(64)
const point = hex(128)

const outcomeShapes = {
  PENDING: objectOf({ state: text }),
  DRAWN: objectOf({ state: text, seed: hash, room: count }),
  VOID: objectOf({
    state: text,
    reason: oneOf(
      'CANCELLED',
      'SEEDS_MISSING',
      'SHARES_UNCONFIRMED',
      'REVEALS_MISSING',
      'SHARES_MISSING',
      'BEACON_MISSING',
    ),
    holders: listOf(text),
  }),
}

const personShape = objectOf({
  id: text,
  values: mapOf(text),
  organisationKey: orNull(text),
  standing: oneOf('OPEN', 'SEATED', 'EXCLUDED'),
  rooms: count,
})

const beaconShapes = { source: text, round: text, at: count }

/** Records of before the protocol had "until" lack it. */
const beaconShape = (value) =>
  objectOf(isObject(value) && Object.hasOwn(value, 'until') ? { ...beaconShapes, until: count } : beaconShapes)(value)

const recordShape = objectOf({
  format: oneOf(protocol),
  event: text,
  round: count,
  previous: orNull(hash),
  codeVersion: text,
  method: oneOf('MAXIMIN', 'LEXIMIN'),
  seats: count,
  threshold: count,
  terms: hash,
  pool: objectOf({ leaves: count, root: hash }),
  rooms: objectOf({ count, root: hash }),
  odds: objectOf({ least: count, cells: listOf(objectOf({ from: count, to: count, people: count })) }),
  bound: objectOf({ optimum: count, gap: count }),
  holders: listOf(
    objectOf({ id: text, kind: oneOf('INSTITUTE', 'PARTICIPANT'), name: orNull(text), key: orNull(point) }),
  ),
  sharing: orNull(count),
  beacon: orNull(beaconShape),
  deadlines: objectOf({ seedsBy: count, confirmBy: count, revealBy: count, recoverBy: count }),
})

const commonShapes = {
  format: oneOf(protocol),
  kind: text,
  record: recordShape,
  recordHash: hash,
  commitments: listOf(
    objectOf({ holder: text, points: listOf(point), proof: objectOf({ nonce: point, response: scalar }) }),
  ),
  confirmations: listOf(text),
  reveals: listOf(objectOf({ holder: text, seed: scalar })),
  shares: listOf(objectOf({ dealer: text, holder: text, share: scalar })),
  beacon: orNull(hex(64)),
  outcome: (value) => (isObject(value) ? (outcomeShapes[value.state]?.(value) ?? null) : 'is not an object'),
}

const quotaShape = objectOf({
  where: listOf(objectOf({ feature: text, value: text })),
  minimum: count,
  target: orNull(count),
  maximum: count,
})

const bundleShapes = {
  public: objectOf(commonShapes),
  person: objectOf({
    ...commonShapes,
    opening: objectOf({
      index: count,
      salt: hash,
      person: personShape,
      path: listOf(hash),
      rooms: listOf(objectOf({ room: count, index: count, seatPath: listOf(hash), roomPath: listOf(hash) })),
    }),
  }),
  auditor: objectOf({
    ...commonShapes,
    opening: objectOf({
      terms: objectOf({
        salt: hash,
        terms: objectOf({ quotas: listOf(quotaShape), organisationCap: orNull(count) }),
      }),
      people: listOf(objectOf({ salt: hash, person: orNull(personShape) })),
      rooms: listOf(listOf(count)),
    }),
  }),
}

/** @returns what is wrong with the form of a file, or its content */
function read(content) {
  let bundle
  try {
    bundle = JSON.parse(content)
  } catch {
    return { fault: 'This is not a JSON file.' }
  }
  if (!isObject(bundle) || bundle.format !== protocol)
    return { fault: `This is not a bundle of a draw in the format ${protocol}, the only one that this verifier knows.` }
  if (!Object.hasOwn(bundleShapes, bundle.kind)) return { fault: 'The kind of bundle is unknown.' }
  if (!Object.hasOwn(outcomeShapes, bundle.outcome?.state ?? '')) return { fault: 'The state of the draw is unknown.' }
  const fault = bundleShapes[bundle.kind](bundle)
  if (fault) return { fault: `The file has another form than the protocol asks for: bundle${fault}.` }
  if (content.replace(/\n$/, '') !== canonicalForm(bundle))
    return { fault: 'The file is not in canonical form: it was edited or written by something else.' }
  return { bundle }
}

// ── Merkle trees ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

function merkleRoot(kind, leaves) {
  let row = leaves
  while (row.length > 1) {
    const next = []
    for (let i = 0; i + 1 < row.length; i += 2) next.push(H('node', row[i], row[i + 1]))
    if (row.length % 2 === 1) next.push(row[row.length - 1])
    row = next
  }
  return H('root', kind, leaves.length, row[0] ?? '')
}

/** The root that a leaf at a place leads to; null unless the path is exactly as long as the tree asks for. */
function rootFrom(kind, { leaf, index, size, path }) {
  if (index < 0 || index >= size) return null
  let current = leaf
  let used = 0
  let place = index
  for (let width = size; width > 1; width = Math.ceil(width / 2)) {
    const isRight = place % 2 === 1
    if (isRight || place + 1 < width) {
      const beside = path[used]
      if (beside === undefined) return null
      used += 1
      current = isRight ? H('node', beside, current) : H('node', current, beside)
    }
    place = Math.floor(place / 2)
  }
  return used === path.length ? H('root', kind, size, current) : null
}

// ── The curve P-256, in projective coordinates with complete formulas (Renes, Costello, Batina 2016) ────────────────────────────

const p = 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n
const n = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n
const curveB = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn
const G = [
  0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n,
  0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5n,
  1n,
]
const infinity = [0n, 1n, 0n]

function mod(value, m) {
  const rest = value % m
  return rest < 0n ? rest + m : rest
}

function plus([x1, y1, z1], [x2, y2, z2]) {
  const a = -3n
  const [xx, yy, zz] = [mod(x1 * x2, p), mod(y1 * y2, p), mod(z1 * z2, p)]
  const [xy, xz, yz] = [mod(x1 * y2 + x2 * y1, p), mod(x1 * z2 + x2 * z1, p), mod(y1 * z2 + y2 * z1, p)]
  const s = mod(a * xz + 3n * curveB * zz, p)
  const t = mod(3n * xx + a * zz, p)
  const u = mod(3n * curveB * xz + a * (xx - a * zz), p)
  return [mod(xy * (yy - s) - yz * u, p), mod((yy - s) * (yy + s) + t * u, p), mod(yz * (yy + s) + xy * t, p)]
}

/** G, 2G, 4G, … */
const doublesOfG = [G]

function times(factor, base) {
  const doubles = base === G ? doublesOfG : [base]
  let result = infinity
  let rest = factor
  for (let i = 0; rest > 0n; i += 1) {
    if (i === doubles.length) doubles.push(plus(doubles[i - 1], doubles[i - 1]))
    if (rest & 1n) result = plus(result, doubles[i])
    rest >>= 1n
  }
  return result
}

const isSame = ([x1, y1, z1], [x2, y2, z2]) => mod(x1 * z2 - x2 * z1, p) === 0n && mod(y1 * z2 - y2 * z1, p) === 0n
const number = (digits) => BigInt(`0x${digits}`)

/** Null if the text is no point of the curve. */
function pointFrom(digits) {
  const [x, y] = [number(digits.slice(0, 64)), number(digits.slice(64))]
  return x < p && y < p && mod(y ** 2n - x ** 3n + 3n * x - curveB, p) === 0n ? [x, y, 1n] : null
}

/** Whether a share, or the seed at position 0, is a value of the polynomial behind these points. */
function fits(points, position, value) {
  if (number(value) >= n) return false
  let sum = infinity
  let power = 1n
  for (const each of points) {
    const read = pointFrom(each)
    if (!read) return false
    sum = plus(sum, times(power, read))
    power = mod(power * BigInt(position), n)
  }
  return isSame(sum, times(number(value), G))
}

function inverse(value) {
  let [result, square] = [1n, mod(value, n)]
  for (let exponent = n - 2n; exponent > 0n; exponent >>= 1n) {
    if (exponent & 1n) result = mod(result * square, n)
    square = mod(square * square, n)
  }
  return result
}

/** The value at 0 of a polynomial through these. */
function interpolate(shares) {
  let sum = 0n
  for (const { position, share } of shares) {
    let term = number(share)
    for (const other of shares) {
      if (other.position === position) continue
      term = mod(term * BigInt(other.position) * inverse(BigInt(other.position - position)), n)
    }
    sum = mod(sum + term, n)
  }
  return sum.toString(16).padStart(64, '0')
}

function isProofValid({ holder, points, proof }, recordHash) {
  const [seedPoint, nonce] = [pointFrom(points[0]), pointFrom(proof.nonce)]
  if (!seedPoint || !nonce || points.some((each) => !pointFrom(each)) || number(proof.response) >= n) return false
  const challenge = mod(number(H('proof', recordHash, holder, points, proof.nonce)), n)
  return isSame(times(number(proof.response), G), plus(nonce, times(challenge, seedPoint)))
}

// ── Checks. Each takes a bundle and a report ────────────────────────────────────────────────────────────────────────────────────

/** What was found about one file. */
class Report {
  title = ''
  checked = []
  /** What the draw did without, or ended before: nothing of it could be checked. */
  none = []
  unknown = []
  faults = []

  /** @param passed whether it holds; otherwise `fault` says what is wrong */
  check(passed, sentence, fault) {
    if (passed) this.checked.push(sentence)
    else this.faults.push(fault)
    return passed
  }

  /** As `check`, unless there is nothing to check: then `none` says so. */
  checkAny(amount, passed, sentence, fault, none) {
    if (!passed || amount > 0) return this.check(passed, sentence, fault)
    this.none.push(none)
    return true
  }
}

const idsOf = ({ record }) => record.holders.map(({ id }) => id)
const isAscending = (values) => values.every((value, i) => i === 0 || values[i - 1] < value)
/** Whether all are holders, in the order of holders, none twice. */
const isInOrder = (bundle, names) => {
  const places = names.map((name) => idsOf(bundle).indexOf(name))
  return !places.includes(-1) && isAscending(places)
}
const missing = (bundle, names) => idsOf(bundle).filter((id) => !names.includes(id))
const isEqual = (one, other) => canonicalForm(one) === canonicalForm(other)
const plural = (amount, one, many) => `${amount} ${amount === 1 ? one : many}`
const isPowerOfTwo = (value) => value > 0 && 2 ** Math.round(Math.log2(value)) === value

function checkHolders({ record }, report) {
  const { holders, sharing, beacon } = record
  const isDistinct = new Set(holders.map(({ id }) => id)).size === holders.length
  const areNamed = holders.every(({ id, kind, name }) => id !== '' && (kind === 'INSTITUTE') === (name !== null))
  const haveKeys = holders.every(({ key }) =>
    sharing === null ? key === null : key !== null && pointFrom(key) !== null,
  )
  const isEnough = holders.length >= 1 && holders.length + (beacon ? 1 : 0) >= 2
  const isShared = holders.length < 3 ? sharing === null : sharing !== null && sharing >= 2 && sharing < holders.length
  report.check(
    isDistinct && areNamed && haveKeys && isEnough && isShared,
    `${holders.length === 1 ? 'There is 1 seed-holder' : `There are ${holders.length} seed-holders, none twice`}${beacon ? ', and a beacon' : ''}.${
      sharing === null
        ? ` Without shares, the draw would be void if ${holders.length === 1 ? 'they' : 'one of them'} did not reveal.`
        : ` Any ${sharing} of them can recover the seed of one who does not reveal.`
    }`,
    'The list of seed-holders breaks the rules: too few, one twice, or wrong names, keys or sharing.',
  )
}

function checkHistogram({ record }, report) {
  const { least, cells } = record.odds
  const { rooms, threshold, pool } = record
  const starts = Array.from({ length: 21 }, (_, i) => (i === 20 ? rooms.count + 1 : Math.ceil((i * rooms.count) / 20)))
  const areJoined = cells.every(({ from }, i) => from === (i === 0 ? 0 : cells[i - 1].to + 1))
  const areOnGrid = cells.every(({ from, to }) => from <= to && starts.includes(from) && starts.includes(to + 1))
  const areLarge = cells.every(({ people }) => people >= threshold && people % threshold === 0)
  const people = cells.reduce((sum, cell) => sum + cell.people, 0)
  report.check(
    areJoined && areOnGrid && areLarge && cells.at(-1)?.to === rooms.count && people <= pool.leaves,
    `The histogram of odds covers all numbers of rooms, and each of its cells counts at least ${plural(threshold, 'person', 'people')}.`,
    `The histogram of odds breaks the rules: a gap, or a cell with fewer than ${plural(threshold, 'person', 'people')}.`,
  )
  const { optimum, gap } = record.bound
  report.check(
    optimum <= 1e9 &&
      least <= (cells[0]?.to ?? 0) &&
      BigInt(least) * 1_000_000_000n <= BigInt(rooms.count) * BigInt(optimum + gap + 1),
    `The record says that nobody’s odds are below ${least} in ${rooms.count} (${percent(least, rooms.count)}). The best found before rounding to rooms is ${percent(optimum, 1e9)}, with a gap of at most ${percent(gap, 1e9)}.`,
    'The lowest odds contradict the bound or the histogram.',
  )
}

const percent = (part, whole) => `${Number(((part / whole) * 100).toFixed(4))} %`

/** @returns whether it makes sense to go on */
function checkRecord(bundle, report) {
  const { record, recordHash } = bundle
  report.check(
    H('record', record) === recordHash,
    `The record is the one with the hash ${recordHash}.`,
    'The record is not the one that its hash names: something in it was changed.',
  )
  const { seedsBy, confirmBy, revealBy, recoverBy } = record.deadlines
  const { at, until } = record.beacon ?? {}
  const times = [seedsBy, confirmBy, revealBy, recoverBy, at, until].filter((time) => time !== undefined)
  report.check(
    isAscending(times),
    `Seeds are committed by ${date(seedsBy)}, before any is revealed, by ${date(revealBy)}.${record.beacon ? ` The beacon is not known before all seeds are.${until === undefined ? '' : ` If it is not entered by ${date(until)}, the draw is void.`}` : ''}`,
    'The deadlines are out of order: seeds could be known before all are committed.',
  )
  const isSound =
    record.event !== '' &&
    (record.round === 0) === (record.previous === null) &&
    record.seats > 0 &&
    record.threshold > 0 &&
    record.rooms.count >= 2 &&
    isPowerOfTwo(record.pool.leaves)
  report.check(
    isSound,
    `One of ${record.rooms.count} rooms of ${plural(record.seats, 'seat', 'seats')} is drawn. The quotas are fixed by their commitment.`,
    'The record breaks the rules for its round, seats, rooms or the size of the pool.',
  )
  if (!isSound) return false
  checkHolders(bundle, report)
  checkHistogram(bundle, report)
  return true
}

const months = 'January February March April May June July August September October November December'.split(' ')

/** In UTC. */
function date(time) {
  if (time > 8.64e15) return `time ${time}`
  const at = new Date(time)
  const clock = [at.getUTCHours(), at.getUTCMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
  return `${at.getUTCDate()} ${months[at.getUTCMonth()]} ${at.getUTCFullYear()}, ${clock} UTC`
}

function checkCommitments(bundle, report) {
  const { record, recordHash, commitments } = bundle
  const isRightLength = commitments.every(({ points }) => points.length === (record.sharing ?? 1))
  const names = commitments.map(({ holder }) => holder)
  if (
    !report.checkAny(
      commitments.length,
      isInOrder(bundle, names) && isRightLength,
      'Nobody committed to two seeds.',
      'The commitments to seeds are not one of each seed-holder, in their order.',
      'Seeds: none was committed to.',
    )
  )
    return
  const invalid = commitments.filter((each) => !isProofValid(each, recordHash)).map(({ holder }) => holder)
  if (commitments.length > 0)
    report.check(
      invalid.length === 0,
      `${plural(commitments.length, 'commitment to a seed was', 'commitments to seeds were')} made for this record, by someone who knew the seed.`,
      `These commitments to seeds were not made for this record, or were changed: ${invalid.join(', ')}.`,
    )
}

/** @returns the seeds that are known, by holder */
function checkSeeds(bundle, report) {
  const { record, commitments, confirmations, reveals, shares } = bundle
  const pointsOf = new Map(commitments.map(({ holder, points }) => [holder, points]))
  const isComplete = missing(bundle, [...pointsOf.keys()]).length === 0
  const isConfirmed = record.sharing === null || missing(bundle, confirmations).length === 0
  report.checkAny(
    confirmations.length,
    isInOrder(bundle, confirmations) && (confirmations.length === 0 || (isComplete && record.sharing !== null)),
    `${confirmations.length} of ${record.holders.length} seed-holders confirmed their shares.`,
    'The confirmations of shares are not in order, or came before all seeds were committed.',
    record.sharing === null ? 'Shares: none are used.' : 'Shares: none were confirmed.',
  )
  const names = reveals.map(({ holder }) => holder)
  const isAllowed = reveals.length + shares.length === 0 || (isComplete && isConfirmed)
  const wrong = reveals.filter(({ holder, seed }) => !fits(pointsOf.get(holder) ?? [], 0, seed))
  report.checkAny(
    reveals.length,
    isInOrder(bundle, names) && isAllowed && wrong.length === 0,
    `${plural(reveals.length, 'revealed seed is the one', 'revealed seeds are the ones')} committed to.`,
    isAllowed
      ? `These seeds are not the ones that were committed to: ${wrong.map(({ holder }) => holder).join(', ') || 'their order was changed'}.`
      : 'Seeds were revealed before all were committed and confirmed.',
    'Revealed seeds: none.',
  )
  return new Map([...reveals.map(({ holder, seed }) => [holder, seed]), ...recovered(bundle, pointsOf, names, report)])
}

function recovered(bundle, pointsOf, revealed, report) {
  const { record, shares } = bundle
  const ids = idsOf(bundle)
  const places = shares.map(({ dealer, holder }) => ids.indexOf(dealer) * ids.length + ids.indexOf(holder))
  const isKnown = shares.every(({ dealer, holder }) => ids.includes(dealer) && ids.includes(holder))
  const isNeeded = shares.every(({ dealer }) => !revealed.includes(dealer))
  const isValid = shares.every(({ dealer, holder, share }) =>
    fits(pointsOf.get(dealer) ?? [], ids.indexOf(holder) + 1, share),
  )
  const byDealer = ids
    .map((id) => [id, shares.filter(({ dealer }) => dealer === id)])
    .filter(([, own]) => own.length > 0)
  const isRight =
    isKnown && isAscending(places) && isNeeded && isValid && byDealer.every(([, own]) => own.length <= record.sharing)
  if (shares.length > 0)
    report.check(
      isRight && record.sharing !== null,
      `${plural(shares.length, 'share fits', 'shares fit')} what the missing seed-holders committed to.`,
      'Shares of missing seeds are wrong, not needed, or not in order.',
    )
  if (!isRight) return []
  return byDealer
    .filter(([, own]) => own.length === record.sharing)
    .map(([id, own]) => [
      id,
      interpolate(own.map(({ holder, share }) => ({ position: ids.indexOf(holder) + 1, share }))),
    ])
}

function roomOf(finalSeed, rooms) {
  const range = 2n ** 52n
  const size = BigInt(rooms)
  for (let i = 0; ; i += 1) {
    const candidate = number(H('index', finalSeed, i).slice(0, 13))
    if (candidate < (range / size) * size) return Number(candidate % size) + 1
  }
}

function checkOutcome(bundle, seeds, report) {
  const { record, beacon, outcome } = bundle
  const isDue = seeds.size === record.holders.length && (record.beacon === null || beacon !== null)
  report.checkAny(
    beacon === null ? 0 : 1,
    beacon === null || (record.beacon !== null && seeds.size === record.holders.length),
    'The beacon came after the seeds.',
    'The value of a beacon is given although none takes part, or seeds are missing.',
    record.beacon === null ? 'Beacon: none takes part.' : 'Beacon: no value was used.',
  )
  if (record.beacon && beacon !== null)
    report.unknown.push(
      `Whether ${record.beacon.source} published ${beacon} as its value ${record.beacon.round}. Compare it there.`,
    )
  if (outcome.state === 'DRAWN' && isDue) checkDrawn(bundle, seeds, report)
  else if (outcome.state === 'DRAWN') report.faults.push('A room is named as drawn although seeds are missing.')
  else if (isDue) report.faults.push('All seeds are known, and no room is named.')
  else if (outcome.state === 'VOID') checkVoid(bundle, seeds, report)
  else report.unknown.push('Which room is drawn: the draw is not over yet.')
}

function checkDrawn(bundle, seeds, report) {
  const { record, recordHash, commitments, beacon, outcome } = bundle
  const order = idsOf(bundle).map((id) => seeds.get(id))
  const seed = H('final', recordHash, commitments, order, beacon)
  const room = roomOf(seed, record.rooms.count)
  report.check(
    outcome.seed === seed && outcome.room === room,
    `The seeds determine room ${room} of ${record.rooms.count}, which is the one that was drawn.`,
    outcome.seed === seed
      ? `The seeds determine room ${room}, not room ${outcome.room}.`
      : `The seeds determine another final seed: ${seed}, and room ${room}.`,
  )
}

const voidReasons = {
  CANCELLED: 'it was cancelled before all seeds were committed',
  SEEDS_MISSING: 'no seed was committed in time by ',
  SHARES_UNCONFIRMED: 'shares were not confirmed in time by ',
  REVEALS_MISSING: 'no seed was revealed in time by ',
  SHARES_MISSING: 'nobody could recover the missing seed of ',
  BEACON_MISSING: 'nobody entered the value of the beacon in time',
}

const namesOf = ({ holders }, ids) => ids.map((id) => holders.find((holder) => holder.id === id)?.name ?? id).join(', ')

/** Those who caused it, for each reason that fits what is missing; null for the others. */
function causesOfVoid(bundle, seeds) {
  const { record, commitments, confirmations, reveals } = bundle
  const names = (list) => list.map(({ holder }) => holder)
  const uncommitted = missing(bundle, names(commitments))
  const unconfirmed = record.sharing === null ? [] : missing(bundle, confirmations)
  const silent = missing(bundle, names(reveals))
  const seedless = idsOf(bundle).filter((id) => !seeds.has(id))
  const coverable = record.sharing === null ? 0 : record.holders.length - record.sharing
  const isReady = uncommitted.length === 0 && unconfirmed.length === 0
  return {
    CANCELLED: uncommitted.length > 0 ? [] : null,
    SEEDS_MISSING: uncommitted.length > 0 ? uncommitted : null,
    SHARES_UNCONFIRMED: uncommitted.length === 0 && unconfirmed.length > 0 ? unconfirmed : null,
    REVEALS_MISSING: isReady && silent.length > coverable ? silent : null,
    SHARES_MISSING: isReady && silent.length <= coverable && seedless.length > 0 ? seedless : null,
    BEACON_MISSING: isReady && seedless.length === 0 && record.beacon?.until !== undefined ? [] : null,
  }
}

function checkVoid(bundle, seeds, report) {
  const { record, recordHash, commitments, outcome } = bundle
  const expected = causesOfVoid(bundle, seeds)[outcome.reason]
  report.check(
    expected !== null && isEqual(expected, outcome.holders),
    `The draw is void: ${voidReasons[outcome.reason]}${namesOf(record, outcome.holders)}. No room was drawn.`,
    'The reason given for a void draw does not fit what is missing.',
  )
  const uncommitted = missing(
    bundle,
    commitments.map(({ holder }) => holder),
  )
  if (outcome.reason === 'CANCELLED')
    report.unknown.push(
      `Whether it was cancelled before the deadline. No seed had come from ${namesOf(record, uncommitted)}: a draw that ends because their seeds are missing looks the same, apart from its reason.`,
    )
  if (outcome.reason === 'BEACON_MISSING' && expected)
    report.unknown.push(
      `Whether nobody entered it by ${date(record.beacon.until)}, and whether ${record.beacon.source} had published its value ${record.beacon.round} by then. Compare it there: everybody who is signed in can enter it.`,
    )
  report.unknown.push(
    `Whether the reason was changed later. Compare the hash of this outcome, ${H('outcome', recordHash, outcome)}, with the one that the page of the draw showed, and with “previous” in the record of round ${record.round + 1}.`,
  )
}

const standings = {
  OPEN: 'can be drawn',
  SEATED: 'holds a seat already',
  EXCLUDED: 'can’t be drawn',
}

const answersOf = ({ values }) =>
  Object.entries(values)
    .map(([feature, value]) => `${feature} “${value}”`)
    .join(', ')

function checkPerson({ record, opening, outcome }, report) {
  const { event, round, pool, rooms, seats } = record
  const { index, salt, person, path } = opening
  const leaf = H('person', event, round, salt, person)
  report.check(
    rootFrom('pool', { leaf, index, size: pool.leaves, path }) === pool.root,
    `The person with the id ${person.id} is in the pool and ${standings[person.standing]}. Answers: ${answersOf(person) || 'none'}.`,
    'The person is not in the pool with this id, these answers and these odds.',
  )
  const numbers = opening.rooms.map(({ room }) => room)
  const isProven = opening.rooms.every(({ room, index: seat, seatPath, roomPath }) => {
    const seatLeaf = H('seat', event, round, room, salt, leaf)
    const root = rootFrom('room', { leaf: seatLeaf, index: seat, size: seats, path: seatPath })
    if (root === null) return false
    const roomLeaf = H('room', event, round, room, root)
    return rootFrom('rooms', { leaf: roomLeaf, index: room - 1, size: rooms.count, path: roomPath }) === rooms.root
  })
  const isStanding =
    person.standing === 'OPEN'
      ? person.rooms >= record.odds.least
      : person.rooms === (person.standing === 'SEATED' ? rooms.count : 0)
  report.check(
    isAscending(numbers) &&
      numbers.length === person.rooms &&
      numbers.every((room) => room >= 1) &&
      isProven &&
      isStanding,
    `They are in ${person.rooms} of ${rooms.count} rooms, each proven: their odds are ${percent(person.rooms, rooms.count)}.`,
    'The rooms that the person is said to be in are not proven, or are not as many as their odds say.',
  )
  if (outcome.state === 'DRAWN')
    report.checked.push(
      numbers.includes(outcome.room)
        ? `Room ${outcome.room}, which was drawn, has a seat for them.`
        : `Room ${outcome.room}, which was drawn, is none of their rooms.`,
    )
  report.unknown.push('Whether this id is yours: compare it with your registration.')
  report.unknown.push(
    'The quotas, the other people, and whether the rooms meet the quotas. An auditor can check these.',
  )
}

function checkPool({ record, opening }, report) {
  const { event, round, pool } = record
  const { people, terms } = opening
  report.check(
    H('terms', event, round, terms.salt, terms.terms) === record.terms,
    `The quotas are the ones that the record fixed: ${plural(terms.terms.quotas.length, 'quota', 'quotas')}, ${terms.terms.organisationCap === null ? 'no cap' : `a cap of ${terms.terms.organisationCap}`} for organisations.`,
    'The quotas are not the ones that the record fixed.',
  )
  const leaves = people.map(({ salt, person }) =>
    person ? H('person', event, round, salt, person) : H('padding', event, round, salt),
  )
  report.check(
    isAscending(leaves) && leaves.length === pool.leaves && merkleRoot('pool', leaves) === pool.root,
    'The pool is the one that the record fixed: nobody was added, left out or changed.',
    'The pool is not the one that the record fixed: somebody was added, left out, changed or moved.',
  )
  const everybody = people.flatMap(({ person }) => person ?? [])
  const features = terms.terms.quotas.flatMap(({ where }) => where.map(({ feature }) => feature))
  const isAnswered = everybody.every(
    ({ standing, values }) => standing === 'EXCLUDED' || features.every((feature) => Object.hasOwn(values, feature)),
  )
  const isPadded = pool.leaves / 2 < everybody.length || everybody.length === pool.leaves
  const isDistinct =
    new Set(everybody.map(({ id }) => id)).size === everybody.length &&
    new Set([terms, ...people].map(({ salt }) => salt)).size === people.length + 1
  report.check(
    isAnswered && isPadded && isDistinct,
    `The pool has ${plural(everybody.length, 'person', 'people')}, none twice, all with an answer to each question that quotas ask.`,
    'The pool breaks the rules: somebody or a salt is there twice, an answer is missing, or there is too much padding.',
  )
  return leaves
}

/** @returns the sentence about what is wrong with a room; null if nothing is */
function roomFault(room, { record, opening }, held) {
  const { quotas, organisationCap } = opening.terms.terms
  const people = room.map((index) => opening.people[index]?.person)
  if (!isAscending(room) || room.length !== record.seats) return 'has another number of people than seats'
  if (people.some((person) => !person)) return 'has a seat for nobody'
  if (people.some(({ standing }) => standing === 'EXCLUDED')) return 'has somebody who is excluded'
  if (people.filter(({ standing }) => standing === 'SEATED').length !== held.seated)
    return 'lacks somebody who holds a seat already'
  for (const { where, minimum, maximum } of quotas) {
    const counted = people.filter(({ values }) => where.every(({ feature, value }) => values[feature] === value)).length
    if (counted < minimum || counted > maximum)
      return `has ${counted} of ${where.map(({ feature, value }) => `${feature} ${value}`).join(', ')}, not ${minimum} to ${maximum}`
  }
  if (organisationCap === null) return null
  const counts = organisationCounts(people)
  const over = [...counts].find(([key, amount]) => amount > Math.max(organisationCap, held.organisations.get(key) ?? 0))
  return over
    ? `has ${plural(over[1], 'person', 'people')} of one organisation, over the cap of ${organisationCap}`
    : null
}

function organisationCounts(people) {
  const counts = new Map()
  for (const { organisationKey: key } of people) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function checkRooms(bundle, leaves, report) {
  const { record, opening } = bundle
  const { event, round, rooms } = record
  const seated = opening.people.flatMap(({ person }) => (person?.standing === 'SEATED' ? person : []))
  const held = { seated: seated.length, organisations: organisationCounts(seated) }
  const faults = opening.rooms.map((room) => roomFault(room, bundle, held))
  const bad = faults.findIndex((fault) => fault !== null)
  report.check(
    bad === -1,
    'Every room has as many people as seats, meets every quota and the cap, has everybody who holds a seat already, and nobody who is excluded.',
    `${plural(faults.filter(Boolean).length, 'room breaks', 'rooms break')} the quotas. Room ${bad + 1} ${faults[bad]}.`,
  )
  const roomLeaves = opening.rooms.map((room, place) => {
    const seats = room.map((index) =>
      H('seat', event, round, place + 1, opening.people[index]?.salt ?? '', leaves[index] ?? ''),
    )
    return H('room', event, round, place + 1, merkleRoot('room', seats.sort()))
  })
  report.check(
    opening.rooms.length === rooms.count && merkleRoot('rooms', roomLeaves) === rooms.root,
    'The rooms, and their numbers, are the ones that the record fixed.',
    'The rooms are not the ones that the record fixed: one was added, left out, changed or moved.',
  )
}

function checkOdds({ record, opening }, report) {
  const counts = opening.people.map(() => 0)
  for (const room of opening.rooms) for (const index of room) counts[index] += 1
  const wrong = opening.people.filter(({ person }, index) => counts[index] !== (person?.rooms ?? 0)).length
  report.check(
    wrong === 0,
    'Everybody is in exactly as many rooms as their odds say.',
    `The odds of ${plural(wrong, 'person', 'people')} are not what the rooms give.`,
  )
  const open = counts.filter((_, index) => opening.people[index].person?.standing === 'OPEN')
  const least = open.reduce((lowest, amount) => Math.min(lowest, amount), record.rooms.count)
  report.check(
    least === record.odds.least &&
      open.length >= record.threshold &&
      isEqual(histogramOf(open, record), record.odds.cells),
    `The published odds are the real ones; the lowest are ${percent(least, record.rooms.count)}.`,
    'The published odds are not the real ones.',
  )
  report.checked.push(
    `Among people with the same answers and standing, odds differ by at most ${spread(opening.people)} of ${record.rooms.count} rooms.`,
  )
}

/** The histogram that the protocol prescribes for these numbers of rooms. */
function histogramOf(amounts, { rooms, threshold }) {
  const cells = []
  let cell = null
  for (let i = 0; i < 20; i += 1) {
    const from = Math.ceil((i * rooms.count) / 20)
    const to = i === 19 ? rooms.count : Math.ceil(((i + 1) * rooms.count) / 20) - 1
    if (to < from) continue
    cell = { from: cell ? cell.from : from, to, people: cell ? cell.people : 0 }
    cell.people += amounts.filter((amount) => amount >= from && amount <= to).length
    if (cell.people < threshold) continue
    cells.push(cell)
    cell = null
  }
  const last = cells.at(-1)
  if (cell && last) Object.assign(last, { to: cell.to, people: last.people + cell.people })
  return cells.map(({ from, to, people }) => ({ from, to, people: people - (people % threshold) }))
}

/** The largest difference in rooms among people who are alike. */
function spread(people) {
  const ranges = new Map()
  for (const { person } of people) {
    if (!person) continue
    const key = canonicalForm([person.values, person.standing])
    const [low, high] = ranges.get(key) ?? [person.rooms, person.rooms]
    ranges.set(key, [Math.min(low, person.rooms), Math.max(high, person.rooms)])
  }
  return Math.max(0, ...[...ranges.values()].map(([low, high]) => high - low))
}

function checkEverybody(bundle, report) {
  const { people, rooms } = bundle.opening
  const leaves = checkPool(bundle, report)
  if (rooms.some((room) => room.some((index) => index >= people.length))) {
    report.faults.push('A room has somebody who is not in the pool.')
    return
  }
  checkRooms(bundle, leaves, report)
  checkOdds(bundle, report)
}

const kinds = { public: 'Public bundle', person: 'Bundle of one person', auditor: "Auditor's bundle" }

function checkBundle(bundle, report) {
  const { record, kind } = bundle
  report.title = `${kinds[kind]}: event “${record.event}”, round ${record.round}`
  report.checked.push('The file is complete and in canonical form.')
  if (!checkRecord(bundle, report)) return
  checkCommitments(bundle, report)
  checkOutcome(bundle, checkSeeds(bundle, report), report)
  if (kind === 'person') checkPerson(bundle, report)
  if (kind === 'auditor') checkEverybody(bundle, report)
  if (kind === 'public')
    report.unknown.push(
      'Who is in the pool and in the rooms, and whether the rooms meet the quotas. This file shows nobody. A person can check their own entry, an auditor everything.',
    )
  report.unknown.push(
    `Whether everybody sees the same record. Compare the hash ${bundle.recordHash} with others, and with where the institutes published it.`,
  )
  report.unknown.push(
    'Whether each commitment came from the seed-holder named, and when. Each of them can compare it with their own.',
  )
  if (kind === 'auditor')
    report.unknown.push('Whether everybody who applied is in the pool. Each person can check their own entry.')
  report.unknown.push('Whether better odds were possible. The bound is what the optimisation says.')
}

/** What two files of the same draw say differently; one may have been written earlier than the other. */
function contradictions(one, other) {
  const lists = ['commitments', 'reveals', 'shares'].filter((key) =>
    one[key].some((entry) =>
      other[key].some((same) => same.holder === entry.holder && same.dealer === entry.dealer && !isEqual(same, entry)),
    ),
  )
  const isOver = [one, other].every(({ outcome }) => outcome.state !== 'PENDING')
  return [
    ...(one.recordHash === other.recordHash ? [] : ['record']),
    ...lists,
    ...(one.beacon !== null && other.beacon !== null && one.beacon !== other.beacon ? ['beacon'] : []),
    ...(isOver && !isEqual(one.outcome, other.outcome) ? ['outcome'] : []),
  ]
}

/** Whether several files show the same draws. */
function compare(bundles, report) {
  const pairs = bundles.flatMap((one, i) => bundles.slice(i + 1).map((other) => [one, other]))
  for (const [one, other] of pairs) {
    if (one.record.event !== other.record.event) continue
    const [first, second] = one.record.round <= other.record.round ? [one, other] : [other, one]
    const [earlier, later] = [first.record.round, second.record.round]
    if (earlier === later) {
      const different = contradictions(first, second)
      report.check(
        different.length === 0,
        `All files of round ${earlier} show the same draw.`,
        `Files of round ${earlier} contradict each other (${different.join(', ')}): different people were shown different things.`,
      )
    } else if (earlier + 1 === later)
      report.check(
        H('outcome', first.recordHash, first.outcome) === second.record.previous,
        `Round ${later} continues round ${earlier}.`,
        `Round ${later} does not continue this round ${earlier}: an attempt was replaced.`,
      )
  }
  report.checked = [...new Set(report.checked)]
  report.faults = [...new Set(report.faults)]
}

/**
 * Verifies files.
 * @param files each with `name` and `content`
 * @returns a report for each, and one of comparing them if they are several
 */
export function verify(files) {
  const bundles = []
  const reports = files.map(({ name, content }) => {
    const report = new Report()
    report.title = name
    try {
      const { bundle, fault } = read(content)
      if (bundle) {
        bundles.push(bundle)
        checkBundle(bundle, report)
      } else report.faults.push(fault)
    } catch (error) {
      report.faults.push(`The file could not be checked to its end: ${error.message}`)
    }
    return { name, ...report }
  })
  if (bundles.length < 2) return reports
  const together = new Report()
  together.title = 'The files together'
  compare(bundles, together)
  return [...reports, { name: '', ...together }]
}

const isGood = (reports) => reports.every(({ faults }) => faults.length === 0)
const verdict = (reports) =>
  isGood(reports) ? 'Nothing is wrong in what could be checked.' : 'Something is wrong. Don’t rely on this draw.'

// ── On the command line ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const sections = ({ checked, none, unknown, faults }) => [
  ['Wrong', '✗', faults],
  ['Checked', '✓', checked],
  ['Not used in this draw', '–', none],
  ['Can’t be known from this file', '?', unknown],
]

function printed(report) {
  const lines = sections(report).flatMap(([title, mark, sentences]) =>
    sentences.length === 0 ? [] : ['', `  ${title}`, ...sentences.map((sentence) => `  ${mark} ${sentence}`)],
  )
  return [
    report.name && report.name !== report.title ? `${report.name}: ${report.title}` : report.title,
    ...lines,
    '',
  ].join('\n')
}

async function runOnCommandLine() {
  const { readFileSync, realpathSync } = await import('node:fs')
  const { fileURLToPath } = await import('node:url')
  const own = fileURLToPath(import.meta.url)
  if (!process.argv[1] || realpathSync(process.argv[1]) !== realpathSync(own)) return
  const args = process.argv.slice(2)
  if (args[0] === '--page') {
    process.stdout.write(page(readFileSync(own, 'utf8')))
    return
  }
  if (args.length === 0) {
    console.error('Usage: node verify.mjs bundle.json …')
    process.exitCode = 1
    return
  }
  const files = args.map((name) => {
    try {
      return { name, content: readFileSync(name, 'utf8') }
    } catch {
      return { name, content: '' }
    }
  })
  const reports = verify(files)
  for (const report of reports) console.log(printed(report))
  console.log(verdict(reports))
  process.exitCode = isGood(reports) ? 0 : 1
}

// ── As a page ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A page that contains this file, and may not connect to anything. */
const page = (source) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'">
<title>Verify a draw</title>
<style>
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
  body { max-width: 44rem; margin: 3rem auto; padding: 0 1.25rem }
  h1 { font-size: 1.75rem; line-height: 1.2 }
  h2 { font-size: 1.15rem; margin: 2.5rem 0 0 }
  h3 { font-size: 1rem; margin: 1.25rem 0 .25rem }
  ul { margin: 0; padding-left: 1.25rem }
  li { margin: .35rem 0; overflow-wrap: anywhere }
  label { display: block; font-weight: 600 }
  input { font: inherit; margin: .5rem 0; max-width: 100% }
  #verdict { font-weight: 600; font-size: 1.15rem }
  .wrong { color: light-dark(#a3141f, #ff9a94) }
</style>
<h1>Verify a draw</h1>
<p>Choose the bundle of a draw. It is checked in this browser; nothing is sent anywhere, and this page works without a connection.</p>
<label for="files">Bundle files</label>
<input id="files" type="file" accept=".json,application/json" multiple>
<p id="verdict" role="status"></p>
<div id="reports"></div>
<script type="module">
${source}<${'/'}script>
</html>
`

function element(name, content, className = '') {
  const made = document.createElement(name)
  made.className = className
  made.append(...content)
  return made
}

const shown = (report) =>
  element('section', [
    element('h2', [report.title]),
    ...sections(report)
      .filter(([, , sentences]) => sentences.length > 0)
      .flatMap(([title, , sentences]) => [
        element('h3', [title], title === 'Wrong' ? 'wrong' : ''),
        element(
          'ul',
          sentences.map((sentence) => element('li', [sentence])),
        ),
      ]),
  ])

function runInPage() {
  const input = document.getElementById('files')
  input?.addEventListener('change', async () => {
    const status = document.getElementById('verdict')
    status.textContent = 'Checking…'
    const files = await Promise.all(
      [...input.files].map(async (file) => ({ name: file.name, content: await file.text() })),
    )
    // Lets the browser show that it has begun.
    setTimeout(() => {
      const reports = verify(files)
      document.getElementById('reports').replaceChildren(...reports.map(shown))
      status.className = isGood(reports) ? '' : 'wrong'
      status.textContent = files.length === 0 ? '' : verdict(reports)
    }, 50)
  })
}

if (typeof document !== 'undefined') runInPage()
else if (typeof process !== 'undefined') await runOnCommandLine()
