package org.mitate.opinion;

import java.util.ArrayList;
import java.util.List;

/// What the doctor writes: the gist, and one answer to each question of the form (rules.md §8).
///
/// @param summary may stay empty
/// @param answers in the order of the questions
public record OpinionText(String summary, List<String> answers) {

    /// Letters that fit on a few readable pages.
    public static final int LONGEST_ANSWER = 4000;

    public OpinionText {
        summary = summary.strip();
        answers = answers.stream().map(String::strip).toList();
    }

    static OpinionText blank(int questions) {
        return new OpinionText("", java.util.Collections.nCopies(questions, ""));
    }

    /// The same with exactly one answer for each question.
    OpinionText fitted(int questions) {
        var fitted = new ArrayList<>(answers.subList(0, Math.min(questions, answers.size())));
        while (fitted.size() < questions) fitted.add("");
        return new OpinionText(summary, fitted);
    }

    /// The numbers of the questions without an answer, from 1.
    public List<Integer> unanswered() {
        var missing = new ArrayList<Integer>();
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i).isEmpty()) missing.add(i + 1);
        }
        return missing;
    }
}
