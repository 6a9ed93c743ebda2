package org.mitate.guide.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mitate.eligibility.Facts;
import org.mitate.hospital.Departments;
import org.mitate.hospital.terms.AbsenceReason;
import org.mitate.hospital.terms.Channel;
import org.mitate.hospital.terms.Consent;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.hospital.terms.Mode;
import org.mitate.hospital.terms.ParentalAuthority;
import org.mitate.hospital.terms.Purpose;
import org.mitate.hospital.terms.Relation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the facts of `POST /api/eligibility` and names every field that it does not understand.
final class FactsReader {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final String LANGUAGE = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*";

    private final List<ApiMistake> mistakes = new ArrayList<>();
    private final Departments departments;

    private FactsReader(Departments departments) {
        this.departments = departments;
    }

    /// @throws ApiRefusal with every field that is wrong
    static Facts read(byte[] body, Departments departments) {
        var reader = new FactsReader(departments);
        var facts = reader.facts(new JsonSheet(parse(body), "", reader.mistakes));
        if (!reader.mistakes.isEmpty()) {
            throw ApiRefusal.of(reader.mistakes);
        }
        return facts;
    }

    private static JsonNode parse(byte[] body) {
        try {
            var tree = JSON.readTree(body);
            if (tree.isObject()) {
                return tree;
            }
            throw ApiRefusal.of(ApiMistake.of("/", "noObject"));
        } catch (JacksonException unreadable) {
            throw ApiRefusal.of(ApiMistake.of("/", "noJson"));
        }
    }

    private Facts facts(JsonSheet sheet) {
        var facts =
                new Facts(
                        sheet.choice("mode", EnumSet.allOf(Mode.class)),
                        department(sheet),
                        sheet.choice("channel", EnumSet.allOf(Channel.class)),
                        sheet.date("appliedOn"),
                        sheet.date("consultationOn"),
                        patient(sheet.sheet("patient")),
                        consultee(sheet.sheet("consultee")),
                        sheet.choice("absenceReason", EnumSet.allOf(AbsenceReason.class)),
                        sheet.choice("consent", EnumSet.allOf(Consent.class)),
                        sheet.choices(
                                "documents", DocumentKind.class, EnumSet.allOf(DocumentKind.class)),
                        referral(sheet.sheet("referral")),
                        sheet.choices("purposes", Purpose.class, EnumSet.allOf(Purpose.class)),
                        sheet.word("language", tag -> tag.matches(LANGUAGE)),
                        sheet.count("departments"));
        sheet.nothingElse();
        return facts;
    }

    private @Nullable DepartmentCode department(JsonSheet sheet) {
        var codes = departments.codes();
        var code =
                sheet.word(
                        "department",
                        text -> codes.stream().anyMatch(it -> it.code().equals(text)));
        return code == null ? null : new DepartmentCode(code);
    }

    private static Facts.Patient patient(JsonSheet sheet) {
        var patient =
                new Facts.Patient(
                        sheet.date("birthDate"),
                        sheet.flag("deceased"),
                        sheet.word("nationality", COUNTRIES::contains),
                        sheet.word("residence", COUNTRIES::contains),
                        sheet.flag("japaneseInsurance"));
        sheet.nothingElse();
        return patient;
    }

    private static Facts.Consultee consultee(JsonSheet sheet) {
        var consultee =
                new Facts.Consultee(
                        sheet.choice("relation", EnumSet.allOf(Relation.class)),
                        sheet.date("birthDate"),
                        sheet.word("residence", COUNTRIES::contains),
                        sheet.choice("parentalAuthority", EnumSet.allOf(ParentalAuthority.class)),
                        sheet.flag("accompaniedByEligible"));
        sheet.nothingElse();
        return consultee;
    }

    private static Facts.Referral referral(JsonSheet sheet) {
        var referral =
                new Facts.Referral(
                        sheet.flag("obtainable"),
                        sheet.flag("sameHospital"),
                        sheet.flag("doctorAgrees"),
                        sheet.flag("explained"),
                        sheet.word("language", tag -> tag.matches(LANGUAGE)));
        sheet.nothingElse();
        return referral;
    }
}
