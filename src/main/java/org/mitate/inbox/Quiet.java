package org.mitate.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells which files are complete: those whose size and time did not change from one look to a
/// later one. The clock of a file server may be off, so that only our own counts.
final class Quiet {

    private final Duration needed;
    private final Clock clock;
    private final Map<Path, Seen> seen = new HashMap<>();

    Quiet(Duration needed, Clock clock) {
        this.needed = needed;
        this.clock = clock;
    }

    private record Seen(long size, FileTime changed, Instant since) {

        boolean isSame(BasicFileAttributes now) {
            return size == now.size() && changed.equals(now.lastModifiedTime());
        }
    }

    /// Forgets those that went away.
    synchronized void keepOnly(Path folder, List<Path> there) {
        seen.keySet().removeIf(file -> file.startsWith(folder) && !there.contains(file));
    }

    synchronized boolean isComplete(Path file) throws IOException {
        var now = Files.readAttributes(file, BasicFileAttributes.class);
        var before = seen.get(file);
        if (before == null || !before.isSame(now)) {
            before = new Seen(now.size(), now.lastModifiedTime(), clock.instant());
            seen.put(file, before);
        }
        return !before.since().plus(needed).isAfter(clock.instant());
    }
}
