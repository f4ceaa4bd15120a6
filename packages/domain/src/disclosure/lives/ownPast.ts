/** Finds what people say about their own past: “I was nineteen when …”, “crecí en …”, “j’avais seize ans …”. */
import { foldWords } from '../lexicon/inflect.ts'
import { states } from '../lexicon/lifeWords.ts'
import { isOfNoLife } from '../lexicon/telling.ts'
import type { Scene } from '../text/scene.ts'
import type { Word } from '../text/words.ts'
import { between, isMeeting, movement, participleAt, pastAction, stateAt } from './pastActions.ts'
import { isImperfect, isPluralPast, isSingularPast, participleOf } from './romanceClauses.ts'

const set = (text: string): ReadonlySet<string> => new Set(foldWords(text))

const quoted = /[«“"„]/

/** «I was nineteen when …», «J’avais seize ans», «Crecí en …», «eu tinha dezessete anos». */
export function firstPersonAction(scene: Scene, at: number, isNarrated: boolean): number | null {
  const { words } = scene
  const { key = '', raw = '' } = words[at] ?? {}
  if (raw === 'I') return pastAction(scene, at + 1, 'en')
  if (/^(?:j|je)$/.test(key)) return frenchFirst(scene, at + 1)
  if (/^(?:yo|eu)$/.test(key)) return firstImperfect(words, at + 1)
  if (/^(?:me|m)$/.test(key)) return done(scene, at)
  const verb = iberianFirst(words, at)
  return verb !== null && (isNarrated || isInQuotes(words, at)) ? verb : null
}

/** «Crecí en …», «escrevi …»: the verb form alone is first person. */
function iberianFirst(words: readonly Word[], at: number): number | null {
  const { key = '', raw = '' } = words[at] ?? {}
  const first = raw.toLowerCase().normalize('NFC')
  if (!/^\p{L}{2,}(?:[^aeiou\P{L}][éí]|[^aeiou\P{L}]ei)$/u.test(first) && !firstPasts.has(key)) return null
  const language = /ei$|i$/.test(first) ? 'pt' : 'es'
  const stem = first.endsWith('é') || first.endsWith('ei') ? key.replace(/e(?:i)?$/, 'o') : key
  if (notFirst.has(key) || isOfNoLife(stem, language) || isMeeting(words, at)) return null
  const isNoun = beforeNouns.test(words[at - 1]?.key ?? '')
  const isFrench = words.slice(Math.max(0, at - 8), at + 8).some(({ key: word }) => french.has(word))
  return isNoun || isFrench || isOfNoLife(key, 'es') || isOfNoLife(key, 'pt') ? null : at
}
const beforeNouns =
  /^(?:el|la|un|una|de|del|o|a|um|uma|le|les|des|du|en|est|ont|ete|avait|mon|ce|cette|l|on|elle|il|qui)$/
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
/** In words. */
const farthestQuote = 40

/** The first position after at most `most` words that stand between subject and verb. */
function pastBetween(words: readonly Word[], from: number, most: number): number {
  let at = from
  while (at < from + most && between.has(words[at]?.key ?? '')) at += 1
  return at
}

function frenchFirst(scene: Scene, from: number): number | null {
  const { words } = scene
  const at = pastBetween(words, from, 3)
  const { key = '' } = words[at] ?? {}
  const next = pastBetween(words, at + 1, 3)
  switch (key) {
    case 'etais':
      return stateAt(scene, at + 1, 'fr')
    case 'avais':
      return words.slice(next, next + 3).some(({ key: word }) => word === 'ans') ? next : frenchParticiple(scene, next)
    case 'ai':
      return frenchParticiple(scene, next)
    case 'suis':
      return words[next]?.key === 'ete' ? frenchParticiple(scene, next) : frenchMovement(words, next)
    default:
      return null
  }
}

function frenchParticiple(scene: Scene, at: number): number | null {
  const { words } = scene
  const { key = '', raw = '' } = words[at] ?? {}
  if (key === 'ete') return stateAt(scene, at + 1, 'fr') ?? participleAt(words, at + 1)
  const isParticiple = /(?:é|i|u|is|it|ert|int)$/i.test(raw)
  return isParticiple && !isOfNoLife(key, 'fr') && !isMeeting(words, at) ? at : null
}

function frenchMovement(words: readonly Word[], at: number): number | null {
  const { key = '' } = words[at] ?? {}
  return movement(key, at) ?? (states.test(key) ? at : null)
}

function firstImperfect(words: readonly Word[], from: number): number | null {
  const at = pastBetween(words, from, 3)
  const word = words[at]
  if (!word) return null
  if (/^(?:tinha|tenia)$/.test(word.key))
    return words.slice(at + 1, at + 4).some(({ key }) => key === 'anos') ? at : participleOf(words, at + 1, 'pt')
  const isPast = (['es', 'pt'] as const).some(
    (language) => isImperfect(word, language) && !isOfNoLife(word.key, language),
  )
  return isPast ? at : null
}

/** «Me tocó cerrar la radio», «on m’a retiré mon passeport», «me despidieron»: done to the person quoted. */
function done(scene: Scene, at: number): number | null {
  const { words } = scene
  if (!isInQuotes(words, at)) return null
  // «They named me in the indictment»
  const isDoer = /^(?:they|he|she|who)$/.test(words[at - 2]?.key ?? '')
  if (isDoer && pastAction(scene, at - 1, 'en') === at - 1) return at
  return words[at]?.key === 'm' ? frenchDone(words, at) : iberianDone(words, at + 1)
}

/** «On m’a retiré mon passeport». */
function frenchDone(words: readonly Word[], at: number): number | null {
  const isAux =
    /^(?:a|ont|avait|avaient)$/.test(words[at + 1]?.key ?? '') && /^(?:on|ils|elles)$/.test(words[at - 1]?.key ?? '')
  return isAux ? participleAt(words, at + 2) : null
}

/** «Me tocó», «me despidieron»: position of the verb. */
function iberianDone(words: readonly Word[], at: number): number | null {
  const verb = words[at]
  const isPast = isPluralPast(verb) || (['es', 'pt'] as const).some((language) => isSingularPast(verb, language))
  const says = isOfNoLife(verb?.key ?? '', 'es') || isOfNoLife(verb?.key ?? '', 'pt')
  return isPast && !says && !isMeeting(words, at) ? at : null
}
