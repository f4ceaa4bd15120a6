/** Regions of the world and their demonyms: countries; names; then demonyms by language (masculine singular). */
import { foldWords, type GrammaticalNumber, inflectionsOf, type Language } from './inflect.ts'

const table = `
BO CO EC PE VE CL AR | the Andes, los Andes, os Andes, les Andes, Andean region, región andina, região andina, région andine, zona andina | Andean; andino; andino; andin
GT HN SV NI CR PA BZ | Central America, Centroamérica, América Central, Amérique centrale, Centro America, the isthmus, el istmo, o istmo, l'isthme, Mesoamerica, Mesoamérica | +Central American; centroamericano, mesoamericano; centro-americano, mesoamericano; centraméricain, +centre-américain, +centre-américaine
AG BB BS BZ CU DM DO GD GY HT JM KN LC SR TT VC PR AW CW BM KY MQ GP GF SX VG | the Caribbean, el Caribe, Caribe, o Caribe, les Caraïbes, la Caraïbe, Caraïbes, Caraïbe, West Indies, Antillas, Antilhas, Antilles, Caricom | +Caribbean, +West Indian; caribeño, antillano; caribenho, antilhano; caribéen, antillais
AG BB BS DM GD JM KN LC TT VC HT MU SC MV FJ WS TO VU KI TV | small island, small-island, pequeña isla, pequeñas islas, pequena ilha, petite île, petites îles, small island state, island state, estado insular, país insular, État insulaire | islander; isleño; ilhéu; insulaire
AR CL UY PY BR | Southern Cone, Cono Sur, Cone Sul, Cône Sud, Mercosur, Mercosul, River Plate, Río de la Plata, Rio da Prata | +Southern Cone; rioplatense; platino; +platéen
BR PE CO VE EC BO GY SR | the Amazon, Amazonia, Amazonía, Amazônia, Amazonie | Amazonian; amazónico; amazônico, amazônida; amazonien
AR BO BR CL CO EC GY PE PY SR UY VE | South America, Sudamérica, Suramérica, América del Sur, América do Sul, Amérique du Sud | +South American; sudamericano, suramericano; sul-americano; sud-américain
CA US MX | North America, Norteamérica, América del Norte, América do Norte, Amérique du Nord | +North American; +norteamericano de México; +norte-americano do México; nord-américain
AR BO BR CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV UY VE HT | Latin America, América Latina, Latinoamérica, Amérique latine | +Latin American; latinoamericano; latino-americano; latino-américain
AO BF BI BJ BW CD CF CG CI CM CV DZ EG ER ET GA GH GM GN GQ GW KE LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SD SL SN SO SS SZ TD TG TN TZ UG ZA ZM ZW | Africa, África, Afrique | African; africano; africano; africain
AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MT NL NO PL PT RO SE SI SK RS UA AL BA ME MK MD XK | Europe, Europa | European; europeo; europeu; européen
AF BD BT CN ID IN JP KG KH KR KZ LA LK MM MN MY NP PH PK SG TH TJ TM TW UZ VN | Asia, Ásia, Asie | Asian; asiático; asiático; asiatique
AU FJ NZ PG SB TO TV VU WS KI NR PW MH | the Pacific islands, Oceania, Oceanía, Océanie | +Pacific Islander; oceánico; oceânico; océanien
AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE | Middle East, Oriente Medio, Oriente Médio, Moyen-Orient | Arab; árabe; árabe; arabe
DK FI IS NO SE | Scandinavia, Escandinavia, Escandinávia, Scandinavie | Scandinavian, Nordic; escandinavo, nórdico; escandinavo, nórdico; scandinave
HT CA FR BE MQ GP GF SN CI | Francophonie, Francofonía, Francofonia | francophone, +French speaker, +French speaking; francófono, francoparlante; francófono; francophone
BB JM TT GY BS BZ AG KN LC VC GD DM US CA GB | +Anglosphere | anglophone, +English speaker; anglófono, angloparlante; anglófono; anglophone
BR PT AO MZ CV | +Lusofonia | lusophone, +Portuguese speaker, +Portuguese speaking; lusófono, lusoparlante; lusófono; lusophone
SR NL AW CW SX | +Dutch Caribbean | +Dutch speaker, +Dutch speaking; neerlandófono; neerlandófono; néerlandophone
`

export interface Region {
  codes: readonly string[]
  words: readonly string[]
  /** Null for the name of the region. */
  number: GrammaticalNumber | null
  isProper: boolean
}

const languages: readonly Language[] = ['en', 'es', 'pt', 'fr']

const regionsIn = (line: string): Region[] => {
  const [countries = '', names = '', people = ''] = line.split('|')
  const codes = countries.trim().split(' ')
  const called = people.split(';').flatMap((forms, at) =>
    forms.split(',').flatMap((given): Region[] => {
      const form = given.trim()
      if (form.startsWith('+')) return [{ codes, words: foldWords(form), number: 'ANY', isProper: at === 0 }]
      return inflectionsOf(form, languages[at] ?? 'en').map((one) => ({
        codes,
        words: foldWords(one.form),
        number: one.number,
        isProper: at === 0,
      }))
    }),
  )
  return [
    ...names.split(',').map((name) => ({
      codes,
      words: foldWords(name),
      number: null,
      isProper: /^(?:the )?\p{Lu}/u.test(name.trim()),
    })),
    ...called,
  ]
}

export const regions: readonly Region[] = table.trim().split('\n').flatMap(regionsIn)
