import { ClientPage } from './ClientPage'
import { Skeleton } from './Skeleton'

export function PageLoading() {
  return (
    <ClientPage title="One moment" loading>
      <p className="unseen" role="status">
        Loading
      </p>
      <Skeleton lines={4} tall />
    </ClientPage>
  )
}
