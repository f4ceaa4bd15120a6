/**
 * Demonyms of each country, with gender and number: ISO 3166-1 alpha-2, then English; Spanish; Portuguese; French. Masculine
 * singular forms, inflected by the rules below; `+` marks an invariable form.
 */
import { foldWords, type GrammaticalNumber, inflectionsOf, type Language } from './inflect.ts'

const table = `
AD Andorran; andorrano; andorrano; andorran
AE Emirati; emiratí; emiradense; émirien, émirati
AF Afghan; afgano; afegão; afghan
AG Antiguan, Barbudan; antiguano; antiguano; antiguayen
AL Albanian; albanés; albanês; albanais
AM Armenian; armenio; armênio, arménio; arménien
AO Angolan; angoleño; angolano; angolais
AR Argentine, Argentinian, Argentinean; argentino; argentino; argentin
AT Austrian; austríaco; austríaco; autrichien
AU Australian, Aussie; australiano; australiano; australien
AW Aruban; arubeño; arubano; arubais
AZ Azerbaijani, Azeri; azerbaiyano, azerí; azerbaijano, azeri; azerbaïdjanais, azéri
BA Bosnian; bosnio; bósnio; bosnien
BB Barbadian, Bajan; barbadense; barbadiano; barbadien
BD Bangladeshi; bangladesí; bangladês, bengalês; bangladais
BE Belgian; belga; belga; belge
BF Burkinabe; burkinés; burquinês, burquinense; burkinabé
BG Bulgarian; búlgaro; búlgaro; bulgare
BH Bahraini; bareiní; bareinita; bahreïnien
BI Burundian; burundés; burundês, burundiano; burundais
BJ Beninese; beninés; beninense; béninois
BM Bermudian; bermudeño; bermudense; bermudien
BN Bruneian; bruneano; bruneano; brunéien
BO Bolivian; boliviano; boliviano; bolivien
BR Brazilian; brasileño, brasilero; brasileiro; brésilien
BS Bahamian; bahameño; baamense, bahamense, bahamiano; bahamien
BT Bhutanese; butanés; butanês; bhoutanais
BW Botswanan, +Motswana; botsuano; botsuanês, botsuano; botswanais
BY Belarusian, Belarussian; bielorruso; bielorrusso, belarusso; biélorusse
BZ Belizean; beliceño; belizenho, belizense; bélizien
CA Canadian; canadiense; canadense; canadien
CD Congolese; congoleño, congolés; congolês; congolais
CF +Central African; centroafricano; centro-africano; centrafricain
CG Congolese; congoleño, congolés; congolês; congolais
CH Swiss; suizo; suíço; suisse, +suissesse
CI Ivorian; marfileño; marfinense, costa-marfinense; ivoirien
CL Chilean; chileno; chileno; chilien
CM Cameroonian; camerunés; camaronês; camerounais
CN Chinese; chino; chinês; chinois
CO Colombian; colombiano; colombiano; colombien
CR +Costa Rican, +Costa Ricans, +Tica, +Ticos; costarricense, costarriqueño, tico, tico; costa-riquenho, costarriquenho, costa-ricense, costarricense; costaricien, +costa-ricain, +costa-ricaine
CU Cuban; cubano; cubano; cubain
CV +Cape Verdean, +Cabo Verdean; caboverdiano; cabo-verdiano; cap-verdien
CW Curaçaoan; curazoleño, curasoleño; curaçauense, curaçauano; curacien, curaçaolais
CY Cypriot; chipriota; cipriota; chypriote
CZ Czech; checo; tcheco, checo; tchèque
DE German; alemán; alemão; allemand
DJ Djiboutian; yibutiano; djibutiano; djiboutien
DK Danish, Dane; danés; dinamarquês; danois
DM +Dominican of Dominica; dominiqués; dominiquense; dominiquais
DO Dominican; dominicano; dominicano; dominicain
DZ Algerian; argelino; argelino; algérien
EC Ecuadorian, Ecuadorean, Ecuadoran; ecuatoriano; equatoriano; équatorien
EE Estonian; estonio; estônio, estoniano; estonien
EG Egyptian; egipcio; egípcio; égyptien
ER Eritrean; eritreo; eritreu, eritreia; érythréen
ES Spanish, Spaniard; español; espanhol; espagnol
ET Ethiopian; etíope; etíope; éthiopien
FI Finnish, Finn; finlandés, finés; finlandês; finlandais
FJ Fijian; fiyiano; fijiano; fidjien
FR French, +Frenchman, +Frenchwoman; francés; francês; français
GA Gabonese; gabonés; gabonês, gabonense; gabonais
GB British, Briton, English, +Englishman, +Englishwoman, Scottish, Welsh; británico, inglés, escocés, galés; britânico, inglês, escocês; britannique, anglais, écossais, gallois
GD Grenadian; granadino, granadiense; granadino; grenadien
GE Georgian; georgiano; georgiano; géorgien
GF +French Guianese, +Guianese; guayanés, francoguayanés; guianense; guyanais
GH Ghanaian; ghanés; ganês, ganense; ghanéen
GM Gambian; gambiano; gambiano; gambien
GN +Guinean; guineano; guineano; guinéen
GP Guadeloupean; guadalupeño; guadalupense; guadeloupéen
GQ +Equatorial Guinean; ecuatoguineano; guinéu-equatoriano; équato-guinéen
GR Greek; griego; grego; grec
GT Guatemalan, +Chapín, +Chapina; guatemalteco, chapín; guatemalteco; guatémaltèque
GW +Bissau-Guinean; guineano; guineense; bissau-guinéen
GY Guyanese; guyanés; guianense, guianês; guyanien
HN Honduran; hondureño, catracho; hondurenho; hondurien
HR Croatian, Croat; croata; croata; croate
HT Haitian; haitiano; haitiano; haïtien
HU Hungarian; húngaro; húngaro; hongrois
ID Indonesian; indonesio; indonésio; indonésien
IE Irish, +Irishman, +Irishwoman; irlandés; irlandês; irlandais
IL Israeli; israelí; israelense, israelita; israélien
IN Indian; indio; indiano; indien
IQ Iraqi; iraquí; iraquiano; irakien
IR Iranian; iraní; iraniano; iranien
IS Icelandic, Icelander; islandés; islandês; islandais
IT Italian; italiano; italiano; italien
JM Jamaican; jamaicano, jamaiquino; jamaicano; jamaïcain, jamaïquain
JO Jordanian; jordano; jordaniano; jordanien
JP Japanese; japonés; japonês; japonais
KE Kenyan; keniano, keniata; queniano; kényan
KG Kyrgyz; kirguís; quirguiz; kirghize
KH Cambodian; camboyano; cambojano; cambodgien
KM Comorian; comorense; comorense; comorien
KN Kittitian, Nevisian; sancristobaleño, +cristobaleño; são-cristovense; kittitien
KP +North Korean; norcoreano; norte-coreano; nord-coréen
KR +South Korean, Korean; surcoreano, coreano; sul-coreano, coreano; sud-coréen, coréen
KW Kuwaiti; kuwaití; kuwaitiano; koweïtien
KY Caymanian; caimanés; caimanês; caïmanien
KZ Kazakh, Kazakhstani; kazajo; cazaque; kazakh
LA Laotian; laosiano; laosiano; laotien
LB Lebanese; libanés; libanês; libanais
LC +Saint Lucian, +St Lucian, +St. Lucian; santalucense, santaluciense, santaluciano; santa-lucense, santaluciano; saint-lucien
LI Liechtensteiner; liechtensteiniano; liechtensteinense; liechtensteinois
LK +Sri Lankan; ceilanés, esrilanqués; cingalês; srilankais, sri-lankais
LR Liberian; liberiano; liberiano; libérien
LS Basotho; lesotense; lesotiano; lésothien
LT Lithuanian; lituano; lituano; lituanien
LU Luxembourgish, Luxembourger; luxemburgués; luxemburguês; luxembourgeois
LV Latvian; letón; letão; letton
LY Libyan; libio; líbio; libyen
MA Moroccan; marroquí; marroquino; marocain
MC Monegasque; monegasco; monegasco; monégasque
MD Moldovan; moldavo; moldavo; moldave
ME Montenegrin; montenegrino; montenegrino; monténégrin
MG Malagasy; malgache; malgaxe; malgache
MH Marshallese; marshalés; marshallino; marshallais
MK Macedonian; macedonio; macedônio; macédonien
ML Malian; maliense, malí; malinês, maliano; malien
MM Burmese; birmano; birmanês, mianmarense; birman
MN Mongolian; mongol; mongol; mongol
MQ Martinican, Martiniquan; martiniqués; martinicano; martiniquais
MR Mauritanian; mauritano; mauritano; mauritanien
MT Maltese; maltés; maltês; maltais
MU Mauritian; mauriciano; mauriciano; mauricien
MV Maldivian; maldivo; maldivo; maldivien
MW Malawian; malauí; malauiano; malawien, malawite
MX Mexican; mexicano, mejicano; mexicano; mexicain
MY Malaysian; malasio; malaio; malaisien
MZ Mozambican; mozambiqueño; moçambicano; mozambicain
NA Namibian; namibio; namibiano; namibien
NE Nigerien; nigerino; nigerino; nigérien
NG Nigerian; nigeriano; nigeriano; nigérian
NI Nicaraguan; nicaragüense, +nica, +nicas; nicaraguense; nicaraguayen
NL Dutch, +Dutchman, +Dutchwoman; neerlandés, holandés; neerlandês, holandês; néerlandais, hollandais
NO Norwegian; noruego; norueguês; norvégien
NP Nepalese, Nepali; nepalés, nepalí; nepalês; népalais
NR Nauruan; nauruano; nauruano; nauruan
NZ +New Zealander, +New Zealanders, +Kiwi; neozelandés; neozelandês; néo-zélandais
OM Omani; omaní; omanense; omanais
PA Panamanian; panameño; panamenho; panaméen
PE Peruvian; peruano; peruano; péruvien
PF +French Polynesian; polinesio; polinésio; polynésien
PG +Papua New Guinean; papú; papuásio; papouasien
PH Filipino, Filipina, Philippine; filipino; filipino; philippin
PK Pakistani; pakistaní; paquistanês; pakistanais
PL Polish, Pole; polaco; polonês, polaco; polonais
PR +Puerto Rican, +Puerto Ricans, +Boricua; puertorriqueño, portorriqueño, boricua; porto-riquenho, portorriquenho; portoricain
PS Palestinian; palestino; palestino, palestiniano; palestinien
PT Portuguese; portugués; português; portugais
PW Palauan; palauano; palauense; paluan
PY Paraguayan; paraguayo, guaraní; paraguaio; paraguayen
QA Qatari; catarí, qatarí; catariano, catari; qatari, qatarien
RO Romanian; rumano; romeno; roumain
RS Serbian, Serb; serbio; sérvio; serbe
RU Russian; ruso; russo; russe
RW Rwandan; ruandés; ruandês; rwandais
SA Saudi; saudí, saudita; saudita; saoudien
SB +Solomon Islander; salomonense; salomonense; salomonais
SC Seychellois; seychellense; seichelense; seychellois
SD Sudanese; sudanés; sudanês; soudanais
SE Swedish, Swede; sueco; sueco; suédois
SG Singaporean; singapurense; singapurense, cingapuriano; singapourien
SI Slovenian, Slovene; esloveno; esloveno; slovène
SK Slovak; eslovaco; eslovaco; slovaque
SL +Sierra Leonean; sierraleonés; serra-leonês; sierra-léonais
SM Sammarinese; sanmarinense; são-marinhense; saint-marinais
SN Senegalese; senegalés; senegalês; sénégalais
SO Somali; somalí; somali; somalien
SR Surinamese; surinamés; surinamês, surinamense; surinamais, surinamien
SS +South Sudanese; sursudanés; sul-sudanês; sud-soudanais
ST +São Toméan; santotomense; são-tomense; santoméen
SV Salvadoran, Salvadorian, Salvadorean; salvadoreño, +guanaco; salvadorenho; salvadorien
SX +Sint Maartener; sanmartinense; são-martinhense; saint-martinois
SY Syrian; sirio; sírio; syrien
SZ Swazi; suazi; suazi; swazi
TD Chadian; chadiano; chadiano; tchadien
TG Togolese; togolés; togolês; togolais
TH Thai; tailandés; tailandês; thaïlandais
TJ Tajik; tayiko; tajique; tadjik
TL +East Timorese, Timorese; timorense; timorense; timorais
TM Turkmen; turcomano; turcomeno; turkmène
TN Tunisian; tunecino; tunisiano; tunisien
TO Tongan; tongano; tonganês; tongien
TR Turkish, Turk; turco; turco; turc
TT Trinidadian, Tobagonian, Trinbagonian, +Trini, +Trinis; trinitense, trinitario; trinitário, trinitino, tobaguense; trinidadien, trinitéen
TV Tuvaluan; tuvaluano; tuvaluano; tuvaluan
TW Taiwanese; taiwanés; taiwanês; taïwanais
TZ Tanzanian; tanzano; tanzaniano; tanzanien
UA Ukrainian; ucraniano; ucraniano; ukrainien
UG Ugandan; ugandés; ugandense; ougandais
US American, +US citizen; estadounidense, norteamericano; estadunidense, norte-americano, americano; américain, étasunien, états-unien
UY Uruguayan; uruguayo; uruguaio; uruguayen
UZ Uzbek; uzbeko; uzbeque; ouzbek
VC Vincentian; sanvicentino, sanvicentense; são-vicentino; saint-vincentais
VE Venezuelan; venezolano; venezuelano; vénézuélien
VG +British Virgin Islander; virgenense; virginense; vierge-britannique
VN Vietnamese; vietnamita; vietnamita; vietnamien
VU Vanuatuan; vanuatuense; vanuatuense; vanuatais
WS Samoan; samoano; samoano; samoan
XK Kosovar, Kosovan; kosovar; kosovar; kosovar
YE Yemeni; yemení; iemenita; yéménite
ZA +South African, +South Africans; sudafricano; sul-africano; sud-africain
ZM Zambian; zambiano; zambiano; zambien
ZW Zimbabwean; zimbabuense; zimbabuano; zimbabwéen
`

export interface Demonym {
  code: string
  /** Folded words, in order. */
  words: readonly string[]
  number: GrammaticalNumber
  /** English: always capitalised. */
  isProper: boolean
}

const languages: readonly Language[] = ['en', 'es', 'pt', 'fr']

/** All forms of a line. */
export const demonymsIn = (line: string): Demonym[] => {
  const code = line.slice(0, 2)
  return line
    .slice(3)
    .split(';')
    .flatMap((forms, at) =>
      forms.split(',').flatMap((given): Demonym[] => {
        const form = given.trim()
        if (form === '') return []
        const inflected = form.startsWith('+')
          ? [{ form: form.slice(1), number: 'ONE' as const }]
          : inflectionsOf(form, languages[at] ?? 'en')
        return inflected.map(({ form: word, number }) => ({
          code,
          words: foldWords(word),
          number,
          isProper: at === 0,
        }))
      }),
    )
}

export const demonyms: readonly Demonym[] = table.trim().split('\n').flatMap(demonymsIn)
