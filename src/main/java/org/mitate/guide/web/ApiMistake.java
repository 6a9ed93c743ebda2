package org.mitate.guide.web;

import java.util.List;

/// What is wrong with one field of a call: the text says it in the caller's language.
record ApiMistake(String field, String text, List<Object> arguments) {

    static ApiMistake of(String field, String text, Object... arguments) {
        return new ApiMistake(field, "guide.api." + text, List.of(arguments));
    }
}
