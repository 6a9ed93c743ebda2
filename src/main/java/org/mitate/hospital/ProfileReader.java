package org.mitate.hospital;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mitate.hospital.ProfileProblems.Located;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.json.JsonMapper;

/// Reads a profile and tells what is wrong with it in sentences that name file and line: unknown,
/// duplicate and missing keys, values that are none, and parts that contradict each other.
public final class ProfileReader {

    private static final JsonMapper STRICT =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .build();

    private ProfileReader() {}

    /// @throws ProfileProblems if the profile cannot be used
    public static Profile read(String fileName, String yaml) {
        var tree = parse(fileName, yaml);
        var problems = new ArrayList<>(tree.problems());
        problems.addAll(unknownKeys(tree));
        try {
            var profile = STRICT.treeToValue(tree.root(), Profile.class);
            if (problems.isEmpty()) {
                problems.addAll(ProfileChecks.problemsOf(profile));
            }
            if (!problems.isEmpty()) {
                throw problems(fileName, tree, problems);
            }
            return profile;
        } catch (JacksonException misfit) {
            problems.add(Misfit.problem(pointer(misfit), misfit.getOriginalMessage()));
            throw problems(fileName, tree, problems);
        }
    }

    private static YamlTree parse(String fileName, String yaml) {
        try {
            return YamlTree.of(yaml);
        } catch (MarkedYamlEngineException broken) {
            var line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw unreadable(fileName, line, broken.getProblem());
        } catch (YamlEngineException | NumberFormatException broken) {
            throw unreadable(fileName, 1, broken.getMessage());
        }
    }

    private static ProfileProblems unreadable(String fileName, int line, @Nullable String why) {
        var problem = Problem.at("", "UNREADABLE", String.valueOf(why));
        return new ProfileProblems(fileName, List.of(new Located(line, problem)));
    }

    /// A pass of its own, because a missing key ends the strict one.
    private static List<Problem> unknownKeys(YamlTree tree) {
        var unknown = new UnknownKeys();
        try {
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .addHandler(unknown)
                    .build()
                    .treeToValue(tree.root(), Profile.class);
        } catch (JacksonException toldByTheStrictPass) {
            return unknown.problems;
        }
        return unknown.problems;
    }

    private static ProfileProblems problems(
            String fileName, YamlTree tree, List<Problem> problems) {
        return new ProfileProblems(
                fileName,
                problems.stream()
                        .map(it -> new Located(tree.lineOf(it.pointer()), it))
                        .sorted(Comparator.comparingInt(Located::line))
                        .toList());
    }

    private static String pointer(JacksonException misfit) {
        return misfit.getPath().stream().map(ProfileReader::segment).collect(Collectors.joining());
    }

    private static String segment(JacksonException.Reference reference) {
        var key = reference.getPropertyName();
        return "/" + (key == null ? reference.getIndex() : key);
    }

    /// Collects unknown keys instead of stopping at the first.
    private static final class UnknownKeys extends DeserializationProblemHandler {

        private final List<Problem> problems = new ArrayList<>();

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                ValueDeserializer<?> deserializer,
                Object beanOrClass,
                String key) {
            var at = parser.streamReadContext().pathAsPointer().toString();
            problems.add(Problem.at(at, "UNKNOWN_KEY", key));
            parser.skipChildren();
            return true;
        }
    }
}
