import type { GroupSeed } from '../shapes.ts'

export const groups: GroupSeed[] = [
  {
    key: 'civil-society',
    names: { en: 'Civil society', es: 'Sociedad civil', pt_BR: 'Sociedade civil', fr: 'Société civile' },
    descriptions: {
      en: 'Non-profit organisations and networks, at any level from the neighbourhood to the region.',
      es: 'Organizaciones y redes sin fines de lucro, desde el barrio hasta la región.',
      pt_BR: 'Organizações e redes sem fins lucrativos, do bairro à região.',
      fr: 'Organisations et réseaux à but non lucratif, du quartier à la région.',
    },
    minimum: 12,
    target: 16,
    maximum: 20,
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
      en: 'People who run, secure and repair networks and systems: response teams, registries, operators, security researchers.',
      es: 'Quienes operan, protegen y reparan redes y sistemas: equipos de respuesta, registros, operadores, investigación en seguridad.',
      pt_BR:
        'Quem opera, protege e conserta redes e sistemas: equipes de resposta a incidentes, registros, operadoras, especialistas em segurança.',
      fr: 'Personnes qui exploitent, protègent et réparent réseaux et systèmes : équipes de réponse aux incidents, registres, opérateurs, recherche en sécurité.',
    },
    minimum: 10,
    target: 12,
    maximum: 16,
    priority: 0,
  },
  {
    key: 'private-sector',
    names: { en: 'Private sector', es: 'Sector privado', pt_BR: 'Setor privado', fr: 'Secteur privé' },
    descriptions: {
      en: 'Companies of every size and their associations, in technology and in the trades that depend on it.',
      es: 'Empresas de todos los tamaños y sus asociaciones, tecnológicas o de los oficios que dependen de la tecnología.',
      pt_BR: 'Empresas de todos os portes e suas associações, de tecnologia ou dos ramos que dependem dela.',
      fr: 'Entreprises de toutes tailles et leurs associations, dans la technologie et dans les métiers qui en dépendent.',
    },
    minimum: 8,
    target: 10,
    maximum: 12,
    priority: 0,
  },
  {
    key: 'academia',
    names: { en: 'Academia', es: 'Academia', pt_BR: 'Academia', fr: 'Monde universitaire' },
    descriptions: {
      en: 'Teachers, researchers and students of law, computing, criminology and neighbouring fields.',
      es: 'Docentes, estudiantes y personal de investigación de derecho, informática, criminología y disciplinas vecinas.',
      pt_BR: 'Quem ensina, pesquisa ou estuda direito, computação, criminologia e áreas afins.',
      fr: 'Personnes qui enseignent, font de la recherche ou étudient en droit, en informatique, en criminologie et dans les disciplines voisines.',
    },
    minimum: 10,
    target: 12,
    maximum: 16,
    priority: 0,
  },
  {
    key: 'rights-defenders',
    names: {
      en: 'Activists and human-rights defenders',
      es: 'Activistas y personas defensoras de derechos humanos',
      pt_BR: 'Ativismo e defesa dos direitos humanos',
      fr: 'Militantisme et défense des droits humains',
    },
    descriptions: {
      en: 'People who defend rights in practice, whether or not an organisation stands behind them.',
      es: 'Personas que defienden derechos en la práctica, con o sin una organización detrás.',
      pt_BR: 'Pessoas que defendem direitos na prática, com ou sem uma organização por trás.',
      fr: 'Personnes qui défendent les droits sur le terrain, avec ou sans organisation derrière elles.',
    },
    minimum: 10,
    target: 10,
    maximum: 14,
    priority: 0,
  },
]
