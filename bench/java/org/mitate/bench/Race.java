package org.mitate.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Sixteen secretaries want one time for sixteen patients at the same moment, again and again.
final class Race {

    private static final int ROUNDS = 60;
    private static final int FIRST_TIME = 6_000;

    private final House house;
    private final Calendars calendars;
    private final CasesToBook cases;
    private final List<Integer> places;

    /// @param first of the cases that have no date yet
    Race(House house, Calendars calendars, CasesToBook cases, int first) {
        this.house = house;
        this.calendars = calendars;
        this.cases = cases;
        places = new ArrayList<>();
        for (int place = first; place < cases.numbers().size(); place++) places.add(place);
    }

    void run() throws Exception {
        int oneWinner = 0;
        long began = System.nanoTime();
        for (int round = 0; round < ROUNDS; round++) {
            var time = calendars.time(FIRST_TIME + round);
            List<Integer> answers = race(time);
            long won = answers.stream().filter(status -> status == 303).count();
            long told = answers.stream().filter(status -> status == 409).count();
            long kept = inTheBook(time);
            if (won == 1 && told == answers.size() - 1 && kept == 1) oneWinner++;
            else System.out.println("Round " + round + ": " + answers + ", in the book: " + kept);
            places.remove(answers.indexOf(303));
        }
        double millis = (System.nanoTime() - began) / 1e6 / ROUNDS;
        Table.begin("Sixteen for one time", "rounds", "exactly one won", "a round took");
        Table.row("" + ROUNDS, "" + oneWinner, "%.0f ms".formatted(millis));
        if (oneWinner < ROUNDS) throw new IllegalStateException("not exactly one winner");
    }

    private List<Integer> race(Calendars.Time time) throws Exception {
        int many = house.people().size();
        var together = new CyclicBarrier(many);
        try (var threads = Executors.newFixedThreadPool(many)) {
            var running = new ArrayList<Future<Integer>>();
            for (int i = 0; i < many; i++) {
                Browser person = house.people().get(i);
                person.csrf();
                int place = places.get(i);
                running.add(
                        threads.submit(
                                () -> {
                                    together.await();
                                    return cases.book(person, place, time).status();
                                }));
            }
            var answers = new ArrayList<Integer>();
            for (var each : running) answers.add(each.get());
            return answers;
        }
    }

    private long inTheBook(Calendars.Time time) throws Exception {
        return house.database()
                .number(
                        """
                        select count(*) from scheduling.appointment
                        where doctor_id = ?::uuid and status = 'BOOKED'
                          and starts_at = ?::timestamp at time zone 'Asia/Tokyo'
                        """,
                        time.doctor(),
                        time.start().toString());
    }
}
