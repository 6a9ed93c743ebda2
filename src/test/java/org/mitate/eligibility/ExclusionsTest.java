package org.mitate.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitate.hospital.terms.Channel;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.hospital.terms.Mode;
import org.mitate.hospital.terms.Purpose;
import org.mitate.hospital.terms.Relation;

class ExclusionsTest {

    @Test
    @DisplayName("E36 a doctor of this hospital refers")
    void sameHospital() {
        assertThat(Story.of(it -> it.sameHospital = true).told())
                .isEqualTo("REFUSED SAME_HOSPITAL");
    }

    @Test
    void notExplainedIsDecidedByAPerson() {
        assertThat(Story.of(it -> it.explained = false).told())
                .isEqualTo("NEEDS_DECISION NOT_EXPLAINED");
    }

    @Test
    @DisplayName("X01 no letter can be had")
    void noLetter() {
        var story =
                Story.of(
                        it -> {
                            it.obtainable = false;
                            it.documents =
                                    EnumSet.of(
                                            DocumentKind.APPLICATION_FORM,
                                            DocumentKind.RESULTS,
                                            DocumentKind.IMAGES);
                        });

        assertThat(story.told()).isEqualTo("REFUSED NO_REFERRAL");
    }

    @Test
    @DisplayName("X02 a letter that comes next week is waited for")
    void letterOnItsWay() {
        var story = new Story();
        story.without(DocumentKind.REFERRAL_LETTER);

        assertThat(story.told()).isEqualTo("DOCUMENTS_MISSING REFERRAL_LETTER");
    }

    @Test
    @DisplayName("X03 the own doctor disagrees")
    void doctorDisagrees() {
        assertThat(Story.of(it -> it.agrees = false).told()).isEqualTo("REFUSED DOCTOR_DISAGREES");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "X05, COMPLAINT, REFUSED COMPLAINT",
        "X06, MALPRACTICE, REFUSED LITIGATION",
        "X06, LAWSUIT, REFUSED LITIGATION",
        "X06, LAWSUIT DIAGNOSIS, REFUSED LITIGATION",
        "X10, COST, REFUSED COST",
        "X20, TRANSFER, ELIGIBLE TRANSFER_NOTICE",
        "X20, DIAGNOSIS TREATMENT OTHER, ELIGIBLE"
    })
    void purposes(String scenario, String purposes, String told) {
        var wanted = Arrays.stream(purposes.split(" ")).map(Purpose::valueOf).toList();

        assertThat(Story.of(it -> it.purposes = Set.copyOf(wanted)).told())
                .as(scenario)
                .isEqualTo(told);
    }

    @Test
    @DisplayName("X08 after a death nothing else is asked")
    void deceased() {
        var verdict =
                Story.family(Relation.SPOUSE)
                        .but(
                                it -> {
                                    it.deceased = true;
                                    it.reason = null;
                                })
                        .verdict();

        assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(verdict.findings()).extracting(Finding::code).containsExactly("DECEASED");
        assertThat(verdict.documents()).isEmpty();
    }

    @ParameterizedTest(name = "{0} letter {1}, talk {2}: {3}")
    @CsvSource({
        "X12, en, ja, NEEDS_DECISION LANGUAGE",
        "X13, ja, zh, NEEDS_DECISION LANGUAGE",
        "both, zh, zh, NEEDS_DECISION LANGUAGE",
        "region, ja-JP, JA, ELIGIBLE",
        "sign language, ja, jsl, ELIGIBLE ACCOMMODATION",
        "signing with a foreign letter, en, jsl, NEEDS_DECISION LANGUAGE"
    })
    @DisplayName("EX09 foreign languages are decided by a person, sign language is arranged for")
    void languages(String scenario, String letter, String talk, String told) {
        var story =
                Story.of(
                        it -> {
                            it.letterLanguage = letter;
                            it.language = talk;
                        });

        assertThat(story.told()).as(scenario).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}: {1} in {2}, insured {3}: {4}")
    @CsvSource({
        "X15, US, SG, false, REFUSED OVERSEAS",
        "X16, US, JP, true, ELIGIBLE",
        "not insured but here, US, JP, false, ELIGIBLE",
        "insured abroad, US, SG, true, ELIGIBLE",
        "Japanese abroad, JP, SG, false, ELIGIBLE"
    })
    @DisplayName("EX10 only a foreigner abroad without insurance is refused")
    void overseas(String who, String nation, String residence, boolean insured, String told) {
        assertThat(abroad(nation, residence, insured).told()).as(who).isEqualTo(told);
    }

    @Test
    @DisplayName("EX10 an online consultation from abroad is decided by the department")
    void onlineFromAbroad() {
        var patient = abroad("JP", "SG", true).but(ExclusionsTest::online);
        var daughter =
                Story.family(Relation.CHILD)
                        .but(ExclusionsTest::online)
                        .but(it -> it.consulteeResidence = "US");

        assertThat(patient.told()).isEqualTo("NEEDS_DECISION JURISDICTION");
        assertThat(daughter.told()).isEqualTo("NEEDS_DECISION JURISDICTION");
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource({
        "C01, FAX, ELIGIBLE",
        "C02, POST, ELIGIBLE",
        "C03, PHONE, REFUSED CHANNEL",
        "C04, MAIL, REFUSED CHANNEL",
        "C05, WEB, REFUSED CHANNEL",
        "X11, WALK_IN, REFUSED WALK_IN"
    })
    void channels(String scenario, Channel channel, String told) {
        assertThat(Story.of(it -> it.channel = channel).told()).as(scenario).isEqualTo(told);
    }

    @Test
    @DisplayName("C13 two departments on one form")
    void twoDepartments() {
        assertThat(Story.of(it -> it.count = 2).told()).isEqualTo("REFUSED TWO_DEPARTMENTS");
    }

    @Test
    void everyFindingIsToldAndTheStrongestWins() {
        var story =
                Story.of(
                        it -> {
                            it.agrees = false;
                            it.language = "zh";
                            it.documents = Set.of();
                        });

        assertThat(List.of(story.told().split(" ")))
                .containsExactly(
                        "REFUSED",
                        "DOCTOR_DISAGREES",
                        "LANGUAGE",
                        "APPLICATION_FORM",
                        "REFERRAL_LETTER");
    }

    private static Story abroad(String nationality, String residence, boolean insured) {
        return Story.of(
                it -> {
                    it.nationality = nationality;
                    it.residence = residence;
                    it.insured = insured;
                });
    }

    private static void online(Story story) {
        story.mode = Mode.ONLINE;
        story.department = new DepartmentCode("GYNECOLOGY");
    }
}
