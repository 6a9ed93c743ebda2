package org.mitate.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/// What a program and its database cost, from `/proc`: CPU since their start, and resident memory.
///
/// Memory is the proportional share (PSS): PostgreSQL's processes share their buffers, which would
/// otherwise be counted once for each.
record Cost(Program program) {

    private static final int MILLIS_PER_TICK = 10;
    private static final int FIRST_TIME = 11;
    private static final int TIMES = 4;

    /// User and system time of all processes, those that ended included.
    long cpuMillis() throws IOException {
        long ticks = ticks(program.pid());
        for (long pid : database().toList()) ticks += ticks(pid);
        return ticks * MILLIS_PER_TICK;
    }

    long programMegabytes() {
        return kilobytes(program.pid()) / 1024;
    }

    long databaseMegabytes() throws IOException {
        return database().mapToLong(Cost::kilobytes).sum() / 1024;
    }

    private Stream<Long> database() throws IOException {
        ProcessHandle postmaster = program.postmaster();
        return Stream.concat(Stream.of(postmaster), postmaster.descendants())
                .map(ProcessHandle::pid);
    }

    /// utime, stime, cutime, cstime of `/proc/<pid>/stat`, counted after the name in brackets.
    private static long ticks(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] words = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Arrays.stream(words, FIRST_TIME, FIRST_TIME + TIMES)
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (IOException ended) {
            return 0;
        }
    }

    private static long kilobytes(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException ended) {
            return 0;
        }
    }
}
