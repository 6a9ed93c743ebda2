package org.mitate.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.mitate.paper.PaperCode;

/// How many pages were read, rightly, wrongly or not at all, and what it cost.
final class FaxReckoning {

    enum Outcome {
        READ,
        NOT_READ,
        FALSE;

        static Outcome of(Optional<PaperCode> read, PaperCode printed) {
            if (read.isEmpty()) return NOT_READ;
            return read.get().equals(printed) ? READ : FALSE;
        }
    }

    private final Map<FaxKind, int[][]> counts = new EnumMap<>(FaxKind.class);
    private long nanos;
    private long slowest;
    private int pages;

    void count(FaxKind kind, boolean fine, Outcome outcome, long cpu) {
        counts.computeIfAbsent(kind, none -> new int[2][3])[fine ? 0 : 1][outcome.ordinal()]++;
        nanos += cpu;
        slowest = Math.max(slowest, cpu);
        pages++;
    }

    void print(OtherReaders others) throws IOException, InterruptedException {
        others.finish();
        Table.begin(
                "Reading %,d faxed pages".formatted(pages),
                "",
                "fine",
                "standard",
                "false",
                "ZXing alone",
                "zbarimg");
        for (var kind : counts.keySet()) {
            row(kind.words, others, kind);
        }
        row("ordinary: up to 2 % noise, ±3°", others, FaxKind.CALM, FaxKind.NOISY);
        row("all", others, FaxKind.values());
        System.out.printf(
                "%n%.1f pages a second and core, opening the file included; the slowest took %.1f s; at most %d MB resident.%n",
                pages * 1e9 / nanos, slowest / 1e9, peakMegabytes());
    }

    private void row(String words, OtherReaders others, FaxKind... kinds) {
        int[] fine = new int[3];
        int[] standard = new int[3];
        for (var kind : kinds) {
            var both = counts.getOrDefault(kind, new int[2][3]);
            for (int i = 0; i < 3; i++) {
                fine[i] += both[0][i];
                standard[i] += both[1][i];
            }
        }
        Table.row(
                words,
                share(fine),
                share(standard),
                String.valueOf(fine[2] + standard[2]),
                others.zxing(kinds),
                others.zbar(kinds));
    }

    private static String share(int[] outcomes) {
        return share(outcomes[0], outcomes[0] + outcomes[1] + outcomes[2]);
    }

    static String share(int read, int of) {
        return of == 0 ? "" : "%.2f %% (%,d of %,d)".formatted(100.0 * read / of, read, of);
    }

    static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /// What Linux says this process held at most.
    private static long peakMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
