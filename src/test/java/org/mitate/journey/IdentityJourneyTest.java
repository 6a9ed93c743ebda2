package org.mitate.journey;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.OnlineDay;
import org.mitate.billing.card.demo.DemoCard;
import org.mitate.cases.CaseFile;
import org.mitate.entrance.Entrance;
import org.mitate.entrance.Ticket;
import org.mitate.room.OnlineTalk;
import org.mitate.room.TelephoneDesk;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An online talk without pictures: who is who, and going on by telephone.
class IdentityJourneyTest extends OnlineTalk {

    private static final String PASSWORD = "a password of thirteen";

    @LocalServerPort private int port;
    @Autowired private Entrance entrance;
    @Autowired private TelephoneDesk telephone;
    @Autowired private DemoKeys keys;

    @Test
    @DisplayName("from the identity to the telephone")
    void fromIdentityToTelephone() {
        CaseFile file = cards.today(doctor, DemoCard.VISA);
        String number = file.number().printed();

        try (var room = as(doctor);
                var phone = new Visitor(port)) {
            identify(room, number);
            enter(phone, file);
            room.go("/cases/" + number + "/consultation").press("相談を始める");
            clock.advance(Duration.ofSeconds(1560));
            part(phone).sees("30分を過ぎても続けますか");
            people.as(doctor, () -> telephone.begin(file.id(), UUID.randomUUID()));
            room.go("/cases/" + number + "/consultation")
                    .sees("電話で続けています")
                    .picture("online-console-telephone");
            part(phone);
        }
    }

    private void identify(Visitor room, String number) {
        room.go("/cases/" + number + "/consultation").sees("始める前に", "相談者の本人確認");
        room.picture("online-before");
        room.follow("相談者の本人確認をする").press("本人と確かめた");
        room.sees("お見せになった証明書をお選びください", "確かめ方を一つ").findsNoBarriers();
        room.choose("顔写真のある証明書を", "HPKI_CARD").tick("書類1点と質問").picture("online-identity");
        room.choose("見せていただいた書類", "PENSION").tick("患者さんの生年月日").tick("患者さんの住所");
        room.tick("主治医の名前").tick("いる（顔と名前を確かめた）").tick("届け出のない人はいない");
        room.tick("相談者は、録音、録画をしないと答えた").tick("私も、録音、録画をしない");
        room.press("本人と確かめた").sees("本人確認を記録しました");
        cards.answer();
    }

    private void enter(Visitor phone, CaseFile file) {
        Ticket ticket = entrance.consultee(file);
        phone.go("/visit/" + ticket.key().value())
                .fill("入室の番号", ticket.code())
                .fill("生年月日", OnlineDay.BIRTH);
        phone.page().locator("main form button").first().click();
    }

    /// The part of the room's page, without the room and its pictures.
    private Visitor part(Visitor phone) {
        phone.go("/visit");
        phone.page()
                .evaluate(
                        """
                        async () => {
                          const part = await (await fetch("/visit/room/now")).text();
                          const main = document.querySelector("main");
                          main.className = "room-now stack";
                          main.innerHTML = `<h1>room</h1>${part}`;
                          document.querySelectorAll("form").forEach((form) =>
                            form.insertAdjacentHTML("beforeend",
                              '<input type="hidden" name="part" value="yes">'));
                        }
                        """);
        phone.findsNoBarriers().picture("online-now-" + System.nanoTime());
        return phone;
    }

    private Visitor as(StaffMember member) {
        keys.cut(member.id(), PASSWORD);
        return new Visitor(port).signIn(keys, member.account(), PASSWORD);
    }
}
