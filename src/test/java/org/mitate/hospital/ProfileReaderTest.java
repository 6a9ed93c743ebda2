package org.mitate.hospital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitate.ui.Texts;

class ProfileReaderTest {

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "cardReminderDays: 3 | cardReminder: 3 | \"cardReminder\" is not a key here",
                "  waitingDays: 30 | '' | \"waitingDays\" is missing",
                "maxAttendees: 3 | maxAttendees: three | three",
                "maxAttendees: 3 | 'maxAttendees: \"3\"' | Cannot coerce",
                "maxAttendees: 3 | maxAttendees: 0 | Somebody must be allowed to attend",
                "seconds: 2700 | seconds: 1700 | Each step ends after the one before it",
                "registrationNumber: \"\" | registrationNumber: T123 | no registration number",
                "active: [PSYCHIATRY | active: [ASTROLOGY | ASTROLOGY is not one of the departments",
                "code: GYNECOLOGY | code: PSYCHIATRY | PSYCHIATRY is listed twice",
                "closes: \"16:30\" | closes: \"06:30\" | closes before it opens",
                "rate: 0.10 | rate: 10 | A tax rate is a fraction",
                "ONLINE: | SOMETIMES: | SOMETIMES",
                "application: [FAX, POST] | application: [] | No channel takes applications",
                "acceptAhead: false | acceptAhead: null | acceptAhead",
                "code: DECEASED | code: GONE | DECEASED must be listed",
                "kind: WITHIN_DEGREE | kind: SOMEHOW | SOMEHOW"
            })
    void aProblemIsASentenceWithFileAndLine(String right, String wrong, String sentence) {
        var yaml = Profiles.text("keio");

        var problems = problemsOf(yaml.replaceFirst(Pattern.quote(right), wrong));

        assertThat(problems).anySatisfy(it -> assertThat(it).contains(sentence));
        assertThat(problems).allSatisfy(it -> assertThat(it).matches("keio.yaml line \\d+ .*"));
    }

    @Test
    void everyUnknownKeyIsToldAtOnceWithItsOwnLine() {
        var yaml =
                Profiles.text("keio")
                        .replace("  fax: 03-5363-3865", "  telefax: 03-5363-3865\n  fax: 1-1-1")
                        .replace("  recording: false", "  recording: false\n  smoking: false");

        assertThat(problemsOf(yaml))
                .containsExactly(
                        "keio.yaml line %d (/institution/telefax): \"telefax\" is not a key here."
                                .formatted(lineOf(yaml, "  telefax:")),
                        "keio.yaml line %d (/talk/smoking): \"smoking\" is not a key here."
                                .formatted(lineOf(yaml, "  smoking:")));
    }

    @Test
    void aDuplicateKeyIsToldWithTheLineOfTheSecond() {
        var yaml =
                Profiles.text("keio")
                        .replace("  waitingDays: 30", "  waitingDays: 30\n  waitingDays: 3");

        assertThat(problemsOf(yaml))
                .containsExactly(
                        "keio.yaml line %d (/procedure/waitingDays): \"waitingDays\" is there twice."
                                .formatted(lineOf(yaml, "  waitingDays: 3 ")));
    }

    @Test
    void whatIsNoYamlIsToldWithItsLine() {
        assertThat(problemsOf("id: [keio\nversion: 2026\n"))
                .singleElement()
                .asString()
                .startsWith("keio.yaml line ");
    }

    private static long lineOf(String yaml, String text) {
        return yaml.substring(0, yaml.indexOf(text)).lines().count() + 1;
    }

    private static List<String> problemsOf(String yaml) {
        var problems = new ArrayList<String>();
        assertThatExceptionOfType(ProfileProblems.class)
                .isThrownBy(() -> ProfileReader.read("keio.yaml", yaml))
                .satisfies(it -> problems.addAll(it.sentences(new Texts(), Locale.ENGLISH)));
        return problems;
    }
}
