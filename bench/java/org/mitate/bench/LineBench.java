package org.mitate.bench;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// The lines of many rooms at one node: doctor and consultee each, as their pages open them.
final class LineBench {

    private static final int ROOMS = 500;
    private static final int OFFER = 4_000;
    private static final int CANDIDATES = 600;
    private static final int PACE = 100;
    private static final int CLIENTS = 16;
    private static final int BEAT_SECONDS = 3;
    private static final Duration TIME = Duration.ofSeconds(9);

    private final Program program;
    private final Database database;
    private final OnlineCase like;
    private final Cost cost;
    private final List<FakeLine> doctors = new CopyOnWriteArrayList<>();
    private final List<FakeLine> consultees = new CopyOnWriteArrayList<>();

    LineBench(Program program, Database database, OnlineCase like) {
        this.program = program;
        this.database = database;
        this.like = like;
        this.cost = new Cost(program);
    }

    void run() throws Exception {
        var rooms = ManyRooms.copies(program, database, like, ROOMS);
        var cookies = visitors(rooms);
        String doctor = doctor();
        long before = cost.programMegabytes();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var client = HttpClient.newBuilder().executor(threads).build();
                var heart = Executors.newSingleThreadScheduledExecutor()) {
            heart.scheduleAtFixedRate(this::beat, 0, BEAT_SECONDS, TimeUnit.SECONDS);
            long began = System.nanoTime();
            for (int room = 0; room < ROOMS; room++) {
                open(client, rooms, room, doctor, cookies.get(room));
            }
            measure(before, (System.nanoTime() - began) / 1e9);
            heart.shutdownNow();
            client.shutdownNow();
        }
    }

    private void open(HttpClient client, ManyRooms rooms, int room, String doctor, String consultee)
            throws Exception {
        String path = "/cases/" + rooms.numbers().get(room) + "/room/line";
        var one = new FakeLine(client, program.port(), path, doctor);
        var other = new FakeLine(client, program.port(), "/visit/room/line", consultee);
        one.awaitWelcome();
        other.awaitWelcome();
        one.admit(1);
        one.awaitAdmitted();
        other.awaitAdmitted();
        one.tell(other, 1, OFFER);
        other.tell(one, 0, OFFER);
        one.tell(other, 1, CANDIDATES);
        other.tell(one, 0, CANDIDATES);
        doctors.add(one);
        consultees.add(other);
    }

    private void measure(long before, double seconds) throws Exception {
        Measured idle = Load.steady(cost, 1, TIME).of((client, turn) -> {});
        long with = cost.programMegabytes();
        Table.ofRates("Signals between the browsers of %d rooms".formatted(ROOMS));
        Table.row("at %d a second".formatted(PACE), Load.steady(cost, PACE, TIME).of(this::tell));
        Table.row(
                "%d at once".formatted(CLIENTS),
                Load.saturating(cost, CLIENTS, TIME).of(this::tell));
        Table.begin("%d rooms at one node".formatted(ROOMS), "", "");
        Table.row("opened, admitted and connected", "%.0f a second".formatted(ROOMS / seconds));
        Table.row("CPU for the beats of all, of one core", "%.1f %%".formatted(idle.cpu() / 10));
        Table.row("JVM before", before + " MB");
        Table.row("JVM with all lines open", with + " MB");
        Table.row("for each room", "%.0f kB".formatted((with - before) * 1024.0 / ROOMS));
        Table.row("JVM after all signals", cost.programMegabytes() + " MB");
        Table.row("PostgreSQL", cost.databaseMegabytes() + " MB");
    }

    private void tell(int client, int turn) throws Exception {
        int room = (turn * 7) % ROOMS;
        boolean first = turn / ROOMS % 2 == 0;
        var from = first ? doctors.get(room) : consultees.get(room);
        var to = first ? consultees.get(room) : doctors.get(room);
        from.tell(to, first ? 1 : 0, CANDIDATES);
    }

    private void beat() {
        doctors.forEach(FakeLine::beat);
        consultees.forEach(FakeLine::beat);
    }

    /// Each enters by link, code and birth date.
    private List<String> visitors(ManyRooms rooms) throws Exception {
        var cookies = new ArrayList<String>();
        String birth =
                database.column(
                                """
                                select coalesce(application #>> '{consultee,birthDate}',
                                  application #>> '{patient,birthDate}')
                                from cases.file where id = ?::uuid
                                """,
                                like.id())
                        .getFirst();
        for (String key : rooms.keys()) {
            try (var phone = new Browser(program.port())) {
                String csrf = phone.get("/visit/" + key).fine().hidden("_csrf");
                var form =
                        Forms.of("_csrf", csrf, "key", key, "code", ManyRooms.CODE, "birth", birth);
                phone.post("/visit/enter", form).fine();
                cookies.add(phone.cookies());
            }
        }
        return cookies;
    }

    /// With the key that the demo's sign-in page shows.
    private String doctor() throws Exception {
        try (var browser = new Browser(program.port())) {
            Answer page = browser.get("/sign-in?as=" + like.account()).fine();
            var form = Forms.of("_csrf", page.hidden("_csrf"), "account", like.account());
            form.put("password", page.find("name=\"password\"[^>]*value=\"([^\"]+)\""));
            form.put("code", page.find("name=\"code\"[^>]*value=\"([^\"]+)\""));
            browser.post("/sign-in", form).fine();
            return browser.cookies();
        }
    }
}
