import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { Route, Switch } from 'wouter'
import { newQueryClient } from './platform/session/queries'
import { NotHere } from './ui/NotHere'
import { PageFault } from './ui/PageFault'
import { PageLoading } from './ui/PageLoading'

// One file each, so that a phone fetches only the page it shows.
const SignInPage = lazy(() => import('./features/signin/ui/SignInPage'))
const ConfirmSignInPage = lazy(() => import('./features/signin/ui/ConfirmSignInPage'))
const DeskPages = lazy(() => import('./features/desk/ui/DeskPages'))

export function App() {
  const [queries] = useState(newQueryClient)
  return (
    <PageFault>
      <QueryClientProvider client={queries}>
        <Suspense fallback={<PageLoading />}>
          <Switch>
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
