package org.mitate.hospital;

import java.util.List;

/// A profile that cannot be used, with every problem as a sentence that names file and line.
public final class ProfileProblems extends RuntimeException {

    private final transient List<String> sentences;

    ProfileProblems(List<String> sentences) {
        super(String.join(System.lineSeparator(), sentences));
        this.sentences = sentences;
    }

    public List<String> sentences() {
        return sentences;
    }
}
