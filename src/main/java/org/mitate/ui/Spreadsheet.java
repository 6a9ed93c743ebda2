package org.mitate.ui;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;

/// A table for a spreadsheet program: UTF-8 with its mark, lines and quotes as RFC 4180 says.
///
/// A text that a spreadsheet would take for a formula gets an apostrophe before it, so that a name
/// typed at the counter computes nothing on the accountant's machine.
public final class Spreadsheet {

    private static final String FORMULA = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder("\uFEFF");

    /// @param cells numbers as numbers, everything else as text
    public Spreadsheet row(Object... cells) {
        text.append(Arrays.stream(cells).map(Spreadsheet::cell).collect(Collectors.joining(",")));
        text.append("\r\n");
        return this;
    }

    /// @param name of the file, without its ending
    public ResponseEntity<byte[]> answer(String name) {
        return ResponseEntity.ok()
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .header("Cache-Control", "no-store")
                .body(toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String cell(Object value) {
        if (value instanceof Number) return value.toString();
        String written = value.toString();
        boolean formula = written.length() > 1 && FORMULA.indexOf(written.charAt(0)) >= 0;
        String safe = formula ? "'" + written : written;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
