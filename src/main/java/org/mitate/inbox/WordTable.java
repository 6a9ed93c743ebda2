package org.mitate.inbox;

import java.util.List;
import java.util.Optional;
import org.mitate.intake.PrintedText.Word;

/// The table that `tesseract … tsv` writes: one line for each word with its place in dots.
record WordTable(String tsv, int width, int height) {

    private static final int COLUMNS = 12;
    private static final String WORD = "5";

    /// What is no word, such as a block or a line, is left out.
    List<Word> words() {
        return tsv.lines().flatMap(line -> word(line).stream()).toList();
    }

    private Optional<Word> word(String line) {
        String[] cells = line.split("\t", COLUMNS);
        if (cells.length < COLUMNS || !cells[0].equals(WORD)) return Optional.empty();
        String text = cells[11].strip();
        if (text.isEmpty()) return Optional.empty();
        double x = number(cells[6]) + number(cells[8]) / 2;
        double y = number(cells[7]) + number(cells[9]) / 2;
        return Optional.of(
                new Word(text, x / width, y / height, number(cells[8]) / width, number(cells[10])));
    }

    private static double number(String cell) {
        return cell.matches("-?\\d{1,9}(\\.\\d{1,9})?") ? Double.parseDouble(cell) : 0;
    }
}
