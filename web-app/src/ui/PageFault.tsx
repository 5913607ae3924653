import { Component, type ReactNode } from 'react'
import { Button } from './Button'
import { ClientPage } from './ClientPage'

/** A fault of ours never leaves an empty page: help and the way out stay, and one step goes on. */
export class PageFault extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    return (
      <ClientPage title="One moment">
        <h1>Something went wrong on our side</h1>
        <p className="soft">It isn’t anything you did. What was saved is still saved.</p>
        <Button look="go" onPress={() => window.location.reload()}>
          Load the page again
        </Button>
      </ClientPage>
    )
  }
}
