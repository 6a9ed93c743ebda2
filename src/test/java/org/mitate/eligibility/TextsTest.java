package org.mitate.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitate.hospital.Exclusions;
import org.mitate.hospital.Profiles;
import org.mitate.hospital.terms.DocumentKind;

class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyCodeExplainsItself(String language) throws IOException {
        var texts = texts(language);
        var exclusions = Profiles.KEIO.exclusions();
        var codes =
                Stream.of(
                                exclusions.cases().stream().map(Exclusions.Exclusion::code),
                                exclusions.purposes().stream().map(Exclusions.PurposeRule::code),
                                Stream.of(DocumentKind.values()).map(Enum::name),
                                Stream.of(
                                        "FACT_MISSING", "RELATION", "NOT_CUSTODIAN", "MINOR_SELF"),
                                Stream.of("CONSENT_REFUSED", "CONSENT_WITHDRAWN", "ABSENCE_REASON"),
                                Stream.of("PARTNER", "ADULT_GUARDIAN", "MINOR_GUARDIAN"),
                                Stream.of("MINOR_CONSULTEE", "ABSENCE_REASON_OTHER", "CHANNEL"),
                                Stream.of("ONLINE_DEPARTMENT", "JOINT_CUSTODY"))
                        .flatMap(it -> it);

        assertThat(codes.map(code -> "eligibility." + code)).allMatch(texts::containsKey);
        assertThat(texts.values()).noneMatch(text -> text.toString().contains("'"));
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        var name = "/texts/eligibility_" + language + ".properties";
        try (var file = TextsTest.class.getResourceAsStream(name)) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
