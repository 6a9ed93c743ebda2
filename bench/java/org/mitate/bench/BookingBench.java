package org.mitate.bench;

import java.time.Duration;
import java.util.List;

/// Free times, slot checks and bookings over HTTP with one and eight clients, and beside each its
/// question or its rows in plain SQL.
final class BookingBench {

    private static final Duration TIME = Duration.ofSeconds(6);
    /// The JVM compiles what runs often; a hospital's program has been running for weeks.
    private static final Duration WARMING = Duration.ofSeconds(15);
    private static final int CASES = 10_000;
    private static final int WARM_UP = 5_000;

    private final House house;
    private final Calendars calendars;
    private final CasesToBook cases;
    private int used;

    private BookingBench(House house) throws Exception {
        this.house = house;
        calendars = Calendars.open(house.database());
        cases = CasesToBook.make(house, calendars, CASES);
    }

    static void main(String[] arguments) throws Exception {
        try (var house = House.open(arguments)) {
            OldCases.fill(house);
            run(house);
        }
    }

    static void run(House house) throws Exception {
        var bench = new BookingBench(house);
        bench.checks();
        bench.bookings();
        new Race(house, bench.calendars, bench.cases, bench.used).run();
    }

    private void checks() throws Exception {
        Table.ofRates("Free times");
        Work sixWeeks = (client, turn) -> look(client, "/appointment", turn);
        Work aloud = (client, turn) -> look(client, "/appointment" + time(turn).query(), turn);
        Work slot =
                (client, turn) ->
                        look(client, "/appointment/still-free" + time(turn).query(), turn);
        for (Work each : List.of(sixWeeks, aloud, slot)) {
            Load.saturating(house.cost(), 8, WARMING).of(each);
        }
        for (int clients : List.of(1, 8)) {
            var load = Load.saturating(house.cost(), clients, TIME);
            String who = clients == 1 ? ", 1 client" : ", 8 clients";
            Table.row("page of six weeks" + who, load.of(sixWeeks));
            Table.row("page that is read aloud" + who, load.of(aloud));
            Table.row("slot check" + who, load.of(slot));
        }
    }

    private void look(int client, String page, int turn) throws Exception {
        String number = cases.numbers().get(CASES - 1 - turn % 500);
        house.people().get(client).get("/cases/" + number + page).fine();
    }

    private Calendars.Time time(int turn) {
        return calendars.time(turn % CASES);
    }

    private void bookings() throws Exception {
        Table.ofRates("Bookings");
        book(8, WARM_UP);
        Table.row("1 client", book(1, 400));
        Table.row("8 clients", book(8, 2_000));
    }

    private Measured book(int clients, int many) throws Exception {
        int first = used;
        used += many;
        return Load.turns(house.cost(), clients, many)
                .of((client, turn) -> bookOne(client, first + turn));
    }

    private void bookOne(int client, int place) throws Exception {
        Answer answer = cases.book(house.people().get(client), place, time(place));
        if (answer.status() != 303) throw new IllegalStateException(answer.said());
    }
}
