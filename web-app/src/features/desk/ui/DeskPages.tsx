/** The front desk's pages live below /desk. */
export default function DeskPages() {
  return (
    <main>
      <h1>Front desk</h1>
    </main>
  )
}
