package org.mitate.hospital;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A YAML text as a tree that Jackson binds, with the line of every JSON pointer in it: Jackson's
/// own YAML reader names wrong lines and takes duplicate keys.
final class YamlTree {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final JsonNode root;

    private YamlTree(String yaml) {
        // an alias could hold itself, or a thousand others: a profile has none
        var settings = LoadSettings.builder().setMaxAliasesForCollections(0).build();
        root =
                new Compose(settings)
                        .composeString(yaml)
                        .map(node -> read(node, ""))
                        .orElseGet(JSON::objectNode);
    }

    /// @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException if it is no YAML
    static YamlTree of(String yaml) {
        return new YamlTree(yaml);
    }

    static JsonNode list(List<String> texts) {
        var list = JSON.arrayNode();
        texts.forEach(list::add);
        return list;
    }

    JsonNode root() {
        return root;
    }

    /// Duplicate keys.
    List<Problem> problems() {
        return problems;
    }

    /// The line of what the pointer names, or of the nearest thing around it; the first is 1.
    int lineOf(String pointer) {
        for (var at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            if (lines.containsKey(at)) {
                return lines.getOrDefault(at, 1);
            }
        }
        return 1;
    }

    private JsonNode read(Node node, String pointer) {
        lines.putIfAbsent(pointer, node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1));
        return switch (node) {
            case MappingNode mapping -> readMapping(mapping, pointer);
            case SequenceNode sequence -> readSequence(sequence, pointer);
            case ScalarNode scalar -> readScalar(scalar);
            default -> JSON.nullNode();
        };
    }

    private ObjectNode readMapping(MappingNode mapping, String pointer) {
        var object = JSON.objectNode();
        for (var entry : mapping.getValue()) {
            var key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            var at = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
            entry.getKeyNode().getStartMark().ifPresent(mark -> lines.put(at, mark.getLine() + 1));
            if (object.has(key)) {
                problems.add(Problem.at(at, "KEY_TWICE", key));
            }
            object.set(key, read(entry.getValueNode(), at));
        }
        return object;
    }

    private JsonNode readSequence(SequenceNode sequence, String pointer) {
        var array = JSON.arrayNode();
        for (var item : sequence.getValue()) {
            array.add(read(item, pointer + "/" + array.size()));
        }
        return array;
    }

    private static JsonNode readScalar(ScalarNode scalar) {
        var text = scalar.getValue();
        var tag = scalar.getTag();
        if (tag.equals(Tag.INT)) {
            return JSON.numberNode(Long.parseLong(text));
        }
        if (tag.equals(Tag.FLOAT)) {
            return JSON.numberNode(new BigDecimal(text));
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        return tag.equals(Tag.NULL) ? JSON.nullNode() : JSON.stringNode(text);
    }
}
