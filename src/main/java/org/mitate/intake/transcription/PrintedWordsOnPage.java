package org.mitate.intake.transcription;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The words of a printed paper with their height on the sheet.
final class PrintedWordsOnPage extends PDFTextStripper {

    private record Word(int sheet, String text, double middle) {}

    private final List<Word> words = new ArrayList<>();

    private PrintedWordsOnPage() {
        setSortByPosition(true);
    }

    static PrintedWordsOnPage of(PDDocument paper) throws IOException {
        var page = new PrintedWordsOnPage();
        page.getText(paper);
        page.words.sort(Comparator.comparingInt(Word::sheet).thenComparingDouble(Word::middle));
        return page;
    }

    /// @return its middle in parts of the height
    Optional<Double> find(int sheet, String text, int nth) {
        return words.stream()
                .filter(word -> word.sheet() == sheet && matches(word.text(), text))
                .skip(nth - 1L)
                .findFirst()
                .map(Word::middle);
    }

    /// A digit stands alone; the words of a box may go on.
    private static boolean matches(String printed, String text) {
        return text.length() == 1 ? printed.equals(text) : printed.startsWith(text);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        var first = positions.getFirst();
        double middle = (first.getYDirAdj() - first.getHeightDir() / 2) / first.getPageHeight();
        words.add(new Word(getCurrentPageNo(), text.strip(), middle));
    }
}
