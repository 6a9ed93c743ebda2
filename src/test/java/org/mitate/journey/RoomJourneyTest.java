package org.mitate.journey;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.OnlineDay;
import org.mitate.cases.CaseFile;
import org.mitate.entrance.Entrance;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Kazuko and Doctor Kido meet in the online room, with the test pictures of Chromium as cameras.
@Clinic
class RoomJourneyTest {

    @LocalServerPort private int port;
    @Autowired private DemoKeys keys;
    @Autowired private OnlineDay day;
    @Autowired private Entrance entrance;

    private StaffMember kido;
    private CaseFile file;

    @BeforeEach
    void itIsTenMinutesBeforeTheTalk() {
        kido = day.doctor();
        file = day.today(kido);
    }

    @Test
    @DisplayName("admitted by the doctor, both see each other; after a reload too")
    void theyMeet() {
        try (var kazuko = Caller.visitor(port, entrance.consultee(file));
                var doctor = Caller.doctor(port, keys, kido, file)) {
            kazuko.promises();
            kazuko.isAt("waiting");
            kazuko.window("room-waiting");
            doctor.promises();
            kazuko.isAt("waiting-doctor");

            doctor.admits("宮園 和子");

            kazuko.isAt("connected").seesMoving(0);
            doctor.isAt("connected").seesMoving(1);
            kazuko.findsNoBarriers().window("room-talk");
            doctor.findsNoBarriers().window("room-doctor");

            kazuko.page().reload();
            kazuko.isAt("connected").seesMoving(0);
            doctor.seesMoving(1);
            doctor.page().reload();
            doctor.isAt("connected").seesMoving(1);
            kazuko.isAt("connected").seesMoving(0);
        }
    }
}
