package org.mitate.hospital;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One setting in which two versions of a profile differ.
///
/// @param path keys from the outside; an entry of a list is named by its code where it has one,
/// else by its place, which begins with 0
/// @param before null where it is new
/// @param after null where it is gone
public record Difference(List<String> path, @Nullable JsonNode before, @Nullable JsonNode after) {

    public Difference {
        path = List.copyOf(path);
    }

    public String section() {
        return path.getFirst();
    }

    public String pointer() {
        return "/" + String.join("/", path);
    }
}
