package org.mitate.guide.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.mitate.eligibility.RequiredDocument;
import org.mitate.eligibility.Verdict;
import org.mitate.hospital.Department;
import org.mitate.hospital.Departments;
import org.mitate.hospital.terms.AbsenceReason;
import org.mitate.hospital.terms.Channel;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.hospital.terms.Mode;
import org.mitate.hospital.terms.ParentalAuthority;
import org.mitate.hospital.terms.Purpose;
import org.mitate.hospital.terms.Relation;
import org.mitate.ui.Form;
import org.mitate.ui.Page;

/// One page of the self-check with the choices of its questions.
///
/// @param needed the verdict if every paper were there: which papers does this case need?
public record QuestionView(
        Page page, CheckStep step, SelfCheck check, Verdict needed, Departments departments) {

    public Form form() {
        return check.form();
    }

    public int place() {
        return CheckStep.way(check).indexOf(step) + 1;
    }

    public int of() {
        return CheckStep.way(check).size();
    }

    /// rules.md R04: where the hospital asks for consent, and for the reason of absence.
    public boolean asksConsent() {
        return check.profile().consultees().consent();
    }

    public boolean asksAbsence() {
        return check.profile().consultees().absence().required();
    }

    public boolean patientAlone() {
        return form().has("relation", Relation.SELF.name());
    }

    public Map<String, String> relations() {
        return named("hospital.relation", names(Relation.values()));
    }

    public Map<String, String> absences() {
        return named(
                "guide.check.absence",
                Stream.concat(names(AbsenceReason.values()), Stream.of("NONE")));
    }

    /// A withdrawal comes later, and to the secretariat.
    public Map<String, String> consents() {
        return named("hospital.consent", Stream.of("GIVEN", "IMPOSSIBLE", "REFUSED"));
    }

    public Map<String, String> authorities() {
        return named("hospital.parentalAuthority", names(ParentalAuthority.values()));
    }

    public Map<String, String> modes() {
        return named("guide.check.mode", names(Mode.values()));
    }

    public Map<String, String> channels() {
        return named("guide.check.channel", names(Channel.values()));
    }

    public Map<String, String> purposes() {
        return named(
                "guide.check.purpose",
                Stream.concat(names(Purpose.values()), Stream.of(SelfCheck.DEATH)));
    }

    public Map<String, String> countries() {
        return named("guide.check.country", Stream.of("JP", SelfCheck.ABROAD));
    }

    /// The talk may be in sign language, a letter may not.
    public Map<String, String> languages() {
        return named("guide.check.language", Stream.of("ja", "jsl", "und"));
    }

    public Map<String, String> departmentNames() {
        var names = new LinkedHashMap<String, String>();
        departments.all().forEach(it -> names.put(it.code().code(), name(it)));
        return names;
    }

    private String name(Department department) {
        var name = department.name().in(page.locale());
        return department.aliases().isEmpty() || !page.japanese()
                ? name
                : name + page.text("guide.departments.alias", department.aliases().getFirst());
    }

    /// The papers to be had elsewhere; the form itself is made here.
    public Map<String, String> papers() {
        return named(
                "hospital.document",
                needed.documents().stream()
                        .map(RequiredDocument::kind)
                        .filter(kind -> kind != DocumentKind.APPLICATION_FORM)
                        .map(DocumentKind::name));
    }

    public Map<String, String> yesOrNo() {
        return named("guide.check", Stream.of("YES", "NO"));
    }

    public Map<String, String> named(String prefix, String... codes) {
        return named(prefix, Stream.of(codes));
    }

    private Map<String, String> named(String prefix, Stream<String> codes) {
        var names = new LinkedHashMap<String, String>();
        codes.forEach(code -> names.put(code, page.text(prefix + "." + code)));
        return names;
    }

    private static Stream<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name);
    }
}
