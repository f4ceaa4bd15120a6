/** What somebody says of their own past: “I was nineteen when …”, “crecí en …”, “j’avais seize ans …”. */
import { foldWords } from './lexicon/inflect.ts'
import { states } from './lexicon/lifeWords.ts'
import { isOfNoLife } from './lexicon/telling.ts'
import { between, isMeeting, movement, participleAt, pastAction, stateAt } from './pastActions.ts'
import { isImperfect, isPluralPast, isSingularPast, participleOf } from './romanceClauses.ts'
import type { Scene } from './scene.ts'
import type { Word } from './words.ts'

const set = (text: string): ReadonlySet<string> => new Set(foldWords(text))

const quoted = /[«“"„]/

/** «I was nineteen when …», «J’avais seize ans», «Crecí en …», «eu tinha dezessete anos». */
export function firstPersonAction(scene: Scene, at: number, isTold: boolean): number | null {
  const { words } = scene
  const { key = '', raw = '' } = words[at] ?? {}
  if (raw === 'I') return pastAction(scene, at + 1, 'en')
  if (/^(?:j|je)$/.test(key)) return frenchFirst(scene, at + 1)
  if (/^(?:yo|eu)$/.test(key)) return firstImperfect(words, at + 1)
  if (/^(?:me|m)$/.test(key)) return done(scene, at)
  const first = raw.toLowerCase().normalize('NFC')
  const language = /ei$|i$/.test(first) ? 'pt' : 'es'
  if (!/^\p{L}{2,}(?:[^aeiou\P{L}][éí]|[^aeiou\P{L}]ei)$/u.test(first) && !firstPasts.has(key)) return null
  if (!isTold && !isInQuotes(words, at)) return null
  if (
    notFirst.has(key) ||
    isOfNoLife(first.endsWith('é') || first.endsWith('ei') ? key.replace(/e(?:i)?$/, 'o') : key, language)
  )
    return null
  const before = words[at - 1]?.key ?? ''
  const isNoun =
    /^(?:el|la|un|una|de|del|o|a|um|uma|le|les|des|du|en|est|ont|ete|avait|mon|ce|cette|l|on|elle|il|qui)$/.test(before)
  const isFrench = words.slice(Math.max(0, at - 8), at + 8).some(({ key: word }) => french.has(word))
  return isNoun || isFrench || isMeeting(words, at) || isOfNoLife(key, 'es') || isOfNoLife(key, 'pt') ? null : at
}
const firstPasts = set(
  'dormi corri comi subi sai dirigi servi resisti assisti fui tuve hice traje vivi nasci perdi vendi parti fugi aprendi cresci cumpri sofri escrevi construi',
)
const notFirst = set(
  'aqui alli asi cafe ahi porque bebe marroqui israeli comite iraqui irani jose sofa ademas tambien fe pude pie senti cai li vi ouvi fui tuve traje',
)
const french = set('des du est dans pour aux ont cette sont avec sur une les nous vous avons jamais')

function isInQuotes(words: readonly Word[], at: number): boolean {
  const isBeside = (step: 1 | -1) => {
    for (
      let near = at;
      words[near]?.sentence === words[at]?.sentence && Math.abs(near - at) < farthestQuote;
      near += step
    )
      if (quoted.test(words[near]?.before ?? '')) return true
    return false
  }
  return isBeside(-1) || isBeside(1)
}
/** Words. */
const farthestQuote = 40

function frenchFirst(scene: Scene, from: number): number | null {
  const { words } = scene
  let at = from
  while (between.has(words[at]?.key ?? '') && at < from + 3) at += 1
  const { key = '' } = words[at] ?? {}
  if (!/^(?:ai|avais|etais|suis)$/.test(key)) return null
  let next = at + 1
  while (between.has(words[next]?.key ?? '') && next < at + 4) next += 1
  const { key: participle = '', raw = '' } = words[next] ?? {}
  if (key === 'avais' && words.slice(next, next + 3).some(({ key: word }) => word === 'ans')) return next
  if (key === 'etais') return stateAt(scene, at + 1, 'fr')
  if (participle === 'ete') return stateAt(scene, next + 1, 'fr') ?? participleAt(words, next + 1)
  if (key === 'suis') return movement(participle, next) ?? (states.test(participle) ? next : null)
  const isParticiple = /(?:é|i|u|is|it|ert|int)$/i.test(raw)
  return isParticiple && !isOfNoLife(participle, 'fr') && !isMeeting(words, next) ? next : null
}

function firstImperfect(words: readonly Word[], from: number): number | null {
  let at = from
  while (between.has(words[at]?.key ?? '') && at < from + 3) at += 1
  const word = words[at]
  if (!word) return null
  if (/^(?:tinha|tenia)$/.test(word.key))
    return words.slice(at + 1, at + 4).some(({ key }) => key === 'anos') ? at : participleOf(words, at + 1, 'pt')
  const isPast = (['es', 'pt'] as const).some(
    (language) => isImperfect(word, language) && !isOfNoLife(word.key, language),
  )
  return isPast ? at : null
}

/** «Me tocó cerrar la radio», «on m’a retiré mon passeport», «me despidieron»: what was done to somebody who is quoted. */
function done(scene: Scene, at: number): number | null {
  const { words } = scene
  if (!isInQuotes(words, at)) return null
  const next = words[at + 1]
  // «They named me in the indictment»
  const isDoer = /^(?:they|he|she|who)$/.test(words[at - 2]?.key ?? '')
  if (isDoer && pastAction(scene, at - 1, 'en') === at - 1) return at
  if (words[at]?.key === 'm') {
    const isAux =
      /^(?:a|ont|avait|avaient)$/.test(next?.key ?? '') && /^(?:on|ils|elles)$/.test(words[at - 1]?.key ?? '')
    return isAux ? participleAt(words, at + 2) : null
  }
  const isPast = isPluralPast(next) || (['es', 'pt'] as const).some((language) => isSingularPast(next, language))
  const says = isOfNoLife(next?.key ?? '', 'es') || isOfNoLife(next?.key ?? '', 'pt')
  return isPast && !says && !isMeeting(words, at + 1) ? at + 1 : null
}
