import { Route, Switch } from 'wouter'
import { EditEventPage } from '../../events/edit/EditEventPage.tsx'
import { NewEventPage } from '../../events/edit/NewEventPage.tsx'
import { SeatPlanPage } from '../../groups/SeatPlanPage.tsx'
import { BoardPage } from '../../registrations/board/BoardPage.tsx'
import { WaitlistPage } from '../../registrations/waitlist/WaitlistPage.tsx'
import { NotFoundPage } from '../NotFoundPage.tsx'
import { LogPage } from './LogPage.tsx'
import { OverviewPage } from './OverviewPage.tsx'
import { StaffLayout } from './StaffLayout.tsx'

const workspace = '/e/:slug/manage'

/** The pages of those who run events. */
export default function StaffRoutes() {
  return (
    <Switch>
      <Route path="/new-event" component={NewEventPage} />
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
              <Route path={`${workspace}/waitlist`}>
                <WaitlistPage slug={slug} />
              </Route>
              <Route path={`${workspace}/seats`}>
                <SeatPlanPage slug={slug} />
              </Route>
              <Route path={`${workspace}/details`}>
                <EditEventPage slug={slug} />
              </Route>
              <Route path={`${workspace}/log`}>
                <LogPage slug={slug} />
              </Route>
              <Route component={NotFoundPage} />
            </Switch>
          </StaffLayout>
        )}
      </Route>
    </Switch>
  )
}
