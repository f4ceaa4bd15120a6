/** Texts of report documents besides the report itself. */
import { wellSpaced } from '@plenaria/schema/french'
import type { Language } from '@plenaria/schema/languages'

export interface ReportWords {
  version: (number: number, date: string) => string
  correction: string
  /** Below the title, if some texts of this language are older than the original. */
  olderThanOriginal: string
  contents: string
  method: string
  participation: string
  people: (people: number | null) => string
  peopleBetween: (from: number, to: number) => string
  byGroup: string
  byCountry: string
  group: string
  country: string
  otherCountries: string
  /** `region`: its name. Of its countries that aren't listed. */
  otherCountriesOf: (region: string) => string
  held: string
  /** Shown instead of a count. */
  leftOut: string
  /** Below the counts. */
  leftOutBecause: (threshold: number) => string
  chart: (rows: string) => string
  countryChart: (rows: string) => string
  disagree: string
  recommendations: string
  /** `date`: by when something should be done. */
  due: (date: string) => string
  /** `places`: of findings. */
  basedOn: (places: string, count: number) => string
  /** Before the address of the page about uptake. */
  uptake: string
  cite: string
  licence: string
  hash: string
  /** Title of the feed of an institute's reports. */
  feed: (institute: string) => string
  withdrawn: string
  numbered: (number: number) => string
}

const en: ReportWords = {
  version: (number, date) => `Version ${number}, published on ${date}`,
  correction: 'This version corrects the one before',
  olderThanOriginal: 'Some parts of this translation are older than the original.',
  contents: 'Contents',
  method: 'Method',
  participation: 'Who took part',
  people: (people) =>
    people === null
      ? 'The number of participants is withheld.'
      : people === 1
        ? 'One person held a seat.'
        : `${people} people held a seat.`,
  peopleBetween: (from, to) => `Between ${from} and ${to} people held a seat.`,
  byGroup: 'By stakeholder group',
  byCountry: 'By country and region',
  group: 'Group',
  country: 'Country',
  otherCountries: 'Other countries combined',
  otherCountriesOf: (region) => `${region}: other countries`,
  held: 'People',
  leftOut: 'withheld',
  leftOutBecause: (threshold) =>
    `Numbers about fewer than ${threshold} people are withheld, along with any that could reveal them.`,
  chart: (rows) => `Bars by stakeholder group: ${rows}.`,
  countryChart: (rows) => `Bars by country and region: ${rows}.`,
  disagree: 'A participant who disagrees says:',
  recommendations: 'Recommendations',
  due: (date) => `By ${date}`,
  basedOn: (places, count) => `Based on ${count === 1 ? 'finding' : 'findings'} ${places}`,
  uptake: 'What became of the findings:',
  cite: 'How to cite',
  licence: 'Licence',
  hash: 'SHA-256 of the content:',
  feed: (institute) => `Reports: ${institute}`,
  withdrawn: 'Withdrawn',
  numbered: (number) => `version ${number}`,
}

const es: ReportWords = {
  version: (number, date) => `Versión ${number}, publicada el ${date}`,
  correction: 'Esta versión corrige la anterior',
  olderThanOriginal: 'Algunas partes de esta traducción no recogen los últimos cambios del original.',
  contents: 'Contenido',
  method: 'Método',
  participation: 'Quiénes participaron',
  people: (people) =>
    people === null
      ? 'No se indica cuántas personas participaron.'
      : people === 1
        ? 'Una persona tuvo plaza.'
        : `${people} personas tuvieron plaza.`,
  peopleBetween: (from, to) => `Entre ${from} y ${to} personas tuvieron plaza.`,
  byGroup: 'Por grupo',
  byCountry: 'Por país y región',
  group: 'Grupo',
  country: 'País',
  otherCountries: 'Otros países, en conjunto',
  otherCountriesOf: (region) => `${region}: otros países`,
  held: 'Personas',
  leftOut: 'se omite',
  leftOutBecause: (threshold) =>
    `Se omiten las cifras sobre menos de ${threshold} personas y las que permitirían deducirlas.`,
  chart: (rows) => `Barras por grupo: ${rows}.`,
  countryChart: (rows) => `Barras por país y región: ${rows}.`,
  disagree: 'Una persona participante que no está de acuerdo dice:',
  recommendations: 'Recomendaciones',
  due: (date) => `Plazo: ${date}`,
  basedOn: (places, count) => `${count === 1 ? 'Se basa en la conclusión' : 'Se basa en las conclusiones'} ${places}`,
  uptake: 'Qué pasó con las conclusiones:',
  cite: 'Cómo citar',
  licence: 'Licencia',
  hash: 'SHA-256 del contenido:',
  feed: (institute) => `Informes: ${institute}`,
  withdrawn: 'Versión retirada',
  numbered: (number) => `versión ${number}`,
}

const pt_BR: ReportWords = {
  version: (number, date) => `Versão ${number}, publicada em ${date}`,
  correction: 'Esta versão corrige a anterior',
  olderThanOriginal: 'Algumas partes desta tradução não refletem as últimas alterações do original.',
  contents: 'Sumário',
  method: 'Método',
  participation: 'Quem participou',
  people: (people) =>
    people === null
      ? 'O número de participantes é omitido.'
      : people === 1
        ? 'Uma pessoa teve vaga.'
        : `${people} pessoas tiveram vaga.`,
  peopleBetween: (from, to) => `Entre ${from} e ${to} pessoas tiveram vaga.`,
  byGroup: 'Por grupo',
  byCountry: 'Por país e região',
  group: 'Grupo',
  country: 'País',
  otherCountries: 'Outros países, em conjunto',
  otherCountriesOf: (region) => `${region}: outros países`,
  held: 'Pessoas',
  leftOut: 'omitido',
  leftOutBecause: (threshold) =>
    `Números sobre menos de ${threshold} pessoas são omitidos, assim como os que permitiriam deduzi-los.`,
  chart: (rows) => `Barras por grupo: ${rows}.`,
  countryChart: (rows) => `Barras por país e região: ${rows}.`,
  disagree: 'Uma pessoa participante que discorda diz:',
  recommendations: 'Recomendações',
  due: (date) => `Prazo: ${date}`,
  basedOn: (places, count) => `${count === 1 ? 'Com base na conclusão' : 'Com base nas conclusões'} ${places}`,
  uptake: 'O que foi feito com as conclusões:',
  cite: 'Como citar',
  licence: 'Licença',
  hash: 'SHA-256 do conteúdo:',
  feed: (institute) => `Relatórios: ${institute}`,
  withdrawn: 'Versão retirada',
  numbered: (number) => `versão ${number}`,
}

const fr: ReportWords = {
  version: (number, date) => `Version ${number}, publiée le ${date}`,
  correction: 'Cette version corrige la précédente',
  olderThanOriginal:
    'Certaines parties de cette traduction ne tiennent pas compte des dernières modifications de l’original.',
  contents: 'Sommaire',
  method: 'Méthode',
  participation: 'Participation',
  people: (people) =>
    people === null
      ? 'Le nombre de personnes ayant participé n’est pas indiqué.'
      : people === 1
        ? 'Une personne a eu une place.'
        : `${people} personnes ont eu une place.`,
  peopleBetween: (from, to) => `Entre ${from} et ${to} personnes ont eu une place.`,
  byGroup: 'Par groupe',
  byCountry: 'Par pays et région',
  group: 'Groupe',
  country: 'Pays',
  otherCountries: 'Autres pays, ensemble',
  otherCountriesOf: (region) => `${region} : autres pays`,
  held: 'Personnes',
  leftOut: 'non indiqué',
  leftOutBecause: (threshold) =>
    `Les nombres qui portent sur moins de ${threshold} personnes, ou qui permettraient de les déduire, ne sont pas indiqués.`,
  chart: (rows) => `Barres par groupe : ${rows}.`,
  countryChart: (rows) => `Barres par pays et région : ${rows}.`,
  disagree: 'Avis contraire d’une personne participante :',
  recommendations: 'Recommandations',
  due: (date) => `Échéance : ${date}`,
  basedOn: (places, count) => `${count === 1 ? 'D’après la conclusion' : 'D’après les conclusions'} ${places}`,
  uptake: 'Suites données aux conclusions :',
  cite: 'Comment citer',
  licence: 'Licence',
  hash: 'SHA-256 du contenu :',
  feed: (institute) => `Rapports : ${institute}`,
  withdrawn: 'Version retirée',
  numbered: (number) => `version ${number}`,
}

export const reportWords: Record<Language, ReportWords> = { en, es, pt_BR, fr: wellSpaced(fr) }
