/**
 * Demonyms of cities and provinces, in the format that `demonyms.ts` uses for countries: ISO 3166-1 alpha-2, then English;
 * Spanish; Portuguese; French. Only those used for people who come from there.
 */
import { type Demonym, demonymsIn } from './demonyms.ts'

const table = `
AR porteño; porteño, bonaerense, cordobés, rosarino, mendocino, tucumano, salteño, jujeño, platense, santafesino, neuquino, patagónico, fueguino, chubutense, rionegrino, santiagueño, entrerriano, correntino, chaqueño, formoseño, misionero, sanjuanino, puntano, pampeano, marplatense, barilochense; portenho, cordobês, mendocino, patagônico; portègne, patagon
BO paceño; paceño, cruceño, cochabambino, orureño, potosino, tarijeño, chuquisaqueño, alteño, beniano, pandino; pacenho, cruzenho; pacénien
BR +carioca, +paulistano; carioca, paulista, paulistano, bahiano, mineiro, gaúcho; carioca, paulistano, paulista, baiano, soteropolitano, mineiro, gaúcho, pernambucano, recifense, cearense, paraense, amazonense, manauara, maranhense, catarinense, paranaense, curitibano, fluminense, potiguar, capixaba, goiano, brasiliense, candango, alagoano, sergipano, piauiense, rondoniense, acreano, roraimense, amapaense, tocantinense, paraibano, brasilense, belenense, fortalezense, campineiro, santista, nordestino, nortista; carioca, pauliste
BS Nassauvian; nasauense; nassauense; nassauvien
CA Quebecer, Quebecker, Québécois, Montrealer, Torontonian, Vancouverite, Ontarian, Albertan, Manitoban, Haligonian, Newfoundlander, Calgarian, Edmontonian, Winnipegger, Ottawan; quebequés, montrealés, ontariano, torontino; quebequense, montrealense, ontariano; québécois, montréalais, torontois, ontarien, manitobain, acadien, albertain, vancouvérois
CL +santiaguino; santiaguino, porteño, penquista, magallánico, antofagastino, iquiqueño, ariqueño, temuquense, valdiviano, chilote, serenense, puntarenense, talquino; santiaguino; santiaguin
CO +bogotano; bogotano, cachaco, paisa, antioqueño, caleño, barranquillero, cartagenero, costeño, vallecaucano, santandereano, bumangués, boyacense, pastuso, nariñense, caucano, tolimense, huilense, opita, llanero, samario, guajiro, chocoano, cucuteño, medellinense, pereirano, manizaleño, quindiano; bogotano, antioquenho; bogotan
CR +josefino; josefino, cartago, herediano, alajuelense, guanacasteco, limonense, puntarenense, ramonense; josefino; joséfin
CU +habanero; habanero, santiaguero, camagüeyano, matancero, holguinero, cienfueguero, villaclareño, pinareño, guantanamero; havanês, havaneiro; havanais
DO +capitaleño; capitaleño, cibaeño, santiaguero, romanense, petromacorisano; ; saint-dominguois
EC +quiteño; quiteño, guayaquileño, cuencano, lojano, manabita, ambateño, riobambeño, esmeraldeño, imbabureño, machaleño, ibarreño, galapagueño; quitenho, guaiaquilenho; quiténien
ES Catalan, Basque, Galician, Andalusian; catalán, vasco, gallego, andaluz, madrileño, barcelonés, valenciano, sevillano, canario, aragonés, asturiano, navarro, bilbaíno, malagueño, mallorquín, cántabro, extremeño, murciano; catalão, basco, galego, andaluz, madrilenho, valenciano, canário; catalan, basque, galicien, andalou, madrilène, barcelonais
FR Parisian, Breton, Corsican; parisino, bretón, corso, lionés, marsellés; parisiense, bretão, corso; parisien, breton, corse, lyonnais, marseillais, toulousain, bordelais, alsacien, nantais, strasbourgeois, lillois, normand, provençal
GB Londoner, Scot, Scotsman, Glaswegian, Mancunian, Liverpudlian, Northern Irishman; londinense, escocés, galés; londrino, londrinense; londonien, écossais
GT +capitalino; quetzalteco, antigüeño, huehueteco, cobanero, petenero, sololateco, quichelense; quetzalteco; quetzaltèque
HN +tegucigalpense; tegucigalpense, sampedrano, ceibeño, cholutecano, olanchano, comayagüense, garífuna; tegucigalpense, sampedrano; tégucigalpien
HT +Port-au-Princian; puertoprincipeño; porto-principense; port-au-princien, capois, jacmélien, gonaïvien, cayen
IT Roman, Milanese, Neapolitan, Florentine, Venetian, Sicilian, Sardinian; romano, milanés, napolitano, florentino, veneciano, siciliano, sardo; romano, milanês, napolitano, florentino, veneziano, siciliano; romain, milanais, napolitain, florentin, vénitien, sicilien, sarde
JM Kingstonian; kingstoniano; kingstoniano; kingstonien
KE Nairobian; nairobiano, nairobense; nairobiano; nairobien
LC +Castrian; castriense; castriense; castrien
MX +chilango, +tapatío; chilango, defeño, tapatío, jalisciense, regiomontano, neoleonés, poblano, oaxaqueño, chiapaneco, yucateco, meridano, veracruzano, xalapeño, jarocho, sinaloense, culiacanense, sonorense, hermosillense, chihuahuense, juarense, tijuanense, bajacaliforniano, michoacano, moreliano, guanajuatense, queretano, potosino, zacatecano, duranguense, coahuilense, saltillense, tamaulipeco, tabasqueño, campechano, quintanarroense, cancunense, guerrerense, morelense, hidalguense, tlaxcalteca, mexiquense, nayarita, colimense, hidrocálido; poblano, oaxaquenho, chiapaneco, iucateco; chiapanèque, yucatèque, oaxaquène
NG Lagosian; lagosiano; lagosiano; lagosien
NI +managuan; managua, managüense, masaya, estelíano, matagalpino, chinandegano; managuense; managuayen
PA ; colonense, chiricano, bocatoreño, veragüense, santeño, coclesano, herrerano, darienita, guna; chiricano; chiricain
PE +limeño; limeño, arequipeño, cusqueño, cuzqueño, trujillano, piurano, loretano, iquiteño, puneño, tacneño, ayacuchano, huancaíno, cajamarquino, chalaco, ucayalino, chiclayano, huancavelicano, apurimeño, chimbotano; limenho, cusquenho; liménien, liménais
PR +sanjuanero; sanjuanero, ponceño, mayagüezano, caguense, bayamonés, viequense; ponsenho;
PT +lisboeta; lisboeta, portuense, lisbonense; lisboeta, portuense, coimbrão, açoriano, madeirense, alentejano, algarvio; lisbonnais
PY +asunceno; asunceno, asunceño, esteño, encarnaceno, villarriqueño, guaireño; assuncenho, assuncionenho; asuncénien
SR +Paramaribo native; paramaribense; paramaribense; paramaribéen
SV ; santaneco, migueleño, sansalvadoreño, sonsonateco, santatecleño, chalateco, usuluteco; sansalvadorenho; san-salvadorien
US +New Yorker, +New Yorkers, Californian, Texan, Bostonian, Chicagoan, Hawaiian, Floridian, Virginian, Alaskan, Angeleno, Washingtonian, Philadelphian, Seattleite, Tejano, Arizonan, Oregonian, Minnesotan, Marylander, New Mexican, Nuyorican, Miamian, Coloradan, Houstonian, Dallasite; neoyorquino, californiano, texano, tejano, floridano, bostoniano, chicano, miamense, hawaiano, angelino, washingtoniano; nova-iorquino, californiano, texano, bostoniano, havaiano, floridense; new-yorkais, californien, texan, bostonien, hawaïen, floridien, louisianais, cadien, washingtonien
UY +montevideano; montevideano, sanducero, salteño, maldonadense, fernandino, coloniense, tacuaremboense, riverense; montevideano; montévidéen
VE +caraqueño; caraqueño, maracucho, zuliano, merideño, tachirense, barquisimetano, larense, carabobeño, margariteño, llanero, cumanés, barinés, maracayero; caraquenho; caracassien
DE Berliner, Bavarian, Hamburger; berlinés, bávaro, hamburgués; berlinense, bávaro; berlinois, bavarois, hambourgeois
AT Viennese; vienés; vienense; viennois
CH Genevan, Zuricher; ginebrino; genebrino, zuriquense; genevois, zurichois, bernois, vaudois, lausannois
BE +Brusselite, Fleming, Walloon, Flemish; bruselense, flamenco, valón; bruxelense, flamengo, valão; bruxellois, flamand, wallon, liégeois
NL Amsterdammer, Rotterdammer, Frisian; amsterdamés, frisón; amsterdamês; amstellodamois
RU Muscovite, Tatar, Chechen, Siberian; moscovita, tártaro, checheno, siberiano; moscovita, tártaro, checheno, siberiano; moscovite, tatar, tchétchène, sibérien
UA Kyivan, Kievan, Odesan, Crimean; kievita, kyivita, odesita, crimeo; kievita, odessita; kiévien, kyïvien, odessite, criméen
PL Varsovian; varsoviano; varsoviano; varsovien
CZ Praguer, Moravian, Bohemian; praguense, moravo; praguense, morávio; praguois, morave
TR Istanbulite; estambulí, estambuliota; istambulita; stambouliote
EG Cairene, Alexandrian; cairota, alejandrino; cairota, alexandrino; cairote, alexandrin
LB Beiruti; beirutí; beirutino; beyrouthin
SY Damascene, Aleppine; damasceno; damasceno; damascène, alépin
TN Tunisois; ; tunisino; tunisois
MA Casablancan; casablanqués; casablanquense; casablancais, +rbati
SN Dakarois; dakarense; dacarense; dakarois
CI Abidjanais; abiyanés; abidjanense; abidjanais
ML Bamakois; bamakense; bamaquense; bamakois
CD Kinois; kinsasense; quinxassense; kinois, lushois
ZA Capetonian, Johannesburger, Durbanite, Zulu, Xhosa; capetoniano, zulú; capetoniano, zulu; +capetonien, zoulou
IN Mumbaikar, Delhiite, Bengali, Punjabi, Tamil, Goan, Keralite, Gujarati, Kashmiri; bombayense, bengalí, panyabí, cachemir; bengali, caxemira; bengali, pendjabi, tamoul, cachemiri
CN Beijinger, Shanghainese, Hongkonger, +Hong Konger, Cantonese, Tibetan, Uyghur; pequinés, shanghainés, hongkonés, cantonés, tibetano, uigur; pequinês, xangainês, cantonês, tibetano, uigur; pékinois, shanghaïen, hongkongais, cantonais, tibétain, ouïghour
JP Tokyoite, Osakan, Okinawan; tokiota, okinawense; toquiota; tokyoïte, okinawaïen
KR Seoulite; seulés; seulense; séoulien, séoulite
PH Manileño, Cebuano, +Manilan; manileño, cebuano; manilenho; manillais
AU Sydneysider, Melburnian, Tasmanian, Queenslander; sidneyés, tasmano; sydneyense, tasmaniano; sydnéen, tasmanien
TT +Tobagonian; tobagués, tobaguense; tobaguiano; tobagonien
GP +Pointois; guadalupano; guadalupano; pointois
GL Greenlander, Greenlandic; groenlandés; groenlandês; groenlandais
KN +Kittitian; kititiano; kititiano; kitticien
VI +Cruzan; sancruceño; +cruzano; +crucien
GU +Chamorro, Guamanian; guameño; guamês; guamien
PF Tahitian; tahitiano; taitiano; tahitien
NC +New Caledonian, Kanak; neocaledonio, canaco; neocaledônio, canaco; néo-calédonien, kanak
RE +Réunionese; reunionés; reunionense; réunionnais
YT +Mahoran; mahorés; mahorense; mahorais
PM +Saint-Pierrais; sampedrino; são-pedrense; saint-pierrais, miquelonnais
EH Sahrawi; saharaui; saaraui; sahraoui
`

export const citizens: readonly Demonym[] = table.trim().split('\n').flatMap(demonymsIn)

/** Countries whose demonyms form compounds: «Afro-Colombian», «afrocolombiana». */
const joinedTo = 'CO BR PE EC HN MX CU VE UY AR BO CR PA GT NI DO PR US'.split(' ')

/** Compounds written as one word. */
export const compoundsOf = (all: readonly Demonym[]): Demonym[] =>
  all
    .filter(({ code, words }) => joinedTo.includes(code) && words.length === 1)
    .map((one) => ({ ...one, words: [`afro${one.words[0]}`] }))
