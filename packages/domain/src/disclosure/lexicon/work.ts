/** Verbs by which people describe their work, and words for the viewpoint from which something is said. All folded. */
import { foldWords } from './inflect.ts'

const set = (text: string): ReadonlySet<string> => new Set(foldWords(text))

/** «Trabajo en …», «leciono …»: the first person without a pronoun, at the beginning of a clause. */
export const workVerbs = set(
  `trabajo enseño doy dicto imparto dirijo coordino represento litigo defiendo investigo superviso administro opero gestiono atiendo asesoro presido llevo
   soy somos trabajamos representamos atendemos operamos administramos dirigimos vengo venimos hablo juzgo ejerzo manejo mantengo lidero fundé
   trabalho ensino dou leciono dirijo coordeno represento moro defendo pesquiso administro opero cuido assessoro atuo chefio julgo gerencio presido falo lidero
   sou somos trabalhamos representamos atendemos operamos administramos venho viemos exerço mantenho fundei`,
)

/** «We are …»: several people who speak as one. */
export const pluralBeing = set(
  'are re run teach work represent operate sommes travaillons enseignons représentons gérons exploitons venons',
)
export const plurals = set('we nous')
export const pluralOwners = set('our nuestra nuestro nossa nosso notre')

/** The occupation expressed by a verb. */
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

/** Beginnings of verbs for leading, founding or signing for something: «I have presided over it». */
export const leadingVerbs =
  /^(?:presid|chair|head(?:ed)?$|led$|lead$|run$|ran$|direct|dirig|dirij|found|fund[eéo]|cofund|manag|gerenci|gestion|administr|coordin|coorden|coordonn|sign|firm|assin|teach|taught|ensen|ensin|enseign|work|trabaj|trabalh|travaill|serv|keep|kept|atiend|atend|repres|opero|operat|tiens$|tengo$|cuid|encabez|lider|chefi|anim|ger[eoi]s?$)/

/** Words that link a person to their workplace. */
export const employments = set(
  'from of at for with de del d da do das dos des du en em no na num numa chez para por pour pela pelo',
)
