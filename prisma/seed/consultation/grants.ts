import type { GrantSeed } from '../shapes.ts'
import { day } from '../shared.ts'

export const grants: GrantSeed[] = [
  {
    partnerSlug: 'igarape-institute',
    proposedAt: -28.6 * day,
    agreedAt: -28.1 * day,
    terms: {
      capabilities: ['SEE_REGISTRATIONS', 'REVIEW', 'WRITE_NOTES'],
      scope: { groups: ['civil-society', 'rights-defenders'] },
      masks: [{ field: 'MOTIVATION', revealable: true }],
      countersign: [],
      needsConsent: false,
      endsAt: { day: 150, time: '12:00' },
      purposes: {
        en: 'The Digital Security Programme helps us reach people across the region and chairs two of the four conversations.',
        es: 'El Programa de Seguridad Digital ayuda a llegar a personas de toda la región y modera dos de las cuatro conversaciones.',
        pt_BR:
          'O Programa de Segurança Digital ajuda a chegar a pessoas de toda a região e modera duas das quatro conversas.',
        fr: 'Le programme Sécurité numérique aide à toucher des personnes dans toute la région et anime deux des quatre conversations.',
      },
    },
  },
  {
    partnerSlug: 'yarumo-alto',
    proposedAt: -1.2 * day,
    terms: {
      capabilities: ['SEE_REGISTRATIONS', 'REVIEW'],
      scope: { groups: ['rights-defenders'], countries: ['CO', 'EC', 'PE', 'VE'] },
      masks: [
        { field: 'ORGANISATION', revealable: true },
        { field: 'ANSWERS', revealable: false },
      ],
      countersign: [],
      needsConsent: true,
      purposes: {
        en: 'The Foundation supports human-rights defenders in the Andean countries and would help them prepare their contributions.',
        es: 'La Fundación acompaña a personas defensoras de derechos humanos en los países andinos y les ayudaría a preparar lo que digan.',
        pt_BR:
          'A Fundação acompanha pessoas defensoras de direitos humanos nos países andinos e as ajudaria a preparar o que vão dizer.',
        fr: 'La Fondation accompagne des personnes qui défendent les droits humains dans les pays andins et les aiderait à préparer leur intervention.',
      },
    },
  },
]
