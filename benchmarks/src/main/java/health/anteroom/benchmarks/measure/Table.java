package health.anteroom.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows in columns, readable as they stand and as Markdown. */
public final class Table {
    private final List<Row> rows = new ArrayList<>(List.of(Row.HEAD));

    public Table(List<Row> rows) {
        this.rows.addAll(rows);
    }

    public String text() {
        int[] widths = IntStream.range(0, Row.HEAD.cells().size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.cells().get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            lines.add(line(row.cells(), widths));
            if (lines.size() == 1) {
                lines.add(line(IntStream.of(widths).mapToObj("-"::repeat).toList(), widths));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> cells.get(column)
                        + " ".repeat(widths[column] - cells.get(column).length()))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
