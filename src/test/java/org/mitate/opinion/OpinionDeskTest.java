package org.mitate.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Schedules;
import org.mitate.Situations;
import org.mitate.TalkDay;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Note;
import org.mitate.opinion.Sending.Recipient;
import org.mitate.opinion.Sending.Way;
import org.mitate.paper.OpinionReport;
import org.mitate.shared.Refusal;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;

@Clinic
class OpinionDeskTest {

    private static final OpinionText WRITTEN =
            new OpinionText("手術をお勧めします。", List.of("ほかの方法は勧められません。", "二か月ほどです。"));

    @Autowired private OpinionDesk opinions;
    @Autowired private OpinionPost post;
    @Autowired private OpinionPapers papers;
    @Autowired private OpinionClosing closing;
    @Autowired private CaseDesk desk;
    @Autowired private Situations situations;
    @Autowired private TalkDay day;
    @Autowired private Schedules schedules;
    @Autowired private People people;

    private StaffMember kido;
    private StaffMember keiko;
    private CaseFile file;

    @BeforeEach
    void theTalkIsOver() {
        kido = schedules.doctor();
        keiko = people.secretary();
        file = day.over(kido, Duration.ofMinutes(30));
    }

    @Test
    void everyQuestionOfTheFormHasItsAnswer() {
        SignedOpinion signed = writeAndSign();

        assertThat(signed.version()).isEqualTo(1);
        assertThat(signed.report().answers())
                .extracting(OpinionReport.Answer::question)
                .isEqualTo(file.application().questions());
        assertThat(signed.report().preview()).isFalse();
        assertThat(signed.report().talk()).isEqualTo("令和8年12月15日（火）午後2時から30分間、対面");
        assertThat(situations.again(file).course().next().task()).isEqualTo("SEND_OPINION");
    }

    @Test
    void anUnansweredQuestionIsNotSigned() {
        OpinionDraft draft = save(new OpinionText("", List.of("はい。", "")));

        refusesWith("UNANSWERED", () -> sign(draft));
    }

    @Test
    void nobodyElseReadsOrWritesTheDraft() {
        save(WRITTEN);
        var colleague = people.consultant(Applications.DEPARTMENT.code());

        refusesWith("NOT_YOUR_OPINION", () -> people.as(keiko, () -> opinions.draft(file)));
        refusesWith("NOT_YOUR_OPINION", () -> people.as(colleague, () -> opinions.draft(file)));
    }

    @Test
    void whoSavedFirstIsNotOverwritten() {
        save(WRITTEN);

        refusesWith("STALE", () -> people.as(kido, () -> opinions.save(file.id(), 0, WRITTEN)));
    }

    @Test
    void nothingIsSignedBeforeTheTalk() {
        CaseFile early = situations.scheduling(kido);
        var draft = people.as(kido, () -> opinions.save(early.id(), 0, WRITTEN));

        refusesWith(
                "TALK_FIRST",
                () ->
                        people.as(
                                kido,
                                () ->
                                        opinions.sign(
                                                early.id(), draft.revision(), UUID.randomUUID())));
    }

    @Test
    @DisplayName("V17 a signed report that is edited becomes a new version, the old one is kept")
    void aCorrectionIsANewVersion() {
        SignedOpinion first = writeAndSign();

        people.as(kido, () -> opinions.correct(file.id(), "期間の書き誤り"));
        OpinionDraft begun = people.as(kido, () -> opinions.draft(file));
        var corrected = new OpinionText(begun.text().summary(), List.of("同じです。", "三か月ほどです。"));
        OpinionDraft draft =
                people.as(kido, () -> opinions.save(file.id(), begun.revision(), corrected));
        sign(draft);

        List<SignedOpinion> versions = opinions.signed(file.id());
        assertThat(versions).extracting(SignedOpinion::version).containsExactly(1, 2);
        assertThat(versions.getFirst()).isEqualTo(first);
        assertThat(versions.getLast().reason()).isEqualTo("期間の書き誤り");
        assertThat(versions.getLast().report().answers().getLast().answer()).isEqualTo("三か月ほどです。");
    }

    @Test
    void theCaseStaysOpenUntilTheLastVersionWasSent() {
        assertThat(closing.open(file.id())).contains("OPINION");
        writeAndSign();
        assertThat(closing.open(file.id())).contains("SENDING");

        send(Recipient.CONSULTEE, "");

        assertThat(closing.open(file.id())).isEmpty();
        assertThat(post.outstanding(file)).containsExactly(Recipient.OWN_DOCTOR);
    }

    @Test
    @DisplayName("EX06 after a death nothing goes out unless a person decides")
    void afterADeathAPersonDecides() {
        writeAndSign();
        people.as(
                keiko,
                () ->
                        desk.change(
                                file.id(),
                                Note.of("DEATH_AFTER_TALK"),
                                it -> it.with(it.course().diedOn(it.targetOn()))));

        refusesWith("DECEASED", () -> send(Recipient.CONSULTEE, ""));
        refusesWith("DECEASED", () -> papers.leaflet(situations.again(file)));
        assertThat(closing.open(file.id())).isEmpty();
        send(Recipient.CONSULTEE, "ご長女の求めにより、城戸医師と相談して手渡す");
        assertThat(post.sent(file.id())).hasSize(1);
    }

    @Test
    @DisplayName("S14 S15 the leaflet says the way to an ordinary visit and to a new question")
    void theLeafletIsPrinted() {
        assertThat(papers.leaflet(situations.again(file)).pages()).isEqualTo(1);
        SignedOpinion signed = writeAndSign();
        assertThat(papers.forOwnDoctor(file, signed.report()).pages()).isGreaterThan(1);
    }

    private OpinionDraft save(OpinionText text) {
        return people.as(kido, () -> opinions.save(file.id(), 0, text));
    }

    private SignedOpinion sign(OpinionDraft draft) {
        return people.as(kido, () -> opinions.sign(file.id(), draft.revision(), UUID.randomUUID()));
    }

    private SignedOpinion writeAndSign() {
        return sign(save(WRITTEN));
    }

    private void send(Recipient recipient, String decision) {
        var order = new OpinionPost.Order(recipient, Way.POST, decision, UUID.randomUUID());
        people.as(keiko, () -> post.send(file.id(), order));
    }

    private static void refusesWith(String code, Runnable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work::run)
                .matches(refusal -> refusal.code().equals(code));
    }
}
