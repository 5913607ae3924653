import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { Route, Switch } from 'wouter'
import { newQueryClient } from './platform/session/queries'
import { ClientShell } from './ui/ClientShell'
import { NotHere } from './ui/NotHere'
import { PageFault } from './ui/PageFault'
import { PageLoading } from './ui/PageLoading'

// One file each, so that a phone fetches only the page it shows.
const AppointmentPage = lazy(() => import('./features/appointment/ui/AppointmentPage'))
const MyPage = lazy(() => import('./features/appointment/ui/MyPage'))
const ReadersPage = lazy(() => import('./features/intake/ui/ReadersPage'))
const IntakePage = lazy(() => import('./features/intake/ui/IntakePage'))
const BookingPage = lazy(() => import('./features/booking/ui/BookingPage'))
const SignInPage = lazy(() => import('./features/signin/ui/SignInPage'))
const ConfirmSignInPage = lazy(() => import('./features/signin/ui/ConfirmSignInPage'))
const DeskPages = lazy(() => import('./features/desk/ui/DeskPages'))

export function App() {
  const [queries] = useState(newQueryClient)
  return (
    <QueryClientProvider client={queries}>
      <Switch>
        <Route path="/desk/*?">
          <Suspense fallback={null}>
            <DeskPages />
          </Suspense>
        </Route>
        <Route>
          <ClientShell>
            <PageFault>
              <ClientPages />
            </PageFault>
          </ClientShell>
        </Route>
      </Switch>
    </QueryClientProvider>
  )
}

function ClientPages() {
  return (
    <Suspense fallback={<PageLoading />}>
      <Switch>
        <Route path="/" component={BookingPage} />
        <Route path="/a/:id" component={AppointmentPage} />
        <Route path="/was-this-you/:id" component={AppointmentPage} />
        <Route path="/me/readers" component={ReadersPage} />
        <Route path="/me" component={MyPage} />
        <Route path="/intake/:response" component={IntakePage} />
        <Route path="/sign-in" component={SignInPage} />
        <Route path="/sign-in/confirm" component={ConfirmSignInPage} />
        <Route component={NotHere} />
      </Switch>
    </Suspense>
  )
}
