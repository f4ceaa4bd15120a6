/**
 * How countries and those who come from them are called in English, Spanish, Portuguese and French: folded beginnings
 * of words, ISO 3166-1 alpha-2 first; a space parts words that follow each other, a bar parts ways to say it.
 */
const table = `
AG antigua|barbud
AI anguill
AR argentin
AW aruba|arubeñ|arubain
BB barbad|barbadian|bajan
BL saint barthelemy
BM bermud
BO bolivi
BQ bonair
BR brazil|brasil|bresil
BS baham
BZ beliz|beliceñ
CA canad
CL chile|chili
CO colombi
CR costa ric|costarric|costarriq|costa rriq|costaric
CU cuba|cuban|cubain
CW curac|curaz
DM dominiques|dominica
DO dominican republic|republica dominicana|republique dominicaine|dominican|dominiquen|dominicain
EC ecuador|ecuatorian|equador|equatorian|equateur|equatorien
FK falkland|malvin
GD grenad|granadin|granadense
GF french guian|guayana francesa|guiana francesa|guyane
GL greenland|groenland|groenlandia|groenland
GP guadelo|guadalup
GT guatemal
GY guyana|guyanes|guiana|guianes|guyanien
HN hondur
HT haiti
JM jamaic|jamaiqu
KN kitts|saint kitts|nevis|cristobal y nieves
KY cayman|caiman
LC saint luci|santa luci|sainte luci|lucian
MF saint martin
MQ martiniq|martinic
MS montserrat
MX mexic|mexiq
NI nicarag
PA panam
PE peru|perou|peruv
PM saint pierre et miquelon
PR puerto ric|porto ric|puertorriq|portoric|porto rriq|boricua
PY paragua
SR surinam
SV salvador|salvadoreñ|salvadorenh|salvadorien
SX sint maarten
TC turks
TT trinidad|trinite|tobago|trinbago
UY urugua
US united states|estados unidos|etats unis|american|estadounid|estadunid|norteameric|etatsuni|usa|eeuu|eua
VC vincent and the grenadin|san vicente|saint vincent|sao vicente|vincentian
VE venezuel|venezolan|venezuelan
VG british virgin
VI virgin islands|islas virgenes|ilhas virgens|iles vierges
ES spain|spanish person|españa|espanha|espagne|español|espanhol
PT portugal|portugues|portugais
FR france|frances|francia|franca|français
GB united kingdom|reino unido|royaume uni|british|britan
DE german|aleman|alemanh|allemagn|allemand
IT italy|italia|italie|italian|italien
NL netherlands|paises bajos|paises baixos|pays bas|dutch|neerland|holand
BE belgi|belg
CH switzerland|swiss|suiza|suizo|suica|suico|suisse
AT austria|autrich|austriac
SE swed|suec|suede|suedois
NO norw|norueg|norveg
DK denmark|danish|dinamar|danemark|danois|danes
FI finland|finnish|finlandia|finlandes|finlande|finlandais
PL poland|polish|polon|polac|polonai
RU russia|russian|rusia|ruso|rusa|russie|russe|russo
UA ukrain|ucrani|ukrainien
IN india|indian|indien|inde
CN china|chinese|chino|chines|chine|chinois
JP japan|japon
KR korea|corea|coreia|coree|coreano|coreen
ZA south africa|sudafric|africa do sul|sul african|afrique du sud|sud africain
KE kenya|kenia|quenia|kenyan
NG nigeria|nigerian
GH ghana|gana|ghaneen
EG egypt|egipt|egito|egyptien|egipci
MA morocc|marruec|marroc|maroc
SN senegal
AU australia|australian|australien
NZ new zealand|nueva zeland|nova zeland|nouvelle zeland|neozeland
`

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '')

/** Beginnings of the words for each country; more than one word where they follow each other. */
export const countryWords: readonly { code: string; words: readonly string[] }[] = fold(table)
  .trim()
  .split('\n')
  .flatMap((line) =>
    line
      .slice(3)
      .split('|')
      .map((way) => ({ code: line.slice(0, 2), words: way.split(' ') })),
  )

const byBeginning = Map.groupBy(countryWords, ({ words: [first = ''] }) => first.slice(0, 3))

/** The word begins the name of a country, or of those who come from it. */
export const isOfCountry = (key: string): boolean =>
  (byBeginning.get(key.slice(0, 3)) ?? []).some(({ words: [first = ''] }) => first.length >= 4 && key.startsWith(first))
