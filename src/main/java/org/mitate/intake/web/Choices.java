package org.mitate.intake.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.mitate.cases.application.Patient;
import org.mitate.hospital.Profile;
import org.mitate.hospital.terms.AbsenceReason;
import org.mitate.hospital.terms.Channel;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.hospital.terms.Mode;
import org.mitate.hospital.terms.ParentalAuthority;
import org.mitate.hospital.terms.Purpose;
import org.mitate.hospital.terms.Relation;
import org.mitate.ui.Page;

/// What may be chosen in the fields of the form, code by code with its name.
public record Choices(Page page, Map<String, String> departments, Terms terms) {

    static final List<String> ABOUT_THE_DOCTOR =
            List.of("sameHospital", "explained", "doctorAgrees", "letter");
    static final List<String> DECLARATIONS =
            List.of("NOT_EXCLUDED", "ADVICE_ONLY", "FEES", "NO_RECORDING");
    static final List<String> LANGUAGES = List.of("ja", "jsl", "en", "zh", "ko", "und");
    static final List<DocumentKind> COMES_ALONG =
            List.of(
                    DocumentKind.REFERRAL_LETTER,
                    DocumentKind.CONSENT_FORM,
                    DocumentKind.CONSENT_IMPOSSIBLE_PROOF,
                    DocumentKind.RELATIONSHIP_PROOF,
                    DocumentKind.CUSTODY_PROOF,
                    DocumentKind.GUARDIAN_CERTIFICATE);

    public Map<String, String> relations() {
        return ChoiceLists.named(page, "relation", Relation.class);
    }

    public Map<String, String> absences() {
        return ChoiceLists.named(page, "intake.absence", AbsenceReason.class);
    }

    /// A withdrawal comes later, to the secretariat; nobody writes it on a form.
    public Map<String, String> consents() {
        return ChoiceLists.named(
                page, "hospital.consent", List.of("GIVEN", "IMPOSSIBLE", "REFUSED"));
    }

    public Map<String, String> authorities() {
        return ChoiceLists.named(page, "intake.authority", ParentalAuthority.class);
    }

    public Map<String, String> sexes() {
        return ChoiceLists.named(page, "intake.sex", Patient.Sex.class);
    }

    public Map<String, String> modes() {
        return ChoiceLists.named(page, "mode", Mode.class);
    }

    public Map<String, String> purposes() {
        return ChoiceLists.named(page, "intake.purpose", Purpose.class);
    }

    public Map<String, String> channels() {
        return ChoiceLists.named(page, "channel", Channel.class);
    }

    /// Papers that may lie in the same envelope or FAX as the form.
    public Map<String, String> comingAlong() {
        return ChoiceLists.named(
                page, "intake.document", COMES_ALONG.stream().map(DocumentKind::name));
    }

    /// The words for yes and no fit each question.
    public Map<String, String> answers(String question) {
        return ChoiceLists.named(page, "intake." + question, List.of("YES", "NO"));
    }

    /// What every applicant declares here: a hospital that allows recording asks nothing about it.
    public Map<String, String> declarations() {
        var names = ChoiceLists.named(page, "intake.declared", declared(terms.profile()));
        names.put("FEES", terms.fees());
        return names;
    }

    static List<String> declared(Profile profile) {
        return DECLARATIONS.stream()
                .filter(code -> !code.equals("NO_RECORDING") || !profile.talk().recording())
                .toList();
    }

    /// Languages of the talk; what is not listed is "another one" and decided by a person (rules.md
    /// EX09).
    public Map<String, String> languages() {
        return ChoiceLists.named(page, "intake.language", LANGUAGES);
    }

    /// A letter is not signed with the hands.
    public Map<String, String> letterLanguages() {
        var names = languages();
        names.remove("jsl");
        return names;
    }

    /// Japan first, then by name.
    public Map<String, String> countries() {
        var names = new LinkedHashMap<String, String>();
        names.put("JP", country("JP"));
        Stream.of(Locale.getISOCountries())
                .sorted(Comparator.comparing(this::country, Collator.getInstance(page.locale())))
                .forEach(code -> names.putIfAbsent(code, country(code)));
        return names;
    }

    private String country(String code) {
        return Locale.of("", code).getDisplayCountry(page.locale());
    }
}
