package org.mitate.hospital;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Compares two versions of a profile setting by setting, not line by line: comments, layout and
/// the order of keys say nothing.
public final class ProfileDiff {

    /// What names an entry of a list.
    private static final List<String> NAMES = List.of("code", "department");

    private final List<Difference> found = new ArrayList<>();

    private ProfileDiff() {}

    /// @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException if one of them is no YAML
    public static List<Difference> between(String before, String after) {
        var diff = new ProfileDiff();
        diff.compare(List.of(), YamlTree.of(before).root(), YamlTree.of(after).root());
        return List.copyOf(diff.found);
    }

    private void compare(List<String> path, @Nullable JsonNode before, @Nullable JsonNode after) {
        if (before == null || after == null) {
            found.add(new Difference(path, before, after));
        } else if (before.isObject() && after.isObject()) {
            compare(path, keys(before), keys(after));
        } else if (isListOfEntries(before) && isListOfEntries(after)) {
            compareEntries(path, entries(before), entries(after));
        } else if (!before.equals(after)) {
            found.add(new Difference(path, before, after));
        }
    }

    private void compare(
            List<String> path, Map<String, JsonNode> before, Map<String, JsonNode> after) {
        SequencedSet<String> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (var key : keys) {
            var one = before.get(key);
            var other = after.get(key);
            if (one == null || !one.equals(other)) compare(in(path, key), one, other);
        }
    }

    /// Lists are shown to people in the profile's order: another order is a difference too.
    private void compareEntries(
            List<String> path,
            SequencedMap<String, JsonNode> before,
            SequencedMap<String, JsonNode> after) {
        compare(path, before, after);
        var kept = new ArrayList<>(before.keySet());
        kept.retainAll(after.keySet());
        var now = new ArrayList<>(after.keySet());
        now.retainAll(before.keySet());
        if (!kept.equals(now)) {
            found.add(new Difference(path, YamlTree.list(kept), YamlTree.list(now)));
        }
    }

    private static boolean isListOfEntries(JsonNode node) {
        return node.isArray() && node.valueStream().allMatch(JsonNode::isObject);
    }

    private static Map<String, JsonNode> keys(JsonNode object) {
        var keys = new LinkedHashMap<String, JsonNode>();
        object.propertyStream().forEach(entry -> keys.put(entry.getKey(), entry.getValue()));
        return keys;
    }

    private static SequencedMap<String, JsonNode> entries(JsonNode list) {
        var entries = new LinkedHashMap<String, JsonNode>();
        for (var entry : list) entries.put(name(entry, entries.size()), entry);
        return entries;
    }

    private static String name(JsonNode entry, int place) {
        return NAMES.stream()
                .filter(entry::has)
                .map(key -> entry.get(key).asString())
                .findFirst()
                .orElseGet(() -> String.valueOf(place));
    }

    private static List<String> in(List<String> path, String key) {
        var longer = new ArrayList<>(path);
        longer.add(key);
        return longer;
    }
}
