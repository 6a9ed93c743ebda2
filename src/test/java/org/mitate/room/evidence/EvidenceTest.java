package org.mitate.room.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.entrance.Visitor;
import org.mitate.paper.PrintShop;
import org.mitate.room.Answers;
import org.mitate.room.LineBook;
import org.mitate.room.LineBook.Cause;
import org.mitate.room.LineBook.Connection;
import org.mitate.room.OnlineTalk;
import org.springframework.beans.factory.annotation.Autowired;

class EvidenceTest extends OnlineTalk {

    @Autowired private Evidence evidence;
    @Autowired private LineBook book;
    @Autowired private Answers answers;
    @Autowired private CaseShelf shelf;

    @Test
    void everythingStandsOnOneSheet() throws Exception {
        CaseFile file = talking();
        people.as(doctor, () -> shelf.look(file.number(), "CONSOLE"));
        var how = new Connection(true, "VP8", "opus", "AES_128_GCM", "Firefox <b>");
        book.connected(file.id(), Visitor.CONSULTEE, now(), how);
        clock.advance(Duration.ofMinutes(20));
        book.lost(file.id(), Visitor.DOCTOR, now(), Cause.UNKNOWN);
        clock.advance(Duration.ofSeconds(40));
        book.back(file.id(), Visitor.DOCTOR, now());
        clock.advance(Duration.ofMinutes(6));
        answers.agree(consultee(file), 1801, UUID.randomUUID());
        clock.advance(Duration.ofMinutes(9));
        end(file);

        var pdf = evidence.print(situations.again(file));

        PrintShop.layOut("evidence", pdf.bytes());
        String text = PrintShop.text(pdf);
        assertThat(text)
                .contains(file.number().printed(), "オンライン診療の指針", "HPKIカード", "マイナンバーカード（一致）")
                .contains("宮園千晴（長女）いた", "録音と録画をしないと答えた", "35分0秒", "66,000円")
                .contains("医師の接続が切れた（病院側の回線", "30分から先の延長に同意", "時間から差し引いた（病院の都合")
                .contains("中継映像VP8音声opus暗号AES_128_GCMFirefoxb", "相談の画面");
        assertThat(evidence.sheet(file).missing()).doesNotContain("接続のしかた");
    }

    @Test
    void whatIsCompulsoryAndWasNotRecordedIsNamed() {
        CaseFile file = talking();

        assertThat(evidence.sheet(file).missing()).contains("相談の終わり", "接続のしかた");
    }

    @Test
    void beforeTheDayThereIsNothingToPrint() {
        CaseFile file = day.booked(doctor);

        assertThatThrownBy(() -> evidence.sheet(file)).hasMessage("NO_EVIDENCE_YET");
    }
}
