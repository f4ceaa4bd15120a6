import type { InstituteSeed } from './shapes.ts'

export const institutes: InstituteSeed[] = [
  {
    slug: 'chatham-house',
    names: { en: 'Chatham House', es: 'Chatham House', pt_BR: 'Chatham House', fr: 'Chatham House' },
    accent: '#0e5a5a',
    website: 'https://chatham-house.example',
    members: [
      { name: 'Imogen Ashdown', email: 'imogen.ashdown@chatham-house.example', language: 'en', role: 'OWNER' },
      { name: 'Tomás Villaseca', email: 'tomas.villaseca@chatham-house.example', language: 'es', role: 'ORGANISER' },
      { name: 'Priya Nandakumar', email: 'priya.nandakumar@chatham-house.example', language: 'en', role: 'REVIEWER' },
    ],
  },
  {
    slug: 'igarape-institute',
    names: { en: 'Igarapé Institute', es: 'Instituto Igarapé', pt_BR: 'Instituto Igarapé', fr: 'Institut Igarapé' },
    accent: '#8a4b0f',
    website: 'https://igarape.example',
    members: [
      { name: 'Raíssa Quintela', email: 'raissa.quintela@igarape.example', language: 'pt_BR', role: 'OWNER' },
      { name: 'Luana Tavares Prado', email: 'luana.prado@igarape.example', language: 'pt_BR', role: 'ORGANISER' },
      { name: 'Caio Benatti', email: 'caio.benatti@igarape.example', language: 'pt_BR', role: 'REVIEWER' },
    ],
  },
  {
    slug: 'yarumo-alto',
    names: {
      en: 'Yarumo Alto Foundation',
      es: 'Fundación Yarumo Alto',
      pt_BR: 'Fundação Yarumo Alto',
      fr: 'Fondation Yarumo Alto',
    },
    accent: '#5b3a8c',
    website: 'https://yarumo-alto.example',
    members: [
      { name: 'Consuelo Arizmendi', email: 'consuelo.arizmendi@yarumo-alto.example', language: 'es', role: 'OWNER' },
    ],
  },
]
