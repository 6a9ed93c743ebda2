package org.mitate.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/// Kills program and database while eight secretaries work, and looks afterwards whether anything
/// that was acknowledged is lost, or half done.
final class KillLoop {

    private static final int SECRETARIES = 8;
    private static final int CHANGES_OF_A_CASE = 9;
    private static final int LONGEST_PAUSE_MILLIS = 500;

    private final Victims victims;
    private final int kills;
    private final int changes;
    private final Diary diary = new Diary();
    private final List<Long> silences = new ArrayList<>();

    private KillLoop(Victims victims, int kills, int changes) {
        this.victims = victims;
        this.kills = kills;
        this.changes = changes;
    }

    static void main(String[] arguments) throws Exception {
        var options = Forms.of(arguments);
        boolean external = options.getOrDefault("--database", "embedded").equals("external");
        int kills = Integer.parseInt(options.getOrDefault("--kills", "100"));
        int changes = Integer.parseInt(options.getOrDefault("--changes", "10000"));
        Victims victims = external ? Victims.external() : Victims.embedded();
        new KillLoop(victims, kills, changes).run();
    }

    private void run() throws Exception {
        victims.program().start();
        try (var database = victims.database();
                var threads = Executors.newFixedThreadPool(SECRETARIES)) {
            var entrance = new Entrance(victims.program(), database);
            var people = entrance.secretaries(SECRETARIES + 1);
            int cases = Math.ceilDiv(changes, CHANGES_OF_A_CASE);
            var drafts = Drafts.print(victims.program(), database, cases);
            var work =
                    new Shift.Work(
                            new ConcurrentLinkedQueue<>(drafts),
                            Calendars.open(database),
                            new AtomicInteger(),
                            diary);
            long began = System.nanoTime();
            var shifts = begin(threads, people, work);
            strike(shifts);
            for (var shift : shifts) shift.get();
            long seconds = (System.nanoTime() - began) / 1_000_000_000L;
            // whoever waited for the end of a long run is signed out by then
            report(seconds, entrance.signIn("secretary" + SECRETARIES));
        }
        victims.end();
    }

    private static List<Future<Integer>> begin(
            ExecutorService threads, List<Browser> people, Shift.Work work) {
        return people.stream()
                .limit(SECRETARIES)
                .map(person -> threads.submit(new Shift(person, work)))
                .toList();
    }

    private void strike(List<Future<Integer>> shifts) throws Exception {
        var chance = RandomGenerator.getDefault();
        var blows = Victims.Blow.values();
        for (int kill = 0; kill < kills; kill++) {
            while (diary.size() < (long) changes * kill / kills) awaitMore(shifts);
            Thread.sleep(chance.nextInt(LONGEST_PAUSE_MILLIS));
            long struck = System.nanoTime();
            victims.strike(blows[kill % blows.length]);
            silences.add(System.nanoTime() - struck);
            System.err.printf("%d kills, %,d changes%n", kill + 1, diary.size());
        }
    }

    /// A secretary who gave up ends the loop.
    private static void awaitMore(List<Future<Integer>> shifts)
            throws InterruptedException, ExecutionException {
        Thread.sleep(20);
        for (var shift : shifts) {
            if (shift.state() == Future.State.FAILED) shift.get();
        }
    }

    private void report(long seconds, Browser secretary) throws Exception {
        try (var fresh = victims.database()) {
            var reckoning = new Reckoning(victims, fresh, secretary);
            var lost = reckoning.lost(diary);
            var half = reckoning.halfDone();
            Table.begin(
                    "%d kills, %s".formatted(kills, victims.name()),
                    "acknowledged changes",
                    "asked for again",
                    "lost",
                    "half done",
                    "median silence",
                    "took");
            silences.sort(null);
            Table.row(
                    "%,d".formatted(diary.size()),
                    "" + diary.repeated(),
                    "" + lost.size(),
                    "" + half.size(),
                    "%.1f s".formatted(silences.get(silences.size() / 2) / 1e9),
                    seconds + " s");
            if (!lost.isEmpty() || !half.isEmpty()) {
                throw new IllegalStateException("lost: " + lost + ", half done: " + half);
            }
        }
    }
}
