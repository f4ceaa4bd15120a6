import type { GroupSeed } from '../shapes.ts'

export const groups: GroupSeed[] = [
  {
    key: 'officials',
    names: { en: 'Officials', es: 'Función pública', pt_BR: 'Agentes do Estado', fr: 'Responsables publics' },
    descriptions: {
      en: 'People who serve in a ministry, a prosecution service, a court, a police force or a delegation.',
      es: 'Personas que trabajan en un ministerio, una fiscalía, un tribunal, una policía o una delegación.',
      pt_BR: 'Pessoas que atuam em um ministério, uma promotoria, um tribunal, uma polícia ou uma delegação.',
      fr: 'Personnes en poste dans un ministère, un parquet, un tribunal, un service de police ou une délégation.',
    },
    minimum: 8,
    target: 10,
    maximum: 12,
    priority: 0,
  },
  {
    key: 'regional-bodies',
    names: {
      en: 'Regional and international bodies',
      es: 'Organismos regionales e internacionales',
      pt_BR: 'Organismos regionais e internacionais',
      fr: 'Organismes régionaux et internationaux',
    },
    descriptions: {
      en: 'Staff of organisations that states belong to.',
      es: 'Personal de organizaciones de las que forman parte los Estados.',
      pt_BR: 'Equipes de organizações de que os Estados fazem parte.',
      fr: 'Personnel d’organisations dont les États sont membres.',
    },
    minimum: 2,
    target: 4,
    maximum: 6,
    priority: 0,
  },
  {
    key: 'research',
    names: { en: 'Research', es: 'Investigación', pt_BR: 'Pesquisa', fr: 'Recherche' },
    descriptions: {
      en: 'Universities and independent researchers.',
      es: 'Universidades e investigación independiente.',
      pt_BR: 'Universidades e pesquisa independente.',
      fr: 'Universités et recherche indépendante.',
    },
    minimum: 4,
    target: 5,
    maximum: 8,
    priority: 0,
  },
  {
    key: 'civil-society',
    names: {
      en: 'Civil society and industry',
      es: 'Sociedad civil e industria',
      pt_BR: 'Sociedade civil e indústria',
      fr: 'Société civile et industrie',
    },
    descriptions: {
      en: 'Organisations outside government that answer such requests or contest them.',
      es: 'Organizaciones ajenas al gobierno que atienden esas solicitudes o las impugnan.',
      pt_BR: 'Organizações de fora do governo que atendem a pedidos de provas ou os contestam.',
      fr: 'Organisations extérieures aux gouvernements qui répondent aux demandes de preuves ou les contestent.',
    },
    minimum: 4,
    target: 5,
    maximum: 8,
    priority: 0,
  },
]
