import { Button } from '@/ui/Button'
import { leave } from './leave'

/** No question, no delay that shows: someone may be standing behind them. */
export function LeaveThisPage() {
  return (
    <Button look="quiet" onPress={() => void leave()}>
      Leave this page
    </Button>
  )
}
