package org.mitate.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitate.shared.Vault;

class StrayFilesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T19:10:00Z");
    private static final byte[] LETTER = {1, 2, 3};

    private final Set<UUID> rows = new HashSet<>();

    @TempDir Path home;
    private FolderStore store;
    private StrayFiles chore;

    @BeforeEach
    void open() {
        store = new FolderStore(home.toString(), new Vault(new byte[32]));
        FileOwner scans = files -> known(files, rows);
        FileOwner nobody = files -> Set.of();
        chore = new StrayFiles(store, List.of(scans, nobody), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void bytesThatAKilledProgramLeftBehindAreLaidAsideAfterADay() throws IOException {
        UUID known = kept(Duration.ofDays(2));
        UUID stray = kept(Duration.ofDays(2));
        UUID underWay = kept(Duration.ofHours(23));
        rows.add(known);

        int done = chore.carryOut();

        assertThat(done).isEqualTo(1);
        assertThat(store.fetch(known)).isEqualTo(LETTER);
        assertThat(store.fetch(underWay)).isEqualTo(LETTER);
        assertThatThrownBy(() -> store.fetch(stray)).isInstanceOf(UncheckedIOException.class);
        assertThat(home.resolve("files/aside").resolve(stray.toString())).exists();
        assertThat(chore.carryOut()).isZero();
    }

    @Test
    void whatHasItsRowAgainIsPutBack() throws IOException {
        UUID stray = kept(Duration.ofDays(2));
        chore.carryOut();

        rows.add(stray);
        int done = chore.carryOut();

        assertThat(done).isEqualTo(1);
        assertThat(store.fetch(stray)).isEqualTo(LETTER);
    }

    @Test
    void anEmptyHouseHasNoStrays() {
        assertThat(chore.carryOut()).isZero();
    }

    private UUID kept(Duration ago) throws IOException {
        UUID id = UUID.randomUUID();
        store.keep(id, LETTER);
        String shelf = id.toString().substring(34);
        Path file = home.resolve("files").resolve(shelf).resolve(id.toString());
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(ago)));
        return id;
    }

    private static Set<UUID> known(java.util.Collection<UUID> files, Set<UUID> rows) {
        var known = new HashSet<>(files);
        known.retainAll(rows);
        return known;
    }
}
