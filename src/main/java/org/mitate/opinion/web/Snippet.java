package org.mitate.opinion.web;

/// Phrases that doctors write again and again; a button puts one at the end of an answer.
public enum Snippet {
    AGREE,
    ANOTHER_WAY,
    MORE_TESTS,
    ASK_OWN_DOCTOR,
    NOT_IN_MATERIAL
}
