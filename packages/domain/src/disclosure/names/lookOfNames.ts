/** Finds text that by its form alone looks like a person's name or contact details; needs no register of people. */

import { cities } from '../lexicon/cities.ts'
import { knownAcronyms, ordinary, places } from '../lexicon/common.ts'
import { countryNames } from '../lexicon/countries.ts'
import { foldWords } from '../lexicon/inflect.ts'
import { regions } from '../lexicon/regions.ts'
import { isListedWord } from '../text/concepts.ts'
import type { Leak } from '../text/leak.ts'
import { isCity, isOfCountry } from '../text/places.ts'
import { type Word, wordsOf } from '../text/words.ts'
import { contactsIn } from './addresses.ts'

export type FormMark = Pick<Leak, 'from' | 'to'> & { kind: 'NAME' | 'ADDRESS' }

/** In UTF-16 units; longer texts are not examined. */
export const maxTextLength = 4_000

/** Words between the parts of a person's name. */
const joining = new Set(
  foldWords('de da do das dos del della di du la las los le van von der den bin bint ibn ben al el y e'),
)

/**
 * Words that are capitalised at the start of a sentence but aren't names; days, months and forms of address are capitalised
 * anywhere.
 */
const noNames = new Set(
  foldWords(`
    a all also although an and another any as at because before both but by during each even every first for from he her here his how
    however if in it its last many more most my no not now of on one only or other others our she since so some such that the their then
    there these they this those to today tomorrow two under until we what when where whether which while who why with without yes
    yesterday you your
    al algunas algunos ahora antes aqui asi aunque ayer cada como con cuando de desde despues donde dos el ella ellas ellos en entre era es
    esa ese eso esta este esto estos fue ha hay hoy la las lo los mas mientras muchas muchos muy nadie ningun no nos nuestra nuestro o otra
    otras otro otros para pero por porque que quien se segun ser si sin sobre solo su sus tambien todas todos tras un una uno y ya
    ainda alem algumas alguns antes aqui assim ate cada com como da das de depois do dos e ela elas ele eles em entre essa esse esta este
    foi ha hoje isso isto ja mais mas muitas muitos na nas no nos nossa nosso o onde ontem os ou outra outro para pela pelo por porque qual
    quando que quem sao se sem seu sob sua tambem toda todas todo todos um uma
    ainsi alors apres au aujourd aussi autre autres aux avant avec beaucoup bien c ce cela ces cet cette chaque chez comme dans de depuis
    des deux donc du elle elles en entre est et hier il ils j je l la le les leur leurs lors mais meme moins n ne nos notre nous on ou par
    parce pas pendant plus plusieurs pour pourquoi puis quand que quelques qui s sa sans se selon ses si son sont sous sur tous tout toute
    toutes tres un une vers voici vous
    monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo segunda terca quarta
    quinta sexta lundi mardi mercredi jeudi vendredi samedi dimanche january february march april may june july august september october
    november december enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janeiro fevereiro marco
    maio junho julho setembro outubro novembro dezembro janvier fevrier mars avril mai juin juillet aout septembre octobre novembre
    decembre mr mrs ms dr sr sra srta dra prof professor profesor profesora monsieur madame m mme`),
)

const phrase = (text: string): string =>
  wordsOf(text)
    .map(({ key }) => key)
    .join(' ')

/** Names of places with more than one word. */
const longPlaces: ReadonlySet<string> = new Set(
  [
    ...countryNames.map(({ words }) => words.join(' ')),
    ...cities.map(({ words }) => words.join(' ')),
    ...regions.map(({ words }) => words.join(' ')),
  ].filter((name) => name.includes(' ')),
)
const lengthsOfPlaces = [6, 5, 4, 3, 2]

const isPlace = (key: string): boolean => places.has(key) || isOfCountry(key) || isCity(key)

/** In text order. `open`: public names of institutes, groups, sessions and topics. */
export function looksLikePeople(text: string, open: readonly string[]): FormMark[] {
  if (text.length > maxTextLength) return []
  const contacts = contactsIn(text).map((place): FormMark => ({ ...place, kind: 'ADDRESS' }))
  const known = open.map((name) => ` ${phrase(name)} `)
  const names = runsIn(wordsOf(text)).flatMap((run): FormMark[] => {
    const [first, last] = [run.at(0), run.at(-1)]
    if (!first || !last || !isName(run, known)) return []
    return [{ kind: 'NAME', from: first.from, to: last.to }]
  })
  const isFree = ({ from, to }: FormMark) => !contacts.some((contact) => from < contact.to && contact.from < to)
  return [...contacts, ...names.filter(isFree)].toSorted((one, other) => one.from - other.from)
}

/** Sequences of capitalised words with what joins them; each begins and ends with a word that can be a name. */
function runsIn(words: readonly Word[]): Word[][] {
  const runs: Word[][] = []
  let run: Word[] = []
  const close = () => {
    while (run.length > 0 && !canBeName(run.at(-1))) run.pop()
    if (run.length > 1) runs.push(run)
    run = []
  }
  for (const word of words) {
    if (run.length > 0 && !/^(?:\.? ?|\s|[-’'‐])$/.test(word.before)) close()
    if (canBeName(word) || (run.length > 0 && joining.has(word.key))) run.push(word)
    else close()
  }
  close()
  return runs
}

/** A capital, alone or before lower-case letters; four capitals or more are a name in capitals, fewer are an acronym. */
function canBeName(word: Word | undefined): boolean {
  if (!word?.capital || /\d/.test(word.raw) || (word.raw.length > 1 && noNames.has(word.key))) return false
  return !word.capitals || (word.raw.length > 3 && !knownAcronyms.has(word.key))
}

function isName(run: readonly Word[], known: readonly string[]): boolean {
  const keys = run.map(({ key }) => key)
  const whole = ` ${keys.join(' ')} `
  if (known.some((name) => name.includes(whole))) return false
  const rest = withoutPlaces(run).filter(canBeName)
  const parts = rest.filter(({ key }) => !joining.has(key))
  // «Ministry of», «Convention»: a thing named after somebody isn't a person.
  const isThing = rest.some(({ key }) => isListedWord(key) && !isPlace(key) && !ordinary.has(key))
  const isSomebody = parts.some(({ key, raw }) => raw.length > 1 && !isPlace(key))
  return parts.length > 1 && !isThing && isSomebody
}

function withoutPlaces(run: readonly Word[]): Word[] {
  const left: Word[] = []
  for (let at = 0; at < run.length; ) {
    const length = lengthsOfPlaces.find((most) =>
      longPlaces.has(
        run
          .slice(at, at + most)
          .map(({ key }) => key)
          .join(' '),
      ),
    )
    if (length !== undefined) at += length
    else {
      const word = run[at]
      if (word) left.push(word)
      at += 1
    }
  }
  return left
}
