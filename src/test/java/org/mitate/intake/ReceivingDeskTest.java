package org.mitate.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Situations;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Stage;
import org.mitate.cases.application.Address;
import org.mitate.cases.application.Application;
import org.mitate.cases.application.Patient;
import org.mitate.documents.Dossier;
import org.mitate.hospital.terms.Channel;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.shared.PersonName;
import org.mitate.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/// Kazuko Miyazono's form lies on the secretariat's desk.
@Clinic
class ReceivingDeskTest {

    private static final Instant FRIDAY_AT_TEN = at("2026-11-20T10:00+09:00");
    private static final DepartmentCode ONCOLOGY = new DepartmentCode("ONCOLOGY");

    @Autowired private ReceivingDesk desk;
    @Autowired private WritingDesk writing;
    @Autowired private Dossier dossier;
    @Autowired private People people;
    @Autowired private Situations situations;

    @Test
    @DisplayName("C01 a fax within the hours is received at its machine time")
    void aFaxWithinTheHours() {
        CaseFile file = receive(form(Channel.FAX, FRIDAY_AT_TEN)).getFirst();

        assertThat(file.stage()).isEqualTo(Stage.RECEIVED);
        assertThat(file.arrival().receiptAt()).isEqualTo(FRIDAY_AT_TEN);
    }

    @Test
    @DisplayName("CH10 a fax at night keeps its machine time and counts from the next opening")
    void aFaxAtNight() {
        Instant fridayNight = at("2026-11-20T21:15+09:00");

        CaseFile file = receive(form(Channel.FAX, fridayNight)).getFirst();

        assertThat(file.arrival().arrivedAt()).isEqualTo(fridayNight);
        assertThat(file.arrival().receiptAt()).isEqualTo(at("2026-11-24T08:30+09:00"));
    }

    @Test
    @DisplayName("C02 a form by post is received")
    void aFormByPost() {
        CaseFile file = receive(form(Channel.POST, at("2026-11-20T00:00+09:00"))).getFirst();

        assertThat(file.arrival().receiptAt()).isEqualTo(at("2026-11-20T08:30+09:00"));
    }

    @ParameterizedTest(name = "C03, C04 {0}")
    @EnumSource(names = {"PHONE", "MAIL", "WEB", "WALK_IN"})
    void noOtherChannelOpensACase(Channel channel) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> receive(form(channel, FRIDAY_AT_TEN)))
                .matches(refusal -> refusal.code().equals("CHANNEL"));
    }

    @Test
    @DisplayName("C11 a form of which page 2 is missing is incomplete")
    void aMissingPage() {
        var form = form(Channel.FAX, FRIDAY_AT_TEN, "2枚目", null);

        CaseFile file = receive(form).getFirst();

        assertThat(file.stage()).isEqualTo(Stage.INCOMPLETE);
        assertThat(dossier.check(file).verdict().has(DocumentKind.APPLICATION_FORM.name()))
                .isTrue();
    }

    @Test
    @DisplayName("C13 two departments on one form become two linked cases")
    void twoDepartmentsOnOneForm() {
        List<CaseFile> both = receive(form(Channel.FAX, FRIDAY_AT_TEN, "", ONCOLOGY));

        assertThat(both)
                .extracting(CaseFile::department)
                .containsExactly(Applications.DEPARTMENT, ONCOLOGY);
        assertThat(both.getFirst().bundle()).isNotNull().isEqualTo(both.getLast().bundle());
        assertThat(both.getFirst().number()).isNotEqualTo(both.getLast().number());
    }

    @Test
    @DisplayName("C14 two forms of one patient are two linked cases with papers of their own")
    void twoForms() {
        Application gastro = Applications.of(hatsune(), Applications.self().consultee());
        Application oncology = gastro.with(gastro.wish().in(ONCOLOGY));
        CaseFile first = receive(form(gastro)).getFirst();
        CaseFile second = receive(form(oncology)).getFirst();
        CaseFile firstNow = situations.again(first);

        assertThat(second.bundle()).isNotNull().isEqualTo(firstNow.bundle());
        assertThat(dossier.check(second).lines()).hasSameSizeAs(dossier.check(firstNow).lines());
        assertThat(second.number()).isNotEqualTo(first.number());
    }

    @Test
    void anotherFormForTheSameDepartmentIsNotLinked() {
        Application gastro = Applications.of(sanae(), Applications.self().consultee());
        receive(form(gastro));

        CaseFile again = receive(form(gastro)).getFirst();

        assertThat(again.bundle()).isNull();
    }

    @Test
    void pressingTwiceOpensOneCase() {
        var form = form(Channel.FAX, FRIDAY_AT_TEN, "2枚目", ONCOLOGY);

        List<CaseFile> once = receive(form);
        List<CaseFile> twice = receive(form);

        assertThat(twice)
                .extracting(CaseFile::id)
                .isEqualTo(once.stream().map(CaseFile::id).toList());
    }

    @Test
    @DisplayName("C07, C08 a draft becomes the case of its number and only its secret stays")
    void aDraftBecomesACase() {
        Draft draft = writing.print(writing.begin().draft());
        var form =
                new Reception(
                        draft.number(),
                        Applications.self(),
                        Channel.FAX,
                        FRIDAY_AT_TEN,
                        "",
                        "",
                        List.of(),
                        null,
                        UUID.randomUUID());

        CaseFile file = receive(form).getFirst();

        assertThat(file.number()).isEqualTo(draft.number());
        assertThat(writing.find(draft.number())).isEmpty();
        assertThat(writing.mayAsk(draft.number(), draft.secret())).isTrue();
        assertThat(writing.mayAsk(draft.number(), draft.number())).isFalse();
    }

    /// Nobody else in this run has her name and birthday.
    private static Patient hatsune() {
        return new Patient(
                new PersonName("葛城", "初音", "カツラギ", "ハツネ"),
                Patient.Sex.FEMALE,
                LocalDate.of(1948, 1, 2),
                Address.NONE,
                "03-0000-0177",
                "JP",
                true);
    }

    private static Patient sanae() {
        return new Patient(
                new PersonName("鳴海", "早苗", "ナルミ", "サナエ"),
                Patient.Sex.FEMALE,
                LocalDate.of(1951, 3, 4),
                Address.NONE,
                "03-0000-0178",
                "JP",
                true);
    }

    private static Reception form(Application application) {
        return new Reception(
                null,
                application,
                Channel.FAX,
                FRIDAY_AT_TEN,
                "",
                "",
                List.of(),
                null,
                UUID.randomUUID());
    }

    private List<CaseFile> receive(Reception form) {
        return people.as(people.secretary(), () -> desk.receive(form)).stream()
                .map(situations::again)
                .toList();
    }

    private static Reception form(Channel channel, Instant arrivedAt) {
        return form(channel, arrivedAt, "", null);
    }

    private static Reception form(
            Channel channel, Instant arrivedAt, String missing, @Nullable DepartmentCode second) {
        return new Reception(
                null,
                Applications.self(),
                channel,
                arrivedAt,
                "",
                missing,
                List.of(),
                second,
                UUID.randomUUID());
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}
