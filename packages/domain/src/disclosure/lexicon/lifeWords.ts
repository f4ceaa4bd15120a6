/** Words of a person's life story: its stages, events and days. All folded. */
import { foldWords } from './inflect.ts'

const set = (text: string): ReadonlySet<string> => new Set(foldWords(text))

/** «Her election», «su detención»: with a possessive. */
export const lifeNouns = set(
  `arrest detention imprisonment jailing exile deportation trial conviction sentence release kidnapping abduction torture escape flight
   election appointment nomination promotion dismissal resignation suspension retirement swearing disbarment apprenticeship training studies thesis doctorate
   graduation childhood youth adolescence upbringing birth birthplace wedding marriage divorce widowhood illness blindness deafness accident pregnancy
   years beginnings debut start career vocation village passage hometown neighbourhood barrio farm boat bicycle kitchen garage bedroom suitcase
   internship conscription shift shifts rounds posting apprentice schooldays schooling oath inauguration bail cell
   arresto detención encarcelamiento exilio deportación juicio condena liberación secuestro fuga elección nombramiento designación ascenso despido renuncia destitución
   suspensión jubilación juramento aprendizaje estudios tesis doctorado graduación infancia niñez juventud adolescencia nacimiento boda matrimonio divorcio enfermedad
   ceguera sordera accidente años comienzos inicios debut paso carrera vocación pueblo aldea barco bicicleta cocina maleta pasantía guardia guardias turno turnos celda fianza
   prisão detenção encarceramento exílio deportação julgamento condenação libertação sequestro fuga eleição nomeação designação promoção demissão renúncia destituição
   suspensão aposentadoria juramento posse aprendizado estudos tese doutorado formatura infância meninice juventude adolescência nascimento casamento divórcio doença
   cegueira surdez acidente anos começos início estreia passagem carreira vocação vila aldeia barco bicicleta cozinha mala estágio plantão plantões turno cela fiança concurso
   arrestation détention emprisonnement exil expulsion procès condamnation libération enlèvement évasion fuite élection nomination désignation promotion licenciement
   démission destitution suspension retraite serment apprentissage études thèse doctorat enfance jeunesse adolescence naissance mariage divorce maladie cécité surdité
   accident ans années débuts débuts passage carrière vocation village bateau vélo cuisine valise stage gardes cellule caution incarcération investiture`,
)

/** «My first day», «su primer caso»: with a possessive and «first» or «last». */
export const firstNouns = set(
  `day week month winter summer year night case warrant trial ruling judgment verdict job post office client salary wage shift command patrol seizure
   día semana mes invierno verano año noche caso orden juicio fallo sentencia empleo trabajo puesto cargo oficina cliente sueldo salario turno guardia allanamiento expediente destino audiencia
   dia mês inverno verão ano noite caso mandado julgamento sentença emprego trabalho posto cargo escritório cliente salário turno plantão apreensão audiência
   jour semaine mois hiver été année nuit affaire mandat procès jugement emploi poste bureau client salaire garde audience dossier perquisition`,
)
export const ordinals = set(
  'first second third last only primer primera segundo segunda tercer último última único única primeiro primeira terceiro último única premier première deuxième dernier dernière seul seule',
)

export const family = set(
  `father mother dad mum mom brother sister son daughter husband wife uncle aunt cousin grandfather grandmother grandson granddaughter nephew niece parents children fiancé twin
   padre madre papá mamá hermano hermana hijo hija hijos esposo esposa marido tío tía primo prima abuelo abuela nieto nieta sobrino sobrina padres suegro suegra
   pai mãe irmão irmã filho filha filhos esposo esposa marido tio tia primo prima avô avó neto neta sobrinho sobrinha sogro sogra
   père mère frère sœur soeur fils fille mari épouse oncle tante cousin cousine  neveu nièce parents enfants`,
)

/** «The night that he …», «los años en que …». */
export const timeNouns = set(
  `night day morning afternoon evening dawn winter summer spring autumn week month year years decade decades time weekend
   noche día mañana tarde madrugada amanecer invierno verano primavera otoño semana mes año años época tiempos década vez
   noite dia manhã tarde madrugada inverno verão primavera outono semana mês ano anos época tempos década vez
   nuit jour matin soir aube hiver été printemps automne semaine mois année années époque temps décennie fois`,
)

/** Work and home in the present tense, third person singular: «the firm where she works», «la cabina que preside». */
export const presentWork = set(
  `works teaches runs leads heads chairs presides manages directs coordinates edits represents lives practises practices serves keeps owns commands
   trabaja enseña dirige preside lidera encabeza coordina gestiona administra edita representa integra vive atiende defiende litiga ejerce comanda imparte conduce codirige
   trabalha ensina leciona dirige preside lidera chefia coordena gerencia administra edita representa integra mora vive atende defende atua litiga exerce comanda julga milita
   travaille enseigne dirige préside codirige coordonne gère administre édite représente vit habite défend plaide exerce commande anime tient siège conserve`,
)
/** The same as infinitives, after «dijo» or «disait». */
export const workInfinitives = set(
  `trabajar enseñar dirigir presidir liderar encabezar coordinar administrar vivir litigar ejercer impartir provenir venir nacer
   trabalhar ensinar lecionar dirigir presidir liderar chefiar coordenar administrar morar viver atuar litigar exercer vir nascer
   travailler enseigner diriger présider coordonner gérer vivre habiter plaider exercer venir dormir siéger`,
)

/** Reflexive verbs for life events: «se exilió», «s'est mariée». */
export const reflexives =
  /^(?:exili|form|cri[aoe]|cas[aoe]|divorci|mud[aoe]|gradu|jubil|doctor|doutor|aposent|retir|refugi|escond|escap|fug|salv|inici|instal|hizo|fez|fue|foi|convirt|torn|alist|ordin|orden|recib|licenci|titul|mari|exile|install|cache|engag|sauve|refugie|enfu|lanc|nacionaliz|naturaliz|apunt|matricul|inscri|radic|estren|muda|estabelec|establec)/

/** «Foi caminhoneira», «era pescador», «she was a nurse»: occupations, by word ending. */
export const trades =
  /(?:er[oa]|eir[oa]|ist[ao]?|dora?|tora|tor|sora|sor|eur|euse|ier|iere|ienne|ien|trice|nurse|guard|clerk|sailor|soldier|monk|nun)$/
export const noTrades =
  /^(?:verdader|verdadeir|primer|primeir|enter|inteir|liger|ligeir|sincer|sever|lista?$|list[oa]$|vista|vist|mist|bien$|rien$|combien|moteur|peur|heure|valor|mejor|mayor|menor|peor|pior|melhor|maior|meilleur|ailleurs|leur|erreur|tier|entier|premier|dernier|particulier|regulier|clair|altern|auster|este|numer|dinhei|factor|fator|autor|acto|otro|outr|quier|qualquer|cualquier|sector|setor|terceir|tercer|error|motor|horror|temor|favor)/

/** «Was born», «estuvo presa», «en prison». */
export const states =
  /^(?:born|raised|jailed|nacid|criad|nascid|presa?$|preso$|detenid|detid|encarcel|exili|exilad|nee?$|ne$|emprisonn|incarcer|arret|orphan|huerfan|orfa|orphelin|widow|viud|viuv|veuf|veuve|blind|deaf|cieg|ceg[oa]|sord|surd|aveugle|sourd|homeless|stateless|undocumented|apatrid|embarazada|gravida|enceinte|pregnant|imprisoned|prison|jail|exile|custody|carcel|prisao|cadeia)/

/** «De niña», «enfant»: a time of life. */
export const stages =
  /^(?:nin[ao]|joven|chic[ao]|pequen[ao]|adolescente|estudiante|recien|mozo|moza|menin[ao]|jovem|crianca|estudante|garot[ao]|enfant|jeune|etudiante?|adolescente?)$/
