import { onlineManager, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'

/** What is on the page now. `queries` answers from what a test put there, and asks nobody. */
export interface Rendered {
  readonly queries: QueryClient
  readonly end: () => Promise<void>
}

/** No network behind a component: what a test did not put there never comes. */
export function answeredQueries(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false, refetchInterval: false } } })
}

/** Puts a component on a page of its own, as React would in a browser. For files that begin with `@vitest-environment jsdom`. */
export async function render(component: ReactNode, queries: QueryClient = answeredQueries()): Promise<Rendered> {
  onlineManager.setOnline(false)
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, CSS: { escape: (text: string) => text } })
  // Nothing is laid out here: what is on the page counts as seen.
  Object.defineProperty(HTMLElement.prototype, 'offsetParent', { configurable: true, get: () => document.body })
  const place = document.body.appendChild(document.createElement('div'))
  const root: Root = createRoot(place)
  await settled(() => root.render(<QueryClientProvider client={queries}>{component}</QueryClientProvider>))
  return {
    queries,
    end: async () => {
      await settled(() => root.unmount())
      place.remove()
      queries.clear()
      onlineManager.setOnline(true)
    },
  }
}

/** Does it, and waits for all that follows from it. */
export async function settled(work: () => void): Promise<void> {
  await act(() => {
    work()
    return Promise.resolve()
  })
}

export function button(name: string | RegExp): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('button')].find((one) => (typeof name === 'string' ? one.textContent.trim() === name : name.test(one.textContent)))
  if (found === undefined) throw new Error(`no button ${String(name)} among: ${[...document.querySelectorAll('button')].map((one) => one.textContent).join(' | ')}`)
  return found
}

/** A press by the keyboard, as a browser makes a click of it. */
export async function press(element: HTMLElement): Promise<void> {
  await settled(() => {
    element.focus()
    element.click()
  })
}

export async function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  const value = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, 'value')
  await settled(() => {
    field.focus()
    // As a browser does it: React tells what was typed from what it set itself.
    value?.set?.call(field, text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

/** The field under a label. */
export function field(label: string): HTMLInputElement {
  const named = [...document.querySelectorAll('label')].find((one) => one.textContent.trim() === label)
  const found = named === undefined ? null : document.getElementById(named.htmlFor)
  if (!(found instanceof HTMLInputElement)) throw new Error(`no field ${label}`)
  return found
}
