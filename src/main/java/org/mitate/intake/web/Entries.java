package org.mitate.intake.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mitate.ui.Form;

/// Puts what a page of the wizard brought in the place of what it had brought before.
final class Entries {

    private static final int LONGEST = 2000;
    private static final int MOST = 20;

    private Entries() {}

    static Map<String, List<String>> replaced(
            Map<String, List<String>> before, Step step, Form posted) {
        var entries = new HashMap<>(before);
        entries.keySet().removeIf(step::asks);
        posted.all()
                .forEach(
                        (field, values) -> {
                            if (step.asks(field)) entries.put(field, cut(values));
                        });
        return entries;
    }

    /// The entries with others beside them that some page of the form asks for.
    static Map<String, List<String>> joined(Map<String, List<String>> before, Form posted) {
        var entries = new HashMap<>(before);
        for (Step step : Step.values()) {
            posted.all().keySet().stream()
                    .filter(step::asks)
                    .forEach(field -> entries.put(field, cut(posted.values(field))));
        }
        return entries;
    }

    /// The questions after one of the buttons that add, move or remove one was pressed.
    static List<String> rearranged(Form posted) {
        var questions = new ArrayList<>(posted.values("question"));
        int up = place(posted, "up", questions.size());
        int down = place(posted, "down", questions.size());
        int remove = place(posted, "remove", questions.size());
        if (up > 0) java.util.Collections.swap(questions, up, up - 1);
        if (down >= 0 && down + 1 < questions.size())
            java.util.Collections.swap(questions, down, down + 1);
        if (remove >= 0) questions.remove(remove);
        if (posted.ticked("add") && questions.size() < 5) questions.add("");
        return questions;
    }

    private static int place(Form posted, String button, int size) {
        String pressed = posted.value(button);
        int place = pressed.matches("[1-5]") ? Integer.parseInt(pressed) - 1 : -1;
        return place < size ? place : -1;
    }

    private static List<String> cut(List<String> values) {
        return values.stream().limit(MOST).map(Entries::cut).toList();
    }

    private static String cut(String value) {
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }
}
