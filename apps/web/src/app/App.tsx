import { I18nProvider, useLingui } from '@lingui/react'
import { lazy, type ReactNode, Suspense, use, useEffect, useMemo } from 'react'
import { type BaseLocationHook, type BaseSearchHook, Redirect, Route, Router, Switch, useLocation } from 'wouter'
import { EventListPage } from '../events/EventListPage.tsx'
import { EventPage } from '../events/EventPage.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Apollo } from './apollo.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Layout } from './Layout.tsx'
import {
  addStaffWords,
  type InterfaceLanguage,
  inLanguage,
  languageOfPath,
  preferredLanguage,
  rememberLanguage,
  wordsOf,
} from './language.ts'
import { NotFoundPage } from './NotFoundPage.tsx'
import { patterns } from './routes.ts'

const RegisterPage = lazy(() => import('../registrations/RegisterPage.tsx'))
const StatusPage = lazy(() => import('../registrations/StatusPage.tsx'))
const NewsStopPage = lazy(() => import('../registrations/NewsStopPage.tsx'))
const SeriesPage = lazy(() => import('../series/SeriesPage.tsx'))
const SignInPage = lazy(() => import('../people/SignInPage.tsx'))
const MyRegistrationsPage = lazy(() => import('../people/MyRegistrationsPage.tsx'))
const loadAccountRoutes = () => import('../people/account/AccountRoutes.tsx')
const AccountRoutes = lazy(loadAccountRoutes)
const loadDataRoutes = () => import('../erasure/DataRoutes.tsx')
const DataRoutes = lazy(loadDataRoutes)
const loadStaffRoutes = () => import('./staff/StaffRoutes.tsx')
const StaffRoutes = lazy(loadStaffRoutes)

interface Place {
  hook: BaseLocationHook
  searchHook: BaseSearchHook
}

/** The whole site. A test gives its own place to live in and its own way to the server. */
export function App({ place, connect }: { place?: Place; connect?: typeof Apollo }) {
  return (
    <Router {...place}>
      <InLanguage connect={connect ?? Apollo} />
    </Router>
  )
}

function InLanguage({ connect: Connect }: { connect: typeof Apollo }) {
  const [path] = useLocation()
  const language = languageOfPath(path)
  const preferred = preferredLanguage()
  if (language.base === '' && preferred.base !== '')
    return <Redirect to={inLanguage(preferred, path) + location.search + location.hash} replace />

  return (
    <ErrorBoundary place={path}>
      <Suspense>
        <InWords key={language.locale} language={language}>
          <Connect language={language}>
            <Router base={language.base}>
              <Layout language={language}>
                <ErrorBoundary place={path}>
                  <Suspense fallback={<PageSkeleton />}>
                    <Pages />
                  </Suspense>
                </ErrorBoundary>
              </Layout>
            </Router>
          </Connect>
        </InWords>
      </Suspense>
    </ErrorBoundary>
  )
}

function InWords({ language, children }: { language: InterfaceLanguage; children: ReactNode }) {
  const words = use(useMemo(() => wordsOf(language), [language]))
  useEffect(() => {
    document.documentElement.lang = language.locale
    rememberLanguage(language)
  }, [language])
  return <I18nProvider i18n={words}>{children}</I18nProvider>
}

function Pages() {
  return (
    <Switch>
      <Route path={patterns.events} component={EventListPage} />
      <Route path={patterns.event}>{({ slug }) => <EventPage key={slug} slug={slug} />}</Route>
      <Route path={patterns.register}>{({ slug, step }) => <RegisterPage key={slug} slug={slug} step={step} />}</Route>
      <Route path={patterns.registration}>
        {({ reference }) => <StatusPage key={reference} reference={reference} />}
      </Route>
      <Route path={patterns.series}>{({ slug }) => <SeriesPage key={slug} slug={slug} />}</Route>
      <Route path={patterns.editSeries} component={Workspace} />
      <Route path={patterns.newSeries} component={Workspace} />
      <Route path={patterns.signIn} component={SignInPage} />
      <Route path={patterns.myRegistrations} component={MyRegistrationsPage} />
      <Route path={patterns.myData} component={Data} />
      <Route path={patterns.erase} component={Data} />
      <Route path={patterns.account} component={Account} />
      <Route path={patterns.confirm} component={Account} />
      <Route path={patterns.institute} component={Workspace} />
      <Route path={patterns.webhooks} component={Workspace} />
      <Route path={patterns.join} component={Workspace} />
      <Route path={patterns.newsStop}>{({ token }) => <NewsStopPage token={token} />}</Route>
      <Route path={patterns.newEvent} component={Workspace} />
      <Route path={patterns.manage} component={Workspace} />
      <Route component={NotFoundPage} />
    </Switch>
  )
}

/** What organisers see, with its own words. */
function Workspace() {
  const { i18n } = useLingui()
  void loadStaffRoutes()
  use(addStaffWords(i18n))
  return <StaffRoutes />
}

/** What is held of a person; few look at it, so that its words too are not with those of every page. */
function Data() {
  const { i18n } = useLingui()
  void loadDataRoutes()
  use(addStaffWords(i18n))
  return <DataRoutes />
}

/** How somebody signs in; its words are with those of the workspace, whose people it is for. */
function Account() {
  const { i18n } = useLingui()
  void loadAccountRoutes()
  use(addStaffWords(i18n))
  return <AccountRoutes />
}
