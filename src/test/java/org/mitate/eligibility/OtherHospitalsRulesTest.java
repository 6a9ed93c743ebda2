package org.mitate.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitate.hospital.Profiles;
import org.mitate.hospital.terms.AbsenceReason;
import org.mitate.hospital.terms.Channel;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.hospital.terms.Purpose;
import org.mitate.hospital.terms.Relation;

/// rules.md §12: who may consult, and how one applies, is each hospital's.
class OtherHospitalsRulesTest {

    @ParameterizedTest
    @CsvSource({
        "SIBLING, ELIGIBLE",
        "GRANDPARENT, ELIGIBLE",
        "UNCLE_AUNT, REFUSED RELATION",
        "CHILDS_SPOUSE, REFUSED RELATION",
        "PARTNER, NEEDS_DECISION PARTNER",
        "ADULT_GUARDIAN, REFUSED RELATION"
    })
    void withinTheSecondDegreeByBlood(Relation relation, String told) {
        var story =
                Story.family(relation).at(Profiles.UNTAXED).but(it -> it.channel = Channel.POST);

        assertThat(story.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "SPOUSE, ELIGIBLE",
        "SIBLING, ELIGIBLE",
        "ADOPTIVE_PARENT, REFUSED RELATION",
        "GRANDCHILD, REFUSED RELATION"
    })
    void aListOfRelatives(Relation relation, String told) {
        var story =
                Story.family(relation)
                        .at(Profiles.FLAT)
                        .but(it -> it.with(DocumentKind.IMAGES, DocumentKind.CUSTODY_PROOF));

        assertThat(story.but(it -> it.reason = null).told()).isEqualTo(told);
    }

    @Test
    void anyoneWithAPowerOfAttorneyByTheWeb() {
        var friend =
                Story.of(
                                it -> {
                                    it.relation = Relation.FRIEND;
                                    it.channel = Channel.WEB;
                                    it.language = "en";
                                    it.nationality = "US";
                                    it.residence = "US";
                                    it.insured = false;
                                })
                        .at(Profiles.INCREMENTS);

        assertThat(friend.told()).isEqualTo("DOCUMENTS_MISSING POWER_OF_ATTORNEY");
        friend.with(DocumentKind.POWER_OF_ATTORNEY);
        assertThat(friend.told()).isEqualTo("ELIGIBLE");
    }

    @Test
    void theSameCaseCanBeRefusedHereAndDecidedThere() {
        var farAway =
                Story.family(Relation.SPOUSE)
                        .at(Profiles.UNTAXED)
                        .but(
                                it -> {
                                    it.channel = Channel.POST;
                                    it.reason = AbsenceReason.FAR_AWAY;
                                });
        var cost = Story.of(it -> it.purposes = Set.of(Purpose.COST)).at(Profiles.FLAT);
        cost.with(DocumentKind.IMAGES);

        assertThat(farAway.told()).isEqualTo("NEEDS_DECISION ABSENCE_REASON_OTHER");
        assertThat(cost.told()).isEqualTo("NEEDS_DECISION COST");
        assertThat(farAway.but(it -> it.language = "en").told())
                .isEqualTo("REFUSED ABSENCE_REASON_OTHER LANGUAGE");
    }
}
