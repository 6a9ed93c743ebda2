package org.mitate.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mitate.hospital.terms.Mode;
import org.mitate.hospital.terms.Purpose;
import org.mitate.hospital.terms.Relation;
import org.mitate.ui.Form;

/// Fills in the form of the wizard for the people of the demo hospital.
final class SampleForm {

    private static final String[] DECLARED = {
        "NOT_EXCLUDED", "ADVICE_ONLY", "FEES", "NO_RECORDING"
    };

    private SampleForm() {}

    static Map<String, List<String>> of(SampleCase sample) {
        var form = Form.blank();
        fillPatient(form, sample);
        fillConsultee(form, sample.consultee());
        fillWish(form, sample);
        fillOwnDoctor(form, sample);
        form.with("diagnosis", sample.diagnosis());
        form.with("course", sample.course());
        form.with("purpose", Purpose.TREATMENT.name());
        form.with("question", sample.questions().toArray(String[]::new));
        fillEnclosures(form, sample);
        form.with(
                "weekly",
                Objects.requireNonNullElse(sample.impossible(), List.of()).toArray(String[]::new));
        form.with("declared", DECLARED);
        form.with("answerToDoctor", "YES");
        return form.all();
    }

    /// Before the applicant gave another telephone number and thought of a better question.
    static Map<String, List<String>> formerly(SampleCase sample) {
        var entries = new HashMap<>(of(sample));
        entries.put("patientTelephone", List.of("090-0000-9999"));
        entries.put("question", List.of("手術は必要ですか。"));
        return entries;
    }

    private static void fillPatient(Form form, SampleCase sample) {
        var person = sample.patient();
        fillName(form, "patient", person.name());
        form.with("sex", person.sex().name());
        form.with("patientBirth", person.born().toString());
        form.with("country", "JP");
        form.with("postalCode", person.address().get(0));
        form.with("prefecture", person.address().get(1));
        form.with("city", person.address().get(2));
        form.with("street", person.address().get(3));
        form.with("patientTelephone", person.telephone());
        form.with("nationality", Objects.requireNonNullElse(sample.nationality(), "JP"));
        form.with("insurance", "YES");
    }

    private static void fillConsultee(Form form, SampleCase.@Nullable SampleConsultee person) {
        if (person == null) {
            form.with("relation", Relation.SELF.name());
            return;
        }
        form.with("relation", person.relation().name());
        fillName(form, "consultee", person.name());
        form.with("consulteeBirth", person.born().toString());
        form.with("telephone", person.telephone());
        form.with("reachable", "平日の12時から13時");
        if (person.custody() != null) form.with("parentalAuthority", person.custody().name());
        if (person.absence() != null) form.with("absence", person.absence().name());
        if (person.consent() != null) form.with("consent", person.consent().name());
    }

    private static void fillWish(Form form, SampleCase sample) {
        form.with("department", sample.department());
        form.with("mode", sample.modeOrUsual().name());
        form.with("preferredDoctor", Objects.requireNonNullElse(sample.preferred(), ""));
        form.with("language", "ja");
        if (sample.modeOrUsual() == Mode.ONLINE) {
            form.with("mail", "sample@mail.invalid");
            form.with("card", "YES");
        }
    }

    private static void fillOwnDoctor(Form form, SampleCase sample) {
        form.with("hospital", sample.ownDoctor().hospital());
        form.with("hospitalDepartment", sample.ownDoctor().department());
        form.with("doctor", sample.ownDoctor().name());
        form.with("addressee", Objects.requireNonNullElse(sample.addressee(), ""));
        form.with("letterLanguage", Objects.requireNonNullElse(sample.letterLanguage(), "ja"));
        form.with("letter", "YES");
        form.with("sameHospital", "NO");
        form.with("explained", "YES");
        form.with("doctorAgrees", "YES");
    }

    private static void fillEnclosures(Form form, SampleCase sample) {
        for (var paper : SamplePapers.enclosed(sample)) {
            form.with("count-" + paper.kind(), String.valueOf(paper.count()));
            form.with("back-" + paper.kind(), paper.toReturn() ? "YES" : "NO");
        }
    }

    /// @param whose beginning of the names of the four fields
    private static void fillName(Form form, String whose, List<String> name) {
        form.with(whose + "Family", name.get(0));
        form.with(whose + "Given", name.get(1));
        form.with(whose + "FamilyKana", name.get(2));
        form.with(whose + "GivenKana", name.get(3));
    }
}
