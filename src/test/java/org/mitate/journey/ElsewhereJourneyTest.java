package org.mitate.journey;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.OnlineDay;
import org.mitate.OtherTerms;
import org.mitate.cases.CaseFile;
import org.mitate.entrance.Entrance;
import org.mitate.entrance.Ticket;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Kazuko's way to a talk in the room of another product.
@Clinic
class ElsewhereJourneyTest {

    private static final String PASSWORD = "a password of thirteen";

    @LocalServerPort private int port;
    @Autowired private DemoKeys keys;
    @Autowired private OnlineDay day;
    @Autowired private OtherTerms terms;
    @Autowired private Entrance entrance;

    @Test
    @DisplayName(
            "§9 the hospital's own words lead into the other room; time and fee stay open here")
    void theWayIntoAnotherRoom() {
        terms.elsewhere();
        StaffMember kido = day.doctor();
        CaseFile file = day.today(kido);
        Ticket ticket = entrance.consultee(file);
        keys.cut(kido.id(), PASSWORD);
        try (var phone = new Visitor(port);
                var doctor = new Visitor(port).signIn(keys, kido.account(), PASSWORD)) {
            phone.go("/visit/" + ticket.key().value()).fill("入室の番号", ticket.code());
            phone.fill("生年月日", OnlineDay.BIRTH).page().keyboard().press("Enter");
            phone.page().waitForURL("**/visit");
            phone.sees("「よその部屋」で行います").findsNoBarriers().picture("elsewhere-hub");
            phone.follow("入り方と料金の画面へ").sees("届いた番号を入れてください。", "声でおたずねします");
            phone.findsNoBarriers().picture("elsewhere-room");
            phone.go("/visit/room?lang=en").sees("Another Room", "asks you aloud");
            phone.findsNoBarriers().picture("elsewhere-room-en");
            phone.go("/visit").sees("takes place in").picture("elsewhere-hub-en");
            doctor.go("/cases/" + file.number().printed() + "/room").sees("よその部屋");
            doctor.findsNoBarriers().window("elsewhere-doctor");
        }
    }
}
