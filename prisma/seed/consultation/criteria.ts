import type { CriterionSeed } from '../shapes.ts'

export const criteria: CriterionSeed[] = [
  {
    key: 'experience',
    labels: {
      en: 'Relevant experience',
      es: 'Experiencia pertinente',
      pt_BR: 'Experiência relevante',
      fr: 'Expérience pertinente',
    },
    helps: {
      en: 'Has worked on cybercrime, on investigations or with victims.',
      es: 'Ha trabajado sobre la ciberdelincuencia, en investigaciones o con víctimas.',
      pt_BR: 'Já trabalhou com cibercrime, com investigações ou com vítimas.',
      fr: 'A travaillé sur la cybercriminalité, sur des enquêtes ou avec des victimes.',
    },
    maximum: 5,
    weight: 2,
  },
  {
    key: 'perspective',
    labels: {
      en: 'A perspective we don’t have yet',
      es: 'Una perspectiva que aún falta en la sala',
      pt_BR: 'Uma perspectiva que ainda falta na sala',
      fr: 'Un regard qui manque encore dans la salle',
    },
    helps: {
      en: 'A country, community or line of work that no one else represents.',
      es: 'País, comunidad o tipo de trabajo que nadie más aporta.',
      pt_BR: 'País, comunidade ou tipo de trabalho que ninguém mais traz.',
      fr: 'Un pays, une communauté ou un travail que personne d’autre n’apporte.',
    },
    maximum: 5,
    weight: 2,
  },
  {
    key: 'reach',
    labels: {
      en: 'Will share what they learn',
      es: 'Compartirá lo aprendido',
      pt_BR: 'Vai compartilhar o que aprender',
      fr: 'Partagera ce qui a été appris',
    },
    helps: {
      en: 'Will pass on what was said, in a network or in a language of the region.',
      es: 'Contará lo tratado a otras personas, en una red o en una lengua de la región.',
      pt_BR: 'Vai contar a outras pessoas o que foi dito, em uma rede ou em uma língua da região.',
      fr: 'Fera connaître ce qui a été dit, dans un réseau ou dans une langue de la région.',
    },
    maximum: 3,
    weight: 1,
  },
]
