/** Queries how many people an action would email. */
import type { ApolloClient } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import type {
  ActionPreviewQuery,
  AddCompanionMutationVariables,
  AddPersonMutationVariables,
  AnswerCountersignMutationVariables,
  AnswerGrantMutationVariables,
  AssignBreakoutsMutationVariables,
  CallOffEventMutationVariables,
  ChangeCompanionMutationVariables,
  CopyEventMutationVariables,
  CorrectAddressMutationVariables,
  CorrectRegistrationMutationVariables,
  DecideAllMutationVariables,
  DecideMutationVariables,
  EndDelegationMutationVariables,
  EndGrantMutationVariables,
  InviteFocalPointMutationVariables,
  InvitePeopleMutationVariables,
  MergeOrganisationsMutationVariables,
  MergeRegistrationsMutationVariables,
  MoveSessionMutationVariables,
  PostponeEventMutationVariables,
  ProposeGrantMutationVariables,
  ProposeTermsMutationVariables,
  PublishEventMutationVariables,
  PublishReportMutationVariables,
  ReleaseMutationVariables,
  RemoveCompanionMutationVariables,
  RemoveUptakeMutationVariables,
  RequestSpeakerConsentMutationVariables,
  RescheduleEventMutationVariables,
  ResumeWaitlistMutationVariables,
  RunInvitationImportMutationVariables,
  SendEventInvitationAgainMutationVariables,
  SendFollowUpMutationVariables,
  SendReportMutationVariables,
  SeparateOrganisationMutationVariables,
  SetDelegationMutationVariables,
  SetRetentionMutationVariables,
  SetSeatPlanMutationVariables,
  SetSessionRoleMutationVariables,
  SwapDelegatesMutationVariables,
  TellUptakeMutationVariables,
  UpdateEventMutationVariables,
  UpdateSessionMutationVariables,
  WidenOfferMutationVariables,
} from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'

/** Actions whose reach isn't known otherwise, with the variables of their mutations. */
interface Args {
  ADD_COMPANION: AddCompanionMutationVariables
  ADD_PERSON: AddPersonMutationVariables
  ANSWER_COUNTERSIGN: AnswerCountersignMutationVariables
  ANSWER_GRANT: AnswerGrantMutationVariables
  ANNOUNCE_UPTAKE: TellUptakeMutationVariables
  ASSIGN_BREAKOUTS: AssignBreakoutsMutationVariables
  CALL_OFF_EVENT: CallOffEventMutationVariables
  CHANGE_COMPANION: ChangeCompanionMutationVariables
  COPY_EVENT: CopyEventMutationVariables
  CORRECT_ADDRESS: CorrectAddressMutationVariables
  CORRECT_REGISTRATION: CorrectRegistrationMutationVariables
  DECIDE: DecideMutationVariables
  DECIDE_ALL: DecideAllMutationVariables
  END_DELEGATION: EndDelegationMutationVariables
  END_GRANT: EndGrantMutationVariables
  INVITE_FOCAL_POINT: InviteFocalPointMutationVariables
  INVITE_PEOPLE: InvitePeopleMutationVariables
  MERGE_ORGANISATIONS: MergeOrganisationsMutationVariables
  MERGE_REGISTRATIONS: MergeRegistrationsMutationVariables
  MOVE_SESSION: MoveSessionMutationVariables
  PROPOSE_GRANT: ProposeGrantMutationVariables
  PROPOSE_TERMS: ProposeTermsMutationVariables
  PUBLISH_EVENT: PublishEventMutationVariables
  PUBLISH_REPORT: PublishReportMutationVariables
  REMOVE_COMPANION: RemoveCompanionMutationVariables
  REMOVE_UPTAKE: RemoveUptakeMutationVariables
  POSTPONE_EVENT: PostponeEventMutationVariables
  RELEASE_STAGED_DECISIONS: ReleaseMutationVariables
  REQUEST_SPEAKER_CONSENT: RequestSpeakerConsentMutationVariables
  RESCHEDULE_EVENT: RescheduleEventMutationVariables
  RESUME_WAITLIST: ResumeWaitlistMutationVariables
  RUN_INVITATION_IMPORT: RunInvitationImportMutationVariables
  SEPARATE_ORGANISATION: SeparateOrganisationMutationVariables
  SEND_EVENT_INVITATION_AGAIN: SendEventInvitationAgainMutationVariables
  SEND_FOLLOW_UP: SendFollowUpMutationVariables
  SEND_REPORT: SendReportMutationVariables
  SET_DELEGATION: SetDelegationMutationVariables
  SET_RETENTION: SetRetentionMutationVariables
  SET_SEAT_PLAN: SetSeatPlanMutationVariables
  SET_SESSION_ROLE: SetSessionRoleMutationVariables
  SWAP_DELEGATES: SwapDelegatesMutationVariables
  UPDATE_EVENT: UpdateEventMutationVariables
  UPDATE_SESSION: UpdateSessionMutationVariables
  WIDEN_OFFER: WidenOfferMutationVariables
}

/** An action to preview, with its variables. */
export type Previewed = { [Kind in keyof Args]: { kind: Kind; args: Args[Kind] } }[keyof Args]

const ActionPreview = graphql(`
  query ActionPreview($kind: PlannedActionKind!, $args: JSON!) {
    actionPreview(kind: $kind, args: $args) {
      people
      isUpperBound
      deletesDataOf
      emails {
        about
        people
      }
      refusal
    }
  }
`)

export type Preview = ActionPreviewQuery['actionPreview']

/** Previews who would be emailed; no one if the action would be refused. Null if the server didn't answer. */
export async function askPreview(client: ApolloClient, variables: Previewed): Promise<Preview | null> {
  const answer = await client.query({ query: ActionPreview, variables, fetchPolicy: 'no-cache' }).catch(() => null)
  return answer?.data?.actionPreview ?? null
}

/** Number of people an action emails; `UNTOLD`: hidden from a viewer who can't see all registrations; null while unknown. */
export type People = number | 'UNTOLD' | null

export const peopleOf = (preview: Pick<Preview, 'people'> | null): People => preview && (preview.people ?? 'UNTOLD')

/** Number of people an action would email, for display. */
export const usePeople = (action: Previewed | null): People => peopleOf(usePreview(action))

/** Like `usePeople`, including the reason why the action would be refused. */
export function usePreview(action: Previewed | null): Preview | null {
  const { data } = useQuery(ActionPreview, {
    variables: action ?? { kind: 'MOVE_SESSION', args: {} },
    skip: action === null,
    fetchPolicy: 'no-cache',
  })
  return data?.actionPreview ?? null
}
