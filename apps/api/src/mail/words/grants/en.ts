import type { VoidCause } from '@plenaria/domain/countersign'
import type { GrantLetters } from '../../letter.ts'

export const grantLetters: GrantLetters = {
  'grant-proposed': ({ event, institute, ownInstitute }) => ({
    subject: `${institute} proposes to work together: ${event}`,
    paragraphs: [
      `${institute} proposes that ${ownInstitute} become a partner institute of “${event}”.`,
      `The terms say what members of ${ownInstitute} could do there, and which personal data they would see.`,
      'Nothing applies until an owner of your institute accepts them. You can also decline, or propose other terms.',
    ],
    action: 'Read the terms',
  }),
  'grant-counter-proposed': ({ event, institute }) => ({
    subject: `${institute} proposes other terms: ${event}`,
    paragraphs: [
      `${institute} has proposed other terms for the grant at “${event}”.`,
      'Nothing applies until an owner of your institute accepts them. You can also decline, or propose other terms in turn.',
    ],
    action: 'Read the terms',
  }),
  'grant-change-proposed': ({ event, institute }) => ({
    subject: `${institute} proposes to change the terms: ${event}`,
    paragraphs: [
      `${institute} proposes other terms for the grant at “${event}”.`,
      'The current terms apply until an owner of your institute accepts the new ones. You can also decline them, or propose others.',
    ],
    action: 'Compare the terms',
  }),
  'grant-agreed': ({ event, institute }) => ({
    subject: `Your terms were accepted: ${event}`,
    paragraphs: [
      `${institute} has accepted the terms you proposed for “${event}”. They apply from now on.`,
      'Either institute can propose other terms or end the grant at any time.',
    ],
    action: 'See the terms',
  }),
  'grant-declined': ({ event, institute }) => ({
    subject: `Your terms were declined: ${event}`,
    paragraphs: [
      `${institute} has declined the terms you proposed for “${event}”.`,
      'If other terms were in force, they still are. You can propose others.',
    ],
    action: 'See the grant',
  }),
  'grant-ended': ({ event, institute, reason }) => ({
    subject: `The grant has ended: ${event}`,
    paragraphs: [
      institute
        ? `${institute} has ended the grant at “${event}”.`
        : `The grant at “${event}” has ended on the date set in its terms.`,
      ...(reason ? [`Their reason: ${reason}`] : []),
      'Members of the partner institute no longer have access under it. If a decision was waiting for agreement between the two institutes, request it again.',
    ],
    action: 'See the grant',
  }),
  'countersign-asked': ({ event, institute, ownInstitute, count, report }) => ({
    subject: `Your countersignature is needed: ${event}`,
    paragraphs:
      report === null
        ? [
            `${institute} asks ${ownInstitute} to countersign a decision at “${event}”.`,
            count === 1
              ? 'It concerns one registration. It takes effect once every institute asked has agreed.'
              : `It concerns ${count} registrations. It takes effect once every institute asked has agreed.`,
            'Nothing changes until then. You can also refuse, and say why.',
          ]
        : [
            `${institute} asks ${ownInstitute} to agree to the report on “${event}”, which names your institute.`,
            `This is version ${report} of the report. It will be published once every institute it names has agreed.`,
            'Nothing is published until then. You can also refuse, and say why.',
          ],
    action: 'See the request',
  }),
  'countersign-settled': ({ event, institute, outcome, voidReason }) => ({
    subject: `About your request for a countersignature: ${event}`,
    paragraphs: [
      {
        DONE: `Every institute asked has agreed. Your decision at “${event}” has taken effect.`,
        REFUSED: `${institute} has not agreed to your decision at “${event}”. Nothing has changed. The reason is on the page.`,
        VOID: `Your decision at “${event}” is no longer waiting for agreement, because ${why[voidReason ?? 'SUPERSEDED']}. Nothing has been decided. Make a new request if you still want this.`,
      }[outcome ?? 'VOID'],
    ],
    action: 'See the decisions',
  }),
}

/** Why a request became void. */
const why: Record<VoidCause, string> = {
  GRANT_ENDED: 'a grant that the request depended on has ended',
  SUPERSEDED: 'a different decision has since been made or staged',
  REQUESTER_NOT_ALLOWED: 'you’re no longer allowed to decide on it',
  NOBODY_LEFT: 'everyone the request concerned has left in the meantime',
}
