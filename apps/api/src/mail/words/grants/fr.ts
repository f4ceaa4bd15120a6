import type { VoidCause } from '@plenaria/domain/countersign'
import type { GrantLetters } from '../../letter.ts'

export const grantLetters: GrantLetters = {
  'grant-proposed': ({ event, institute, ownInstitute }) => ({
    subject: `${institute} propose un accord de partenariat : ${event}`,
    paragraphs: [
      `${institute} propose à ${ownInstitute} de devenir institut partenaire de « ${event} ».`,
      'Les conditions précisent ce que vos membres pourraient y faire et quelles données personnelles ils verraient.',
      'Rien ne s’applique tant qu’une personne responsable de votre institut ne les a pas acceptées. Vous pouvez aussi les refuser ou en proposer d’autres.',
    ],
    action: 'Lire les conditions',
  }),
  'grant-counter-proposed': ({ event, institute }) => ({
    subject: `${institute} propose d’autres conditions : ${event}`,
    paragraphs: [
      `${institute} a proposé d’autres conditions pour l’accord de partenariat relatif à « ${event} ».`,
      'Rien ne s’applique tant qu’une personne responsable de votre institut ne les a pas acceptées. Vous pouvez aussi les refuser ou répondre par une contre-proposition.',
    ],
    action: 'Lire les conditions',
  }),
  'grant-change-proposed': ({ event, institute }) => ({
    subject: `${institute} propose de modifier les conditions : ${event}`,
    paragraphs: [
      `${institute} propose d’autres conditions pour l’accord de partenariat relatif à « ${event} ».`,
      'Les conditions actuelles s’appliquent jusqu’à ce qu’une personne responsable de votre institut accepte les nouvelles. Vous pouvez aussi les refuser ou en proposer d’autres.',
    ],
    action: 'Comparer les conditions',
  }),
  'grant-agreed': ({ event, institute }) => ({
    subject: `Vos conditions ont été acceptées : ${event}`,
    paragraphs: [
      `${institute} a accepté les conditions que vous aviez proposées pour « ${event} ». Elles s’appliquent dès maintenant.`,
      'Chacun des deux instituts peut à tout moment proposer d’autres conditions ou mettre fin à l’accord.',
    ],
    action: 'Voir les conditions',
  }),
  'grant-declined': ({ event, institute }) => ({
    subject: `Vos conditions ont été refusées : ${event}`,
    paragraphs: [
      `${institute} a refusé les conditions que vous aviez proposées pour « ${event} ».`,
      'Si d’autres étaient en vigueur, elles le restent. Vous pouvez en proposer d’autres.',
    ],
    action: 'Voir l’accord',
  }),
  'grant-ended': ({ event, institute, reason }) => ({
    subject: `L’accord de partenariat a pris fin : ${event}`,
    paragraphs: [
      institute
        ? `${institute} a mis fin à l’accord de partenariat relatif à « ${event} ».`
        : `L’accord de partenariat relatif à « ${event} » a pris fin à la date que fixaient ses conditions.`,
      ...(reason ? [`Motif : ${reason}`] : []),
      'Les membres de l’institut partenaire n’ont plus l’accès que l’accord leur donnait. Les décisions qui attendaient un contreseing entre les deux instituts doivent être demandées à nouveau.',
    ],
    action: 'Voir l’accord',
  }),
  'countersign-asked': ({ event, institute, ownInstitute, count, report }) => ({
    subject: `Votre contreseing est demandé : ${event}`,
    paragraphs:
      report === null
        ? [
            `${institute} demande à ${ownInstitute} de contresigner une décision relative à « ${event} ».`,
            count === 1
              ? 'Elle porte sur une inscription. Elle prendra effet une fois que tous les instituts sollicités auront donné leur accord.'
              : `Elle porte sur ${count} inscriptions. Elle prendra effet une fois que tous les instituts sollicités auront donné leur accord.`,
            'Rien ne change d’ici là. Vous pouvez aussi refuser et dire pourquoi.',
          ]
        : [
            `${institute} demande à ${ownInstitute} d’approuver le rapport sur « ${event} », qui cite votre institut.`,
            `Il s’agit de la version ${report} du rapport. Elle sera publiée une fois que tous les instituts cités auront donné leur accord.`,
            'Rien n’est publié d’ici là. Vous pouvez aussi refuser et dire pourquoi.',
          ],
    action: 'Voir la demande',
  }),
  'countersign-settled': ({ event, institute, outcome, voidReason }) => ({
    subject: `À propos de la décision que vous aviez soumise à contreseing : ${event}`,
    paragraphs: [
      {
        DONE: `Tous les instituts sollicités ont donné leur accord. Votre décision relative à « ${event} » a pris effet.`,
        REFUSED: `${institute} n’a pas donné son accord à votre décision relative à « ${event} ». Rien n’a changé. Le motif figure sur la page.`,
        VOID: `Votre décision relative à « ${event} » n’attend plus de contreseing, car ${why[voidReason ?? 'SUPERSEDED']}. Rien n’a été décidé. Refaites la demande si vous y tenez encore.`,
      }[outcome ?? 'VOID'],
    ],
    action: 'Voir les décisions',
  }),
}

/** Why a request became void. */
const why: Record<VoidCause, string> = {
  GRANT_ENDED: 'un accord de partenariat dont elle dépendait a pris fin',
  SUPERSEDED: 'autre chose a été décidé ou préparé entre-temps',
  REQUESTER_NOT_ALLOWED: 'vous ne pouvez plus en décider',
  NOBODY_LEFT: 'toutes les personnes concernées se sont retirées entre-temps',
}
