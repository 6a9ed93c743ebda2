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

    @Test
    @DisplayName("a cut line comes back by itself, and the pictures never stopped")
    void theLineComesBack() {
        try (var kazuko = Caller.visitor(port, entrance.consultee(file)).promises();
                var doctor = Caller.doctor(port, keys, kido, file).promises()) {
            doctor.admits("宮園 和子");
            kazuko.seesMoving(0);

            kazuko.page().context().setOffline(true);
            kazuko.hasLine("lost").seesMoving(0);
            kazuko.page().context().setOffline(false);
            kazuko.hasLine("open");
            doctor.presses("届け出のない人がいる");
            kazuko.isAt("held").window("room-held");
            doctor.presses("確かめた。相談を続ける");
            kazuko.isAt("connected").seesMoving(0);

            kazuko.presses("映像を切る").presses("マイクを切る");
            doctor.sees("マイクはオフです 映像はオフです");
            kazuko.presses("映像を入れる");
            doctor.sees("マイクはオフです").seesMoving(1);
            doctor.presses("待合室に戻す");
            kazuko.isAt("waiting-doctor");
            doctor.admits("宮園 和子").isAt("connected");
            doctor.presses("部屋を閉じる").presses("もう一度押すと");
            kazuko.isAt("left").findsNoBarriers().window("room-left");
        }
    }

    @Test
    @DisplayName("four see each other: doctor, patient, family elsewhere, interpreter")
    void fourMeet() {
        var son = entrance.issue(file, 2, "宮園 誠", "次男");
        var interpreter = entrance.issue(file, 3, "手塚 澪", "手話通訳");
        try (var doctor = Caller.doctor(port, keys, kido, file).promises();
                var kazuko = Caller.visitor(port, entrance.consultee(file)).promises();
                var makoto = Caller.visitor(port, son).promises();
                var mio = Caller.visitor(port, interpreter).promises()) {
            doctor.admits("宮園 和子").admits("宮園 誠").admits("手塚 澪");

            doctor.seesMoving(1).seesMoving(2).seesMoving(3).window("room-four-doctor");
            kazuko.seesMoving(0).seesMoving(2).seesMoving(3).findsNoBarriers().window("room-four");
            makoto.seesMoving(0).seesMoving(1).seesMoving(3);
            mio.seesMoving(0).seesMoving(1).seesMoving(2);
        }
    }
}
