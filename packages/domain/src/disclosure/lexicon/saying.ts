/** Verbs in the past tense for what somebody thought, said or did in the room; French participles. All folded. */
import { foldWords } from './inflect.ts'

/** English as whole words; the other languages as stems by conjugation. */
const english = `thought felt wanted feared doubted hoped wondered described compared offered promised complained admitted acknowledged claimed
  maintained questioned criticised criticized welcomed urged favoured favored opposed supported rejected backed preferred suspected believed
  considered estimated pointed mentioned raised requested confirmed recounted shared observed worried dissented volunteered testified pleaded
  praised predicted recommended repeated summarised summarized wrote explained clarified apologised apologized regretted challenged disputed
  conceded cautioned drew took spoke intervened interjected quipped joked sighed shrugged nodded smiled murmured whispered shouted exclaimed announced declared disclosed
  divulged hinted implied insinuated pledged vowed swore threatened boasted bragged lamented grumbled groaned protested remonstrated countered rebutted refuted retorted rejoined
  corrected amended qualified nuanced elaborated expanded illustrated demonstrated showed displayed presented introduced outlined sketched traced recited read translated paraphrased
  echoed seconded endorsed applauded commended thanked congratulated greeted invited urged begged implored pressed pushed lobbied advocated championed defended justified excused
  blamed accused condemned denounced deplored attacked ridiculed mocked dismissed downplayed minimised minimized exaggerated emphasised emphasized highlighted flagged signalled
  signaled alerted cited counted tallied enumerated listed itemised itemized figured reckoned guessed speculated predicted forecast anticipated foresaw assumed presumed supposed
  inferred deduced concluded judged deemed held regarded viewed saw found noticed perceived sensed realised realized understood learned discovered recognised recognized accepted
  allowed granted consented yielded relented demurred balked refused declined abstained voted chose picked selected brought gave lent shared handed circulated distributed sent
  wants fears thinks doubts prefers hopes wonders believes argues objects agrees disagrees worries sees hesitated remembered listed quoted tabled drafted submitted abstained replied undertook calculated`
const spanish = {
  ar: `pregunt explic agreg recalc coment cont relat afirm plante estim consider critic rechaz apoy apunt aclar detall expres compar celebr lament
    reproch opin invit alert avis revel calcul asegur manifest solicit reclam dud observ not declar record senal sostuv present llam confirm
    desaconsej aconsej pens mostr aport entreg intervin reiter enfatiz ilustr cuestion critic protest bromeo brome suspir murmur grit exclam anunci denunci conden deplor ataqu acus felicit salud agradeci apel justific excus minimiz exager resalt destac cit enumer cont calcul supus dedujer concluy juzg observ detect encontr reconoc acept consint cedi neg rehus declin vot eligi escogi llev present proyect dibuj ley traduc corrig matiz complet ampli resumi zanj comparti ley narr imagin exhort enumer tom abri cerr empez termin sum susten apost reflexion argument polemiz replic retruc ironiz distribuy circul`,
  er: `advirt describ pid repit insist reconoc admit defend resum ofrec prefir discut sugir temi debat dijo consint exig coincid recib disent`,
}
const portuguese = {
  ar: `pergunt explic acrescent coment cont relat afirm apont estim consider critic rejeit apoi esclarec detalh express compar celebr lament opin
    convid alert avis revel calcul assegur manifest solicit reclam duvid observ not declar lembr ressalt destac confirm ach pens mostr
    narr imagin enumer discord concord recus aprov cham tom lev entreg reiter enfatiz ilustr question critic protest brinc suspir murmur grit exclam anunci denunci conden deplor atac acus felicit saud apel justific desculp minimiz exager cit cont calcul julg encontr aceit neg declin vot optou opt apost reflet argument replic retruc ironiz distribu circul adiant traduz corrig complet ampli fech abr encerr inici sustent trouxe`,
  er: `advert descrev ped repet insist reconhec admit defend resum oferec prefer discut suger tem debat escrev esclarec respond prometi exig`,
}
const french = `demande explique ajoute critique rejete soutenu appuye signale precise compare celebre regrette estime invite alerte averti revele
  calcule assure affirme manifeste sollicite reclame doute observe note declare rappele confirme pense montre raconte imagine promis offert
  propose defendu resume prefere discute suggere craint redoute decrit repete insiste reconnu admis ecrit repondu refuse voulu voulait
  pensait trouvait craignait doutait demandait expliquait proposait estimait jugeait juge espere esperait preferait souhaite souhaitait plaide
  parle conteste approuve retorque objecte enumere attire apporte livre pris intervenu reitere illustre nuance corrige complete traduit lu cite compte calcule
  suppose deduit juge trouve constate remarque accepte cede refuse decline vote choisi remis presente projete dessine distribue circule deplore condamne denonce accuse felicite salue
  remercie justifie excuse minimise exagere releve mis insiste repete argue replique ironise plaisante soupire murmure crie exclame annonce fait ajoute glisse lance tenu conclu
  resume clos ouvert commence fini termine soulevait insistait rappelait ajoutait notait`

const formed = (list: string, endings: readonly string[]): string[] =>
  foldWords(list).flatMap((stem) => endings.map((ending) => stem + ending))

export const saying: ReadonlySet<string> = new Set([
  ...foldWords(english),
  ...foldWords(french),
  ...formed(spanish.ar, ['o', 'aba']),
  ...formed(spanish.er, ['io', 'ia']),
  ...formed(portuguese.ar, ['ou', 'ava']),
  ...formed(portuguese.er, ['eu', 'iu', 'ia']),
  ...foldWords(
    'sostuvo dijo quiso queria quis propuso leyo compartio temio prometeu prefirio sugirio pidio repitio disse quer propos',
  ),
])

/** What somebody does for an organisation or in a place. */
export const working: ReadonlySet<string> = new Set(
  foldWords(
    `works worked working teaches taught volunteers volunteered volunteering runs manages lives studies researches leads heads practises practices represents
     trabaja trabajaba enseña dirige coordina investiga vive estudia litiga milita colabora representa trabalha trabalhava ensina leciona coordena pesquisa
     mora estuda atua travaille travaillait enseigne coordonne vit étudie milite actif active engagé engagée représente`,
  ),
)
