import type { GridColumn } from './TimeGrid'
import { useDesk } from './desk-context'

/** The head of a column; a clinician's name leads to their own week. */
export function ColumnHead({ column, id }: { column: GridColumn; id: string }) {
  const desk = useDesk()
  const whose = column.id === column.clinician && desk.clinicians.length > 1
  return (
    <header className="column-head">
      <h2 id={id} className="column-name" title={column.title}>
        {whose ? (
          <button type="button" className="column-open" onClick={() => desk.go({ view: 'week', whose: column.clinician })}>
            {column.title}
            <span className="unseen">: their week</span>
          </button>
        ) : (
          column.title
        )}
      </h2>
      <p className="column-line">{column.line}</p>
      {column.zone === undefined ? null : <p className="column-zone">{column.zone}</p>}
    </header>
  )
}
