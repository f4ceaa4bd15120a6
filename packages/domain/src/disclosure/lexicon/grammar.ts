/** Function words that indicate how a place or role is meant: one person, in the room, the writer themselves. All folded. */
import { foldWords } from './inflect.ts'

const set = (text: string): ReadonlySet<string> => new Set(foldWords(text))
const phrases = (text: string): readonly (readonly string[])[] => text.trim().split('|').map(foldWords)

/** Words for a single one, or for so few that they are counted. */
export const soleWords = set(
  'only sole lone single solitary unique único única unico unica únicos únicas seul seule seuls seules sola solas solitario solitaria',
)
/** «Only one», «sólo una», «apenas um», «une seule»: only together with a number before or after them. */
export const onlyWords = set(
  'only just exactly exactamente exatamente exactement nomas solo sólo solamente únicamente apenas somente só unicamente seulement juste qu',
)
export const oneWords = set('one un una uno um uma une')
/** So few that two of them know each other. */
export const fewWords = set('two both pair dos ambos ambas dois duas deux couple')

export const solePhrases = phrases(
  `nobody else|no one else|no other|none other|not another|nadie más|ningún otro|ninguna otra|ninguém mais|nenhum outro|nenhuma outra|mais
   ninguém|personne d'autre|aucun autre|aucune autre|aucun autre que|no había otra|no había otro|não havia outra|não havia outro`,
)

export const articles = set(
  'the a an el la los las un una unos unas o os as um uma le les une l our nuestra nuestro nossa nosso notre this that esta este essa esse cette cet ce your su sua seu lo al del do da ao à au du',
)
export const definite = set(
  'the el la o a le l our nuestra nuestro nossa nosso notre this that esta este essa esse cette cet ce one del do da du al ao au',
)

/** Words between a person and the place they are from. */
export const origins = set('from depuis of de del do da dos das du des d desde out')
export const locations = set(
  'in at en em no na nos nas à a au aux dans across near inside outside back around for por para pour',
)

/** Verbs for coming from, or being connected with, a place. */
export const comings = set(
  `came come comes coming flew flown flying joined joining travelled traveled travelling arrived arriving hails hailed hailing based
   connects connecting connected dials joining joins participates participated participating follows followed following writes writing wrote dialed dialling dialing dialled logged logging living lives speaking spoke calling called representing represented represents
   vino vine viene vengo venía venida venido llegó llegaba llegada llegado viajó viajado viajaba procede procedente proveniente conectado conectada
   conectó conectaba conecta conectándose participaba participó participa seguía siguió sigue escribía escribe radicada radicado residente originario originaria oriundo oriunda basada basado representa representaba representó representando hablaba hablando
   veio vim vem venho vinha vinda vindo chegou chegava viajou viajava provém oriunda oriundo conectou conectada conectado sediado sediada baseada baseado residente mora vive falando falava conectava conecta participava participou participa acompanhava acompanha escrevia escreve
   representou representava representando venu venue vient viens venait venait arrivé arrivée connecté connectée originaire basé basée installé installée résidant vit habite représente représentait représentant parlait parlant connectait connecte participait participe suivait suit écrivait écrit`,
)

/** Words by which people refer to themselves. */
export const firstPerson = set(
  `i me my myself mine we us our ourselves ours yo mi mis me conmigo nosotros nosotras nuestro nuestra nuestros nuestras nos
   eu meu minha meus minhas nós nosso nossa nossos nossas je j moi mon ma mes nous notre nos soy somos vengo sou somos venho estoy estamos
   trabajo vivo nací trabalho nasci dirijo coordino coordeno enseño ensino tengo tenho fui`,
)
/** First person singular only. */
export const singularFirst = set(
  `i me my myself mine yo mi mis conmigo eu meu minha meus minhas mim je j moi mon ma mes soy vengo sou venho estoy trabajo vivo nací trabalho nasci dirijo
   coordino coordeno enseño ensino tengo tenho fui`,
)

/** Words that refer to the room rather than the world. */
export const roomWords = set(
  `room table present attending attended attendee attendees sala mesa presente presentes asistió asistieron salle présent présente assistait
   audience hall auditorium plenary breakout session panel circle seat chair plenaria sesión panel plenária sessão séance plénière
   silla cadeira siège discussion reunión reunião réunion meeting consultation consulta consultation dialogue diálogo delegation encuentro encontro rencontre training formación formação formation
   group grupo groupe among entre parmi us nosotros nós nous intervened intervino interveio intervenu spoke habló falou parlé raised planteó levantou soulevé here aquí aqui ici there allí allá lá`,
)

/** Words that may follow a demonym used as a noun: «the Peruvian who …». */
export const continuing = set(
  `not no não non n who whom whose that which and or but in at on from with of for to as by is was has had were are did does would could will can may might should must said
   says told asked there here present among then also again alone herself himself online remotely left agreed disagreed
   que quien quienes y e o u pero en con de del desde para por como es era fue ha había hizo estuvo estaba dijo habló contó pidió presente aquí allí entre también sola solo misma mismo
   quem mas em no na com do da desde como é foi tem tinha fez esteve estava disse falou contou pediu presente aqui ali também sozinha sozinho mesma mesmo
   qui dont et ou mais dans en au à avec du de des pour comme est était a avait fit dit parlé présent présente ici là parmi aussi seule seul même s se ne n nos nous me lhe le lui les`,
)

/** Verbs before which the first word of a sentence is the subject. */
export const doing = set(
  'had brought wanted preferred keeps kept answers lost asked tenía trajo quería prefería quiso prefirió tuvo tinha trouxe queria preferiu teve avait voulait préférait a s',
)
