/**
 * Words that can be names but are mostly something else; all folded. To count as a name, they need more evidence than their
 * letters.
 */

const set = (text: string): ReadonlySet<string> =>
  new Set(text.normalize('NFKD').replace(/\p{M}/gu, '').trim().split(/\s+/))

/** Ordinary words of the four languages that are also names. */
export const ordinary: ReadonlySet<string> = set(`
  pop rock jazz blues soul folk salsa tango samba cumbia reggae rap punk metal disco techno bolero fado milonga mambo rumba opera swing bachata merengue ska
  abbey abril acosta agosto aguas alba alegria amor angel april art arts aurora august autumn azul baker bank banks barrios
  bay bell bella best bill bird bishop black blanc blanca blanco blanche bond bonita bosque bravo bridge brooks brown bueno
  buena burgess cabal cabello cabrera calderon calle camino campo campos candor carpenter carta carter casa casas castillo
  castro causa chambers chance chapel charity christian church clara clark claro clement cloud coelho college conception
  conceição conceicao constance cook cooper corona corral correia cortes costa court crane cross cruz cura dale dawn day
  dean dolores dom domingo door duarte duke dulce elder esperanza estrella faith falcao farmer feliz ferreira fiel fields
  filho fisher fleur flor flores fontaine fontes ford forest foster franco frank franklin free freitas frost fuente fuentes
  gales garden gates gentil gloria gold goldsmith gomes good grace gracia grande grant gray green grey guerra guerrero
  guide hall hale hand harmony harper heath henriques herrera hill hills holiday holland hope house hunter igreja ingles
  iris iglesias islas ivy jardim jardin jardins jasmine joy judge jules julio julho june junio justice justo king kings
  knight laguna lance land lane larga lark law leal lei leite leitao leon letra libertad lila lily lima lines lion lobo
  long lopes lot love lucas luna luz macedo madrid madeira maio major manso mar march marco marcos margin mark marques
  marshall martes martin mason maria may mayo mayor medina melody mercedes merced merchant mendes mercy mesa milagro
  milagros mill miller minor miranda molina monde monte montes moon moral morales moreno morning muse nations neves nieves
  noble noel norma norte novel oakes oak oliva olivares oliveira olivier orellana oro ortega pace page paiva palacio
  palacios palma palmer paloma parada paredes park parker paris pascal pascua pastor patience paz peace pearl pena penn
  perez perla piedra pilar pina pinto piper plant plaza pond pope porter porto poste potter power prado presa price priest
  prince prior promise prudence puente puerto quinta rain ramos ranger ray real reed reine reis rey reyes ribeiro rice
  rich rio rios rivas rivera rivers robles roca rocha rock rocio roja rojas roman romero rosa rosario rosas rose rose
  roses ruby sabia sage sala salas salcedo sales salud santa santos sara saint saints salvador sanchez savage school
  season segura serra serrano serra sierra silva singer sky smith sol soledad solis soto spring star stark steel stone
  street strong summer sur sylvan taylor teller temple terra tierra toledo torre torres town tracy tree trinidad troy
  turner union vale valencia vallejo valle valles vargas vega velasco vera verdad verde vida victor victoria vieira viana
  villa virtue vista vogel walker wall ward waters way webb wells west white will winter wise wolf wood woods word work
  young zamora zapata grave graves gravel may mai juin aout mars avril lundi mardi libre claire clemence prudence marine
  marina clair petit petite lebrun leblanc roy roi duc boucher boulanger charpentier fabre fevre marchand mercier meunier
  olive pascale perle pierre rene renaud reine rive rolland rousse roux sage salle sol sauvage silvestre simple soleil
  souris vallee vigne ville violette vivien justine modeste honore desire celeste aime constant parfait prosper noble
  graca pureza vitoria gloria paixao rosario fatima assuncao natividade ramalho carneiro cordeiro pereira nogueira
  figueira carvalho machado barros barreto moura souza lago ponte pontes porta portela rego ribeira sa salgado sequeira
  seixas teixeira telles valente vaz veiga vilela xavier dias aguiar brandao ramos matos melo lacerda lobato medeiros
  sampaio rocha serra amaral andrade fonseca fonte falco cunha couto chaves castelo caldas bastos bento amado alves
`)

/** Cities, regions and other places, besides countries. */
export const places: ReadonlySet<string> = set(`
  alabama alaska albany alberta amazon amazonas amazonia andes angeles antioquia arica arizona asuncion atlanta austin
  avila barcelona barranquilla belem belmopan bilbao bogota bolivar bordeaux boston brasilia bridgetown bristol bruselas
  brussels bruxelles bucaramanga budapest buenos cairo calgary cali california callao cambridge campinas cancun caracas
  caribbean caribe cartagena cauca cayenne ceara chapultepec chiapas chicago chihuahua colon concepcion copenhagen cordoba
  curitiba cusco cuzco dallas delhi denver detroit dublin durango durham edinburgh edmonton florence florencia florida
  fortaleza galapagos geneva geneve genebra georgetown georgia ginebra goiania granada guadalajara guayaquil habana haia
  haya hague halifax hamilton havana havane haye heredia houston hyderabad iquique iquitos jackson jalisco jersey johannesburg
  kingston lagos lansing laredo leon lima lincoln lisboa lisbon lisbonne liverpool london londres loja london lyon madison
  madrid managua manaus manchester manila maracaibo maranhao marseille maryland medellin melbourne memphis mendoza merida
  mexico miami michigan milan minas minneapolis montevideo monterrey montpellier montreal moscow nairobi nancy nassau natal
  nice nicosia nuuk oaxaca ohio olympia orinoco orlando osaka oslo ottawa oxford palermo panama para paramaribo parana
  paris patagonia pernambuco philadelphia phoenix pittsburgh port porto potosi prague puebla quebec quito recife regina
  reykjavik richmond rio roma rome rosario rotterdam sacramento salamanca salta salvador santiago santos saskatoon seattle
  sevilla seville sidney singapore sonora strasbourg strasburgo estrasburgo stuttgart sucre sydney tallinn tegucigalpa
  texas tijuana toledo toluca toronto toulouse trujillo tucuman tunis turin ushuaia valencia valladolid valparaiso vancouver
  venice veracruz verona victoria vienna viena vienne virginia warsaw varsovia washington winnipeg yucatan zacatecas zamora
  rivas masaya esteli caceres badajoz segovia soria burgos oviedo vigo almeria cadiz huelva jaen lugo murcia palencia pamplona teruel albacete gijon ourense
  braga coimbra evora faro aveiro setubal guarda viseu leiria rennes nimes dijon angers tours reims metz brest limoges pau albi laval
  sinaloa tabasco tamaulipas coahuila michoacan nayarit sergipe alagoas rondonia roraima tocantins amapa
  zaragoza zurich carolina montenegro africa america americas asia europa europe oceania latin latina latinoamerica caraibes antilles
`)

/** Next to these words, a name belongs to a street, a law, a case or a river, not to a person in the room. */
export const namesThings: ReadonlySet<string> = set(`
  hurricane huracan furacao ouragan storm tormenta cyclone ciclon code codigo
  decreto decree decret statute estatuto sentencia ruling arret norma boletin circular resolucion resolution resolucao
  act acto ley lei loi law case caso affaire asunto doctrine doctrina bill proyecto street avenue avenida rua calle rue
  boulevard plaza praca place parque park hospital hopital city ciudad cidade ville river rio riviere lago lake lac island
  isla ilha ile bay bahia baie cape cabo cap mount monte mont cerro valle valley vale port puerto porto provincia province
  departamento departement estado state etat region municipio municipality municipality comuna commune barrio bairro
  san santa santo sao saint sainte st sta sto fort fuerte forte pacto pact pacte convention convenio convencion convencao
  protocol protocolo protocole tratado treaty traite declaration declaracion declaracao principles principios principes
  rules reglas regras regles manual guidelines directrices diretrizes consenso consensus accord acuerdo acordo award premio
  premios prize prix fund lectura lecture edificio building hall aeropuerto airport aeroporto aeroport estadio stadium
  paso pass llano colinas hills heights airport sala salon room auditorium auditorio theorem teorema theoreme curve scale
`)

/** Next to these words somebody speaks or acts, so a name there is a person's. */
export const personCues: ReadonlySet<string> = set(`
  dr dra doctor doctora doutor doutora mr mrs ms miss sr sra srta senor senora senhor senhora don dona dom monsieur madame
  mademoiselle mme mlle lic licenciada licenciado ing ingeniera ingeniero prof profa professor professora profesor profesora
  professeur professeure maitre colleague colega collegue participant participante participante speaker orador oradora
  oratrice ponente panelist panelista paneliste moderator moderadora moderador moderatrice named called llamada llamado
  chamada chamado nommee nomme friend amiga amigo amie ami comrade companera companero companheira companheiro
  said says say told tells added adds asked asks argued argues noted notes insisted explained explains recalled warned
  replied proposed suggested stressed reported spoke described reminded objected answered remarked concluded presented
  dijo dice pregunto explico agrego anadio senalo recordo advirtio respondio propuso sugirio insistio subrayo comento conto
  relato sostuvo expuso afirmo menciono intervino concluyo presento objeto planteo
  falou fala falava contestou concordou discordou pediu lembra hablo habla pidio concordo discrepo reclamo coincidio
  agreed disagreed spoke speaks demanded joined parlait parla convient repris disse diz perguntou explicou acrescentou apontou lembrou alertou respondeu propos sugeriu insistiu sublinhou comentou
  contou relatou sustentou afirmou mencionou concluiu apresentou ressaltou destacou observou
  dit demande explique ajoute rappele averti repondu propose suggere insiste souligne raconte soutenu affirme mentionne
  conclu presente note precise declare estime
  segun according selon conforme thanks gracias obrigado obrigada merci por by par
`)

/** Acronyms of the subject matter rather than of an organisation in the room. */
export const knownAcronyms: ReadonlySet<string> = set(`
  un onu ue eu usa us uk eua eeuu oas oea oeo oie unodc unga itu uit iso ietf icann iana igf fgi rir lacnic arin lacnog
  ict icts tic tics ngo ngos ong ongs osc cso csos osc mlat mlats gdpr rgpd lgpd dns tls vpn vpns ip isp isps csirt csirts
  cert certs cisa nist cerd iccpr udhr echr achr cadh cidh iachr corte cij icj icc cpi fbi dea nsa doj interpol europol
  eurojust ameripol g7 g20 brics nato otan who oms ilo oit unesco unicef undp pnud unhcr acnur ohchr acnudh hrc cdh oecd
  ocde imf fmi wb bm idb bid cepal eclac caricom mercosur sica alba celac aladi can oecs ceo cfo cto ciso api apis pdf html
  xml sql ddos iot ai ia ml llm p2p b2b kyc aml csam csea gbv vbg lgbt lgbtq lgbti lgbtqi hiv covid sms mms sim gps gsm imei
  otp faq ok tv pc id qa ad hoc ahc usb http https www url urls ceos plus etc aka asap faqs pib gdp roi qr utc gmt est bst
  cfa xof xaf usd eur brl ars mxn clp cop pen gtq sdk cve cvss siem soc mfa vpn tor lan wan voip nat ssl ssh sql wto omc ocde oecd
  wipo ompi cicte remja citel paho ops unctad undp unep pnuma fao iaea oiea aiea icao oaci imo omi itc apec asean ecowas cedeao au ua
  fgv puc itam tec clacso flacso cide unb ufrj ufmg unicamp uerj udp uai utdt udesa pucp usfq uasb ucr una mec cgi nic anatel
  anpd anatel stf stj mpf cnj tse pgr cnbv ine ift agesic agcom osiptel indecopi
  ecosoc copuos csw cop gge oewg acto osce coe coi ioc afp ap efe bbc cnn rfi dw mit ucl unam usp uba faq nda mou toc tbd gni wsis cmsi
  oif oei segib aecid giz usaid dfid fcdo cplp sadc eac igad asean saarc apc ifj rsf cpj hrw aclu eff gnu bnd mi5 mi6 gchq csis rcmp sgdsn anssi cnil bsi ico ftc fcc sec irs faa nasa esa cern
  iii ii iv vi vii viii ix xi xii a b c
`)
