import type { Texts } from './shapes.ts'
import { seriesNames } from './shared.ts'

/** An event by its slug, or a publication; `day` is counted from the first start. */
export type SeriesItemSeed =
  | { eventSlug: string }
  | {
      kind: 'REPORT' | 'BRIEF' | 'ARTICLE' | 'RECORDING'
      titles: Texts
      day: number
      link: string
      languages: string[]
    }

export interface SeriesSeed {
  slug: string
  hostSlug: string
  titles: Texts
  summaries: Texts
  items: SeriesItemSeed[]
}

export const series: SeriesSeed = {
  slug: 'inclusive-cybercrime-policy',
  hostSlug: 'chatham-house',
  titles: seriesNames,
  summaries: {
    en: 'A convention against cybercrime is written by states and lived with by everybody. This series prepares people outside government to take part, hears them while the text is open, and brings what they say to those who negotiate.',
    es: 'Una convención contra la ciberdelincuencia la escriben los Estados y la vive todo el mundo. Esta serie prepara a personas ajenas a los gobiernos para participar, las escucha mientras el texto está abierto y lleva lo que dicen a quienes negocian.',
    pt_BR:
      'Uma convenção contra o cibercrime é escrita por Estados e vivida por todas as pessoas. Esta série prepara pessoas de fora dos governos para participar, ouve essas pessoas enquanto o texto está aberto e leva o que dizem a quem negocia.',
    fr: 'Une convention contre la cybercriminalité est écrite par les États, mais concerne tout le monde. Cette série prépare des personnes extérieures aux gouvernements à y prendre part, les écoute tant que le texte est ouvert et porte ce qu’elles disent aux personnes qui négocient.',
  },
  items: [
    {
      kind: 'BRIEF',
      titles: {
        en: 'What is on the table: a reader’s guide to the draft convention',
        es: 'Qué está sobre la mesa: guía de lectura del proyecto de convención',
        pt_BR: 'O que está em jogo: um guia de leitura do projeto de convenção',
        fr: 'Ce qui est sur la table : guide de lecture du projet de convention',
      },
      day: -64,
      link: 'https://chatham-house.example/inclusive-cybercrime-policy/readers-guide',
      languages: ['en', 'es', 'pt'],
    },
    {
      kind: 'RECORDING',
      titles: {
        en: 'Why those outside the room matter: an opening conversation',
        es: 'Por qué importan quienes no están en la sala: una conversación inicial',
        pt_BR: 'Por que importa quem está fora da sala: uma conversa de abertura',
        fr: 'Pourquoi les personnes absentes de la salle comptent : conversation d’ouverture',
      },
      day: -40,
      link: 'https://igarape.example/inclusive-cybercrime-policy/opening',
      languages: ['es', 'pt'],
    },
    {
      kind: 'ARTICLE',
      titles: {
        en: 'Ten words that decide: how definitions widen or narrow a crime',
        es: 'Diez palabras que deciden: cómo las definiciones amplían o acotan un delito',
        pt_BR: 'Dez palavras que decidem: como as definições ampliam ou restringem um crime',
        fr: 'Dix mots qui décident : comment les définitions élargissent ou resserrent un délit',
      },
      day: -18,
      link: 'https://chatham-house.example/inclusive-cybercrime-policy/ten-words',
      languages: ['en', 'fr'],
    },
    { eventSlug: 'what-counts-as-cybercrime' },
    { eventSlug: 'reading-and-shaping-cyber-treaties' },
    { eventSlug: 'cybercrime-convention-americas' },
    { eventSlug: 'evidence-without-borders-dialogue' },
  ],
}
