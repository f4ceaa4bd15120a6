/** Verbs by which somebody says what their work is, and what stands for whom it is said from. All folded. */
import { foldWords } from './inflect.ts'

const set = (text: string): ReadonlySet<string> => new Set(foldWords(text))

/** «Trabajo en …», «leciono …»: the first person, without a word for «I», at the beginning of a clause. */
export const workVerbs = set(
  `trabajo enseño doy dicto imparto dirijo coordino represento litigo defiendo investigo superviso administro opero gestiono atiendo asesoro presido llevo
   soy somos trabajamos representamos atendemos operamos administramos dirigimos vengo venimos hablo juzgo ejerzo manejo mantengo lidero fundé
   trabalho ensino dou leciono dirijo coordeno represento moro defendo pesquiso administro opero cuido assessoro atuo chefio julgo gerencio presido falo lidero
   sou somos trabalhamos representamos atendemos operamos administramos venho viemos exerço mantenho fundei`,
)

/** «We are …»: of several who speak as one. */
export const pluralBeing = set(
  'are re run teach work represent operate sommes travaillons enseignons représentons gérons exploitons venons',
)
export const plurals = set('we nous')
export const pluralOwners = set('our nuestra nuestro nossa nosso notre')

/** What somebody's work is by the verb that says it. */
export const rolesOfVerbs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    academic: 'teach lecture enseño imparto dicto ensino leciono enseigne enseignons',
    judge: 'judge juzgo julgo juge',
    lawyer: 'litigate litigo plaide',
    police: 'police patrol',
  }).flatMap(([role, verbs]) => foldWords(verbs).map((verb): [string, string] => [verb, role])),
)

/** «Desde la experiencia cubana», «from a Kenyan perspective». */
export const viewpoints = set(
  `experience perspective viewpoint standpoint vantage practice reality side experiencia perspectiva óptica mirada práctica realidad vivencia lado
   experiência ótica olhar prática realidade vivência expérience perspective regard pratique réalité côté`,
)

/** Verbs of somebody who leads, founds or signs for something, by their beginnings: «I have presided over it». */
export const leadingVerbs =
  /^(?:presid|chair|head(?:ed)?$|led$|lead$|run$|ran$|direct|dirig|dirij|found|fund[eéo]|cofund|manag|gerenci|gestion|administr|coordin|coorden|coordonn|sign|firm|assin|teach|taught|ensen|ensin|enseign|work|trabaj|trabalh|travaill|serv|keep|kept|atiend|atend|repres|opero|operat|tiens$|tengo$|cuid|encabez|lider|chefi|anim|ger[eoi]s?$)/

/** What links somebody to where they work. */
export const employments = set(
  'from of at for with de del d da do das dos des du en em no na num numa chez para por pour pela pelo',
)
