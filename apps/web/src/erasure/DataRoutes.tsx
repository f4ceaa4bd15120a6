import { Route, Switch } from 'wouter'
import { patterns } from '../kernel/routes.ts'
import { ErasePage } from './ErasePage.tsx'
import { MyDataPage } from './MyDataPage.tsx'

/** Routes of the pages about a person's stored data. */
export default function DataRoutes() {
  return (
    <Switch>
      <Route path={patterns.myData} component={MyDataPage} />
      <Route path={patterns.erase} component={ErasePage} />
    </Switch>
  )
}
