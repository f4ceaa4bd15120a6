/** Verbs by which one person narrates events, and verbs of talking and thinking that say nothing about a life. */
import type { Language } from './inflect.ts'

const words = (text: string): string[] => text.trim().split(/\s+/)
const formed = (stems: string, endings: readonly string[]): string[] =>
  words(stems).flatMap((stem) => endings.map((ending) => stem + ending))

/** Folds a word as a cheap filter before a closer look. */
const fold = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '')

/** Lower case, with accents: «contó» is a verb, «conto» is a tale. Finite forms of the third person singular. */
const narrating: Record<Exclude<Language, 'fr'>, ReadonlySet<string>> = {
  en: new Set(
    words(
      `said says told tells recalled recalls remembered remembers explained explains described describes recounted recounts mentioned mentions
       confessed admitted added noted related recollected reminisced confided disclosed revealed shared talked spoke stated reported
       began continued traced clarified acknowledged joked laughed insisted whispered`,
    ),
  ),
  es: new Set([
    ...formed(
      'cont relat narr record explic coment mencion confes evoc rememor señal agreg revel precis declar afirm asegur manifest confi apunt repas rescat acot aclar',
      ['ó', 'aba', 'a'],
    ),
    ...formed('admit refir añad describ reconoc compart', ['ió']),
    ...formed('admit refer añad describ reconoc compart dec', ['ía', 'e']),
    ...words('dijo dice bromeó se-acordó acordó'),
  ]),
  pt: new Set([
    ...formed(
      'cont relat narr lembr record explic coment mencion confess evoc rememor relembr revel declar afirm assegur acrescent confid brinc resgat desabaf observ',
      ['ou', 'ava', 'a'],
    ),
    ...formed('admit refer', ['iu', 'ia', 'e']),
    ...formed('descrev reconhec esclarec', ['eu', 'ia', 'e']),
    ...words('disse dizia diz'),
  ]),
}

export const isNarrating = (raw: string, language: Exclude<Language, 'fr'>): boolean => narrating[language].has(raw)

/** French: participles after «a» and «est», and forms that stand alone. */
export const narratingParticiples: ReadonlySet<string> = new Set(
  words(
    `raconté dit expliqué rappelé confié évoqué mentionné décrit avoué reconnu précisé ajouté déclaré affirmé relaté narré souvenu souvenue
     signalé indiqué assuré admis glissé révélé plaisanté rapporté`,
  ),
)
export const narratingForms: ReadonlySet<string> = new Set([
  ...formed(
    'racont expliqu confi évoqu mentionn avou précis ajout déclar affirm relat narr signal indiqu assur gliss révél plaisant rapport',
    ['ait', 'a', 'e'],
  ),
  ...words(
    'rappelait rappela rappelle disait dit décrivait décrivit décrit reconnaissait reconnut souvenait souvint souvient admettait admit commençait expliquait',
  ),
])

/** Folded beginnings; `$` marks a whole word. */
const beginnings = (text: string): RegExp =>
  new RegExp(`^(?:${words(text.normalize('NFKD').replace(/\p{M}/gu, '')).join('|')})`)

/** What is done in a meeting or thought about its subject, and what happens to texts, prices and deadlines. */
const ofNoLife: Record<Language, RegExp> = {
  en: beginnings(
    `agree disagree argu ask add$ added answer approv appear assum believ call caution chang chose$ chosen$ cite cited claim comment compar
     conclud consider convinc count criti debat decid doubt endors enjoy expect experienc explain fear felt$ feel found$ find forgot got$ get hear
     hop imagin inclin intend interest invit join knew$ know lack lik listen look love mean meant$ mention miss(?!ion) need note noted noting notic object observ
     offer oppos prais prefer present(?!ly) propos put$ putting question quot rais react read$ reading realis realiz recall reckon recommend regret reject remain remark
     repeat repl request respon rephras said$ say saw$ see$ seen$ seeing seem share shared sharing speak spoke stat(?!ion) stress struck suggest summar support
     suppos suspect sympath tend thank think thought told tell took$ taken$ tri(?!al) tr(?:y|ied|ying)$ underst use$ using vot wait want welcom wish wond worr would should could did does do$ done$ may$ might$
     must$ shall will$ can$ rather hardly in$ on$ at$ the$ a$ an$ no$ to$ some$ any$ nothing$ little$ much$ more$ less$ been$ had$ have$ just$ it$ that$ this$ one$ two$ three$ four$ five$ six$ several$ its$ their$
     happen depend includ entail requir exist matter cost$ last(?:ed|ing)$ cover appl concern contain follow`,
  ),
  es: beginnings(
    `acord agradec agrad alegr apoy aprob atrib bast cambi celebr cit[oa] coincid compart compar comprend confi[aoe] conoc(?!id) consider consult cont[aoe] conten contien contrad convenc cre[eiyo] cuestion
     deb decid dec(?:ia|ir)$ dij dicho$ dese dud(?:a|o) echa encontr entend entiend escuch espera? esper extra estab$ estaba estuv exist expon expus explic falt gust habl haci hac(?:ia|er)$ hizo$ hubo imagin import impresion
     insist intent interes invit ib(?:a|an)$ juzg lament le(?:ia|y|id)|lei llam mir(?:a|o) mencion necesit neg[oa] not(?:a|o)|nota objet observ(?:o|aba|ado) o(?:ia|y|id) ofrec opin opt parec ped(?:ia|id) pid pens permit
     plante pod(?:ia|r) pud prefer prefir pregunt preocup propon propus pudo quer quis qued recib(?:io|ido)$ recomend reconoc record rechaz reiter repet repit respald respond resum result sab(?:ia|id) sup[ou]$ salud senal sent(?:ia|id) sint signific
     sol(?:ia) solicit sorprend subray suger sugir sum(?:o|aba) supon supus suscrib sustent sostuv sosten sosten tem(?:ia|io) ten(?:ia|id|er) tuvo$ tom(?:o|aba|ado)$ trat val(?:ia|io)$ valor ve(?:ia|r)$ vio$ visto$ vot
     baj subi aument disminuy crecia cay ocurr suced entr(?:o|aba|ado)$ fall surg aparec dur(?:o|aba)$ cost(?:o|aba)$ tard termin funcion depend afect aplic inclu figur correspond prev(?:e|io) exig estable prohib oblig conduc impid provoc caus gener empeor mejor venc
     ser(?:ia)$ habri podri deberi querri gustari algun much mayor energia garantia polic fiscalia compania todavia`,
  ),
  pt: beginnings(
    `acredit acord agradec agrad alegr ampli apoi aprov ach(?:ou|ava|ado) adot bast cit[oa] mud(?:ou|ava|ado) celebr coincid compartilh compar compreend concord confi[aoe] conhec consider consult cont[aoe] conten contrari convenc cre(?:u|ia) questiona
     dev(?:ia|eu|er|id) decid diz dit[oa]$ diss desej duvid encontr entend escut ouv(?:i|ia|iu|id) esper estav estev exist exp[ou] explic falt gost(?:ou|ava|ado|ari)$ fal(?:ou|ava|ado) faz(?:ia)$ fez$ houv havia$ imagin import impression
     insist interess convid ia$ iria$ julg(?:ava|ado)$ lament l(?:ia|eu|ido)$ cham mencion precis(?:ou|ava) neg(?:ou|ava) not(?:ou|ava|ado) observ obje ofere opin opt parec ped(?:ia|iu|id) pens permit pod(?:ia|er|eri) pud prefer
     pergunt preocup prop(?:os|un|ost) poder quer(?:ia|i) quis fic(?:ou|ava|ado) receb(?:eu|ido)$ recomend reconhec record rejeit reiter repet respald respond resum result sab(?:ia|id) soub saud sent(?:ia|iu|id) signific
     costum solicit surpreend sublinh suger sugir som(?:ou|ava) sup[ou] subscrev sustent tem(?:ia|eu|id)$ tinha$ teve$ tom(?:ou|ava|ado)$ trat val(?:ia|eu)$ v(?:ia|iu|isto)$ vot lembr reclam
     caiu ca(?:ia|iu) baix sub(?:iu|ia) aument diminu ocorr acontec entr(?:ou|ava)$ falh surg aparec dur(?:ou|ava)$ cust(?:ou|ava)$ demor termin funcion depend afet aplic inclu figur correspond prev exig estabelec proib obrig conduz imped provoc caus ger(?:ou|ava)$ pior melhor venc
     seria$ haveria gostaria energia maioria`,
  ),
  fr: beginnings(
    `accept accord admis aim(?:e|ait) ajout appel appreci approuv apporte?$ arriv(?:e|ait)$ assist attend avis base bougonn cess chang choisi cit(?:e|ait)$ compar compris comprenait concern conclu connu connaissait consider constat consult cont(?:e|ait)$ contest convenait convenu convaincu craign craint croyait cru$
     decid dem(?:and|eur) dev(?:ait|enu|r)|du$ dis(?:ait|cut)|dit$ dout ecout ecrit? a$ entend espera?|esper estim eu$ exist expliqu expos exprim faill fallu|fallait|faut$ fait$ faisait fait$ failli falloir imagin import impressionn insist intervenu interroge jug(?:e|ait)$ lis(?:ait)$|lu$ manqu mis$ mention not(?:e|ait)$ oubli
     observ opt parl paru|paraissait partag peine pens permet permis plaid plu$ port(?:e|ait)$ pos(?:e|ait)$ pouvait|pu$ prefer pren(?:ait)$|pris$ present pretend propos pu$ question recu$ recommand reconn redout refus regrett rejet relev remarqu remerci repet repond|repris|repren rest(?:e|ait|ee)$ ressent reuni saisi(?:t)?$ savait|su$ sembl sentait|senti
     signal souhait soulign soutenu|soutenait souleve? sugger suivi$|suivait surpris tard tent(?:e|ait)$ tenu|tenait touche?$ trouv urg valait valu venait|venu$ voulu|voulait vot voyait|vu$
     dependait|suffisait|suffi|agissait|agi$ resultait|entrait|entre$ baiss augment dur(?:e|ait)$ cout fonctionn appliqu inclu figur exige prevoy etablissait interdi oblig
     ser(?:ait)$ aur(?:ait)$ pourr devr voudr aimer faudr`,
  ),
}

export const isOfNoLife = (key: string, language: Language): boolean => ofNoLife[language].test(key)

const foldedForms: ReadonlySet<string> = new Set(
  [...Object.values(narrating).flatMap((forms) => [...forms]), ...narratingParticiples, ...narratingForms].map(fold),
)
/** Whether, apart from accents, some narrating verb is written like this. */
export const mayNarrate = (key: string): boolean => foldedForms.has(key)
