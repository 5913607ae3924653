import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { Route, Switch } from 'wouter'
import { HelpDialog } from './features/help/ui/HelpDialog'
import { newQueryClient } from './platform/session/queries'
import { NotHere } from './ui/NotHere'
import { PageFault } from './ui/PageFault'
import { PageLoading } from './ui/PageLoading'

// One file each, so that a phone fetches only the page it shows.
const AppointmentPage = lazy(() => import('./features/appointment/ui/AppointmentPage'))
const MyPage = lazy(() => import('./features/appointment/ui/MyPage'))
const IntakePage = lazy(() => import('./features/intake/ui/IntakePage'))
const BookingPage = lazy(() => import('./features/booking/ui/BookingPage'))
const SignInPage = lazy(() => import('./features/signin/ui/SignInPage'))
const ConfirmSignInPage = lazy(() => import('./features/signin/ui/ConfirmSignInPage'))
const DeskPages = lazy(() => import('./features/desk/ui/DeskPages'))

export function App() {
  const [queries] = useState(newQueryClient)
  return (
    <>
      <HelpDialog />
      <Pages queries={queries} />
    </>
  )
}

function Pages({ queries }: { queries: QueryClient }) {
  return (
    <PageFault>
      <QueryClientProvider client={queries}>
        <Suspense fallback={<PageLoading />}>
          <Switch>
            <Route path="/" component={BookingPage} />
            <Route path="/a/:id" component={AppointmentPage} />
            <Route path="/me" component={MyPage} />
            <Route path="/intake/:response" component={IntakePage} />
            <Route path="/sign-in" component={SignInPage} />
            <Route path="/sign-in/confirm" component={ConfirmSignInPage} />
            <Route path="/desk/*?" component={DeskPages} />
            <Route component={NotHere} />
          </Switch>
        </Suspense>
      </QueryClientProvider>
    </PageFault>
  )
}
