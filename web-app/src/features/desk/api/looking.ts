import { createContext, useContext } from 'react'

/** How often the desk looks again by itself. */
export const LOOK_AGAIN = 10_000

/** Whether the service tells changes by itself just now. */
export const LiveContext = createContext(false)

/** Between two looks at what the service tells of: none while it does. */
export function useLookAgain(): number | false {
  return useContext(LiveContext) ? false : LOOK_AGAIN
}
