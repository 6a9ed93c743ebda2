package org.mitate.hospital;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The sections of a profile by their first line, so that another hospital can take over all but
/// some of them: who it is, but not its rules.
final class ProfileSections {

    private static final String BEFORE_THE_FIRST = "";

    private ProfileSections() {}

    /// The profile with each section that the other text has too taken from there.
    static String replace(String profile, String sections) {
        Map<String, String> all = split(profile);
        split(sections)
                .forEach(
                        (key, section) -> {
                            if (!key.equals(BEFORE_THE_FIRST)) all.put(key, section);
                        });
        return String.join("", all.values());
    }

    private static Map<String, String> split(String yaml) {
        var sections = new LinkedHashMap<String, StringBuilder>();
        String key = BEFORE_THE_FIRST;
        for (String line : yaml.lines().toList()) {
            if (line.matches("[A-Za-z]\\w*:.*")) key = line.substring(0, line.indexOf(':'));
            sections.computeIfAbsent(key, k -> new StringBuilder()).append(line).append('\n');
        }
        return sections.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> entry.getValue().toString(),
                                (one, other) -> one,
                                LinkedHashMap::new));
    }
}
