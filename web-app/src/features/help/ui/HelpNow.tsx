import { Button } from '@/ui/Button'
import { HELP_DIALOG } from './HelpDialog'

/** Opens local lines over the page, in place. Makes no request, so it works offline and tells nobody. */
export function HelpNow() {
  return (
    <Button look="quiet" onPress={open}>
      Help now
    </Button>
  )
}

function open(): void {
  const dialog = document.getElementById(HELP_DIALOG)
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal()
}
