package org.mitate.hospital;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mitate.ui.Texts;

/// A profile that cannot be used, with every problem as a sentence that names file and line.
public final class ProfileProblems extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient List<Located> problems;

    /// @param problems in the order of their lines
    ProfileProblems(String file, List<Located> problems) {
        super(
                problems.stream()
                        .map(it -> file + " line " + it.line() + ": " + it.problem().code())
                        .collect(Collectors.joining(System.lineSeparator())));
        this.file = file;
        this.problems = List.copyOf(problems);
    }

    /// A problem with its line; the first is 1.
    record Located(int line, Problem problem) {}

    public List<String> sentences(Texts texts, Locale locale) {
        return problems.stream().map(it -> sentence(it, texts, locale)).toList();
    }

    private String sentence(Located located, Texts texts, Locale locale) {
        var problem = located.problem();
        var pointer = problem.pointer().isEmpty() ? "/" : problem.pointer();
        var what =
                texts.in(locale, "hospital.problem." + problem.code(), problem.names().toArray());
        return texts.in(locale, "hospital.problem.line", file, located.line(), pointer, what);
    }
}
