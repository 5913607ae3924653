import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import './button.css'

/** `go`: the one action of a screen. `plain`: beside it, same size. `soft`: a smaller step. `quiet`: an underlined word. */
export type Look = 'go' | 'plain' | 'soft' | 'quiet'

export interface ButtonProps extends AriaButtonProps {
  look?: Look
  /** The call is under way: the button keeps its place and its words, and cannot be pressed twice. */
  busy?: boolean
}

export function Button({ look = 'plain', busy = false, className, ...rest }: ButtonProps) {
  const classes = `button button-${look} ${typeof className === 'string' ? className : ''}`
  return <AriaButton {...rest} className={classes} isPending={busy} />
}
