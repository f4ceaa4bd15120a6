/** Finds what one person did or went through, by past verb forms; verbs of talking and thinking don't count. */
import { foldWords, type Language } from '../lexicon/inflect.ts'
import { noTrades, ordinals, presentWork, states, trades } from '../lexicon/lifeWords.ts'
import { isOfNoLife } from '../lexicon/telling.ts'
import { isOne, type NounSpot } from '../text/nouns.ts'
import type { Scene } from '../text/scene.ts'
import type { Word } from '../text/words.ts'

const set = (text: string): ReadonlySet<string> => new Set(foldWords(text))

const irregularEnglish = set(
  `wrote grew spent drove built ran led taught took lost won sold bought left fled fought met began became went came kept slept froze broke gave
   held stole hid sat stood swam flew rode dug drew caught brought learnt dreamt cut hit shut set bore wore tore swore woke ate drank sang lay laid paid sent
   lent dealt bled bred fed burnt burned wound hung rang sank shot slid spun stuck swept wept forgave quit bet beat split spread`,
)
export const irregularParticiples = set(
  'hecho escrito puesto muerto vuelto abierto roto cubierto impreso frito feito escrito posto morto aberto ganho pago gasto vindo aceso preso',
)

/** Words that may stand between subject and verb. */
export const between = set(
  `also then once never always already still even only just first later ever not personally himself herself nearly almost actually once
   también ya no nunca siempre todavía aún luego después entonces antes hoy allí aquí ella él misma mismo sola solo propia propio apenas casi incluso le lo les los me se
   também já não nunca sempre ainda depois então antes hoje ali aqui ela ele mesma mesmo própria próprio sozinha sozinho apenas quase até lhe o a os as
   aussi déjà ne n pas jamais toujours encore ensuite puis avant autrefois alors lui elle même seul seule presque longtemps bien y en l le la les s se personnellement cuando quando`,
)

/** Position of a verb for what somebody did or was; `from`: the first word after the subject. */
export function pastAction(scene: Scene, from: number, language: Language): number | null {
  const { words } = scene
  const at = pastBetween(words, from, 5)
  const word = words[at]
  if (!word || word.sentence !== words[from]?.sentence || /[;:]/.test(word.before)) return null
  if (language === 'en') return englishAction(scene, at)
  if (language === 'fr') return frenchAction(scene, at, words[at - 1]?.key ?? '')
  return null
}

/** The first position in the sentence after at most `most` words that may stand before a verb. */
function pastBetween(words: readonly Word[], from: number, most: number): number {
  let at = from
  while (at < from + most && between.has(words[at]?.key ?? '') && words[at]?.sentence === words[from]?.sentence) at += 1
  return at
}

/** The same across sentence boundaries. */
function pastAny(words: readonly Word[], from: number, most: number): number {
  let at = from
  while (at < from + most && between.has(words[at]?.key ?? '')) at += 1
  return at
}

function englishAction(scene: Scene, at: number): number | null {
  const { words } = scene
  const { key = '' } = words[at] ?? {}
  if (/^(?:used|had)$/.test(key) && words[at + 1]?.key === 'to')
    return isOfNoLife(words[at + 2]?.key ?? '', 'en') ? null : at + 2
  if (key === 'had') return englishPerfect(scene, at + 1)
  if (/^(?:was|were|got)$/.test(key)) return stateAt(scene, at + 1, 'en')
  const isPast = irregularEnglish.has(key) || /^[a-z]{2,}ed$/.test(key)
  return isPast && !isOfNoLife(key, 'en') && !isMeeting(words, at) ? at : null
}

/** After «had»: «been the first», «translated». */
function englishPerfect(scene: Scene, from: number): number | null {
  const { words } = scene
  const at = pastAny(words, from, 3)
  const { key = '' } = words[at] ?? {}
  if (key === 'been') return stateAt(scene, at + 1, 'en')
  const isDone = /^[a-z]{3,}$/.test(key) && isEnglishParticiple(key)
  return isDone && !isOfNoLife(key, 'en') && !isMeeting(words, at) ? at : null
}

const isEnglishParticiple = (key: string): boolean =>
  /(?:ed|en|n|t|ne|ng|nk|un|me|ld|ought|aught|un|uck|ung|ad|id|ut)$/.test(key)

/** «Took the floor», «came to the meeting», «left the room», «kept the bracket»: happens in the meeting itself. */
export const isMeeting = (words: readonly Word[], at: number): boolean =>
  words
    .slice(at + 1, at + 5)
    .some(({ key }) =>
      /^(?:floor|meeting|session|questions|preguntas|perguntas|bracket|brackets|point|points|draft|text|note|notes|comments|vote|mind|discussion|agenda|consultation|article|paragraph|clause|remark|figures|example|palabra|sesion|corchete|borrador|texto|punto|opinion|comentarios|documento|articulo|palavra|sessao|colchete|rascunho|ponto|opiniao|artigo|parole|seance|crochet|projet|texte|point|avis|article)$/.test(
        key,
      ),
    )

/** After «was»: a state of life, «the first», an age, a role or an occupation. */
export function stateAt(scene: Scene, from: number, language: Language): number | null {
  const { words } = scene
  let at = from
  while (at < from + 4 && mayStandBeforeState(words[at]?.key ?? '')) at += 1
  const { key = '', sentence } = words[at] ?? {}
  if (sentence !== words[from]?.sentence) return null
  const role = scene.nounAt.get(at)
  const isState = states.test(key) || isFirst(words, at) || (role && isRole(role)) || /^\d+$/.test(key) || ages.has(key)
  if (isState) return at
  const isDone = language === 'en' ? isDoneTo(key) : isTrade(key, language)
  return isDone ? at : null
}

const mayStandBeforeState = (key: string): boolean =>
  between.has(key) || /^(?:the|an?|una?|el|la|uma?|une?|le|in|en|na|de|los|las|des|les)$/.test(key)

/** «The first»: not «the first draft». */
const isFirst = (words: readonly Word[], at: number): boolean =>
  ordinals.has(words[at]?.key ?? '') &&
  !/^(?:point|draft|time|vez|fois|punto|ponto|version|question)/.test(words[at + 1]?.key ?? '')

const isDoneTo = (key: string): boolean => /^[a-z]{3,}ed$/.test(key) && !isOfNoLife(key, 'en') && !moods.test(key)

const isTrade = (key: string, language: Language): boolean =>
  key.length >= 5 && trades.test(key) && !noTrades.test(key) && !isOfNoLife(key, language)
const ages = set('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty')
const moods =
  /^(?:concern|worr|convinc|pleas|surpris|satisf|disappoint|interest|oppos|confus|tempt|inclin|relat|limit|need|based|tired|frustrat|encourag|impress|alarm|prepar|commit|divid|scar|puzzl|persuad|amus|bother|struck|shock|dismay|reassur|reliev|embarrass|bored|annoy|delight|invit|ask)/

const isRole = (noun: NounSpot): boolean =>
  isOne(noun) && noun.terms.some(({ kind, number }) => kind === 'ROLE' && number !== 'MANY')

function frenchAction(scene: Scene, at: number, before: string): number | null {
  const { words } = scene
  const { key = '', raw = '' } = words[at] ?? {}
  // «Il y avait», «il en était».
  if (before === 'y' || before === 'en') return null
  if (/^(?:avait|a|eut|ait|aurait|etait|est|fut)$/.test(key)) return frenchPerfect(scene, at, key)
  if (presentWork.has(key)) return at
  if (!/[^\s]{2,}ait$/i.test(raw) || raw.length < 5) return null
  return isOfNoLife(key, 'fr') || isMeeting(words, at) ? null : at
}

/** `aux`: the verb at `at`, «avait», «était». */
function frenchPerfect(scene: Scene, at: number, aux: string): number | null {
  const { words } = scene
  const next = pastAny(words, at + 1, 4)
  const { key = '', raw = '' } = words[next] ?? {}
  if (key === 'ete') return stateAt(scene, next + 1, 'fr') ?? participleAt(words, next + 1)
  if (isAge(words, next)) return next
  const isParticiple = /(?:é|ée|i|ie|u|ue|is|ise|it|ite|ert|erte|int|inte|ort|orte)$/i.test(raw)
  if (!isParticiple || aux === 'est') return /^(?:etait|fut|est)$/.test(aux) ? stateAt(scene, at + 1, 'fr') : null
  if (isOfNoLife(key, 'fr') || isMeeting(words, next)) return null
  return /^(?:etait|fut)$/.test(aux) ? (stateAt(scene, next, 'fr') ?? movement(key, next)) : next
}

/** «Seize ans», «dix-sept ans». */
const isAge = (words: readonly Word[], at: number): boolean =>
  /^(?:\d+|seize|quinze|douze|treize|quatorze|vingt|trente|dix)$/.test(words[at]?.key ?? '') &&
  /^(?:ans|sept|huit|neuf|et)$/.test(words[at + 1]?.key ?? '')

export const participleAt = (words: readonly Word[], at: number): number | null => {
  const { key = '', raw = '' } = words[at] ?? {}
  return /(?:é|ée|i|ie|u|ue|is|ise|it|ite)$/i.test(raw) && !isOfNoLife(key, 'fr') ? at : null
}
export const movement = (participle: string, at: number): number | null =>
  /^(?:parti|revenu|devenu|mort|monte|descendu|tombe|retourne|rentre)/.test(participle) ? at : null

/** «Haber redactado», «ter dormido», «avoir commencé»: not «tras haber …» or «puede haber …». */
export function perfectInfinitive(words: readonly Word[], at: number, language: Language): number | null {
  const { key = '' } = words[at] ?? {}
  const aux = { en: /^$/, es: /^haber(?:me|se|lo|la)?$/, pt: /^ter$/, fr: /^(?:avoir|etre)$/ }[language]
  if (!aux.test(key)) return null
  if ([1, 2].some((back) => notBeforePerfect.test(words[at - back]?.key ?? ''))) return null
  const next = behindAuxiliaries(words, at + 1)
  const { key: participle = '', sentence } = words[next] ?? {}
  if (sentence !== words[at]?.sentence || isOfNoLife(participle, language)) return null
  const isPassive = words.slice(at + 1, next).some(({ key: word }) => /^(?:sido|ete)$/.test(word))
  if (isPassive) return next
  if (!isParticiple(words[next], language) || isMeeting(words, next)) return null
  const isChange = key !== 'etre' || states.test(participle) || movement(participle, next) !== null
  return isChange ? next : null
}

/** The first position after at most four words that may stand before a participle: «haber sido …». */
function behindAuxiliaries(words: readonly Word[], from: number): number {
  let at = from
  while (at < from + 4 && (between.has(words[at]?.key ?? '') || /^(?:sido|ete|se)$/.test(words[at]?.key ?? ''))) at += 1
  return at
}

const notBeforePerfect =
  /^(?:tras|por|sin|sem|apos|apres|sans|pour|despues|depois|al|ao|pued\w*|pod\w*|deb\w*|dev\w*|peu\w*|pouv\w*|pourrai\w*|doi\w*|parec\w*|sembl\w*|va|vai|ha|hay|suel\w*)$/

const isParticiple = (word: Word | undefined, language: Language): boolean =>
  language === 'fr'
    ? /(?:é|ée|i|ie|u|ue|is|ise|it|ite|ert|int|ort)$/i.test(word?.raw ?? '')
    : /(?:[ai]d[oa]s?)$/.test(word?.key ?? '') || irregularParticiples.has(word?.key ?? '')
