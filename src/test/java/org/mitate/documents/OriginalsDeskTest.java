package org.mitate.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mitate.hospital.terms.DocumentKind.REFERRAL_LETTER;
import static org.mitate.hospital.terms.DocumentKind.RESULTS;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Situations;
import org.mitate.TestClock;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Transition;
import org.mitate.cases.application.Enclosure;
import org.mitate.documents.GivingBack.Way;
import org.mitate.documents.Originals.Kept;
import org.mitate.hospital.Hospital;
import org.mitate.shared.Refusal;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;

/// Six slides of Kazuko Miyazono, which belong to the Azumino hospital.
@Clinic
class OriginalsDeskTest {

    @Autowired private OriginalsDesk desk;
    @Autowired private Originals originals;
    @Autowired private Dossier dossier;
    @Autowired private Situations situations;
    @Autowired private People people;
    @Autowired private Hospital hospital;
    @Autowired private TestClock clock;

    @Test
    void slidesLentToThePathologistCannotGoBackBeforeTheyAreHere() {
        CaseFile file = withSlides();
        var slides = slides(file);
        lend(file, 7);

        assertThat(kept(file).loans()).extracting(Loan::to).containsExactly("病理診断科 藤堂");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> giveBack(file, Way.HANDED_OVER, ""))
                .matches(refusal -> refusal.code().equals("LENT_INSIDE"));

        people.as(keiko(), () -> desk.takeBack(file.id(), slides, UUID.randomUUID()));
        giveBack(file, Way.HANDED_OVER, "");
        assertThat(desk.owed(file.id())).isEmpty();
    }

    @Test
    void lentTwiceIsRefused() {
        CaseFile file = withSlides();
        lend(file, 7);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> lend(file, 3))
                .matches(refusal -> refusal.code().equals("LENT_INSIDE"));
    }

    @Test
    void aLoanThatDoesNotComeBackIsOverdue() {
        CaseFile file = withSlides();
        lend(file, 2);

        assertThat(kept(file).isOverdue(hospital.today())).isFalse();
        clock.set("2026-11-27T09:00+09:00");
        assertThat(kept(file).isOverdue(hospital.today())).isTrue();
    }

    @Test
    void byPostOnlyWithANumberThatFindsThemAgain() {
        CaseFile file = withSlides();

        assertThatIllegalArgumentException().isThrownBy(() -> giveBack(file, Way.POST, " "));
        giveBack(file, Way.POST, "0000-1234-5678");

        assertThat(desk.owed(file.id())).isEmpty();
    }

    @Test
    void afterAWithdrawalTheSlidesWaitToGoBack() {
        CaseFile file = withSlides();
        assertThat(originals.kept()).noneMatch(it -> it.file().id().equals(file.id()));

        situations.move(keiko(), file, Transition.WITHDRAW);

        assertThat(kept(file).ready()).isTrue();
        clock.set("2026-12-02T09:00+09:00");
        assertThat(kept(file).isOverdue(hospital.today())).isTrue();
    }

    private CaseFile withSlides() {
        CaseFile file = situations.checking(Applications.self(), REFERRAL_LETTER);
        var slides =
                new ArrivedPaper(
                        RESULTS,
                        Enclosure.Kind.PATHOLOGY,
                        hospital.today(),
                        Delivery.POST,
                        6,
                        true,
                        "");
        people.as(keiko(), () -> dossier.record(file.id(), List.of(slides)));
        return situations.again(file);
    }

    private UUID slides(CaseFile file) {
        return desk.owed(file.id()).getFirst().id();
    }

    private void lend(CaseFile file, int days) {
        var until = hospital.today().plusDays(days);
        people.as(
                keiko(),
                () -> desk.lend(file.id(), slides(file), "病理診断科 藤堂", until, UUID.randomUUID()));
    }

    private void giveBack(CaseFile file, Way way, String tracking) {
        var back =
                new GivingBack(
                        List.of(slides(file)), way, tracking, hospital.today(), UUID.randomUUID());
        people.as(keiko(), () -> desk.giveBack(file.id(), back));
    }

    private Kept kept(CaseFile file) {
        return originals.kept().stream()
                .filter(it -> it.file().id().equals(file.id()))
                .findFirst()
                .orElseThrow();
    }

    private StaffMember keiko() {
        return people.secretary();
    }
}
