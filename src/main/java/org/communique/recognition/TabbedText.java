package org.communique.recognition;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;

/** A table of reviewable text: lines starting with {@code #} are comments, the first other line names the columns. */
final class TabbedText {

    private final List<String> columns;
    private final List<String> lines;

    TabbedText(String text) {
        List<String> all = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        columns = all.isEmpty() ? List.of() : Arrays.asList(all.get(0).split("\t"));
        lines = all.isEmpty() ? all : all.subList(1, all.size());
    }

    List<Row> rows() {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Row(lines.get(i).split("\t", -1)))
                .toList();
    }

    final class Row {

        private final String[] cells;

        Row(String[] cells) {
            this.cells = cells;
        }

        /** The cell; empty where the line ends before it. */
        String get(String column) {
            int at = columns.indexOf(column);
            return at >= 0 && at < cells.length ? cells[at].strip() : "";
        }

        @Nullable
        String orNull(String column) {
            String cell = get(column);
            return cell.isEmpty() ? null : cell;
        }

        @Nullable
        Edtf date(String column) {
            String cell = get(column);
            return cell.isEmpty() ? null : Edtf.parse(cell);
        }

        /** The cell's parts, divided by semicolons. */
        List<String> list(String column) {
            return Arrays.stream(get(column).split(";"))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
    }
}
