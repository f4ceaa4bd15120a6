import '../../ui/staff/staff.css'
import { lazy } from 'react'
import { Route, Switch, useRoute } from 'wouter'
import { AssignmentsPage } from '../../assignments/AssignmentsPage.tsx'
import { CheckInPage } from '../../attendance/CheckInPage.tsx'
import { AuditPage } from '../../auditLog/AuditPage.tsx'
import { BoardPage } from '../../board/BoardPage.tsx'
import { CompanionsPage } from '../../companions/CompanionsPage.tsx'
import { CompositionPage } from '../../compose/CompositionPage.tsx'
import { CountersignPage } from '../../countersigning/CountersignPage.tsx'
import { DelegationsPage } from '../../delegations/manage/DelegationsPage.tsx'
import { ManageDrawPage } from '../../draws/ManageDrawPage.tsx'
import { CardPage } from '../../embed/CardPage.tsx'
import { RetentionPage } from '../../erasure/RetentionPage.tsx'
import { CopyEventPage } from '../../events/edit/CopyEventPage.tsx'
import { EditEventPage } from '../../events/edit/EditEventPage.tsx'
import { ImagePage } from '../../events/edit/image/ImagePage.tsx'
import { NewEventPage } from '../../events/edit/NewEventPage.tsx'
import { ExchangePage } from '../../exchange/ExchangePage.tsx'
import { ImportPage } from '../../exchange/ImportPage.tsx'
import type { LastSteps } from '../../exchange/ImportWork.tsx'
import { AskAfterwardsPage } from '../../followUps/manage/AskAfterwardsPage.tsx'
import { CounterProposalPage } from '../../grants/CounterProposalPage.tsx'
import { GrantPage } from '../../grants/GrantPage.tsx'
import { PartnersPage } from '../../grants/PartnersPage.tsx'
import { ProposePage } from '../../grants/ProposePage.tsx'
import { SeatPlanPage } from '../../groups/SeatPlanPage.tsx'
import { InstitutePage } from '../../institutes/InstitutePage.tsx'
import { JoinPage } from '../../institutes/JoinPage.tsx'
import { InvitationsPage } from '../../invitations/manage/InvitationsPage.tsx'
import { InviteFocalPointPage } from '../../invitations/manage/InviteFocalPointPage.tsx'
import { InvitePage } from '../../invitations/manage/InvitePage.tsx'
import { InviteRunForm } from '../../invitations/manage/InviteRunForm.tsx'
import { patterns } from '../../kernel/routes.ts'
import { LetterheadPage } from '../../letterhead/LetterheadPage.tsx'
import { LifecyclePage } from '../../lifecycle/LifecyclePage.tsx'
import { PublishPage } from '../../lifecycle/PublishPage.tsx'
import { ComposePage, MessagePage } from '../../messages/ComposePage.tsx'
import { MessagesPage } from '../../messages/MessagesPage.tsx'
import { SettingsPage } from '../../messages/SettingsPage.tsx'
import { NotesPage } from '../../notes/NotesPage.tsx'
import { InstituteOutboxPage } from '../../outbox/InstituteOutboxPage.tsx'
import { OutboxPage } from '../../outbox/OutboxPage.tsx'
import { PersonPage } from '../../person/PersonPage.tsx'
import { UndoBar } from '../../planned/UndoBar.tsx'
import { ImportRecipientsForm } from '../../recipients/manage/ImportRecipientsForm.tsx'
import { RecipientsPage } from '../../recipients/manage/RecipientsPage.tsx'
import { AddPersonPage } from '../../records/AddPersonPage.tsx'
import { DuplicatesPage } from '../../records/DuplicatesPage.tsx'
import { EditReportPage } from '../../report/edit/EditReportPage.tsx'
import { CriteriaPage } from '../../reviews/CriteriaPage.tsx'
import { EditSeriesPage } from '../../series/edit/EditSeriesPage.tsx'
import { NewSeriesPage } from '../../series/edit/NewSeriesPage.tsx'
import { BreakoutPage } from '../../sessions/breakouts/BreakoutPage.tsx'
import { ProgrammePage } from '../../sessions/manage/ProgrammePage.tsx'
import { SpeakersPage } from '../../speakers/manage/SpeakersPage.tsx'
import { TopicsPage } from '../../topics/TopicsPage.tsx'
import { NotFoundPage } from '../../ui/NotFoundPage.tsx'
import { SecondFactorGate } from '../../ui/SecondFactorGate.tsx'
import { ManageUptakePage } from '../../uptake/manage/ManageUptakePage.tsx'
import { WaitlistPage } from '../../waitlist/WaitlistPage.tsx'
import { WebhookPage } from '../../webhooks/WebhookPage.tsx'
import { WebhooksPage } from '../../webhooks/WebhooksPage.tsx'
import { FocusRoute } from './FocusRoute.tsx'
import { HomePage } from './HomePage.tsx'
import { OverviewPage } from './OverviewPage.tsx'
import { StaffLayout } from './StaffLayout.tsx'
import { StaffShell } from './StaffShell.tsx'

/** Loaded separately, with its charting code. */
const FiguresPage = lazy(() => import('../../figures/FiguresPage.tsx'))
const NeedsPage = lazy(() => import('../../attendance/NeedsPage.tsx'))
const PrintPage = lazy(() => import('../../attendance/PrintPage.tsx'))
const RosterPage = lazy(() => import('../../rosters/RosterPage.tsx'))
const FindingsPage = lazy(() => import('../../findings/FindingsPage.tsx'))
const ValidationPage = lazy(() => import('../../validation/manage/ValidationPage.tsx'))

const workspace = '/e/:slug/manage'

const lastSteps: LastSteps = { INVITE: InviteRunForm, RECIPIENTS: ImportRecipientsForm }

/** Routes of the organisers' pages. */
export default function StaffRoutes() {
  const [, event] = useRoute(`${workspace}/*?`)
  return (
    <>
      <Pages />
      <UndoBar slug={event?.slug ?? null} />
    </>
  )
}

function Pages() {
  return (
    <Switch>
      <Route path="/new-event" component={NewEventPage} />
      <Route path={patterns.editSeries}>{({ slug }) => <EditSeriesPage key={slug} slug={slug} />}</Route>
      <Route path={patterns.newSeries}>{({ hostSlug }) => <NewSeriesPage key={hostSlug} hostSlug={hostSlug} />}</Route>
      <Route path={patterns.home}>
        <StaffShell>
          <HomePage />
        </StaffShell>
      </Route>
      <Route path={patterns.institute}>
        {({ slug }) => (
          <StaffShell>
            <InstitutePage key={slug} slug={slug} />
          </StaffShell>
        )}
      </Route>
      <Route path={patterns.person}>
        {({ slug, reference }) => (
          <StaffShell>
            <SecondFactorGate>
              <PersonPage key={reference} slug={slug} reference={reference} />
            </SecondFactorGate>
          </StaffShell>
        )}
      </Route>
      <Route path={patterns.webhooks}>
        {({ slug, id }) => (
          <StaffShell>
            <SecondFactorGate>
              {id ? <WebhookPage key={id} slug={slug} id={id} /> : <WebhooksPage key={slug} slug={slug} />}
            </SecondFactorGate>
          </StaffShell>
        )}
      </Route>
      <Route path={patterns.letterhead}>
        {({ slug }) => (
          <StaffShell>
            <SecondFactorGate>
              <LetterheadPage key={slug} slug={slug} />
            </SecondFactorGate>
          </StaffShell>
        )}
      </Route>
      <Route path={patterns.instituteOutbox}>
        {({ slug }) => (
          <StaffShell>
            <SecondFactorGate>
              <InstituteOutboxPage key={slug} slug={slug} />
            </SecondFactorGate>
          </StaffShell>
        )}
      </Route>
      <Route path={patterns.join}>{({ id }) => <JoinPage key={id} id={id} />}</Route>
      <Route path={`${workspace}/review`}>{({ slug }) => <FocusRoute key={slug} slug={slug} />}</Route>
      <Route path={`${workspace}/*?`}>
        {({ slug }) => (
          <StaffLayout key={slug} slug={slug}>
            <Switch>
              <Route path={workspace}>
                <OverviewPage slug={slug} />
              </Route>
              <Route path={`${workspace}/registrations`}>
                <BoardPage slug={slug} />
              </Route>
              <Route path={`${workspace}/registrations/duplicates`}>
                <SecondFactorGate>
                  <DuplicatesPage slug={slug} />
                </SecondFactorGate>
              </Route>
              <Route path={`${workspace}/registrations/add`}>
                <SecondFactorGate>
                  <AddPersonPage slug={slug} />
                </SecondFactorGate>
              </Route>
              <Route path={`${workspace}/sessions/breakouts`}>
                <BreakoutPage slug={slug} />
              </Route>
              <Route path={`${workspace}/waitlist`}>
                <WaitlistPage slug={slug} />
              </Route>
              <Route path={`${workspace}/seats`}>
                <SeatPlanPage slug={slug} />
              </Route>
              <Route path={`${workspace}/assignments`}>
                <AssignmentsPage slug={slug} />
              </Route>
              <Route path={`${workspace}/composition`}>
                <CompositionPage slug={slug} />
              </Route>
              <Route path={`${workspace}/draw`}>
                <ManageDrawPage slug={slug} />
              </Route>
              <Route path={`${workspace}/companions`}>
                <CompanionsPage slug={slug} />
              </Route>
              <Route path={`${workspace}/delegations`}>
                <DelegationsPage slug={slug} />
              </Route>
              <Route path={`${workspace}/criteria`}>
                <CriteriaPage slug={slug} />
              </Route>
              <Route path={`${workspace}/sessions`}>
                <ProgrammePage slug={slug} />
              </Route>
              <Route path={`${workspace}/image`}>
                <ImagePage slug={slug} />
              </Route>
              <Route path={`${workspace}/speakers`}>
                <SpeakersPage slug={slug} />
              </Route>
              <Route path={`${workspace}/topics`}>
                <TopicsPage slug={slug} />
              </Route>
              <Route path={`${workspace}/notes/:sessionId?`}>
                {({ sessionId }) => (
                  <SecondFactorGate>
                    <NotesPage slug={slug} sessionId={sessionId} />
                  </SecondFactorGate>
                )}
              </Route>
              <Route path={`${workspace}/card`}>
                <CardPage slug={slug} />
              </Route>
              <Route path={`${workspace}/details`}>
                <EditEventPage slug={slug} />
              </Route>
              <Route path={`${workspace}/publish`}>
                <PublishPage slug={slug} />
              </Route>
              <Route path={`${workspace}/status`}>
                <SecondFactorGate>
                  <LifecyclePage slug={slug} />
                </SecondFactorGate>
              </Route>
              <Route path={`${workspace}/copy`}>
                <CopyEventPage slug={slug} />
              </Route>
              <Route path={`${workspace}/invitations`}>
                <InvitationsPage slug={slug} />
              </Route>
              <Route path={`${workspace}/invitations/new`}>
                <SecondFactorGate>
                  <InvitePage slug={slug} />
                </SecondFactorGate>
              </Route>
              <Route path={`${workspace}/invitations/focal-point`}>
                <SecondFactorGate>
                  <InviteFocalPointPage slug={slug} />
                </SecondFactorGate>
              </Route>
              <Route path={`${workspace}/messages`}>
                <MessagesPage slug={slug} />
              </Route>
              <Route path={`${workspace}/messages/new`}>
                <ComposePage slug={slug} />
              </Route>
              <Route path={`${workspace}/messages/settings`}>
                <SettingsPage slug={slug} />
              </Route>
              <Route path={`${workspace}/messages/outbox`}>
                <OutboxPage slug={slug} />
              </Route>
              <Route path={`${workspace}/messages/:letterId`}>
                {({ letterId }) => <MessagePage key={letterId} slug={slug} id={letterId} />}
              </Route>
              <Route path={`${workspace}/exchange`}>
                <SecondFactorGate>
                  <ExchangePage slug={slug} />
                </SecondFactorGate>
              </Route>
              <Route path={`${workspace}/exchange/:id`}>
                {({ id }) => (
                  <SecondFactorGate>
                    <ImportPage key={id} slug={slug} id={id} lastSteps={lastSteps} />
                  </SecondFactorGate>
                )}
              </Route>
              <Route path={`${workspace}/figures`}>
                <FiguresPage slug={slug} />
              </Route>
              <Route path={`${workspace}/findings`}>
                <SecondFactorGate>
                  <FindingsPage slug={slug} />
                </SecondFactorGate>
              </Route>
              <Route path={`${workspace}/findings/validation`}>
                <SecondFactorGate>
                  <ValidationPage slug={slug} />
                </SecondFactorGate>
              </Route>
              <Route path={`${workspace}/report`}>
                <SecondFactorGate>
                  <EditReportPage slug={slug} />
                </SecondFactorGate>
              </Route>
              <Route path={`${workspace}/recipients`}>
                <RecipientsPage slug={slug} />
              </Route>
              <Route path={`${workspace}/uptake`}>
                <ManageUptakePage slug={slug} />
              </Route>
              <Route path={`${workspace}/follow-up`}>
                <SecondFactorGate>
                  <AskAfterwardsPage slug={slug} />
                </SecondFactorGate>
              </Route>
              <Route path={`${workspace}/check-in`}>
                <SecondFactorGate>
                  <CheckInPage slug={slug} />
                </SecondFactorGate>
              </Route>
              <Route path={`${workspace}/check-in/needs`}>
                <SecondFactorGate>
                  <NeedsPage slug={slug} />
                </SecondFactorGate>
              </Route>
              <Route path={`${workspace}/check-in/video-call`}>
                <SecondFactorGate>
                  <RosterPage slug={slug} />
                </SecondFactorGate>
              </Route>
              <Route path={`${workspace}/check-in/print`}>
                <SecondFactorGate>
                  <PrintPage slug={slug} />
                </SecondFactorGate>
              </Route>
              <Route path={`${workspace}/retention`}>
                <SecondFactorGate>
                  <RetentionPage slug={slug} />
                </SecondFactorGate>
              </Route>
              <Route path={`${workspace}/audit`}>
                <AuditPage slug={slug} />
              </Route>
              <Route path={`${workspace}/partners`}>
                <PartnersPage slug={slug} />
              </Route>
              <Route path={`${workspace}/partners/new`}>
                <ProposePage slug={slug} />
              </Route>
              <Route path={`${workspace}/partners/:grantId`}>
                {({ grantId }) => <GrantPage key={grantId} id={grantId} />}
              </Route>
              <Route path={`${workspace}/partners/:grantId/terms`}>
                {({ grantId }) => <CounterProposalPage key={grantId} id={grantId} />}
              </Route>
              <Route path={`${workspace}/countersign`}>
                <SecondFactorGate>
                  <CountersignPage slug={slug} />
                </SecondFactorGate>
              </Route>
              <Route component={NotFoundPage} />
            </Switch>
          </StaffLayout>
        )}
      </Route>
    </Switch>
  )
}
