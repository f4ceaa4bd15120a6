/**
 * Words in titles that mean the same in English, Spanish, Portuguese and French: folded word beginnings, one meaning per line.
 * `=` marks a word that must match as a whole.
 */
const table = `
executive executiv
deputy deputy adjunt adjoint =vice =sub =assistant =asistente =assistente =assistante suplent substitut vicepresident =acting =interino =interina =interim =interimaire =pro
president president presidente chairman chairwoman chairperson =chair
minister minister ministr
ministry =ministry =ministerio =ministere
ambassador ambassador embaixador embajador ambassadeur ambassadric
ombudsman ombuds ouvidor defensor defender provedor defenseur =defenseure mediateur mediatrice mediador mediator protecteur protectrice personero personera valedor
attorney attorney fiscal procurador procureur prosecutor promotor
judge =judge jueza =juez juiz =juge magistrad magistrat
rapporteur rapporteur relator rapporteus
commissioner commissioner comisionad comissari commissaire comissionad
secretary secretar secretair protonotar
dean =dean decan =decano doyen reitor rector recteur rectric chancellor
professor professor profesor professeur catedratic
researcher researcher investigador pesquisador chercheur chercheus
coordinator coordinator coordinador coordenador coordinat coordonnat
manager manager gerent gestionnaire gestor
head =head =heads jefe =jefa =chefe =chef =cheffe =principal =principale =principaux =encargada =encargado =encarregada =encarregado =encabeza =dirige =chefia =lidera =titular =titulaire =holder =chairholder =chief =jefa =lead =leader responsable responsavel director diretor directeur =directrice
officer officer oficial officier =official funcionari fonctionnair charge chargee delegad delegue delegate
adviser advis asesor assessor conseill
lawyer lawyer advocat litigant litigator plaideur plaideuse abogad advogad avocat counsel =conseil letrad jurist
engineer engineer ingenier engenheir ingenieur
journalist journalist periodist jornalist
editor editor redactor redacteur redactric
founder founder fundador fondat cofundador cofounder cofondat
analyst analyst analist analyste
convenor convenor convener convocante convocant convocador convocatri animateur animatrice dinamizador
archivist archivist archiviste arquivist archivero archiver
registrar registrar registrador greffier greffiere escriva escribano escrivao notari notair
treasurer treasurer tesorer tesoureir tresorier bursar
steward steward mayordom mordom intendan intenden
batonnier batonnier
bishop =bishop obisp =bispo eveque
technology technolog tecnolog technologi
security securit segurid seguranc
cybercrime cybercrim ciberdel cibercrim cyberdel
cybersecurity cybersecur cibersegur cybersecurit
privacy privac privacid privacidad
policy polic politic
human human
rights rights derecho direito droit
digital digit numeri
legal legal juridic
public public
affairs affair asunto assunto affaire
research =research investigacion pesquisa recherche
national nation nacion nacional
international internation internacion
programme program
project project proyecto projeto projet
communications communic comunic
education educ
health health salud saude sante
youth youth juvent jeunes
women women mujer mulher femme
children child nino nina crianca infan enfan
indigenous indigen autochton originari
community communit comunit comunid communaut
data data dato dado donnee
protection protec protect
network network =red =rede reseau
response response respuest respost repons
incident incident
emergency emergenc urgenc
compliance complianc cumplimient conformid conformit
trust trust confianz confianc confiance
safety safety
online online
law =law =ley =lei =loi derecho
criminal criminal penal
justice justic
freedom freedom libert liberd
expression expres
press press prens imprens presse
union =union sindicat syndicat sindical
library librar bibliotec bibliothe
school school escuel escol ecole
faculty facult facultad faculd
department departm departam departement
unit =unit unidad unidade unite
office office oficin escritori bureau
council council consej conselh conseil
board =board junt
member member miembr membr
former former =ex exdirector ancien
senior senior =mayor =mor =maior =major =grand =gran =high =chevronne =chevronnee
fellow fellow =becaria =becario bolsist boursi =maitre
specialist specialist especialist specialiste
expert expert =perito =perita
inspector inspector inspecteur inspectric inspetor
superintendent superintend
consultant consultant consultor
technician technician tecnic technicien
developer developer desarrollador desenvolvedor developpeur
spokesperson spokesperson spokeswoman spokesman vocera vocero portavoz portavo porteparole =spox
administrator administrador administrateur administratric administrator
keeper keeper =custodian custodi guardian guardia gardien curator curador conservateur conservatric =conservador =conservadora warden caretaker zelador cuidador depositari celador
comptroller comptroll =controller contralor controlador controleur =controleuse corregidor corregedor veedor fiscalizador interventor verificador verificateur
governor governor gobernador governador gouverneur
mayor =mayoress alcald =prefeito =prefeita =maire =mairesse burgomaster burgomaestr bourgmestre
consul =consul =consules
chancellor chancell cancill chanceler chanceli
provost provost preboste =prevot =prevote
marshal marshal =mariscal marechal
captain captain =capitan =capitana capitao =capita =capitaine =skipper harbourmaster harbormaster
commander commander comandante commandant
sheriff sheriff alguacil xerife
chaplain chaplain capellan capelao aumonier
elder =elder =elders =anciano =anciana =anciao =ancia =aine =ainee cacique lonko curaca kuraka mallku
midwife midwif partera parteira =sagefemme
physician physician =medica =medico =medecin nurse enfermer infirmier =psychologist =psychologue =psicologa =psicologo
teacher teacher =maestra =maestro =maestre =mestre =mestra =maitresse =master =docente =professora instituteur institutric lecturer =lectora =lector preceptor instructor instruteur
principal headmaster headmistress headteacher proviseur
writer =writer =writers escritor ecrivain =autora =auteur =autrice =author cronista =poet =poeta =poete
translator translator traductor tradutor traducteur traductric =interprete =interpreter
librarian librarian bibliotecari bibliothecair
accountant accountant contador =comptable contabilist
notary =notary notari tabeli
arbitrator arbitrator =arbitro =arbitra =arbitre
broker broker corredor corretor courtier
owner =owner dueno duena proprietari propietari
partner =partner =socia =socio associe
builder =builder constructor construtor constructeur
weaver weaver tejedor tecelao =tecela tisserand
watcher watcher =vigia =vigie watchman centinela sentinel sentinelle
guide =guide =guia
agent =agent =agente
attendant attendant ujier =huissier bedel
envoy envoy enviad emissar emisari
mentor mentor
trustee trustee fideicomisari fiduciair
campaigner campaigner activist ativist militant
architect =architect =architecte =arquitecta =arquitecto =arquiteta =arquiteto
designer designer disenador projetista concepteur
programmer programmer programador programmeur programmeuse
scientist scientist =cientista =scientifique
statistician statistician statisticien
economist economist economista
historian historian historiador historien
geographer geographer =geografo =geografa cartographer =cartografo =cartografa
linguist =linguist =linguista =linguiste
philosopher philosopher =philosophe =filosofo =filosofa
anthropologist anthropologist =anthropologue =antropologo =antropologa sociologist =sociologue =sociologo =sociologa
criminologist criminologist =criminologo =criminologa =criminologue
photographer photographer =photographe =fotografo =fotografa
producer producer productor produtor producteur productric
broadcaster broadcaster locutor radialist
publisher publisher editeur editric
trainer =trainer formador formateur formatric capacitador entrenador
facilitator facilitator facilitador facilitateur facilitatric
moderator moderator moderador moderateur moderatric
apprentice apprentice =aprendiz apprenti
intern =intern pasant estagiari stagiair practicant
volunteer volunteer voluntari benevole
organiser organizer organiser organizador organisateur organisatric
delegate delegate delegue
investigator investigator enqueteur enquetric
regional region
`

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '')

const whole = new Map<string, string>()
const beginnings = new Map<string, string>()
for (const line of fold(table).trim().split('\n')) {
  const [meaning = '', ...words] = line.split(' ')
  for (const word of words) {
    if (word.startsWith('=')) whole.set(word.slice(1), meaning)
    else if (!beginnings.has(word)) beginnings.set(word, meaning)
  }
}

/** The first words of a title name the office; the others say of what. */
export const offices: ReadonlySet<string> = new Set(
  `head president minister ambassador ombudsman attorney judge rapporteur commissioner secretary dean professor
   researcher coordinator manager officer adviser lawyer engineer journalist editor founder analyst bishop convenor archivist registrar treasurer steward batonnier deputy
   member fellow specialist expert inspector superintendent treasurer consultant technician developer spokesperson administrator
   auditor organiser delegate investigator keeper comptroller governor mayor consul chancellor provost marshal captain commander chaplain elder midwife physician teacher principal writer
   translator librarian accountant notary arbitrator broker owner partner builder weaver watcher guide agent envoy mentor trustee campaigner architect designer programmer
   scientist statistician economist historian geographer linguist philosopher anthropologist sociologist criminologist photographer producer broadcaster publisher trainer
   facilitator moderator apprentice intern volunteer sheriff attendant`.split(/\s+/),
)

const maxBeginningLength = Math.max(...[...beginnings.keys()].map(({ length }) => length))

/** Cached because texts repeat their words. */
const remembered = new Map<string, string | null>()
const maxRemembered = 50_000

/** One canonical word for the meaning of a title's word in any of the languages; null if the word is also used outside titles. */
export function officeMeaning(key: string): string | null {
  const found = remembered.get(key)
  if (found !== undefined) return found
  const meaning = meaningOf(key)
  if (remembered.size < maxRemembered) remembered.set(key, meaning)
  return meaning
}

function meaningOf(key: string): string | null {
  const known = whole.get(key)
  if (known !== undefined) return known
  for (let length = Math.min(key.length, maxBeginningLength); length >= 4; length -= 1) {
    const meaning = beginnings.get(key.slice(0, length))
    if (meaning !== undefined) return meaning
  }
  return null
}
