import type { GrantSeed } from '../shapes.ts'
import { day } from '../shared.ts'

export const grants: GrantSeed[] = [
  {
    partnerSlug: 'chatham-house',
    proposedAt: -28.3 * day,
    agreedAt: -27.2 * day,
    terms: {
      capabilities: ['SEE_REGISTRATIONS', 'CHECK_IN', 'MANAGE_SESSIONS'],
      scope: { sessions: [0, 4, 6] },
      masks: [
        { field: 'MOTIVATION', revealable: false },
        { field: 'ANSWERS', revealable: false },
      ],
      countersign: [],
      needsConsent: false,
      purposes: {
        en: 'The International Security Programme teaches three of the eight afternoons and sees the names of those who attend them.',
        es: 'El Programa de Seguridad Internacional imparte tres de las ocho tardes y ve los nombres de quienes asisten a ellas.',
        pt_BR: 'O Programa de Segurança Internacional dá três das oito aulas e vê os nomes de quem participa delas.',
        fr: 'Le programme Sécurité internationale assure trois des huit après-midi et voit les noms des personnes qui y assistent.',
      },
    },
  },
]
