import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { auditorBundle, type PublishedDraw, personBundle, publicBundle } from '@plenaria/domain/draw/bundles'
import { nextDraw } from '@plenaria/domain/draw/decide'
import { prepareRecord, treesOf } from '@plenaria/domain/draw/prepare'
import { recordHashOf } from '@plenaria/domain/draw/record'
import {
  ceremonyOf,
  committedAt,
  dealAll,
  play,
  randomFrom,
  sampleDraw,
  sampleInput,
  samplePrepared,
  sha256,
} from '@plenaria/domain/draw/testing/sample'
import { tallyTamperings } from './tamperings.ts'
import { loadVerifier, verifierFile, verifierPage } from './verifier.ts'

const verifier = await loadVerifier()
const verifyAll = (...contents: string[]) =>
  verifier.verify(contents.map((content) => ({ name: 'bundle.json', content })))
const faultsOf = (...contents: string[]) => verifyAll(...contents).flatMap(({ faults }) => faults)

const { prepared, draw } = sampleDraw({ seed: 'bench', holders: 4, silent: [2], hasBeacon: true })
const trees = treesOf(prepared.record, prepared.opening, sha256)
const bundles = {
  public: publicBundle(draw),
  person: personBundle(draw, prepared.opening, trees, 'registration-7') ?? '',
  auditor: auditorBundle(draw, prepared.opening),
}

/** Outside of the repository, with nothing beside it. */
const folder = mkdtempSync(path.join(tmpdir(), 'verifier-'))
copyFileSync(verifierFile, path.join(folder, 'verify.mjs'))
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['verify.mjs', ...args], { cwd: folder, encoding: 'utf8' })
const write = (name: string, content: string) => writeFileSync(path.join(folder, name), content)
afterAll(() => rmSync(folder, { recursive: true }))

describe('on the command line, outside of the repository', () => {
  it('says what it checked, what it can’t know, and that nothing is wrong', () => {
    for (const [kind, content] of Object.entries(bundles)) write(`${kind}.json`, content)
    const { stdout, status } = run('public.json', 'person.json', 'auditor.json')
    expect(status).toBe(0)
    expect(stdout).toContain(`✓ The seeds determine room ${draw.outcome.room} of 25, which is the one that was drawn.`)
    expect(stdout).toContain('? Whether everybody sees the same record.')
    expect(stdout).toContain('✓ The person with the id registration-7 is in the pool')
    expect(stdout).toContain('✓ Every room has as many people as seats, meets every quota')
    expect(stdout).toContain('✓ All files of round 0 show the same draw.')
    expect(stdout).not.toContain('✗')
    expect(stdout).toMatch(/Nothing is wrong in what could be checked\.\n$/)
  })

  it('says what is wrong, and fails', () => {
    write('wrong.json', bundles.public.replace(`"room":${draw.outcome.room}`, `"room":${draw.outcome.room + 1}`))
    const { stdout, status } = run('wrong.json')
    expect(status).toBe(1)
    expect(stdout).toContain(`✗ The seeds determine room ${draw.outcome.room}, not room ${draw.outcome.room + 1}.`)
    expect(stdout).toMatch(/Something is wrong\. Don’t rely on this draw\.\n$/)
  })

  it('fails without a file, with one that is missing, and with one that is no bundle', () => {
    write('other.json', '{"kind":"public"}')
    expect([run(), run('missing.json'), run('other.json'), run('verify.mjs')].map(({ status }) => status)).toEqual([
      1, 1, 1, 1,
    ])
  })

  it('prints the page that is served, which contains the file and may not connect', () => {
    const { stdout } = run('--page')
    expect(stdout).toBe(readFileSync(verifierPage, 'utf8'))
    expect(stdout).toContain("default-src 'none'")
    expect(stdout.match(/<\/script>/g)).toHaveLength(1)
    expect(stdout).toContain(`<script type="module">\n${readFileSync(verifierFile, 'utf8')}</script>`)
  })
})

describe('the verifier', () => {
  it('imports nothing of the product, and nothing of Node but files', () => {
    const source = readFileSync(verifierFile, 'utf8')
    expect(Array.from(source.matchAll(/import\(([^)]*)\)|from '([^']*)'/g), ([all]) => all)).toEqual([
      "import('node:fs')",
      "import('node:url')",
    ])
    expect(source).not.toMatch(/\bfetch\b|XMLHttpRequest|WebSocket|require\(/)
  })

  it('hashes as OpenSSL does', () => {
    const lengths = Array.from({ length: 300 }, (_, length) => length).concat(5_000, 100_000)
    const texts = lengths.flatMap((length) => ['x'.repeat(length), 'añ€🗳'.repeat(length).slice(0, length)])
    for (const text of texts) expect(verifier.sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
  })

  it('finds every one of many tamperings, and accepts what nobody tampered with', async () => {
    expect(await tallyTamperings(150, 'test')).toEqual({ tamperings: 150, missed: [], untampered: 24, refused: 0 })
  })

  it('accepts one line feed at the end and no other byte', () => {
    expect(faultsOf(`${bundles.public}\n`)).toEqual([])
    for (const other of [`${bundles.public}\n\n`, `${bundles.public} `, ` ${bundles.public}`, `${bundles.public}\r\n`])
      expect(faultsOf(other)).toHaveLength(1)
  })
})

describe('a draw that is not over, or void', () => {
  const two = samplePrepared({ seed: 'two', holders: 2 })
  const three = samplePrepared({ seed: 'three', holders: 3 })
  const publish = (state: ReturnType<typeof play>) => {
    if (state.state === 'PREPARED') throw new Error('It was not committed.')
    return { draw: state, content: publicBundle(state) }
  }
  const at = (given: typeof two, steps: number, silent: number[] = []) => {
    const commands = ceremonyOf(given, dealAll(given, 'secret'), silent).slice(0, steps)
    return publish(play({ state: 'PREPARED', record: given.record }, commands))
  }
  const close = ({ draw: open }: { draw: PublishedDraw }, now: number, type: 'CLOSE' | 'CANCEL' = 'CLOSE') =>
    publish(play(open, [[{ type }, now]]))

  it('is accepted at every step', () => {
    for (let steps = 1; steps <= 5; steps += 1) expect(faultsOf(at(two, steps).content)).toEqual([])
    for (let steps = 1; steps <= 10; steps += 1) expect(faultsOf(at(three, steps, [1]).content)).toEqual([])
    const [report] = verifyAll(at(two, 2).content)
    expect(report?.unknown).toContain('Which room is drawn: the draw is not over yet.')
  })

  it('names the reason and those who caused it, and no others', () => {
    const { deadlines } = three.record
    const ends = [
      [close(at(three, 3), committedAt, 'CANCEL'), 'CANCELLED', []],
      [close(at(three, 3), deadlines.seedsBy), 'SEEDS_MISSING', ['holder-3']],
      [close(at(three, 6), deadlines.confirmBy), 'SHARES_UNCONFIRMED', ['holder-3']],
      [close(at(three, 8), deadlines.revealBy), 'REVEALS_MISSING', ['holder-2', 'holder-3']],
      [close(at(three, 10, [1]), deadlines.recoverBy), 'SHARES_MISSING', ['holder-1']],
      [close(at(two, 4), deadlines.revealBy), 'REVEALS_MISSING', ['holder-2']],
    ] as const
    for (const [{ content }, reason, holders] of ends) {
      expect(JSON.parse(content).outcome).toEqual({ state: 'VOID', reason, holders })
      expect(faultsOf(content)).toEqual([])
      for (const other of [
        'SEEDS_MISSING',
        'SHARES_UNCONFIRMED',
        'REVEALS_MISSING',
        'SHARES_MISSING',
        'BEACON_MISSING',
      ])
        if (other !== reason)
          expect(faultsOf(content.replace(`"reason":"${reason}"`, `"reason":"${other}"`))).toHaveLength(1)
      expect(
        faultsOf(content.replace(/"holders":\[[^\]]*\],"reason"/, '"holders":["holder-9"],"reason"')),
      ).toHaveLength(1)
    }
  })
})

describe('a draw of one seed-holder and a beacon, void before there was a seed', () => {
  const one = samplePrepared({ seed: 'one', holders: 1, hasBeacon: true })
  const open = play({ state: 'PREPARED', record: one.record }, ceremonyOf(one, dealAll(one, 'secret')).slice(0, 1))
  const content = publicBundle(play(open, [[{ type: 'CLOSE' }, one.record.deadlines.seedsBy]]) as PublishedDraw)

  it('is not said to have had what it never had', () => {
    expect(JSON.parse(content).outcome).toMatchObject({ state: 'VOID', reason: 'SEEDS_MISSING' })
    const [report] = verifyAll(content)
    expect(report?.faults).toEqual([])
    expect(report?.none).toEqual([
      'Seeds: none was committed to.',
      'Shares: none are used.',
      'Revealed seeds: none.',
      'Beacon: no value was used.',
    ])
    const checked = report?.checked.join(' ') ?? ''
    expect(checked).toContain('There is 1 seed-holder, and a beacon.')
    for (const never of ['Nobody committed', 'revealed seed', 'The beacon came', 'confirmed their shares'])
      expect(checked).not.toContain(never)
  })

  it('shows what was not used with a dash, not with a tick', () => {
    write('void.json', content)
    const { stdout, status } = run('void.json')
    expect(status).toBe(0)
    expect(stdout).toContain('  Not used in this draw\n  – Seeds: none was committed to.')
    expect(stdout).not.toMatch(/✓.*(beacon came|revealed seed)/)
  })
})

describe('a draw whose beacon nobody enters', () => {
  const awaiting = samplePrepared({ seed: 'awaiting', holders: 2, hasBeacon: true })
  const steps = ceremonyOf(awaiting, dealAll(awaiting, 'secret')).slice(0, -1)
  const open = play({ state: 'PREPARED', record: awaiting.record }, steps)
  const until = awaiting.record.beacon?.until ?? 0
  const content = publicBundle(play(open, [[{ type: 'CLOSE' }, until]]) as PublishedDraw)

  it('is void from the time that its record named, and no value can be put into it', () => {
    expect(JSON.parse(content).outcome).toEqual({ state: 'VOID', reason: 'BEACON_MISSING', holders: [] })
    const [report] = verifyAll(content)
    expect(report?.faults).toEqual([])
    expect(report?.checked.join(' ')).toContain('If it is not entered by 16 January 2027, 13:00 UTC, the draw is void.')
    expect(report?.checked).toContain(
      'The draw is void: nobody entered the value of the beacon in time. No room was drawn.',
    )
    expect(report?.unknown.join(' ')).toContain('had published its value 1234567 by then')
    expect(faultsOf(content.replace('"beacon":null', `"beacon":"${sha256('chosen')}"`))).not.toEqual([])
    expect(faultsOf(content.replace('"holders":[],"reason"', '"holders":["holder-1"],"reason"'))).toHaveLength(1)
    for (const reason of ['CANCELLED', 'REVEALS_MISSING', 'SHARES_MISSING'])
      expect(faultsOf(content.replace('"BEACON_MISSING"', `"${reason}"`))).toHaveLength(1)
  })

  it('can’t have that reason if its record names no time, or while a seed is missing', () => {
    const { until: _, ...beacon } = awaiting.record.beacon ?? { until: 0, source: '', round: '', at: 0 }
    const record = { ...awaiting.record, beacon }
    const prepared = { ...awaiting, record, recordHash: recordHashOf(record, sha256) }
    const waiting = play({ state: 'PREPARED', record }, ceremonyOf(prepared, dealAll(prepared, 'secret')).slice(0, -1))
    const pending = publicBundle(waiting as PublishedDraw)
    expect(faultsOf(pending)).toEqual([])
    const lie = (text: string) =>
      text.replace('{"state":"PENDING"}', '{"holders":[],"reason":"BEACON_MISSING","state":"VOID"}')
    expect(faultsOf(lie(pending))).toHaveLength(1)
    const early = play({ state: 'PREPARED', record: awaiting.record }, steps.slice(0, -1))
    expect(faultsOf(lie(publicBundle(early as PublishedDraw)))).toHaveLength(1)
  })
})

describe('a draw that is said to be cancelled', () => {
  it('names whose seeds were missing, and the hash by which another reason would show', () => {
    const deal = ceremonyOf(prepared, dealAll(prepared, 'bench')).slice(0, 3)
    const open = play({ state: 'PREPARED', record: prepared.record }, deal)
    const cancelled = play(open, [[{ type: 'CANCEL' }, committedAt]]) as PublishedDraw
    const [report] = verifyAll(publicBundle(cancelled))
    const unknown = report?.unknown.join(' ') ?? ''
    expect(report?.faults).toEqual([])
    expect(unknown).toContain('No seed had come from')
    expect(unknown).toMatch(/hash of this outcome, [0-9a-f]{64}, with the one that the page of the draw showed/)
  })
})

describe('several files', () => {
  it('may be of different times, and must show the same draw', () => {
    const earlier = publicBundle(
      play(
        { state: 'PREPARED', record: prepared.record },
        ceremonyOf(prepared, dealAll(prepared, 'bench')).slice(0, 3),
      ) as PublishedDraw,
    )
    expect(faultsOf(earlier, bundles.public, bundles.auditor)).toEqual([])
    const other = sampleDraw({ seed: 'another record', holders: 4 })
    expect(faultsOf(publicBundle(other.draw), bundles.public)).toEqual([
      expect.stringContaining('contradict each other (record'),
    ])
    const elsewhere = sampleDraw({ seed: 'another event', event: 'event-2' })
    expect(faultsOf(publicBundle(elsewhere.draw), bundles.public)).toEqual([])
  })

  it('files of consecutive rounds have to continue one another', () => {
    const continued = (previous: string) => {
      const input = sampleInput({ seed: 'replacement' })
      const terms = { ...input.terms, round: 1, previous }
      const result = prepareRecord(
        { ...input, terms },
        { now: committedAt, hash: sha256, random: randomFrom('replacement') },
      )
      if (result.kind === 'REFUSED') throw new Error(result.refusal.refusal)
      const commands = ceremonyOf(result.prepared, dealAll(result.prepared, 'replacement'))
      return publicBundle(play({ state: 'PREPARED', record: result.prepared.record }, commands) as PublishedDraw)
    }
    expect(faultsOf(bundles.public, continued(nextDraw(draw, sha256)?.previous ?? ''))).toEqual([])
    expect(faultsOf(bundles.public, continued(sha256('another attempt')))).toEqual([
      expect.stringContaining('an attempt was replaced'),
    ])
  })
})
