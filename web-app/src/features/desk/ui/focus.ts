import { useEffect, type RefObject } from 'react'

/** Focuses the first element that is on the page and can be seen; false when there is none. */
export function focusFirst(selector: string): boolean {
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    if (element.offsetParent === null) continue
    element.focus()
    return true
  }
  return false
}

/** Presses the first that is there, without moving the focus; false when there is none. */
export function press(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector)
  element?.click()
  return element !== null
}

/** A dialog that was opened to type in begins in its first field. */
export function useFirstFocus(): void {
  useEffect(() => {
    focusFirst('[role="dialog"] [data-first]')
  }, [])
}

/** A form that opened where a button stood begins in its first field: the button that had the focus is gone. */
export function useFieldFocus(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    form.current?.querySelector('input')?.focus()
  }, [form])
}
