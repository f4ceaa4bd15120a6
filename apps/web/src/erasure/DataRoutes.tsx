import { Route, Switch } from 'wouter'
import { patterns } from '../kernel/routes.ts'
import { ErasePage } from './ErasePage.tsx'
import { MyDataPage } from './MyDataPage.tsx'

/** The pages about what is held of a person. */
export default function DataRoutes() {
  return (
    <Switch>
      <Route path={patterns.myData} component={MyDataPage} />
      <Route path={patterns.erase} component={ErasePage} />
    </Switch>
  )
}
