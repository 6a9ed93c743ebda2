package org.mitate.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mitate.Applications.DEPARTMENT;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Situations;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Move;
import org.mitate.cases.Stage;
import org.mitate.cases.Transition;
import org.mitate.cases.application.Application;
import org.mitate.cases.application.Wish;
import org.mitate.documents.Dossier;
import org.mitate.documents.Ruling;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.hospital.terms.Mode;
import org.mitate.shared.PersonName;
import org.mitate.shared.Refusal;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;

@Clinic
class ReviewBoardTest {

    private static final DepartmentCode ONCOLOGY = new DepartmentCode("ONCOLOGY");

    @Autowired private ReviewBoard board;
    @Autowired private Situations situations;
    @Autowired private People people;
    @Autowired private Dossier dossier;

    private StaffMember mitamura = null;
    private StaffMember kido = null;

    @BeforeEach
    void theDepartmentHasItsDoctors() {
        mitamura = people.reviewer(DEPARTMENT.code());
        kido = people.consultant(DEPARTMENT.code());
    }

    @Test
    void theDepartmentAcceptsWithADoctor() {
        CaseFile file = situations.inReview();

        CaseFile accepted = accept(file, new Choice(kido.id(), ""));

        assertThat(accepted.stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(accepted.course().doctor()).isEqualTo(kido.id());
        assertThat(board.acceptance(file.id())).isPresent();
    }

    @Test
    @DisplayName("S07 another doctor than wished needs a reason, which is kept for the letter")
    void anotherDoctorNeedsAReason() {
        CaseFile file = situations.inReview(wishing("山田先生", "ja"));

        assertThatThrownBy(() -> accept(file, new Choice(kido.id(), "")))
                .isInstanceOf(Refusal.class)
                .hasMessage("OTHER_DOCTOR_REASON");
        accept(file, new Choice(kido.id(), "山田は12月まで不在です。"));

        assertThat(board.acceptance(file.id()).orElseThrow().otherReason())
                .isEqualTo("山田は12月まで不在です。");
    }

    @Test
    void theDoctorWhoWasWishedForNeedsNoReason() {
        var hasumi = new PersonName("蓮見", "直人", "ハスミ", "ナオト");
        StaffMember wished = people.consultant(hasumi, DEPARTMENT.code());
        CaseFile file = situations.inReview(wishing("蓮見 先生", "ja"));

        CaseFile accepted = accept(file, new Choice(wished.id(), ""));

        assertThat(accepted.stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(board.doctors(file).getFirst().name().family()).isEqualTo("蓮見");
    }

    @Test
    void aDoctorOfAnotherDepartmentCannotBeChosen() {
        StaffMember stranger = people.consultant(ONCOLOGY.code());
        CaseFile file = situations.inReview();

        assertThatThrownBy(() -> accept(file, new Choice(stranger.id(), "")))
                .hasMessage("NO_SUCH_DOCTOR");
    }

    @Test
    @DisplayName("X04 no specialist: the department declines with a code")
    void theDepartmentDeclines() {
        CaseFile file = situations.inReview();

        CaseFile declined =
                people.as(
                        mitamura,
                        () ->
                                board.decline(
                                        file.id(),
                                        DeclineReason.NO_SPECIALIST,
                                        "",
                                        Move.following(Transition.DECLINE)));

        assertThat(declined.stage()).isEqualTo(Stage.DECLINED);
    }

    @Test
    @DisplayName("X12 a letter in English waits for the department's decision before acceptance")
    void aForeignLetterWaitsForTheDepartment() {
        CaseFile file = situations.inReview(wishing("", "en"));
        assertThatThrownBy(() -> accept(file, new Choice(kido.id(), "")))
                .hasMessage("REVIEW_UNDECIDED");
        assertThat(situations.again(file).stage()).isEqualTo(Stage.IN_REVIEW);

        var yes = new Ruling("LANGUAGE", true, "英語で読める", "");
        people.as(mitamura, () -> dossier.decide(file.id(), yes, UUID.randomUUID()));

        assertThat(accept(file, new Choice(kido.id(), "")).stage()).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void theSecretariatDoesNotDecideForTheDepartment() {
        CaseFile file = situations.inReview(wishing("", "en"));
        var yes = new Ruling("LANGUAGE", true, "読めそう", "");

        assertThatThrownBy(
                        () ->
                                people.as(
                                        people.secretary(),
                                        () -> dossier.decide(file.id(), yes, UUID.randomUUID())))
                .hasMessage("NOT_YOUR_STEP");
    }

    @Test
    void aProposedDepartmentGetsTheCaseOnceTheApplicantAgrees() {
        CaseFile file = situations.inReview();
        StaffMember oncologist = people.reviewer(ONCOLOGY.code());
        people.as(
                mitamura,
                () ->
                        board.propose(
                                file.id(),
                                ONCOLOGY,
                                "薬の相談なので",
                                Move.following(Transition.ASK_BACK)));
        assertThat(situations.again(file).stage()).isEqualTo(Stage.QUESTION_BACK);

        people.as(
                people.secretary(),
                () ->
                        board.answer(
                                file.id(), "千晴様が了承", ONCOLOGY, Move.following(Transition.ANSWER)));

        assertThat(board.waiting(oncologist)).extracting(CaseFile::id).contains(file.id());
        assertThat(board.waiting(mitamura)).extracting(CaseFile::id).doesNotContain(file.id());
        assertThat(board.questions(file.id()).getFirst().isOpen()).isFalse();
    }

    @Test
    void anotherDepartmentDecidesNothing() {
        CaseFile file = situations.inReview();
        StaffMember oncologist = people.reviewer(ONCOLOGY.code());

        assertThatThrownBy(
                        () ->
                                people.as(
                                        oncologist,
                                        () ->
                                                board.askBack(
                                                        file.id(),
                                                        "画像は？",
                                                        Move.following(Transition.ASK_BACK))))
                .hasMessage("NOT_YOUR_STEP");
    }

    private CaseFile accept(CaseFile file, Choice choice) {
        return people.as(
                mitamura, () -> board.accept(file.id(), choice, Move.following(Transition.ACCEPT)));
    }

    private static Application wishing(String doctor, String language) {
        return Applications.self()
                .with(new Wish(DEPARTMENT, Mode.IN_PERSON, doctor, language, false));
    }
}
