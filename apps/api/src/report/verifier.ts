/** A Node program without dependencies, for holders of a bundle who don't trust its site. `bundle.test.ts` runs it. */
export const verifier = `// Checks the files beside it. Run it with: node verify.mjs
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = dirname(fileURLToPath(import.meta.url))
const sha256 = (data) => createHash('sha256').update(data).digest('hex')
const read = (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : null)
const json = (name) => JSON.parse(read(name) ?? 'null')

// JSON without spaces, the keys of objects in the order of their UTF-16 units.
function canonical(value) {
  if (Array.isArray(value)) return '[' + value.map(canonical).join(',') + ']'
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const keys = Object.keys(value).sort((one, other) => (one < other ? -1 : 1))
  return '{' + keys.map((key) => JSON.stringify(key) + ':' + canonical(value[key])).join(',') + '}'
}

function rootOf({ chapters, recommendations = [] }) {
  let level = [
    ...chapters.flatMap(({ findings }) => findings.map((finding) => sha256('finding:' + canonical(finding)))),
    ...recommendations.map((each) => sha256('recommendation:' + canonical(each))),
  ]
  while (level.length > 1)
    level = level.flatMap((left, place) => {
      if (place % 2 === 1) return []
      const right = level[place + 1]
      return [right === undefined ? left : sha256('node:' + left + ':' + right)]
    })
  return level[0] ?? sha256('')
}

let failures = 0
function check(what, isRight) {
  console.log((isRight ? 'ok      ' : 'WRONG   ') + what)
  if (!isRight) failures += 1
}

const bytes = read('content.json')
const content = JSON.parse(bytes)
const { versions, page } = json('versions.json')
const byNumber = new Map(versions.map((version) => [version.number, version]))
const own = byNumber.get(content.number)
check('content.json has the hash of version ' + content.number, own !== undefined && sha256(bytes) === own.hash)
if (content.seal !== undefined) check('the seal is the root over findings and recommendations', rootOf(content) === content.seal)
let previous = content.previous
for (let number = content.number - 1; number >= 1; number -= 1) {
  check('version ' + (number + 1) + ' names the hash of version ' + number, byNumber.get(number)?.hash === previous)
  const file = read('earlier/v' + number + '.json')
  if (!file) {
    console.log('        version ' + number + ' was withdrawn: only its hash is left')
    break
  }
  check('earlier/v' + number + '.json has that hash', sha256(file) === previous)
  previous = JSON.parse(file).previous
}
const slips = json('evidence.json')?.slips ?? []
const evidence = new Map(content.chapters.flatMap(({ findings }) => findings.map((each) => [each.id, each.evidence])))
for (const { finding, evidence: text, salt, leaf } of slips)
  check(
    'note ' + leaf.slice(0, 12) + ' is among those that its finding is based on',
    sha256('evidence:' + salt + ':' + text) === leaf && (evidence.get(finding) ?? []).includes(leaf),
  )
console.log('')
console.log('SHA-256 of content.json: ' + sha256(bytes))
console.log('It must be the one shown at ' + page)
process.exitCode = failures === 0 ? 0 : 1
`
