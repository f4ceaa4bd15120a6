import { Route, Switch } from 'wouter'
import { patterns } from '../../kernel/routes.ts'
import { AccountPage } from './AccountPage.tsx'
import { ConfirmPage } from './ConfirmPage.tsx'
import { SignInsPage } from './SignInsPage.tsx'

/** Routes of the account pages. */
export default function AccountRoutes() {
  return (
    <Switch>
      <Route path={patterns.confirm} component={ConfirmPage} />
      <Route path={patterns.signIns} component={SignInsPage} />
      <Route path={patterns.account} component={AccountPage} />
    </Switch>
  )
}
