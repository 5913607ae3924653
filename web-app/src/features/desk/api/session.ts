import { useQuery } from '@tanstack/react-query'
import { account } from '@/platform/http/api'
import { valueOf } from '@/platform/http/call'
import { LOOK_AGAIN } from './looking'

/** While changes are told, nothing else is asked for: whether the session still lives is, so that names do not outlive it. */
export function useStillSignedIn(live: boolean): void {
  useQuery({ queryKey: ['desk', 'session'], queryFn: () => valueOf(account.GET('/api/account/me')), enabled: live, refetchInterval: live ? LOOK_AGAIN : false })
}
