import { xsrfToken } from '@/platform/http/cookies'
import { readSettings } from '@/platform/settings/settings'
import { settleBeforeLeaving } from '../model/leaving'

/** How long the empty page may stand before it is replaced, in milliseconds: enough for a save on a slow line. */
const PATIENCE = 900

/**
 * Leaves at once for anyone who looks at the screen; what must be saved is sent behind the empty page. The session ends
 * with `keepalive`, so it ends even though the page is gone; the browser is then one that the practice has never seen.
 */
export async function leave(): Promise<void> {
  document.documentElement.hidden = true
  document.title = 'New tab'
  await settleBeforeLeaving(new Promise((done) => setTimeout(done, PATIENCE)))
  endSession()
  await forgetDevice()
  window.location.replace(readSettings(document).leaveUrl)
}

function endSession(): void {
  const token = xsrfToken(document.cookie)
  if (token === undefined) return
  void fetch('/api/account/sign-out?forget=true', { method: 'POST', keepalive: true, headers: { 'X-XSRF-TOKEN': token } }).catch(() => undefined)
}

/** Everything that this site keeps in the browser. What the browser itself keeps (history) is out of a page's reach. */
async function forgetDevice(): Promise<void> {
  sessionStorage.clear()
  localStorage.clear()
  try {
    const [names, workers] = await Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()])
    await Promise.all([...names.map((name) => caches.delete(name)), ...workers.map((worker) => worker.unregister())])
  } catch {
    // Not every browser has them, or lets them be touched in a private window; leaving goes on.
  }
}
