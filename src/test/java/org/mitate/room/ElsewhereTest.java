package org.mitate.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.OtherTerms;
import org.mitate.billing.BillState;
import org.mitate.billing.Cashier;
import org.mitate.billing.Tender;
import org.mitate.billing.card.CardsAhead;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Move;
import org.mitate.cases.Transition;
import org.mitate.correspondence.CallTasks;
import org.mitate.entrance.Entrance;
import org.mitate.hospital.terms.CardMark;
import org.mitate.paper.PrintShop;
import org.mitate.room.evidence.Evidence;
import org.mitate.staff.Caller;
import org.mitate.staff.DemoKeys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A hospital that talks in the room of another product: clock, identity, evidence and fee stay
/// here, the card's result is entered by hand (rules.md §9).
class ElsewhereTest extends OnlineTalk {

    @LocalServerPort private int port;
    @Autowired private OtherTerms terms;
    @Autowired private DemoKeys keys;
    @Autowired private Entrance entrance;
    @Autowired private Evidence evidence;
    @Autowired private CardsAhead cardsAhead;
    @Autowired private CallTasks calls;
    @Autowired private Cashier cashier;

    @BeforeEach
    void theHospitalUsesAnotherProduct() {
        terms.elsewhere();
    }

    @Test
    void theVisitorsPagesShowTheHospitalsOwnWords() throws Exception {
        CaseFile file = day.today(doctor);
        Phone phone = Phone.enter(port, entrance.consultee(file));

        var hub = phone.get("/visit").parse();
        var room = phone.get("/visit/room").parse();
        var english = phone.get("/visit/room?lang=en").parse();

        assertThat(hub.text())
                .contains("「よその部屋」で行います", "届いた番号を入れてください。", "同席される方")
                .doesNotContain("待合室", "カメラとマイクを試す", "カードを登録");
        assertThat(room.text()).contains("城戸 眞一 医師", "届いた番号を入れてください。", "声でおたずねします");
        assertThat(room.select("a[href=https://room.example/][target=_blank]")).hasSize(1);
        assertThat(room.select("[data-now]")).hasSize(1);
        assertThat(room.select("[data-room], video")).isEmpty();
        assertThat(english.text()).contains("Another Room", "Enter the number you received.");
    }

    @Test
    void nobodyCallsForACardOrATrial() throws Exception {
        CaseFile file = day.today(doctor);

        cardsAhead.look();

        assertThat(calls.open(file)).isEmpty();
        var secretary = Caller.signedIn(port, keys, people.secretary());
        assertThat(secretary.get("/cases/" + file.number().printed()).parse().text())
                .contains("オンラインの入口")
                .doesNotContain("カメラとマイクをまだ試していません", "まだ試していません");
    }

    @Test
    @DisplayName("§9 identity, clock, spoken agreement, evidence and the card by hand")
    void everythingElseStaysHere() throws Exception {
        CaseFile file = day.today(doctor);
        String address = "/cases/" + file.number().printed();
        Caller kido = Caller.signedIn(port, keys, doctor);
        assertThat(kido.get(address + "/room").parse().text()).contains("「よその部屋」で行います");
        people.as(
                doctor,
                () ->
                        identities.confirm(
                                file.id(), seen(), "", Move.following(Transition.IDENTIFY)));
        assertThat(talks.missing(situations.again(file))).isEmpty();
        people.as(doctor, () -> talks.start(file.id(), UUID.randomUUID()));
        clock.advance(Duration.ofMinutes(26));
        people.as(doctor, () -> talks.agree(file.id(), 1801, UUID.randomUUID()));
        clock.advance(Duration.ofMinutes(9));
        end(file);

        assertThat(consultations.flags(talk(file))).isEmpty();
        var pdf = evidence.print(situations.again(file));
        PrintShop.layOut("evidence-elsewhere", pdf.bytes());
        String sheet = PrintShop.text(pdf);
        assertThat(sheet)
                .contains("「よその部屋」で行いました", "30分から先の延長に同意", "66,000円")
                .doesNotContain("接続のしかた", "接続の記録がありません", "この相談室に、録音");
        var card = new Tender.Card(CardMark.JCB, "20417");
        people.as(people.cashier(), () -> cashier.pay(file.id(), card, "", UUID.randomUUID()));
        assertThat(cashier.of(file.id()).orElseThrow().state()).isEqualTo(BillState.PAID);
    }
}
