package org.mitate.journey;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Schedules;
import org.mitate.TalkDay;
import org.mitate.cases.CaseFile;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Dr Kido writes the opinion, Keiko sends it.
@Clinic
class OpinionJourneyTest {

    private static final String PASSWORD = "城戸の合言葉 long enough";

    @LocalServerPort private int port;
    @Autowired private TalkDay day;
    @Autowired private Schedules schedules;
    @Autowired private People people;
    @Autowired private DemoKeys keys;

    private StaffMember kido;
    private StaffMember keiko;
    private CaseFile file;

    @BeforeEach
    void theTalkIsOver() {
        kido = schedules.doctor();
        keiko = people.secretary();
        keys.cut(kido.id(), PASSWORD);
        keys.cut(keiko.id(), PASSWORD);
        file = day.over(kido, Duration.ofMinutes(30));
    }

    @Test
    @DisplayName("V17 from the doctor's list to a signed opinion, a correction and the post")
    void theOpinionIsWrittenSignedCorrectedAndSent() {
        try (var doctor = new Visitor(port).signIn(keys, kido.account(), PASSWORD)) {
            doctor.go("/consultations")
                    .sees("担当の相談", "書く報告書")
                    .findsNoBarriers()
                    .picture("opinion-list");
            doctor.go("/cases/" + number() + "/opinion").sees("質問1", "手術のほかに方法はありますか");
            doctor.fill("質問1への回答", "手術をお勧めします。").press("保存して印刷の形を見る");
            doctor.sees("質問2への回答がまだ空いています").follow("書く画面へ戻る");
            doctor.fill("要点", "手術を第一に考えます。").fill("質問2への回答", "二か月ほどです。");
            doctor.findsNoBarriers().picture("opinion-writing");
            doctor.press("保存して印刷の形を見る").findsNoBarriers().picture("opinion-preview");
            doctor.tick("印刷の形を読み").press("署名する").sees("署名しました", "第1版");
            doctor.page().getByText("直して新しい版を作る").click();
            doctor.fill("直す理由", "期間の書き誤り").press("新しい版を書きはじめる").sees("第1版を直しています");
            doctor.press("保存して印刷の形を見る").tick("印刷の形を読み").press("署名する");
            doctor.sees("第2版", "第1版", "期間の書き誤り").findsNoBarriers().picture("opinion-signed");
        }
        try (var secretary = new Visitor(port).signIn(keys, keiko.account(), PASSWORD)) {
            secretary.go("/cases/" + number()).sees("報告書を印刷して送る", "第2版 署名済み");
            secretary.follow("印刷して送る").tick("（相談者）").tick("郵送").press("記録する");
            secretary.sees("相談者へ第2版").findsNoBarriers().picture("opinion-sending");
            secretary.go("/cases/" + number()).findsNoBarriers().picture("case-after-opinion");
        }
    }

    private String number() {
        return file.number().printed();
    }
}
