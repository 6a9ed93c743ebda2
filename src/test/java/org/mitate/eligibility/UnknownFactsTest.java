package org.mitate.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mitate.hospital.terms.Mode;
import org.mitate.hospital.terms.Relation;

/// api.md: left out means unknown, not false.
class UnknownFactsTest {

    private static final Map<String, Story.Change> NEEDED =
            Map.ofEntries(
                    Map.entry("patient.birthDate", it -> it.patientBorn = null),
                    Map.entry("patient.deceased", it -> it.deceased = null),
                    Map.entry("consultee.relation", it -> it.relation = null),
                    Map.entry("consultee.birthDate", it -> it.consulteeBorn = null),
                    Map.entry("consent", it -> it.consent = null),
                    Map.entry("documents", it -> it.documents = null),
                    Map.entry("referral.sameHospital", it -> it.sameHospital = null),
                    Map.entry("referral.doctorAgrees", it -> it.agrees = null),
                    Map.entry("referral.language", it -> it.letterLanguage = null),
                    Map.entry("purposes", it -> it.purposes = null),
                    Map.entry("language", it -> it.language = null),
                    Map.entry("channel", it -> it.channel = null),
                    Map.entry("mode", it -> it.mode = null),
                    Map.entry("departments", it -> it.count = null));

    @TestFactory
    Stream<DynamicTest> withoutThemNobodyCanTell() {
        return NEEDED.entrySet().stream()
                .map(
                        fact ->
                                DynamicTest.dynamicTest(
                                        fact.getKey(),
                                        () -> isAskedFor(fact.getKey(), fact.getValue())));
    }

    private static void isAskedFor(String field, Story.Change leftOut) {
        var wife = Story.family(Relation.SPOUSE).but(leftOut);

        assertThat(wife.told()).isEqualTo("DOCUMENTS_MISSING FACT_MISSING:" + field);
    }

    @Test
    void residenceExplanationAndCompanyHaveDefaults() {
        var story =
                Story.of(
                        it -> {
                            it.consulteeResidence = null;
                            it.explained = null;
                            it.accompanied = null;
                        });

        assertThat(story.told()).isEqualTo("ELIGIBLE");
    }

    @Test
    void aLetterThatIsHereCanBeHad() {
        assertThat(Story.of(it -> it.obtainable = null).told()).isEqualTo("ELIGIBLE");
        assertThat(
                        Story.of(
                                        it -> {
                                            it.obtainable = null;
                                            it.documents = Set.of();
                                        })
                                .told())
                .contains("FACT_MISSING:referral.obtainable", "REFERRAL_LETTER");
    }

    @Test
    void oneConditionThatIsNotMetIsEnoughToKnowThatItIsNoCaseOfOverseas() {
        assertThat(Story.of(it -> it.nationality = null).told()).isEqualTo("ELIGIBLE");
        assertThat(
                        Story.of(
                                        it -> {
                                            it.nationality = null;
                                            it.residence = "SG";
                                            it.insured = false;
                                        })
                                .told())
                .isEqualTo("DOCUMENTS_MISSING FACT_MISSING:patient.nationality");
    }

    @Test
    void aSiblingIsRefusedWhateverThePatientsAge() {
        var brother = Story.family(Relation.SIBLING).but(it -> it.patientBorn = null);

        assertThat(brother.verdict().has("RELATION")).isTrue();
    }

    @Test
    @DisplayName("R07 without a date the age counts on the day of the application")
    void withoutADateTheApplicationCounts() {
        assertThat(Story.of(it -> it.consultationOn = null).told()).isEqualTo("ELIGIBLE");
        assertThat(
                        Story.of(
                                        it -> {
                                            it.consultationOn = null;
                                            it.appliedOn = null;
                                        })
                                .told())
                .isEqualTo("DOCUMENTS_MISSING FACT_MISSING:consultationOn");
    }

    @Test
    void aDepartmentMattersOnlyOnline() {
        assertThat(Story.of(it -> it.department = null).told()).isEqualTo("ELIGIBLE");
        assertThat(
                        Story.of(
                                        it -> {
                                            it.department = null;
                                            it.mode = Mode.ONLINE;
                                        })
                                .told())
                .isEqualTo("DOCUMENTS_MISSING FACT_MISSING:department");
    }
}
