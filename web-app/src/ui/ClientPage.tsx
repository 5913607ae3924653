import { useEffect, useRef, type ReactNode } from 'react'
import './client-page.css'
import { Place } from './ClientShell'

interface ClientPageProps {
  /** For the tab and the history: neutral words only. */
  title: string
  /** Stands left in the bar; the name of the software when left out. */
  place?: ReactNode
  /** The one action of the screen, within the thumb's reach. */
  foot?: ReactNode
  /** On a wide screen: beside the content, always in sight, or below it as on a phone. */
  footPlace?: 'beside' | 'below'
  /** Changes with each screen of one page, so that a screen reader hears the new heading. */
  screen?: string
  /** Stands only until the page comes: not a screen of its own. */
  loading?: boolean
  children: ReactNode
}

/** A client page inside the shell: the content, and its one action at the foot. */
export function ClientPage({ title, place, foot, footPlace = 'below', screen = title, loading = false, children }: ClientPageProps) {
  const main = useHeadingFocus(loading ? undefined : screen)
  useEffect(() => {
    document.title = `${title} · Anteroom`
  }, [title])
  return (
    <div className={foot !== undefined && footPlace === 'beside' ? 'page page-two' : 'page'}>
      <Place>{place ?? <span className="wordmark">Anteroom</span>}</Place>
      <main className="page-main" ref={main}>
        {children}
      </main>
      {foot === undefined ? null : (
        <section className="page-foot" aria-label="Next step">
          {foot}
        </section>
      )}
    </div>
  )
}

/** The screen that was shown last, over all pages of this visit. */
let shown: string | undefined

/** Moves focus to the heading when the screen changes, never on the first one: that would skip the bar. */
function useHeadingFocus(screen: string | undefined) {
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    if (screen === undefined || shown === screen) return
    const first = shown === undefined
    shown = screen
    if (first) return
    window.scrollTo(0, 0)
    const heading = main.current?.querySelector('h1')
    heading?.setAttribute('tabindex', '-1')
    heading?.focus({ preventScroll: true })
  }, [screen])
  return main
}
