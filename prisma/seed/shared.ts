/** What the events of the series have in common. */
import type { ConsentSeed, Texts } from './shapes.ts'

/** In milliseconds. */
export const hour = 3_600_000
export const day = 24 * hour

export const seriesNames: Texts = {
  en: 'Towards inclusive cybercrime policy',
  es: 'Hacia una política inclusiva contra la ciberdelincuencia',
  pt_BR: 'Por uma política inclusiva contra o cibercrime',
  fr: 'Pour une politique inclusive contre la cybercriminalité',
}

export const noAttribution: ConsentSeed = {
  key: 'no-attribution',
  texts: {
    en: 'I will use what I hear, and will not say who said it or who was there.',
    es: 'Usaré lo que escuche y no diré quién lo dijo ni quién estuvo presente.',
    pt_BR: 'Usarei o que ouvir e não direi quem falou nem quem estava presente.',
    fr: 'Je me servirai de ce que j’entendrai, sans révéler qui l’a dit ni qui était là.',
  },
  required: true,
}

export const nextEvents: ConsentSeed = {
  key: 'next-events',
  texts: {
    en: 'Tell me about later events in this series.',
    es: 'Infórmenme sobre los próximos eventos de esta serie.',
    pt_BR: 'Quero receber notícias dos próximos eventos desta série.',
    fr: 'Informez-moi des prochains événements de cette série.',
  },
  required: false,
}
