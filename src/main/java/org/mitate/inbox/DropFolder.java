package org.mitate.inbox;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mitate.hospital.terms.Channel;

/// A folder into which a fax server or a scanner writes. Everything in it moves by renaming, which
/// is done whole or not at all: of two nodes one wins, and who is killed has done it or not.
///
/// What was claimed lies in `claimed` until it is taken in, then in `taken`; what is too large to
/// be read lies in `held`.
record DropFolder(Path path, Channel channel) {

    /// Names under which programs write what is not complete yet.
    private static final Set<String> UNFINISHED =
            Set.of("part", "partial", "filepart", "crdownload", "tmp", "temp", "swp", "lock");

    enum Place {
        CLAIMED,
        TAKEN,
        HELD;

        private String folder() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What lies there and could be complete.
    List<Path> files() throws IOException {
        return list(path).stream().filter(DropFolder::couldBeComplete).toList();
    }

    private static boolean couldBeComplete(Path file) {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file, NOFOLLOW_LINKS)
                && !name.startsWith(".")
                && !name.startsWith("~")
                && !name.endsWith("~")
                && !UNFINISHED.contains(ending);
    }

    /// @return empty when another node was faster
    Optional<Claimed> claim(Path file) throws IOException {
        Path own = place(Place.CLAIMED).resolve(UUID.randomUUID().toString());
        Files.createDirectories(own);
        var claimed = new Claimed(own, own.resolve(file.getFileName()));
        try {
            Files.move(file, claimed.file(), ATOMIC_MOVE);
            return Optional.of(claimed);
        } catch (NoSuchFileException faster) {
            Files.deleteIfExists(own);
            return Optional.empty();
        }
    }

    /// What was claimed and is not settled yet, also by nodes that were killed.
    List<Claimed> claimed() throws IOException {
        var claimed = new ArrayList<Claimed>();
        for (Path own : list(place(Place.CLAIMED))) {
            var files = list(own);
            if (files.isEmpty()) removeEmpty(own);
            else claimed.add(new Claimed(own, files.getFirst()));
        }
        return claimed;
    }

    /// Moves what was taken in to where it stays.
    void settle(Claimed claimed, Place place) throws IOException {
        Path there = place(place);
        Files.createDirectories(there);
        try {
            Files.move(
                    claimed.folder(), there.resolve(claimed.folder().getFileName()), ATOMIC_MOVE);
        } catch (NoSuchFileException faster) {
            return;
        }
    }

    Path place(Place place) {
        return path.resolve(place.folder());
    }

    /// Left by somebody who was killed while claiming, or whose file another node got.
    private static void removeEmpty(Path own) throws IOException {
        try {
            Files.deleteIfExists(own);
        } catch (DirectoryNotEmptyException justFilled) {
            return;
        }
    }

    static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            var all = new ArrayList<Path>();
            files.forEach(all::add);
            all.sort(null);
            return all;
        }
    }
}
