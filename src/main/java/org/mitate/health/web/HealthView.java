package org.mitate.health.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitate.billing.card.CardHealth;
import org.mitate.chores.ChoreBook;
import org.mitate.database.DatabaseHealth;
import org.mitate.database.HomeHealth;
import org.mitate.documents.FileStoreHealth;
import org.mitate.inbox.Sources;

/// The health of the house at one moment. What counts as ill is ours.
public record HealthView(
        Instant now,
        DatabaseHealth.Report database,
        boolean storeWritable,
        FileStoreHealth.Stock stock,
        HomeHealth.Disk disk,
        HomeHealth.@Nullable LastBackup backup,
        List<Sources.Source> sources,
        CardHealth.Report cards,
        List<ChoreBook.Entry> chores) {

    private static final Duration MOST_AHEAD = Duration.ofSeconds(1);
    private static final int LEAST_PERCENT_FREE = 10;
    private static final long LEAST_FREE = 2_000_000_000L;

    /// A backup each night, with some hours for one that was late.
    private static final Duration OLDEST_BACKUP = Duration.ofHours(30);

    public boolean databaseIsWell() {
        return database.ahead().abs().compareTo(MOST_AHEAD) < 0
                && database.connections() < database.mostConnections() - 5;
    }

    public boolean diskIsWell() {
        return disk.percentFree() >= LEAST_PERCENT_FREE && disk.free() >= LEAST_FREE;
    }

    public boolean backupIsWell() {
        return backup != null && backup.at().plus(OLDEST_BACKUP).isAfter(now);
    }

    public boolean sourcesAreWell() {
        return sources.stream().allMatch(Sources.Source::isReached);
    }

    public boolean choresAreWell() {
        return chores.stream().noneMatch(ChoreBook.Entry::failed);
    }

    public boolean isWell() {
        return databaseIsWell()
                && storeWritable
                && diskIsWell()
                && backupIsWell()
                && sourcesAreWell()
                && cards.isWell()
                && choresAreWell();
    }

    /// As people read sizes: 1.5 GB, 340 MB.
    public static String size(long bytes) {
        if (bytes >= 1_000_000_000L) return "%.1f GB".formatted(bytes / 1e9);
        return "%d MB".formatted(Math.max(1, Math.round(bytes / 1e6)));
    }
}
