import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import type { ReactNode } from 'react'
import './button.css'

/** `go`: the one action of a screen. `plain`: beside it, same size. `soft`: a smaller step. `quiet`: an underlined word. */
export type Look = 'go' | 'plain' | 'soft' | 'quiet'

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'isPending'> {
  look?: Look
  /** The call is under way: the button keeps its place and its words, and does nothing more when it is pressed again. */
  busy?: boolean
  children?: ReactNode
}

export function Button({ look = 'plain', busy = false, className, children, onPress, ...rest }: ButtonProps) {
  const classes = `button button-${look} ${busy ? 'button-busy' : ''} ${typeof className === 'string' ? className : ''}`
  const press = (event: Parameters<NonNullable<typeof onPress>>[0]): void => (busy ? undefined : onPress?.(event))
  return (
    <AriaButton {...rest} className={classes} onPress={press}>
      {children}
      {busy ? (
        <span className="unseen" role="status">
          One moment
        </span>
      ) : null}
    </AriaButton>
  )
}
