/** What does not fit yet, read aloud at once. */
export function Trouble({ words }: { words: string | undefined }) {
  if (words === undefined) return null
  return (
    <p className="text-input-trouble" role="alert">
      {words}
    </p>
  )
}
