import { useQueryClient } from '@tanstack/react-query'
import { CalendarDays, CalendarOff, Eye, EyeOff, Inbox, Keyboard, ListChecks, LogOut, Plus, Printer, Users, type LucideIcon } from 'lucide-react'
import { Link, useRoute } from 'wouter'
import { signOut } from '@/platform/session/session'
import { Button } from '@/ui/Button'
import { useRequests } from '../api/appointment'
import { stillToCome } from '../model/columns'
import { useDesk } from './desk-context'
import './side-bar.css'
import { useToday } from './useToday'

const roles = { CLIENT: '', CLINICIAN: 'clinician', FRONT_DESK: 'front desk', OWNER: 'owner' } as const

/** The way between the desk's pages; only what exists. On a phone it lies at the foot. */
export function SideBar() {
  const desk = useDesk()
  const today = useToday()
  const requests = useRequests()
  return (
    <header className="side">
      <span className="wordmark side-word">Anteroom</span>
      <Button look="go" className="side-new" onPress={() => desk.setDialog({ kind: 'new', from: {} })}>
        <Plus aria-hidden="true" size={20} className="side-plus" />
        <span>New appointment</span>
        <Key>N</Key>
      </Button>
      <nav className="side-nav" aria-label="Front desk">
        <Place href="/desk" icon={CalendarDays} word="Calendar" />
        <Place href="/desk/today" icon={ListChecks} word="Today" count={stillToCome(today.appointments, desk.wall).length} of={['still to come', 'still to come']} />
        <Place href="/desk/requests" icon={Inbox} word="Requests" count={requests.data?.appointments.length ?? 0} of={['waits', 'wait']} />
        <Place href="/desk/clients" icon={Users} word="Clients" />
      </nav>
      <div className="side-foot">
        <button type="button" className="side-act" onClick={() => desk.setDialog({ kind: 'block', from: {} })}>
          <CalendarOff aria-hidden="true" size={18} />
          <span>Block time</span>
          <Key>B</Key>
        </button>
        <button type="button" className="side-act" aria-pressed={desk.veiled} onClick={() => desk.setVeiled(!desk.veiled)}>
          {desk.veiled ? <EyeOff aria-hidden="true" size={18} /> : <Eye aria-hidden="true" size={18} />}
          <span>Hide names</span>
          <Key>P</Key>
        </button>
        <button type="button" className="side-act side-keys" onClick={() => desk.setDialog({ kind: 'keys' })}>
          <Keyboard aria-hidden="true" size={18} />
          <span>Keys</span>
          <Key>?</Key>
        </button>
        <button type="button" className="side-act side-keys" onClick={() => window.print()}>
          <Printer aria-hidden="true" size={18} />
          <span>Print</span>
        </button>
        <SignOut />
      </div>
    </header>
  )
}

interface PlaceProps {
  href: string
  icon: LucideIcon
  word: string
  count?: number
  /** What is counted: one, and several. */
  of?: readonly [string, string]
}

function Place({ href, icon: Icon, word, count, of: [one, several] = ['', ''] }: PlaceProps) {
  const [here] = useRoute(href)
  return (
    <Link href={href} className="side-place" aria-current={here ? 'page' : undefined}>
      <Icon aria-hidden="true" size={18} />
      <span>{word}</span>
      {count === undefined || count === 0 ? null : (
        <span className="side-count">
          {count}
          <span className="unseen">{count === 1 ? ` ${one}` : ` ${several}`}</span>
        </span>
      )}
    </Link>
  )
}

function Key({ children }: { children: string }) {
  return (
    <kbd className="key" aria-hidden="true">
      {children}
    </kbd>
  )
}

function SignOut() {
  const { me } = useDesk()
  const queries = useQueryClient()
  return (
    <div className="side-me">
      <span className="side-who">
        {me.name} · {roles[me.role]}
      </span>
      <button
        type="button"
        className="side-out"
        onClick={() => {
          // A full load: nothing of what was read stays in this page's memory.
          void signOut(queries).then(() => window.location.assign('/sign-in?next=%2Fdesk'))
        }}
      >
        <LogOut aria-hidden="true" size={18} />
        <span className="unseen">Sign out</span>
      </button>
    </div>
  )
}
