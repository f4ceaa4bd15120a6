import type { GrantSeed } from '../shapes.ts'
import { day } from '../shared.ts'

export const grants: GrantSeed[] = [
  {
    partnerSlug: 'yarumo-alto',
    proposedAt: -28.5 * day,
    agreedAt: -27.5 * day,
    ended: {
      at: -20 * day,
      reason: 'Our programme on justice in the region has ended. We wish the dialogue well.',
    },
    terms: {
      capabilities: ['SEE_REGISTRATIONS'],
      scope: { groups: ['civil-society'] },
      masks: [{ field: 'MOTIVATION', revealable: false }],
      countersign: [],
      needsConsent: true,
      purposes: {
        en: 'The Foundation advises on who from civil society should be at the table.',
        es: 'La Fundación aconseja qué personas de la sociedad civil deberían estar en la mesa.',
        pt_BR: 'A Fundação aconselha quem da sociedade civil deveria estar à mesa.',
        fr: 'La Fondation aide à choisir les personnes de la société civile à réunir autour de la table.',
      },
    },
  },
  {
    partnerSlug: 'igarape-institute',
    proposedAt: -28.4 * day,
    agreedAt: -26 * day,
    terms: {
      capabilities: ['SEE_REGISTRATIONS', 'REVIEW', 'DECIDE', 'MANAGE_SESSIONS', 'WRITE_NOTES', 'EDIT_FINDINGS'],
      scope: {},
      masks: [],
      allotment: 2,
      countersign: ['RELEASE', 'DECLINE'],
      needsConsent: true,
      purposes: {
        en: 'The Digital Security Programme suggests participants from South America and co-chairs the day.',
        es: 'El Programa de Seguridad Digital propone participantes de América del Sur y copreside la jornada.',
        pt_BR: 'O Programa de Segurança Digital sugere participantes da América do Sul e copreside o dia.',
        fr: 'Le programme Sécurité numérique propose des personnes d’Amérique du Sud et copréside la journée.',
      },
    },
  },
]
