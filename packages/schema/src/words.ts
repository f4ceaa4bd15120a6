/** What a person reads beside a field at fault. The server and the browser use the same words. */
import { type Language, tag } from './languages.ts'

export const fieldErrorCodes = [
  'REQUIRED',
  'TOO_LONG',
  'TOO_SHORT',
  'TOO_MANY',
  'MALFORMED',
  'UNKNOWN',
  'UNPRINTABLE',
  'OUT_OF_RANGE',
  'NOT_ASKED',
  'OUT_OF_ORDER',
  'SKIPPED_HOUR',
  'TAKEN',
  'REPEATED',
  'CONSENT_NEEDED',
  'NOT_PUBLIC',
  'TELLS_WHO',
] as const
export type FieldErrorCode = (typeof fieldErrorCodes)[number]

/** What a field should hold, where that makes the advice more precise. */
export type Expected =
  | 'ADDRESS'
  | 'COUNTRY'
  | 'LANGUAGE'
  | 'SLUG'
  | 'DATE'
  | 'NUMBER'
  | 'ZONE'
  | 'CHOICE'
  /** Capabilities without which what else was chosen is of no use. */
  | 'SEE_REGISTRATIONS'
  | 'DECIDE'
  | 'COLOUR'
  /** A colour in which text can be read on white. */
  | 'CONTRAST'
  | 'WEBSITE'
  /** A local date and time. */
  | 'LOCAL_TIME'
  /** Any address that begins with https://. */
  | 'HTTPS_LINK'
  /** As organisers write it in a letter: `{{name}}`. */
  | 'MERGE_FIELD'

export interface FieldProblem {
  /** As in `FieldError.path`: `email`, `answers.dietary`, `groups.0.maximum`. */
  path: string
  code: FieldErrorCode
  expected?: Expected
  /** The least that is allowed: characters, choices or a number. */
  minimum?: number
  /** The most that is allowed. */
  maximum?: number
  /** Of a field in a letter: the name that was given, and the known one that is nearest to it. */
  given?: string
  nearest?: string
  /** Of a time of an event: the event's own, told on the clocks of its zone (IANA). */
  within?: { from: Date; until: Date; zone: string }
}

interface FieldWords {
  needed: string
  choiceNeeded: string
  tooLong: (maximum: string) => string
  tooShort: (minimum: string) => string
  tooMany: (maximum: string) => string
  shapes: Record<Expected | 'ANYTHING', string>
  unknown: string
  unknownField: (given: string, nearest: string) => string
  unprintable: string
  between: (minimum: string, maximum: string) => string
  atLeast: (minimum: string) => string
  atMost: (maximum: string) => string
  outOfRange: string
  outOfEvent: (span: string) => string
  notAsked: string
  outOfOrder: string
  skippedHour: string
  taken: string
  repeated: string
  consentNeeded: string
  notPublic: string
  tellsWho: string
}

const words: Record<Language, FieldWords> = {
  en: {
    needed: 'Please fill this in.',
    choiceNeeded: 'Please choose an answer.',
    tooLong: (maximum) => `Shorten this to ${maximum} characters or fewer.`,
    tooShort: (minimum) => `Write at least ${minimum} characters.`,
    tooMany: (maximum) => `Choose no more than ${maximum}.`,
    shapes: {
      ADDRESS: 'Write a full e-mail address, such as name@example.org.',
      COLOUR: 'Write the colour as # and six digits or letters from a to f, such as #0e5a5a.',
      CONTRAST: 'Choose a darker colour: words in this one are hard to read on white.',
      WEBSITE: 'Write a web address that begins with https://, such as https://institute.example.',
      LOCAL_TIME: 'Give a date and a time, such as 2027-06-14 15:00.',
      HTTPS_LINK: 'Give a full address that begins with https://, such as https://meet.example/room.',
      COUNTRY: 'Choose a country or territory from the list.',
      LANGUAGE: 'Choose a language from the list.',
      SLUG: 'Use only lower-case letters, digits and hyphens.',
      DATE: 'Write the date as year, month and day, such as 2022-06-14.',
      NUMBER: 'Write a number in digits, such as 12.',
      ZONE: 'Choose a time zone from the list, such as America/Bogota.',
      CHOICE: 'Choose one of the answers offered.',
      SEE_REGISTRATIONS: 'Also allow the partner to see registrations; without that, the rest of this is of no use.',
      DECIDE: 'Also allow the partner to decide; otherwise nobody could offer the allotted seats.',
      MERGE_FIELD: 'Write each field with two braces on either side, such as {{name}}.',
      ANYTHING: 'This is not written in the expected way. Please check it.',
    },
    unknown: 'This is not one of the choices. Pick one that is offered.',
    unknownField: (given, nearest) => `There is no field {{${given}}}. Did you mean {{${nearest}}}?`,
    unprintable: 'This contains invisible characters. Please type it again without them.',
    between: (minimum, maximum) => `Give a number between ${minimum} and ${maximum}.`,
    atLeast: (minimum) => `Give a number of at least ${minimum}.`,
    atMost: (maximum) => `Give a number of at most ${maximum}.`,
    outOfRange: 'This is outside the allowed range. Please change it.',
    outOfEvent: (span) => `Choose a time within the event: ${span}.`,
    notAsked: 'With your other answers, this question is not asked. Leave it empty.',
    outOfOrder: 'The end has to come after the start.',
    skippedHour: 'Clocks go forward over this hour on that day, so it does not exist. Choose another time.',
    taken: 'This is already in use. Please choose another.',
    repeated: 'This appears more than once. Please remove the repetition.',
    consentNeeded: 'To register, please agree to this.',
    notPublic:
      'This address leads to nothing that can be reached from the public internet. Give the public address of the other program.',
    tellsWho: 'Choose something that has nothing of your name or your address in it.',
  },
  es: {
    needed: 'Complete este campo.',
    choiceNeeded: 'Elija una respuesta.',
    tooLong: (maximum) => `Acorte el texto a un máximo de ${maximum} caracteres.`,
    tooShort: (minimum) => `Escriba al menos ${minimum} caracteres.`,
    tooMany: (maximum) => `Elija ${maximum} como máximo.`,
    shapes: {
      ADDRESS: 'Escriba una dirección de correo completa, por ejemplo nombre@example.org.',
      COLOUR: 'Escriba el color como # y seis cifras o letras de la a a la f, por ejemplo #0e5a5a.',
      CONTRAST: 'Elija un color más oscuro: sobre blanco, un texto en este color se lee mal.',
      WEBSITE: 'Escriba una dirección web que empiece por https://, por ejemplo https://institute.example.',
      LOCAL_TIME: 'Indique una fecha y una hora, por ejemplo 2027-06-14 15:00.',
      HTTPS_LINK: 'Indique una dirección completa que empiece por https://, por ejemplo https://meet.example/sala.',
      COUNTRY: 'Elija un país o territorio de la lista.',
      LANGUAGE: 'Elija un idioma de la lista.',
      SLUG: 'Use solo letras minúsculas sin acentos, cifras y guiones.',
      DATE: 'Escriba la fecha como año, mes y día, por ejemplo 2022-06-14.',
      NUMBER: 'Escriba un número en cifras, por ejemplo 12.',
      ZONE: 'Elija una zona horaria de la lista, por ejemplo America/Bogota.',
      CHOICE: 'Elija una de las respuestas propuestas.',
      SEE_REGISTRATIONS: 'Permita también ver las inscripciones; sin eso, lo demás no sirve de nada.',
      DECIDE: 'Permita también decidir; de lo contrario, nadie podría ofrecer las plazas del cupo.',
      MERGE_FIELD: 'Escriba cada campo entre llaves dobles, por ejemplo {{name}}.',
      ANYTHING: 'El formato no es el esperado. Revise este campo.',
    },
    unknown: 'Esta opción no existe. Elija una de las que se ofrecen.',
    unknownField: (given, nearest) => `El campo {{${given}}} no existe. ¿Quiso escribir {{${nearest}}}?`,
    unprintable: 'El texto contiene caracteres invisibles. Vuelva a escribirlo sin ellos.',
    between: (minimum, maximum) => `Indique un número entre ${minimum} y ${maximum}.`,
    atLeast: (minimum) => `Indique un número igual o superior a ${minimum}.`,
    atMost: (maximum) => `Indique un número igual o inferior a ${maximum}.`,
    outOfRange: 'Este valor está fuera de los límites permitidos. Cámbielo.',
    outOfEvent: (span) => `Elija una hora dentro del evento: ${span}.`,
    notAsked: 'Con sus otras respuestas, esta pregunta no se plantea. Déjela en blanco.',
    outOfOrder: 'El final debe ser posterior al comienzo.',
    skippedHour: 'Ese día los relojes se adelantan y esta hora no existe. Elija otra.',
    taken: 'Ya está en uso. Elija otro.',
    repeated: 'Aparece más de una vez. Elimine la repetición.',
    consentNeeded: 'Para inscribirse es necesario que acepte este punto.',
    notPublic:
      'Esta dirección no lleva a nada accesible desde la internet pública. Indique la dirección pública del otro programa.',
    tellsWho: 'Elija algo que no contenga nada de su nombre ni de su dirección.',
  },
  pt_BR: {
    needed: 'Preencha este campo.',
    choiceNeeded: 'Escolha uma resposta.',
    tooLong: (maximum) => `Reduza o texto para, no máximo, ${maximum} caracteres.`,
    tooShort: (minimum) => `Escreva pelo menos ${minimum} caracteres.`,
    tooMany: (maximum) => `Escolha no máximo ${maximum}.`,
    shapes: {
      ADDRESS: 'Escreva um endereço de e-mail completo, como nome@example.org.',
      COLOUR: 'Escreva a cor como # e seis algarismos ou letras de a a f, por exemplo #0e5a5a.',
      CONTRAST: 'Escolha uma cor mais escura: sobre branco, um texto nesta cor é difícil de ler.',
      WEBSITE: 'Escreva um endereço da web que comece com https://, por exemplo https://institute.example.',
      LOCAL_TIME: 'Informe uma data e um horário, como 2027-06-14 15:00.',
      HTTPS_LINK: 'Informe um endereço completo que comece com https://, como https://meet.example/sala.',
      COUNTRY: 'Escolha um país ou território da lista.',
      LANGUAGE: 'Escolha um idioma da lista.',
      SLUG: 'Use apenas letras minúsculas sem acento, algarismos e hifens.',
      DATE: 'Escreva a data como ano, mês e dia, por exemplo 2022-06-14.',
      NUMBER: 'Escreva um número em algarismos, por exemplo 12.',
      ZONE: 'Escolha um fuso horário da lista, por exemplo America/Sao_Paulo.',
      CHOICE: 'Escolha uma das respostas oferecidas.',
      SEE_REGISTRATIONS: 'Permita também ver as inscrições; sem isso, o resto não tem efeito.',
      DECIDE: 'Permita também decidir; caso contrário, ninguém poderia oferecer as vagas da cota.',
      MERGE_FIELD: 'Escreva cada campo entre chaves duplas, por exemplo {{name}}.',
      ANYTHING: 'O formato não é o esperado. Confira este campo.',
    },
    unknown: 'Essa opção não existe. Escolha uma das que são oferecidas.',
    unknownField: (given, nearest) => `O campo {{${given}}} não existe. Você quis dizer {{${nearest}}}?`,
    unprintable: 'O texto contém caracteres invisíveis. Digite-o novamente sem eles.',
    between: (minimum, maximum) => `Informe um número entre ${minimum} e ${maximum}.`,
    atLeast: (minimum) => `Informe um número igual ou maior que ${minimum}.`,
    atMost: (maximum) => `Informe um número igual ou menor que ${maximum}.`,
    outOfRange: 'Este valor está fora do intervalo permitido. Altere-o.',
    outOfEvent: (span) => `Escolha um horário dentro do evento: ${span}.`,
    notAsked: 'Com as suas outras respostas, esta pergunta não é feita. Deixe-a em branco.',
    outOfOrder: 'O fim precisa ser depois do início.',
    skippedHour: 'Nesse dia os relógios são adiantados e esta hora não existe. Escolha outra.',
    taken: 'Já está em uso. Escolha outro.',
    repeated: 'Aparece mais de uma vez. Remova a repetição.',
    consentNeeded: 'Para se inscrever, é preciso concordar com este item.',
    notPublic:
      'Este endereço não leva a nada acessível pela internet pública. Informe o endereço público do outro programa.',
    tellsWho: 'Escolha algo que não contenha nada do seu nome nem do seu endereço.',
  },
  fr: {
    needed: 'Veuillez remplir ce champ.',
    choiceNeeded: 'Veuillez choisir une réponse.',
    tooLong: (maximum) => `Raccourcissez ce texte à ${maximum} caractères au maximum.`,
    tooShort: (minimum) => `Écrivez au moins ${minimum} caractères.`,
    tooMany: (maximum) => `Choisissez-en ${maximum} au maximum.`,
    shapes: {
      ADDRESS: 'Indiquez une adresse électronique complète, par exemple nom@example.org.',
      COLOUR: 'Indiquez la couleur par # et six chiffres ou lettres de a à f, par exemple #0e5a5a.',
      CONTRAST: 'Choisissez une couleur plus foncée : sur du blanc, un texte de cette couleur se lit mal.',
      WEBSITE: 'Indiquez une adresse web qui commence par https://, par exemple https://institute.example.',
      LOCAL_TIME: 'Indiquez une date et une heure, par exemple 2027-06-14 15:00.',
      HTTPS_LINK: 'Indiquez une adresse complète qui commence par https://, par exemple https://meet.example/salle.',
      COUNTRY: 'Choisissez un pays ou territoire dans la liste.',
      LANGUAGE: 'Choisissez une langue dans la liste.',
      SLUG: 'Utilisez uniquement des lettres minuscules sans accent, des chiffres et des traits d’union.',
      DATE: 'Indiquez la date sous la forme année, mois, jour, par exemple 2022-06-14.',
      NUMBER: 'Indiquez un nombre en chiffres, par exemple 12.',
      ZONE: 'Choisissez un fuseau horaire dans la liste, par exemple America/Montreal.',
      CHOICE: 'Choisissez l’une des réponses proposées.',
      SEE_REGISTRATIONS: 'Permettez aussi de voir les inscriptions ; sans cela, le reste ne sert à rien.',
      DECIDE: 'Permettez aussi de décider ; sinon, personne ne pourrait proposer les places du contingent.',
      MERGE_FIELD: 'Écrivez chaque champ entre doubles accolades, par exemple {{name}}.',
      ANYTHING: 'Le format n’est pas celui attendu. Veuillez vérifier ce champ.',
    },
    unknown: 'Ce choix n’existe pas. Choisissez l’un de ceux qui sont proposés.',
    unknownField: (given, nearest) => `Le champ {{${given}}} n’existe pas. Vouliez-vous écrire {{${nearest}}} ?`,
    unprintable: 'Ce texte contient des caractères invisibles. Veuillez le saisir à nouveau sans eux.',
    between: (minimum, maximum) => `Indiquez un nombre entre ${minimum} et ${maximum}.`,
    atLeast: (minimum) => `Indiquez un nombre supérieur ou égal à ${minimum}.`,
    atMost: (maximum) => `Indiquez un nombre inférieur ou égal à ${maximum}.`,
    outOfRange: 'Cette valeur sort des limites permises. Veuillez la modifier.',
    outOfEvent: (span) => `Choisissez une heure comprise dans l’événement : ${span}.`,
    notAsked: 'Compte tenu de vos autres réponses, cette question ne se pose pas. Laissez-la vide.',
    outOfOrder: 'La fin doit être postérieure au début.',
    skippedHour: 'Ce jour-là, on avance les horloges et cette heure n’existe pas. Choisissez-en une autre.',
    taken: 'Ce nom est déjà pris. Veuillez en choisir un autre.',
    repeated: 'Cet élément figure plusieurs fois. Supprimez la répétition.',
    consentNeeded: 'Pour vous inscrire, veuillez accepter ce point.',
    notPublic:
      'Cette adresse ne mène à rien qui soit joignable depuis l’internet public. Indiquez l’adresse publique de l’autre programme.',
    tellsWho: 'Choisissez quelque chose qui ne reprenne rien de votre nom ni de votre adresse.',
  },
}

/** What is picked from a list rather than written. */
const chosen: ReadonlySet<Expected> = new Set(['CHOICE', 'COUNTRY', 'LANGUAGE', 'ZONE'])
/** What has to be chosen as well. */
const added: ReadonlySet<Expected> = new Set(['SEE_REGISTRATIONS', 'DECIDE'])

/** One sentence that says what to do about the problem. */
export function fieldMessage(language: Language, problem: FieldProblem): string {
  const say = words[language]
  const count = new Intl.NumberFormat(tag(language))
  const minimum = problem.minimum === undefined ? undefined : count.format(problem.minimum)
  const maximum = problem.maximum === undefined ? undefined : count.format(problem.maximum)
  switch (problem.code) {
    case 'REQUIRED':
      if (problem.expected && added.has(problem.expected)) return say.shapes[problem.expected]
      return problem.expected && chosen.has(problem.expected) ? say.choiceNeeded : say.needed
    case 'TOO_LONG':
      return maximum === undefined ? say.outOfRange : say.tooLong(maximum)
    case 'TOO_SHORT':
      return minimum === undefined ? say.outOfRange : say.tooShort(minimum)
    case 'TOO_MANY':
      return maximum === undefined ? say.outOfRange : say.tooMany(maximum)
    case 'MALFORMED':
      return say.shapes[problem.expected ?? 'ANYTHING']
    case 'UNKNOWN':
      if (problem.given !== undefined && problem.nearest !== undefined)
        return say.unknownField(problem.given, problem.nearest)
      return problem.expected ? say.shapes[problem.expected] : say.unknown
    case 'UNPRINTABLE':
      return say.unprintable
    case 'OUT_OF_RANGE':
      if (problem.expected === 'CONTRAST') return say.shapes.CONTRAST
      if (problem.within) return say.outOfEvent(spanIn(language, problem.within))
      if (minimum !== undefined && maximum !== undefined) return say.between(minimum, maximum)
      if (minimum !== undefined) return say.atLeast(minimum)
      return maximum === undefined ? say.outOfRange : say.atMost(maximum)
    case 'NOT_ASKED':
      return say.notAsked
    case 'OUT_OF_ORDER':
      return say.outOfOrder
    case 'SKIPPED_HOUR':
      return say.skippedHour
    case 'TAKEN':
      return say.taken
    case 'REPEATED':
      return say.repeated
    case 'CONSENT_NEEDED':
      return say.consentNeeded
    case 'NOT_PUBLIC':
      return say.notPublic
    case 'TELLS_WHO':
      return say.tellsWho
    default:
      return problem.code satisfies never
  }
}

/** From when until when, as it reads on the clocks of its zone. */
function spanIn(language: Language, { from, until, zone }: NonNullable<FieldProblem['within']>): string {
  const shown = new Intl.DateTimeFormat(tag(language), { dateStyle: 'long', timeStyle: 'short', timeZone: zone })
  // A line may end behind the dash, not before it; all runtimes give the same spaces.
  return shown.formatRange(from, until).replace('\u2009–', '\u00A0–').replaceAll('\u2009', ' ')
}
