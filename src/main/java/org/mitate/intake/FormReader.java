package org.mitate.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.application.Applicant;
import org.mitate.cases.application.Application;
import org.mitate.cases.application.Consultee;
import org.mitate.cases.application.Consultee.Attendee;
import org.mitate.cases.application.Declarations;
import org.mitate.cases.application.Illness;
import org.mitate.cases.application.OwnDoctor;
import org.mitate.cases.application.Patient;
import org.mitate.cases.application.Wish;
import org.mitate.hospital.terms.AbsenceReason;
import org.mitate.hospital.terms.Consent;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.hospital.terms.Mode;
import org.mitate.hospital.terms.ParentalAuthority;
import org.mitate.hospital.terms.Purpose;
import org.mitate.hospital.terms.Relation;
import org.mitate.shared.JapaneseDates;
import org.mitate.ui.Form;

/// Reads the fields of the form into an application; what is not filled in stays "not said".
///
/// Relation, department and mode must be there: without them there is nothing to apply for.
public final class FormReader {

    private FormReader() {}

    public static Application read(Form form) {
        return new Application(
                patient(form),
                consultee(form),
                applicant(form),
                wish(form),
                ownDoctor(form),
                new Illness(form.value("diagnosis"), form.value("course")),
                form.values("question").stream().limit(Application.MOST_QUESTIONS).toList(),
                EnclosureFields.read(form),
                TimeFields.read(form),
                declarations(form));
    }

    private static Patient patient(Form form) {
        return new Patient(
                NameFields.name(form, "patient"),
                form.choice("sex", Patient.Sex.class).orElse(Patient.Sex.NOT_SAID),
                date(form, "patientBirth"),
                NameFields.address(form),
                form.value("patientTelephone"),
                form.value("nationality"),
                yes(form, "insurance"));
    }

    private static Consultee consultee(Form form) {
        var relation = form.choice("relation", Relation.class).orElse(Relation.SELF);
        boolean family = relation != Relation.SELF;
        return new Consultee(
                relation,
                NameFields.name(form, family ? "consultee" : "nobody"),
                family ? date(form, "consulteeBirth") : null,
                form.value("telephone"),
                form.value("reachable"),
                form.value("mail"),
                form.choice("parentalAuthority", ParentalAuthority.class).orElse(null),
                form.choice("absence", AbsenceReason.class).orElse(null),
                form.value("absenceText"),
                form.choice("consent", Consent.class).orElse(null),
                attendees(form));
    }

    private static List<Attendee> attendees(Form form) {
        var attendees = new ArrayList<Attendee>();
        for (int place = 1; place <= 3; place++) {
            String name = form.value("attendee" + place);
            String relation = form.value("attendeeRelation" + place);
            if (!name.isEmpty()) attendees.add(new Attendee(name, relation));
        }
        return attendees;
    }

    private static Applicant applicant(Form form) {
        return form.value("applicantFamily").isEmpty()
                ? Applicant.CONSULTEE
                : new Applicant(
                        false,
                        NameFields.name(form, "applicant"),
                        form.value("applicantTelephone"));
    }

    private static Wish wish(Form form) {
        return new Wish(
                new DepartmentCode(form.value("department")),
                form.choice("mode", Mode.class).orElse(Mode.IN_PERSON),
                form.value("preferredDoctor"),
                form.value("language").isEmpty() ? "ja" : form.value("language"),
                form.ticked("card"));
    }

    private static OwnDoctor ownDoctor(Form form) {
        return new OwnDoctor(
                form.value("hospital"),
                form.value("hospitalDepartment"),
                form.value("doctor"),
                form.value("addressee"),
                form.value("letterLanguage").isEmpty() ? "ja" : form.value("letterLanguage"),
                yes(form, "letter"),
                yes(form, "sameHospital"));
    }

    private static Declarations declarations(Form form) {
        return new Declarations(
                yes(form, "explained"),
                yes(form, "doctorAgrees"),
                tick(form, "NOT_EXCLUDED"),
                tick(form, "ADVICE_ONLY"),
                tick(form, "FEES"),
                tick(form, "NO_RECORDING"),
                yes(form, "answerToDoctor"),
                purposes(form),
                form.ticked("signed"),
                date(form, "signedOn"));
    }

    static Set<Purpose> purposes(Form form) {
        var chosen = form.values("purpose");
        return Arrays.stream(Purpose.values())
                .filter(purpose -> chosen.contains(purpose.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    static @Nullable LocalDate date(Form form, String field) {
        return JapaneseDates.read(form.value(field)).orElse(null);
    }

    static @Nullable Boolean yes(Form form, String field) {
        return Optional.of(form.value(field))
                .filter(answer -> !answer.isEmpty())
                .map(answer -> !answer.equals("NO"))
                .orElse(null);
    }

    private static @Nullable Boolean tick(Form form, String code) {
        return form.has("declared", code) ? Boolean.TRUE : null;
    }
}
