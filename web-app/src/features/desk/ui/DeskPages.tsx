import { Redirect, Route, Switch } from 'wouter'
import './desk.css'
import { CalendarPage } from './CalendarPage'
import { ClientsPage } from './ClientsPage'
import { DeskFrame } from './DeskFrame'
import { DeskProvider } from './DeskProvider'
import { LiveDesk } from './LiveDesk'
import { RequestsPage } from './RequestsPage'
import { StaffOnly } from './StaffOnly'
import { TodayPage } from './TodayPage'
import { WrittenPage } from './WrittenPage'

/** The front desk's pages, one file for all of them: who works here opens every one. */
export default function DeskPages() {
  return (
    <StaffOnly>
      {(me) => (
        <LiveDesk>
          <DeskProvider me={me}>
            <DeskFrame>
              <Switch>
                <Route path="/desk" component={CalendarPage} />
                <Route path="/desk/today" component={TodayPage} />
                <Route path="/desk/requests" component={RequestsPage} />
                <Route path="/desk/clients" component={ClientsPage} />
                <Route path="/desk/people/:client/answers">{({ client }) => <WrittenPage key={client} client={client} />}</Route>
                <Route>
                  <Redirect to="/desk" replace />
                </Route>
              </Switch>
            </DeskFrame>
          </DeskProvider>
        </LiveDesk>
      )}
    </StaffOnly>
  )
}
