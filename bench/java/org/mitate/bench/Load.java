package org.mitate.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Clients that work at once: as fast as they are answered, or at a steady pace.
///
/// @param pace turns a second, all clients together; 0 for as fast as possible
/// @param time after which no turn is begun
/// @param turns at most
record Load(Cost cost, int clients, double pace, Duration time, int turns) {

    /// A pace that cannot be kept ends the load, too.
    private static final long LATENESS = 3_000_000_000L;

    static Load saturating(Cost cost, int clients, Duration time) {
        return new Load(cost, clients, 0, time, Integer.MAX_VALUE);
    }

    static Load steady(Cost cost, double pace, Duration time) {
        return new Load(cost, 8, pace, time, (int) (pace * time.toSeconds()));
    }

    static Load turns(Cost cost, int clients, int turns) {
        return new Load(cost, clients, 0, Duration.ofMinutes(5), turns);
    }

    Measured of(Work work) throws Exception {
        var next = new AtomicInteger();
        long cpu = cost.cpuMillis();
        long began = System.nanoTime();
        var latencies = new ArrayList<Long>();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var running = new ArrayList<Future<ArrayList<Long>>>();
            for (int client = 0; client < clients; client++) {
                running.add(threads.submit(client(client, next, began, work)));
            }
            for (var each : running) latencies.addAll(each.get());
        } catch (ExecutionException failure) {
            throw new IllegalStateException("a client failed", failure.getCause());
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        return Measured.of(latencies, seconds, cost.cpuMillis() - cpu);
    }

    private Callable<ArrayList<Long>> client(
            int client, AtomicInteger next, long began, Work work) {
        return () -> {
            var latencies = new ArrayList<Long>();
            long end = began + time.toNanos();
            for (int turn = next.getAndIncrement(); turn < turns; turn = next.getAndIncrement()) {
                long due = due(began, turn);
                if (due > end || System.nanoTime() > end + LATENESS) break;
                work.once(client, turn);
                latencies.add(System.nanoTime() - due);
            }
            return latencies;
        };
    }

    /// A turn that had to wait for a slow one before it counts from when it was due.
    private long due(long began, int turn) {
        if (pace == 0) return System.nanoTime();
        long due = began + (long) (turn * 1e9 / pace);
        for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
            LockSupport.parkNanos(wait);
        }
        return due;
    }
}
