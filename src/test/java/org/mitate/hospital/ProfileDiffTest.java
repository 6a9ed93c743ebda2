package org.mitate.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two versions are compared by setting: what a reader of the text would call a change.
class ProfileDiffTest {

    private static final String KEIO = Profiles.text("keio");

    @Test
    void layoutAndCommentsSayNothing() {
        var same = KEIO.replaceAll("#.*", "# another comment").replace("{ja: ", "{  ja: ");

        assertThat(ProfileDiff.between(KEIO, same)).isEmpty();
    }

    @Test
    void aPriceIsOneSetting() {
        var dearer = KEIO.replace("{seconds: 2700, yen: 33000}", "{seconds: 2700, yen: 35200}");

        var differences = ProfileDiff.between(KEIO, dearer);

        assertThat(differences)
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.pointer())
                                    .isEqualTo("/fees/consultation/IN_PERSON/upTo/1/yen");
                            assertThat(it.section()).isEqualTo("fees");
                            assertThat(it.before()).hasToString("33000");
                            assertThat(it.after()).hasToString("35200");
                        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a department that goes, '(?m)^.*code: DERMATOLOGY.*\\R', ''",
        "a department that comes, 'departments:.*\\R', "
                + "'departments:\n  - {code: DERMATOLOGY_2, name: {ja: a, en: a}, aliases: []}\n'"
    })
    void entriesAreNamedByTheirCode(String what, String from, String to) {
        var differences = ProfileDiff.between(KEIO, KEIO.replaceFirst(from, to));

        assertThat(differences)
                .as(what)
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.pointer()).startsWith("/departments/DERMATOLOGY");
                            assertThat(it.before() == null).isNotEqualTo(it.after() == null);
                        });
    }

    @Test
    void anotherOrderIsOneDifference() {
        var lines = KEIO.lines().toList();
        int psychiatry = index(lines, "{code: PSYCHIATRY");
        var swapped = new ArrayList<>(lines);
        Collections.swap(swapped, psychiatry, psychiatry + 1);

        var differences = ProfileDiff.between(KEIO, String.join("\n", swapped));

        assertThat(differences)
                .singleElement()
                .satisfies(it -> assertThat(it.pointer()).isEqualTo("/departments"));
    }

    @Test
    void anotherKindOfPriceTellsWhatGoesAndWhatComes() {
        var differences = ProfileDiff.between(KEIO, Profiles.text("flat"));

        assertThat(differences)
                .extracting(Difference::pointer)
                .contains(
                        "/id",
                        "/fees/consultation/IN_PERSON/kind",
                        "/fees/consultation/IN_PERSON/upTo",
                        "/fees/consultation/IN_PERSON/yen");
    }

    private static int index(List<String> lines, String part) {
        return lines.indexOf(
                lines.stream().filter(it -> it.contains(part)).findFirst().orElseThrow());
    }
}
