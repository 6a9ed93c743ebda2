package org.mitate.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitate.inbox.InTrayTest.page;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitate.Clinic;
import org.mitate.TestClock;
import org.mitate.files.Faxes;
import org.mitate.hospital.terms.Channel;
import org.springframework.beans.factory.annotation.Autowired;

/// Files in a watched folder come in once each, whatever happens in the middle.
@Clinic
class FolderWatchTest {

    @Autowired InTray tray;
    @Autowired Transmissions transmissions;
    @Autowired Sources sources;
    @Autowired TestClock clock;

    @TempDir Path home;
    private FolderWatch watch;
    private DropFolder fax;

    @BeforeEach
    void aFaxServerThatWritesIntoAFolder() throws IOException {
        watch = watch(Duration.ofSeconds(10));
        fax = watch.folder(Channel.FAX);
        Files.createDirectories(fax.path());
    }

    @Test
    void aFileIsTakenOnceItIsCompleteWithTheTimeOfTheMachine() throws IOException {
        Path file = drop("20261120-220000.tif", fax("金曜の夜の FAX"));
        var night = Instant.parse("2026-11-20T22:00:00+09:00");
        Files.setLastModifiedTime(file, FileTime.from(night));

        int atOnce = watch.look();
        clock.advance(Duration.ofSeconds(30));
        int later = watch.look();

        assertThat(List.of(atOnce, later)).containsExactly(0, 1);
        assertThat(file).doesNotExist();
        var taken = onlyOne(DropFolder.Place.TAKEN);
        var transmission = transmissions.withMark(taken.mark()).orElseThrow();
        assertThat(transmission.arrivedAt()).isEqualTo(night);
        assertThat(transmission.channel()).isEqualTo(Channel.FAX);
        assertThat(transmission.name()).isEqualTo("20261120-220000.tif");
    }

    @Test
    void aFileStillBeingWrittenIsLeft() throws IOException {
        byte[] whole = fax("書き込み中");
        Path file = drop("slow.tif", java.util.Arrays.copyOf(whole, 500));
        watch.look();
        clock.advance(Duration.ofSeconds(30));
        Files.write(file, whole);

        int stillGrowing = watch.look();
        clock.advance(Duration.ofSeconds(30));
        int complete = watch.look();

        assertThat(List.of(stillGrowing, complete)).containsExactly(0, 1);
        assertThat(onlyOne(DropFolder.Place.TAKEN).bytes()).isEqualTo(whole.length);
    }

    @Test
    void namesOfUnfinishedFilesAreLeft() throws IOException {
        for (String name : List.of("a.tif.part", "b.TMP", ".c.tif.x7Qa", "~d.tif", "e.filepart")) {
            drop(name, fax("未完成"));
        }

        int taken = watch(Duration.ZERO).look();

        assertThat(taken).isZero();
        assertThat(DropFolder.list(fax.path()).stream().filter(Files::isRegularFile)).hasSize(5);
    }

    @Test
    void ofTwoNodesOneTakesTheFile() throws Exception {
        for (int i = 0; i < 12; i++) drop("two-" + i + ".txt", ("two nodes " + i).getBytes());
        var one = watch(Duration.ZERO);
        var other = watch(Duration.ZERO);
        long before = count();

        var first = Thread.ofPlatform().start(one::look);
        var second = Thread.ofPlatform().start(other::look);
        first.join();
        second.join();
        one.look();

        assertThat(count() - before).isEqualTo(12);
        assertThat(DropFolder.list(fax.place(DropFolder.Place.TAKEN))).hasSize(12);
        assertThat(fax.claimed()).isEmpty();
    }

    @Test
    void whatWasClaimedBeforeAKillIsTakenAfterIt() throws IOException {
        var claimed = fax.claim(drop("killed.tif", fax("取り込む前に停止"))).orElseThrow();

        int taken = watch.look();

        assertThat(taken).isEqualTo(1);
        assertThat(transmissions.knows(claimed.mark())).isTrue();
        assertThat(fax.claimed()).isEmpty();
    }

    @Test
    void whatWasCommittedBeforeAKillIsNotTakenTwice() throws IOException {
        byte[] bytes = fax("取り込んだ直後に停止");
        var claimed = fax.claim(drop("committed.tif", bytes)).orElseThrow();
        var way = Transmission.Way.FOLDER;
        var mark = claimed.mark();
        tray.take(new Arrival(way, mark, Channel.FAX, "committed.tif", "", clock.instant()), bytes);

        int taken = watch.look();

        assertThat(taken).isZero();
        assertThat(onlyOne(DropFolder.Place.TAKEN).mark()).isEqualTo(mark);
    }

    @Test
    void twoGigabytesAreHeldAndNeverRead() throws IOException {
        Path file = fax.path().resolve("huge.tif");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(2L * 1024 * 1024 * 1024);
        }

        int taken = watch(Duration.ZERO).look();

        var held = onlyOne(DropFolder.Place.HELD);
        var transmission = transmissions.withMark(held.mark()).orElseThrow();
        assertThat(taken).isEqualTo(1);
        assertThat(transmission.unreadable()).isEqualTo("FILE_TOO_LARGE");
        assertThat(transmission.bytes()).isEqualTo(2L * 1024 * 1024 * 1024);
        assertThat(held.file()).exists();
    }

    @Test
    void aFolderThatIsAwayIsToldSinceWhen() throws IOException {
        Files.delete(fax.path());
        Files.write(fax.path(), new byte[0]);
        var since = clock.instant();

        watch.look();
        clock.advance(Duration.ofMinutes(5));
        watch.look();

        assertThat(sources.all())
                .filteredOn(source -> source.name().equals("FAX_FOLDER"))
                .extracting(Sources.Source::failingSince)
                .containsExactly(since);
    }

    private FolderWatch watch(Duration quiet) {
        var settings = new InboxSettings(null, quiet, 90, null);
        return new FolderWatch(tray, transmissions, sources, settings, home, clock);
    }

    private static byte[] fax(String words) throws IOException {
        return Faxes.tiff("CCITT T.6", page(words));
    }

    private Path drop(String name, byte[] content) throws IOException {
        return Files.write(fax.path().resolve(name), content);
    }

    private Claimed onlyOne(DropFolder.Place place) throws IOException {
        var all = DropFolder.list(fax.place(place));
        assertThat(all).hasSize(1);
        return new Claimed(all.getFirst(), DropFolder.list(all.getFirst()).getFirst());
    }

    private long count() {
        return transmissions.whoseMarkBegins(Claimed.MARK).stream()
                .filter(it -> it.name().startsWith("two-"))
                .count();
    }
}
