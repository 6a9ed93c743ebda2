package org.mitate.journey;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Schedules;
import org.mitate.Situations;
import org.mitate.TestClock;
import org.mitate.cases.Arrival;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Move;
import org.mitate.cases.Receipt;
import org.mitate.cases.Transition;
import org.mitate.documents.Dossier;
import org.mitate.hospital.terms.Channel;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.intake.Draft;
import org.mitate.intake.WritingDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Chiharu asks how it is going, on her telephone and on her desk.
@Clinic
class StatusJourneyTest {

    @LocalServerPort private int port;
    @Autowired private WritingDesk writing;
    @Autowired private CaseDesk desk;
    @Autowired private Dossier dossier;
    @Autowired private Situations situations;
    @Autowired private Schedules schedules;
    @Autowired private People people;
    @Autowired private TestClock clock;

    @Test
    void theStatusIsReadWithNumberAndSecret() {
        Draft draft = writing.print(writing.begin().draft());
        try (var chiharu = new Visitor(port).go("/status")) {
            chiharu.findsNoBarriers().picture("status-door").press("状況を見る");
            chiharu.sees("番号か暗証が違います").findsNoBarriers().picture("status-wrong");
            chiharu.fill("番号", draft.number().printed()).fill("暗証", draft.secret().printed());
            chiharu.press("状況を見る").sees("まだ届いていません").findsNoBarriers();
            CaseFile file = receive(draft);
            chiharu.go("/status").sees("申込書を受け付け", "まだ届いていない書類");
            chiharu.findsNoBarriers().picture("status-received");
            accept(file);
            chiharu.go("/status").sees("相談の日を調整しています", "相談の日の見込み");
            chiharu.findsNoBarriers().picture("status-scheduling");
            chiharu.press("この画面を閉じる").sees("控えに印刷された番号と暗証");
        }
    }

    private CaseFile receive(Draft draft) {
        var arrival = new Arrival(Channel.FAX, clock.instant(), clock.instant(), "");
        var receipt =
                new Receipt(draft.number(), Applications.self(), arrival, null, UUID.randomUUID());
        return people.as(people.secretary(), () -> desk.open(receipt));
    }

    private void accept(CaseFile file) {
        var keiko = people.secretary();
        var papers =
                Stream.of(DocumentKind.APPLICATION_FORM, DocumentKind.REFERRAL_LETTER)
                        .map(situations::faxed)
                        .toList();
        people.as(keiko, () -> dossier.record(file.id(), papers));
        situations.move(keiko, file, Transition.CHECK);
        situations.move(keiko, file, Transition.SUBMIT);
        var kido = schedules.doctor();
        people.as(
                people.reviewer(Applications.DEPARTMENT.code()),
                () ->
                        desk.move(
                                file.id(),
                                Move.following(Transition.ACCEPT),
                                it -> it.with(it.course().consultedBy(kido.id()))));
        situations.move(keiko, file, Transition.ARRANGE);
    }
}
