import { Link } from 'wouter'
import { ClientPage } from '@/ui/ClientPage'
import './intake.css'

/** A neutral last page: what happens next, and nothing more to do. */
export function SubmittedPage({ next }: { next: string }) {
  return (
    <ClientPage title="Questions" screen="submitted">
      <h1>Thank you</h1>
      <div className="reading">
        <p>{next}</p>
        <p className="soft">This may be a good moment for a glass of water, a look out of the window, or a few steps.</p>
        <p>
          <Link href="/me" className="button button-plain">
            Back to my page
          </Link>
        </p>
      </div>
    </ClientPage>
  )
}
