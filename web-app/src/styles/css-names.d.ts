import 'react'

/** Custom properties that a page sets: where a thing lies, in minutes and lanes; the styles make pixels of it. */
declare module 'react' {
  interface CSSProperties {
    [name: `--${string}`]: number | string | undefined
  }
}
