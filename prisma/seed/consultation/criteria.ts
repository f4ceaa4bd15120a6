import type { CriterionSeed } from '../shapes.ts'

export const criteria: CriterionSeed[] = [
  {
    key: 'experience',
    labels: {
      en: 'Experience of the matter',
      es: 'Experiencia en la materia',
      pt_BR: 'Experiência no assunto',
      fr: 'Expérience du sujet',
    },
    helps: {
      en: 'Has met cybercrime, its investigation or its victims in their own work.',
      es: 'Ha tratado en su trabajo con el ciberdelito, su investigación o sus víctimas.',
      pt_BR: 'Já lidou no próprio trabalho com o crime cibernético, sua investigação ou suas vítimas.',
      fr: 'A rencontré dans son travail la cybercriminalité, les enquêtes ou les victimes.',
    },
    maximum: 5,
    weight: 2,
  },
  {
    key: 'perspective',
    labels: {
      en: 'A perspective not yet in the room',
      es: 'Una perspectiva que aún falta en la sala',
      pt_BR: 'Uma perspectiva que ainda falta na sala',
      fr: 'Un regard qui manque encore dans la salle',
    },
    helps: {
      en: 'Country, community or kind of work that nobody else brings.',
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
      en: 'Carries it on',
      es: 'Lo llevará más lejos',
      pt_BR: 'Leva adiante',
      fr: 'En fera profiter d’autres',
    },
    helps: {
      en: 'Will tell others of what was said, in a network or in a language of the region.',
      es: 'Contará lo tratado a otras personas, en una red o en una lengua de la región.',
      pt_BR: 'Vai contar a outras pessoas o que foi dito, em uma rede ou em uma língua da região.',
      fr: 'Fera connaître ce qui a été dit, dans un réseau ou dans une langue de la région.',
    },
    maximum: 3,
    weight: 1,
  },
]
