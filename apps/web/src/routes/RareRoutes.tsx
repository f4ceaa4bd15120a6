import { Route, Switch } from 'wouter'
import ContributionsPage from '../contributions/ContributionsPage.tsx'
import OwnContributionsPage from '../contributions/OwnContributionsPage.tsx'
import FollowUpPage from '../followUps/FollowUpPage.tsx'
import InvitationPage from '../invitations/InvitationPage.tsx'
import PlacesPage from '../invitations/PlacesPage.tsx'
import { lazyPart } from '../kernel/lazyPart.tsx'
import { patterns } from '../kernel/routes.ts'
import ReceivedPage from '../recipients/ReceivedPage.tsx'
import ReplacementPage from '../replacements/ReplacementPage.tsx'
import { SpeakerRoute } from './SpeakerRoute.tsx'

/** Includes what organisers use too: swapping members, and undoing it. */
const DelegationPage = lazyPart(
  async () => (await import('../delegations/DelegationPage.tsx')).DelegationPage,
  ['staff'],
)

/** Rarely visited pages in one bundle; most are opened from an email. */
export default function RareRoutes() {
  return (
    <Switch>
      <Route path={patterns.invitation}>{({ slug }) => <InvitationPage key={slug} slug={slug} />}</Route>
      <Route path={patterns.places}>{({ slug }) => <PlacesPage key={slug} slug={slug} />}</Route>
      <Route path={patterns.replacement}>{({ slug }) => <ReplacementPage key={slug} slug={slug} />}</Route>
      <Route path={patterns.received}>{({ slug }) => <ReceivedPage key={slug} slug={slug} />}</Route>
      <Route path={patterns.speaker}>
        <SpeakerRoute />
      </Route>
      <Route path={patterns.contributions}>{({ slug }) => <ContributionsPage key={slug} slug={slug} />}</Route>
      <Route path={patterns.followUp}>
        {({ reference }) => <FollowUpPage key={reference} reference={reference} />}
      </Route>
      <Route path={patterns.delegation}>
        {({ reference }) => <DelegationPage key={reference} reference={reference} />}
      </Route>
      <Route path={patterns.ownContributions}>
        {({ reference }) => <OwnContributionsPage key={reference} reference={reference} />}
      </Route>
    </Switch>
  )
}
