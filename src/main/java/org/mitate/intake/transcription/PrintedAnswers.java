package org.mitate.intake.transcription;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mitate.intake.FormRegion;
import org.mitate.intake.PrintedText.Word;

/// What somebody printed into the boxes of the form, by field: only where the program that read it
/// is sure of every word in the box, which it is not of handwriting.
public final class PrintedAnswers {

    private static final double SURE = 75;
    private static final double GAP = 0.02;
    private static final int SHORTEST = 2;

    /// Words of the form itself by which its sheets are told from covers and other papers.
    private static final List<List<String>> SIGNS =
            List.of(List.of("続柄", "申込者", "希望する医師"), List.of("核医学", "病理", "紹介状", "経過"));

    private static final List<String> IN_TWO_PARTS = List.of("patient", "consultee");
    private static final List<String> TEXTS =
            List.of(
                    "patientTelephone",
                    "telephone",
                    "reachable",
                    "mail",
                    "preferredDoctor",
                    "hospital",
                    "hospitalDepartment",
                    "doctor",
                    "diagnosis",
                    "course",
                    "question1",
                    "question2",
                    "question3",
                    "question4",
                    "question5");

    private final Map<String, String> answers = new LinkedHashMap<>();
    private final Map<String, FormRegion> regions;
    private final List<List<Word>> pages;

    private PrintedAnswers(List<List<Word>> pages, Map<String, FormRegion> regions) {
        this.pages = pages;
        this.regions = regions;
    }

    /// @param pages the words of each picture
    public static Map<String, String> in(List<List<Word>> pages, Map<String, FormRegion> regions) {
        var answers = new PrintedAnswers(pages, regions);
        IN_TWO_PARTS.forEach(answers::name);
        TEXTS.forEach(field -> answers.put(field, answers.text(field)));
        return answers.answers;
    }

    private void name(String whose) {
        for (String kana : List.of("", "Kana")) {
            String[] parts = text(whose + "Family" + kana).split("　", 2);
            put(whose + "Family" + kana, parts[0]);
            if (parts.length > 1) put(whose + "Given" + kana, parts[1].replace("　", ""));
        }
    }

    private void put(String field, String text) {
        if (text.length() >= SHORTEST) answers.put(field, text);
    }

    /// With a full-width space where there is a gap between two words.
    private String text(String field) {
        FormRegion region = regions.get(field);
        if (region == null) return "";
        FormRegion box = region.withoutItsWords();
        var words =
                sheet(region.sheet()).stream()
                        .filter(word -> box.holds(word.x(), word.y()))
                        .sorted(Comparator.comparingDouble(Word::x))
                        .toList();
        if (words.stream().anyMatch(word -> word.sure() < SURE)) return "";
        var text = new StringBuilder();
        double end = 1;
        for (Word word : words) {
            if (word.x() - word.width() / 2 - end > GAP) text.append('　');
            text.append(word.text());
            end = word.x() + word.width() / 2;
        }
        return text.toString();
    }

    private List<Word> sheet(int number) {
        var signs = SIGNS.get(number - 1);
        return pages.stream().filter(page -> shows(page, signs)).findFirst().orElse(List.of());
    }

    private static boolean shows(List<Word> page, List<String> signs) {
        var text = new StringBuilder();
        page.forEach(word -> text.append(word.text()));
        return signs.stream().filter(sign -> text.indexOf(sign) >= 0).count() >= 2;
    }
}
