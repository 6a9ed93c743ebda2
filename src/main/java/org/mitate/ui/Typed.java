package org.mitate.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a person typed into a form that was refused as a whole, without the parts that only the
/// program reads.
public record Typed(List<String> entries) {

    private static final Set<String> NOT_TYPED =
            Set.of("_csrf", "version", "requestKey", "password", "code", "secret");

    static Typed of(Map<String, String[]> parameters) {
        return new Typed(
                parameters.entrySet().stream()
                        .filter(entry -> !NOT_TYPED.contains(entry.getKey()))
                        .flatMap(entry -> List.of(entry.getValue()).stream())
                        .filter(value -> value.strip().length() > 3)
                        .toList());
    }
}
