/**
 * Names of countries in English, Spanish, Portuguese and French: those of CLDR, which the runtime includes, and others in use.
 */
import { foldWords } from './inflect.ts'

/** Names in addition to CLDR's. */
const others = `
BO Plurinational State of Bolivia|Estado Plurinacional de Bolivia
CD Zaire|Zaïre|Democratic Republic of the Congo|República Democrática del Congo|República Democrática do Congo|République démocratique du Congo|Congo
CI Ivory Coast|Costa de Marfil|Costa do Marfim|Côte d’Ivoire
CV Cape Verde|Cabo Verde|Cap-Vert
CW Curacao|Curazao
AE Emirates|Emiratos|Emirados|Émirats
BQ Bonaire|Saba|Sint Eustatius|Statia
CZ Chequia|Tchéquia|Tchequia|Czech Republic|República Checa|República Tcheca|République tchèque
DO Dominican Republic|República Dominicana|République dominicaine|Quisqueya
FK Malvinas|Falklands|Malouines
GB Northern Ireland|Irlanda del Norte|Irlanda do Norte|Irlande du Nord|Ulster|UK|U.K.|England|Great Britain|Britain|Inglaterra|Gran Bretaña|Grã-Bretanha|Angleterre|Grande-Bretagne|Scotland|Wales
GF French Guiana|Guayana Francesa|Guiana Francesa|Guyane
GT Guate
GY Guiana
HT Hayti
KN Saint Kitts|St Kitts|Saint Kitts and Nevis|San Cristóbal y Nieves
KR Korea|Corea|Coreia|Corée|South Korea|Corea del Sur|Coreia do Sul|Corée du Sud
LK Ceylon|Ceilán|Ceilão
LC Saint Lucia|St Lucia|Santa Lucía|Sainte-Lucie
MK Macedonia
MD Moldavia|Moldávia|Moldavie
MM Burma|Birmania|Birmânia
NL Holland|Holanda|Hollande|The Netherlands
PS Palestine|Palestina
RU Russian Federation|Federación de Rusia
SR Suriname|Surinam|Surinão
SZ Swaziland|Suazilandia|Suazilândia|Esuatini|Essuatíni
TR Türkiye|Turkiye
TL East Timor|Timor Oriental
TT Trinidad and Tobago|Trinidad|Tobago|Trindade e Tobago|Trinité-et-Tobago|T and T
US USA|U.S.|U.S.A.|EE. UU.|EEUU|EE UU|EUA|E.U.A.|États-Unis|United States of America|the States
VA Holy See|Santa Sede|Santa Sé|Saint-Siège|Vaticano|Vatican
VC Saint Vincent|St Vincent|Saint Vincent and the Grenadines|San Vicente y las Granadinas
VE Bolivarian Republic of Venezuela|República Bolivariana de Venezuela
`

/** Withdrawn or grouping codes for which CLDR also has names. */
const noCountry = /^(?:AC|AN|AQ|BU|BV|C[PQS]|D[DGY]|E[AUZ]|FX|HV|IC|N[HTQ]|QO|RH|SU|T[AP]|U[KN]|VD|X[AB]|Y[DU]|ZR|ZZ)$/

const locales = ['en', 'es', 'pt', 'pt-PT', 'fr'] as const
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

function namesOfCldr(): [string, string][] {
  const displays = locales.map((locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }))
  const codes = letters.flatMap((one) => letters.map((other) => one + other)).filter((code) => !noCountry.test(code))
  return codes.flatMap((code) =>
    displays.flatMap((display) => {
      const name = display.of(code)
      return name === undefined ? [] : [[code, name] as [string, string]]
    }),
  )
}

const namesOfOthers = (): [string, string][] =>
  others
    .trim()
    .split('\n')
    .flatMap((line) =>
      line
        .slice(3)
        .split('|')
        .map((name): [string, string] => [line.slice(0, 2), name]),
    )

/** «Myanmar (Burma)», «St. Kitts & Nevis», «Congo - Kinshasa»: also without the addition. */
const formsOf = (name: string): string[] => [
  name.replace('&', 'and').replace(/^St\. /, 'Saint '),
  name.replace('&', 'and'),
  name.replace(/\s*[([].*$/, ''),
]

export interface CountryName {
  code: string
  /** Folded words, in order. */
  words: readonly string[]
}

export const countryNames: readonly CountryName[] = [...namesOfCldr(), ...namesOfOthers()].flatMap(([code, name]) =>
  [...new Set(formsOf(name))].map((form) => ({ code, words: foldWords(form) })),
)
