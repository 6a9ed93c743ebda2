package org.mitate.documents;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.application.Application;
import org.mitate.cases.application.Consultee;
import org.mitate.cases.application.Declarations;
import org.mitate.cases.application.OwnDoctor;
import org.mitate.cases.application.Patient;
import org.mitate.hospital.terms.AbsenceReason;
import org.mitate.hospital.terms.Consent;
import org.mitate.hospital.terms.ParentalAuthority;
import org.mitate.hospital.terms.Purpose;
import org.mitate.shared.JapaneseDates;

/// What the form left open and somebody said later: named like the facts of a check.
///
/// @param said by name of the fact; an empty entry says nothing and leaves the form as it is
public record Supplement(Map<String, String> said) {

    /// The words of the applicant beside the reason for not coming.
    public static final String ABSENCE_TEXT = "absenceText";

    /// The doctor to whom the letter is addressed (rules.md CH04).
    public static final String ADDRESSEE = "addressee";

    public Supplement {
        said = Map.copyOf(said);
    }

    Application into(Application form) {
        var wish = form.wish();
        var language = text("language", wish.language());
        return new Application(
                patient(form.patient()),
                consultee(form.consultee()),
                form.applicant(),
                new org.mitate.cases.application.Wish(
                        wish.department(),
                        wish.mode(),
                        wish.preferredDoctor(),
                        language,
                        wish.cardPromised()),
                doctor(form.ownDoctor()),
                form.illness(),
                form.questions(),
                form.enclosures(),
                form.unavailable(),
                declarations(form.declarations()));
    }

    private Patient patient(Patient form) {
        return new Patient(
                form.name(),
                form.sex(),
                date("patient.birthDate", form.birthDate()),
                form.address(),
                form.telephone(),
                text("patient.nationality", form.nationality()),
                answer("patient.japaneseInsurance", form.japaneseInsurance()));
    }

    private Consultee consultee(Consultee form) {
        return new Consultee(
                form.relation(),
                form.name(),
                date("consultee.birthDate", form.birthDate()),
                form.telephone(),
                form.reachable(),
                form.mail(),
                choice(
                        "consultee.parentalAuthority",
                        ParentalAuthority.class,
                        form.parentalAuthority()),
                choice("absenceReason", AbsenceReason.class, form.absence()),
                text(ABSENCE_TEXT, form.absenceText()),
                choice("consent", Consent.class, form.consent()),
                form.attendees());
    }

    private OwnDoctor doctor(OwnDoctor form) {
        return new OwnDoctor(
                form.hospital(),
                form.department(),
                form.name(),
                text(ADDRESSEE, form.addressee()),
                text("referral.language", form.letterLanguage()),
                answer("referral.obtainable", form.letterObtainable()),
                answer("referral.sameHospital", form.sameHospital()));
    }

    private Declarations declarations(Declarations form) {
        Purpose purpose = choice("purposes", Purpose.class, null);
        return new Declarations(
                answer("referral.explained", form.explained()),
                answer("referral.doctorAgrees", form.doctorAgrees()),
                form.noneExcluded(),
                form.adviceOnly(),
                form.feesUnderstood(),
                form.noRecording(),
                form.answerToOwnDoctor(),
                purpose == null ? form.purposes() : Set.of(purpose),
                form.signed(),
                form.signedOn());
    }

    private String text(String fact, String before) {
        String typed = said.getOrDefault(fact, "").strip();
        return typed.isEmpty() ? before : typed;
    }

    private @Nullable LocalDate date(String fact, @Nullable LocalDate before) {
        return JapaneseDates.read(text(fact, "")).orElse(before);
    }

    private @Nullable Boolean answer(String fact, @Nullable Boolean before) {
        return switch (text(fact, "")) {
            case "yes" -> Boolean.TRUE;
            case "no" -> Boolean.FALSE;
            default -> before;
        };
    }

    private <E extends Enum<E>> @Nullable E choice(String fact, Class<E> list, @Nullable E before) {
        for (E choice : list.getEnumConstants()) {
            if (choice.name().equals(text(fact, ""))) return choice;
        }
        return before;
    }
}
