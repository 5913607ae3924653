import { createContext, useContext } from 'react'

/** Whether names are hidden. A context of its own: what shows a name renders again only when this turns. */
export const VeilContext = createContext(false)

export function useVeiled(): boolean {
  return useContext(VeilContext)
}

/**
 * Something that tells who a person is. Hidden, it is not on the page at all: what is blurred is the same few letters for
 * everybody, so that neither a length, a copy, a zoom nor a voice gives a name away.
 */
export function Name({ children, shown = false }: { children: string | undefined; shown?: boolean }) {
  const veiled = useVeiled()
  if (children === undefined || children === '') return null
  if (!veiled || shown) return children
  return (
    <span className="veiled">
      <span aria-hidden="true" className="veiled-look">
        Hidden
      </span>
      <span className="unseen">name hidden</span>
    </span>
  )
}
