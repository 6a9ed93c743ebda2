package org.mitate.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.mitate.Clinic;
import org.mitate.room.OwnDatabase;
import org.mitate.room.RealRoom;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// Talks through a real relay, which is cut, and programs of their own, which are killed.
///
/// In one order, since each start takes a while: the second talk goes on to the second node.
@Clinic
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RealRoomJourneyTest {

    private static final Duration CUT = Duration.ofSeconds(10);
    private static final Duration AIM = Duration.ofSeconds(10);

    @Autowired private FlywayConnectionDetails owner;
    @Autowired private JdbcConnectionDetails house;

    @Value("${mitate.home}")
    private Path home;

    private OwnDatabase database;
    private RealRoom room;
    private final List<Caller> callers = new ArrayList<>();

    @BeforeAll
    void twoTalksAreUnderWay(@TempDir Path folder) throws Exception {
        database = OwnDatabase.make("real_room", owner, house, home);
        room = new RealRoom(folder, database.settings());
        for (var scene : room.scenes()) {
            callers.add(Caller.doctor(room.port(), scene));
            callers.add(Caller.visitor(room.port(), scene));
        }
    }

    @AfterAll
    void end() throws Exception {
        callers.forEach(Caller::close);
        room.close();
    }

    @Test
    @Order(1)
    @DisplayName("through coturn by UDP, which freezes for ten seconds, pictures move again soon")
    void aRelayThatIsCut() throws Exception {
        var doctor = callers.get(0);
        var kazuko = callers.get(1);
        meet(doctor, kazuko);
        assertThat(kazuko.way(0)).isEqualTo("relay/udp");
        assertThat(doctor.way(1)).isEqualTo("relay/udp");

        long frozen = System.nanoTime();
        room.relay().freeze();
        kazuko.isAt("mending").waitsUntil(frozen + CUT.toNanos());
        room.relay().thaw();
        long thawed = System.nanoTime();
        kazuko.isAt("connected").seesMoving(0);
        doctor.isAt("connected").seesMoving(1);
        var took = Duration.ofNanos(System.nanoTime() - thawed);

        System.out.println("pictures move again " + took.toMillis() + " ms after the cut");
        assertThat(took).isLessThan(AIM);
        assertThat(column("select relayed from room.connection where case_id = ?", 0))
                .isNotEmpty()
                .containsOnly("t");
        eventually(
                "select cause || ' ' || seat || ' ' || (to_at - from_at > interval '3 s')"
                        + " from room.interruption where case_id = ? and to_at is not null",
                0,
                "UNKNOWN 1 true");
        showsTheTime(kazuko, 0);
        assertThat(column("select cause from consultation.pause where case_id = ?", 0)).isEmpty();
        doctor.close();
        kazuko.close();
    }

    @Test
    @Order(2)
    @DisplayName(
            "the program is killed and started again: pictures go on, and the gap is in the books")
    void aKilledProgram() throws Exception {
        var doctor = callers.get(2);
        var kazuko = callers.get(3);
        meet(doctor, kazuko);

        room.kill();
        kazuko.hasLine("lost").seesMoving(0);
        doctor.hasLine("lost").seesMoving(1);
        room.startAgain();
        kazuko.hasLine("open").seesMoving(0);
        doctor.hasLine("open").seesMoving(1);
        doctor.presses("届け出のない人がいる");
        kazuko.isAt("held");

        eventually(
                "select cause from room.interruption where case_id = ? and seat = -1", 1, "SYSTEM");
        eventually("select cause from consultation.pause where case_id = ?", 1, "SYSTEM");
        kazuko.page().reload();
        showsTheTime(kazuko.isAt("held"), 1);
    }

    @Test
    @Order(3)
    @DisplayName("browsers at two nodes meet, by TCP; when one node dies, the other one takes over")
    void aSecondNode() throws Exception {
        var doctor = callers.get(2);
        var kazuko = callers.get(3);

        room.startSecond();
        kazuko.page().reload();
        kazuko.seesMoving(0);
        assertThat(kazuko.way(0)).isEqualTo("relay/tcp");
        long killed = System.nanoTime();
        room.kill();
        doctor.hasLine("lost").seesMoving(1).hasLine("open");
        System.out.println("taken over after " + (System.nanoTime() - killed) / 1_000_000 + " ms");
        doctor.presses("確かめた。相談を続ける");
        kazuko.isAt("connected").seesMoving(0);
    }

    private void meet(Caller doctor, Caller kazuko) {
        kazuko.promises().isAt("waiting");
        doctor.promises().admits("宮園 和子");
        kazuko.isAt("connected").seesMoving(0);
        doctor.isAt("connected").seesMoving(1);
    }

    private void showsTheTime(Caller consultee, int scene) throws SQLException {
        long before = counted(scene);
        assertThat(consultee.seconds()).isBetween(before - 1, counted(scene) + 1);
    }

    /// What is to be paid so far: the time since the start, without what the system was away.
    private long counted(int scene) throws SQLException {
        String sql =
                """
                select extract(epoch from ?::timestamptz - started_at - coalesce((
                  select sum(to_at - from_at) from consultation.pause p
                  where p.case_id = t.case_id), interval '0'))::bigint
                from consultation.talk t where case_id = ?
                """;
        return Long.parseLong(
                column(sql.replace("?::", "'" + room.now() + "'::"), scene).getFirst());
    }

    private void eventually(String sql, int scene, String wanted) throws Exception {
        long end = System.nanoTime() + AIM.toNanos();
        while (!column(sql, scene).contains(wanted) && System.nanoTime() < end) Thread.sleep(20);
        assertThat(column(sql, scene)).containsExactly(wanted);
    }

    private List<String> column(String sql, int scene) throws SQLException {
        UUID file = room.scenes().get(scene).file();
        var values = new ArrayList<String>();
        try (var connection = database.connect();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, file);
            var rows = statement.executeQuery();
            while (rows.next()) values.add(rows.getString(1));
        }
        return values;
    }
}
