package org.mitate.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mitate.billing.card.demo.DemoCard;
import org.mitate.cases.application.Patient.Sex;
import org.mitate.hospital.terms.AbsenceReason;
import org.mitate.hospital.terms.Channel;
import org.mitate.hospital.terms.Consent;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.hospital.terms.Mode;
import org.mitate.hospital.terms.ParentalAuthority;
import org.mitate.hospital.terms.PaymentMethod;
import org.mitate.hospital.terms.Relation;
import org.mitate.shared.CaseNumber;
import org.mitate.staff.StaffMember;

/// A case of the demo hospital, as `demo/cast.yaml` lists one.
///
/// @param story how far the case has come
/// @param days how many days ago its form arrived
/// @param addressee the doctor to whom the referral letter is addressed
/// @param card that is registered for an online talk, if not one that always works
/// @param missing papers that have not come
/// @param late papers that came only after they were asked for
/// @param papers papers beyond the usual ones
/// @param orders categories that the consulting doctor ordered
/// @param signed whether the specialists have signed already
/// @param minutes how long the talk took
/// @param workdaysAhead how many working days from now the talk is booked
/// @param reason code of the reason where the case ended early
/// @param impossible half days of the week on which nobody can come, such as `MONDAY-MORNING`
/// @param words what the department asked back or gave as its reason, or was told by telephone
/// @param exhibit what the case shows best, for those who walk through the demo
/// @param ownCopy whether number and secret are shown to them, for the status page
/// @param fax how its form, or a paper it lacks, comes in while somebody looks at the demo
/// @param answers of the written opinion, one for each question
record SampleCase(
        Story story,
        int days,
        Channel channel,
        String department,
        @Nullable Mode mode,
        SamplePerson patient,
        @Nullable SampleConsultee consultee,
        SampleDoctor ownDoctor,
        @Nullable String preferred,
        @Nullable String addressee,
        @Nullable String letterLanguage,
        @Nullable String nationality,
        @Nullable Boolean insurance,
        @Nullable String reason,
        @Nullable PaymentMethod method,
        @Nullable DemoCard card,
        @Nullable List<DocumentKind> missing,
        @Nullable List<DocumentKind> late,
        @Nullable List<DocumentKind> papers,
        @Nullable List<String> orders,
        @Nullable Boolean signed,
        @Nullable Integer minutes,
        @Nullable Integer workdaysAhead,
        String diagnosis,
        String course,
        List<String> questions,
        @Nullable List<String> impossible,
        @Nullable String words,
        @Nullable List<String> answers,
        @Nullable Exhibit exhibit,
        @Nullable Boolean ownCopy,
        @Nullable FaxStory fax) {

    /// The same at every start, so that a case is made once.
    CaseNumber number() {
        return CaseNumber.from(key("number"));
    }

    /// What opens the status page together with the number.
    CaseNumber secret() {
        return CaseNumber.from(key("secret"));
    }

    private UUID key(String purpose) {
        String text = "demo " + purpose + " " + patient.telephone();
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    String patientWritten() {
        return patient.name().get(0) + " " + patient.name().get(1);
    }

    boolean hasOwnCopy() {
        return Boolean.TRUE.equals(ownCopy);
    }

    Mode modeOrUsual() {
        return Objects.requireNonNullElse(mode, Mode.IN_PERSON);
    }

    List<DocumentKind> lacking() {
        return Objects.requireNonNullElse(missing, List.of());
    }

    List<DocumentKind> belated() {
        return Objects.requireNonNullElse(late, List.of());
    }

    String reasonOr(String usual) {
        return Objects.requireNonNullElse(reason, usual);
    }

    /// What was said about it, or nothing.
    String said() {
        return Objects.requireNonNullElse(words, "");
    }

    int workdaysAheadOr(int usual) {
        return Objects.requireNonNullElse(workdaysAhead, usual);
    }

    boolean prefers(StaffMember doctor) {
        return preferred != null && preferred.startsWith(doctor.name().family());
    }

    int minutesOrUsual() {
        return Objects.requireNonNullElse(minutes, USUAL_MINUTES);
    }

    boolean isSigned() {
        return Boolean.TRUE.equals(signed);
    }

    /// Questions without an answer of their own get a plain one.
    List<String> answersTo(int questions) {
        var all = Objects.requireNonNullElse(answers, List.<String>of());
        return IntStream.range(0, questions)
                .mapToObj(place -> place < all.size() ? all.get(place) : PLAIN_ANSWER)
                .toList();
    }

    List<String> ordered() {
        return Objects.requireNonNullElse(orders, List.of());
    }

    private static final int USUAL_MINUTES = 28;
    private static final String PLAIN_ANSWER = "お話ししたとおりです。ご本人のご希望を主治医にお伝えになり、ご一緒にお決めください。";

    /// How far a case has come.
    enum Story {
        PREPARED,
        RECEIVED,
        CHECKING,
        INCOMPLETE,
        IN_REVIEW,
        QUESTION_BACK,
        DECLINED,
        DECLINED_TOLD,
        REFUSED,
        ACCEPTED,
        SCHEDULING,
        OFFERED,
        PRIORITY,
        BOOKED,
        /// Online, and the talk is about to begin.
        BOOKED_TODAY,
        CHECKED_IN,
        IN_CONSULTATION,
        CONSULTED,
        PAID,
        CLOSED,
        WITHDRAWN,
        NO_SHOW,
        DECEASED,
        ABORTED,
        CANCELLED
    }

    /// @param address postal code, prefecture, city, street
    record SamplePerson(
            List<String> name, Sex sex, LocalDate born, String telephone, List<String> address) {}

    /// Somebody of the family who comes instead of the patient.
    record SampleConsultee(
            Relation relation,
            List<String> name,
            LocalDate born,
            String telephone,
            @Nullable AbsenceReason absence,
            @Nullable Consent consent,
            @Nullable ParentalAuthority custody) {}

    record SampleDoctor(String hospital, String department, String name) {}
}
