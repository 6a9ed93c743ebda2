package org.mitate.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitate.hospital.ProfileDiff;
import org.mitate.hospital.Profiles;
import org.mitate.ui.Texts;
import tools.jackson.databind.JsonNode;

/// Every setting of every profile has a name that people understand.
class SettingTextsTest {

    private final Texts texts = new Texts();

    @ParameterizedTest
    @ValueSource(strings = {"keio", "increments", "flat", "untaxed"})
    void everyKeyHasAName(String hospital) {
        var keys = new TreeSet<String>();
        ProfileDiff.between("{}", Profiles.text(hospital))
                .forEach(
                        it -> {
                            keys.add(it.section());
                            if (it.after() != null) collect(it.after(), keys);
                        });

        assertThat(keys).hasSizeGreaterThan(60).filteredOn(key -> !isNamed(key)).isEmpty();
    }

    private boolean isNamed(String key) {
        var all = texts.of(Locale.JAPANESE);
        return all.containsKey("administration.setting." + key)
                || all.containsKey("hospital.mode." + key)
                || all.containsKey("hospital.document." + key);
    }

    private static void collect(JsonNode node, TreeSet<String> keys) {
        if (node.isObject()) {
            node.propertyStream()
                    .forEach(
                            entry -> {
                                keys.add(entry.getKey());
                                collect(entry.getValue(), keys);
                            });
        }
        if (node.isArray()) node.valueStream().forEach(each -> collect(each, keys));
    }
}
