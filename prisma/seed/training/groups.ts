import type { GroupSeed } from '../shapes.ts'

export const groups: GroupSeed[] = [
  {
    key: 'civil-society',
    names: { en: 'Civil society', es: 'Sociedad civil', pt_BR: 'Sociedade civil', fr: 'Société civile' },
    descriptions: {
      en: 'Non-profit organisations, networks and defenders of rights. Comes first on the waitlist.',
      es: 'Organizaciones sin fines de lucro, redes y personas defensoras de derechos. Tiene prioridad en la lista de espera.',
      pt_BR:
        'Organizações sem fins lucrativos, redes e pessoas que defendem direitos. O grupo tem prioridade na lista de espera.',
      fr: 'Organisations à but non lucratif, réseaux et personnes qui défendent les droits. Ce groupe est prioritaire sur la liste d’attente.',
    },
    minimum: 16,
    target: 18,
    maximum: 30,
    priority: 1,
  },
  {
    key: 'academia',
    names: { en: 'Academia', es: 'Academia', pt_BR: 'Academia', fr: 'Monde universitaire' },
    descriptions: {
      en: 'Teachers, researchers and students.',
      es: 'Docentes, estudiantes y personal de investigación.',
      pt_BR: 'Quem ensina, pesquisa ou estuda.',
      fr: 'Personnes qui enseignent, font de la recherche ou étudient.',
    },
    minimum: 0,
    target: 9,
    maximum: 16,
    priority: 0,
  },
  {
    key: 'technical-community',
    names: {
      en: 'Technical community',
      es: 'Comunidad técnica',
      pt_BR: 'Comunidade técnica',
      fr: 'Communauté technique',
    },
    descriptions: {
      en: 'People who run and secure networks and systems.',
      es: 'Quienes operan y protegen redes y sistemas.',
      pt_BR: 'Quem opera e protege redes e sistemas.',
      fr: 'Personnes qui exploitent et protègent réseaux et systèmes.',
    },
    minimum: 0,
    target: 7,
    maximum: 14,
    priority: 0,
  },
  {
    key: 'public-and-private',
    names: {
      en: 'Public and private sector',
      es: 'Sector público y privado',
      pt_BR: 'Setor público e privado',
      fr: 'Secteurs public et privé',
    },
    descriptions: {
      en: 'Employees of companies, regulators and public offices.',
      es: 'Personal de empresas, reguladores y oficinas públicas.',
      pt_BR: 'Profissionais de empresas, órgãos reguladores e repartições públicas.',
      fr: 'Personnel d’entreprises, d’autorités de régulation et d’administrations.',
    },
    minimum: 0,
    target: 6,
    maximum: 12,
    priority: 0,
  },
]
