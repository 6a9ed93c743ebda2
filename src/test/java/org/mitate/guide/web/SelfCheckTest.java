package org.mitate.guide.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitate.eligibility.Eligibility;
import org.mitate.eligibility.Outcome;
import org.mitate.hospital.Departments;
import org.mitate.hospital.Profiles;
import org.mitate.ui.Form;

/// The scenarios as people would answer the self-check, page by page, on 24 November 2026.
///
/// Haruko Kaneko, born 1970, comes herself with form and letter; each line says what is different.
class SelfCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Map<String, String> HARUKO =
            Map.ofEntries(
                    Map.entry("patientBirth", "S45.5.5"),
                    Map.entry("relation", "SELF"),
                    Map.entry("consulteeBirth", "1972/1/1"),
                    Map.entry("purpose", "DIAGNOSIS"),
                    Map.entry("department", "OPHTHALMOLOGY"),
                    Map.entry("mode", "IN_PERSON"),
                    Map.entry("departments", "1"),
                    Map.entry("sameHospital", "NO"),
                    Map.entry("explained", "YES"),
                    Map.entry("doctorAgrees", "YES"),
                    Map.entry("letter", "YES"),
                    Map.entry("residence", "JP"),
                    Map.entry("language", "ja"),
                    Map.entry("letterLanguage", "ja"),
                    Map.entry("channel", "FAX"),
                    Map.entry("papersAsked", "yes"),
                    Map.entry("papers", "REFERRAL_LETTER"));

    private static final String FAMILY = "absence=HOSPITALISED consent=GIVEN ";
    private static final String SIGNED = FAMILY + "papers=REFERRAL_LETTER,CONSENT_FORM ";

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "E01 | | ELIGIBLE",
                "E02 | SIGNED relation=SPOUSE | ELIGIBLE",
                "E03 | FAMILY relation=SPOUSE | DOCUMENTS_MISSING CONSENT_FORM",
                "E04 | relation=SPOUSE absence=CONSCIOUSNESS consent=IMPOSSIBLE papers=REFERRAL_LETTER,CONSENT_IMPOSSIBLE_PROOF,RELATIONSHIP_PROOF | ELIGIBLE",
                "E05 | relation=SPOUSE absence=CONSCIOUSNESS consent=IMPOSSIBLE | DOCUMENTS_MISSING CONSENT_IMPOSSIBLE_PROOF RELATIONSHIP_PROOF",
                "E06 | SIGNED relation=CHILD absence=FAR_AWAY consulteeBirth=1991/4/1 | ELIGIBLE",
                "E07 | SIGNED relation=PARENT consulteeBirth=S20.1.1 | ELIGIBLE",
                "E09 | SIGNED relation=CHILDS_SPOUSE | ELIGIBLE",
                "E11 | SIGNED relation=SIBLING | REFUSED RELATION",
                "E12 | SIGNED relation=GRANDCHILD | REFUSED RELATION",
                "E14 | SIGNED relation=FRIEND | REFUSED RELATION",
                "E15 | SIGNED relation=PARTNER | NEEDS_DECISION PARTNER",
                "E16 | relation=ADULT_GUARDIAN papers=REFERRAL_LETTER,GUARDIAN_CERTIFICATE | NEEDS_DECISION ADULT_GUARDIAN",
                "E18 | SIGNED relation=SPOUSE absence=NONE | DOCUMENTS_MISSING ABSENCE_REASON",
                "E19 | YUI relation=PARENT parentalAuthority=SOLE papers=REFERRAL_LETTER,RELATIONSHIP_PROOF | ELIGIBLE",
                "E20 | YUI relation=PARENT parentalAuthority=SOLE | DOCUMENTS_MISSING RELATIONSHIP_PROOF",
                "E21 | patientBirth=2009/5/1 relation=SELF accompanied=NO | REFUSED MINOR_SELF",
                "E22 | patientBirth=2009/5/1 relation=SELF accompanied=YES papers=REFERRAL_LETTER,RELATIONSHIP_PROOF | ELIGIBLE",
                "E27 | patientBirth=2007/5/1 relation=PARENT parentalAuthority=SOLE absence=NONE consent=GIVEN consulteeBirth=1980/1/1 | DOCUMENTS_MISSING ABSENCE_REASON CONSENT_FORM",
                "E29 | YUI relation=GRANDPARENT parentalAuthority=NONE | REFUSED RELATION",
                "E30 | YUI relation=MINOR_GUARDIAN papers=REFERRAL_LETTER,GUARDIAN_CERTIFICATE | NEEDS_DECISION MINOR_GUARDIAN",
                "E32 | YUI relation=PARENT parentalAuthority=JOINT papers=REFERRAL_LETTER,RELATIONSHIP_PROOF | ELIGIBLE JOINT_CUSTODY",
                "E36 | sameHospital=YES | REFUSED SAME_HOSPITAL",
                "X01 | letter=NO | REFUSED NO_REFERRAL",
                "X02 | papers= | DOCUMENTS_MISSING REFERRAL_LETTER",
                "X03 | doctorAgrees=NO | REFUSED DOCTOR_DISAGREES",
                "X05 | purpose=COMPLAINT | REFUSED COMPLAINT",
                "X06 | purpose=MALPRACTICE | REFUSED LITIGATION",
                "X08 | purpose=DEATH | REFUSED DECEASED",
                "X10 | purpose=COST | REFUSED COST",
                "X11 | channel=WALK_IN | REFUSED WALK_IN",
                "X12 | letterLanguage=und | NEEDS_DECISION LANGUAGE",
                "X13 | language=und | NEEDS_DECISION LANGUAGE",
                "X15 | residence=ZZ nationality=ZZ insurance=NO | REFUSED OVERSEAS",
                "X16 | residence=JP nationality=ZZ insurance=YES | ELIGIBLE",
                "X20 | purpose=TREATMENT,TRANSFER | ELIGIBLE TRANSFER_NOTICE",
                "EX09-sign | language=jsl | ELIGIBLE ACCOMMODATION",
                "R01 | explained=NO | NEEDS_DECISION NOT_EXPLAINED",
                "R04a | relation=SPOUSE absence=HOSPITALISED consent=REFUSED | REFUSED CONSENT_REFUSED",
                "C03 | channel=PHONE | REFUSED CHANNEL",
                "C04 | channel=MAIL | REFUSED CHANNEL",
                "C05 | channel=WEB | REFUSED CHANNEL",
                "C13 | departments=2 | REFUSED TWO_DEPARTMENTS",
                "M01 | mode=ONLINE department=GYNECOLOGY | ELIGIBLE",
                "M02 | mode=ONLINE department=PSYCHIATRY | ELIGIBLE",
                "M08 | mode=ONLINE department=GENERAL_SURGERY | REFUSED ONLINE_DEPARTMENT",
                "M09 | department=OPHTHALMOLOGY | ELIGIBLE"
            })
    void aScenarioHasItsOutcome(String id, String different, String expected) {
        var form = answered(different == null ? "" : different);
        var check = new SelfCheck(form, Profiles.KEIO, TODAY);

        var verdict =
                Eligibility.check(
                        check.facts(), Profiles.KEIO, Departments.of(Profiles.KEIO, List.of()));

        var found = new TreeSet<String>();
        verdict.findings().stream()
                .filter(it -> it.outcome() == verdict.outcome() || it.outcome() == Outcome.ELIGIBLE)
                .forEach(it -> found.add(it.code()));
        assertThat(verdict.outcome() + " " + String.join(" ", found))
                .as(id)
                .isEqualToIgnoringWhitespace(expected);
    }

    /// Only what lies on the way of this case is answered: other pages are never shown.
    private static Form answered(String different) {
        var all = Form.blank();
        HARUKO.forEach(all::with);
        var expanded =
                different
                        .replace("SIGNED ", SIGNED)
                        .replace("FAMILY ", FAMILY)
                        .replace("YUI ", "patientBirth=2016/4/2 ");
        for (var answer : expanded.strip().split(" +")) {
            var parts = answer.split("=", 2);
            if (parts.length == 2) all.with(parts[0], parts[1].split(","));
        }
        var way = CheckStep.way(new SelfCheck(all, Profiles.KEIO, TODAY));
        var form = Form.blank();
        way.stream()
                .flatMap(step -> step.fields().stream())
                .forEach(it -> form.with(it, all.values(it).toArray(String[]::new)));
        return form;
    }
}
