/** Names of rivers, mountains and regions of land, when they mean the place rather than a person or an organisation. */
import { namesThings } from '../lexicon/common.ts'
import { kindsOfLand, landscapes, landscapeWords } from '../lexicon/landscape.ts'
import type { Reading } from '../register/reading.ts'
import { isCity, isOfCountry } from '../text/places.ts'
import { speaksAt } from '../text/presence.ts'
import type { Word } from '../text/words.ts'

const articles = /^(?:the|el|la|los|las|le|les|l|o|a|os|as|del|al|do|da|dos|das|du|des|no|na|nos|nas|ao|au|aux)$/
/** «The Gold Coast», «Rift Valley». */
const landEndings =
  /^(?:coast|bay|valley|river|islands?|lakes?|mountains?|hills|plains|desert|gulf|basin|range|highlands|lowlands)$/
const genitive = /^(?:del|do|da|dos|das|du|des)$/
/** A name before one of these refers to people: «the Demerara people said». */
const bearers = /^(?:people|folks?|team|crew|group|office|staff|delegation|clinic|network|registry)$/

/** «The Magdalena», «las crecidas del Orinoco», «Chesapeake Bay», «el Paraná y el Cauca»: not «la gente del Rímac». */
export function isLandscape(reading: Reading, at: number): boolean {
  const { words } = reading
  const word = words[at]
  if (!word) return false
  if (isPartOfLand(words, at, word)) return true
  const after = words[at + 1]
  if (!landscapes.has(word.key) || bearers.test(after?.key ?? '')) return false
  const isNamed = after?.before === ' ' && /^(?:de|del|do|da|du|of)$/.test(after.key)
  if (isNamed && [2, 3].some((more) => words[at + more]?.capital && isLand(words[at + more]?.key ?? ''))) return true
  return isMeantAsLand(reading, at, word)
}

/** «Chesapeake Bay», «Rift Valley»: the word and a neighbour form the name. */
function isPartOfLand(words: Reading['words'], at: number, word: Word): boolean {
  const [beside, after] = [words[at - 1], words[at + 1]]
  const isEnding = word.before === ' ' && beside?.capital === true && !landscapes.has(beside.key) && !beside.opens
  if (isEnding && landEndings.test(word.key)) return true
  return after?.before === ' ' && after.capital && (namesThings.has(after.key) || landscapeWords.has(after.key))
}

/** Judges by the article before the name, and by the topic of the words nearby. */
function isMeantAsLand(reading: Reading, at: number, { key, sentence }: Word): boolean {
  const { words, scene } = reading
  const before = words[at - 1]?.sentence === sentence ? (words[at - 1]?.key ?? '') : ''
  if (!articles.test(before)) return landscapes.has(before) && words[at - 1]?.capital === true
  if (isListed(reading, at)) return true
  if (genitive.test(before) && !landscapeWords.has(words[at - 2]?.key ?? '')) return false
  if (speaksAt(scene, at + 1)) return false
  return kindsOfLand.has(key) || isNearLand(reading, at)
}

const isNearLand = ({ words }: Reading, at: number): boolean =>
  words
    .slice(Math.max(0, at - 5), at + 6)
    .some(({ key, sentence }) => sentence === words[at]?.sentence && landscapeWords.has(key))

const isLand = (key: string): boolean => landscapes.has(key) || isCity(key) || isOfCountry(key)

/** Another landscape name is next to it: «the Magdalena and the Orinoco». */
const isListed = ({ words }: Reading, at: number): boolean =>
  [-4, -3, -2, 2, 3, 4].some((step) => {
    const other = words[at + step]
    const between = words.slice(Math.min(at, at + step) + 1, Math.max(at, at + step))
    return (
      other?.sentence === words[at]?.sentence &&
      other?.capital === true &&
      isLand(other.key) &&
      between.every(({ key }) => articles.test(key) || /^(?:and|y|e|et|or|o|u|ou|en|in|dans|em|de)$/.test(key))
    )
  })
