package org.mitate.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mitate.files.Scan;
import org.mitate.hospital.terms.Channel;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Takes in what fax servers and scanners wrote into their folders.
@Component
class FolderWatch {

    private static final long MOST_BYTES = Scan.MOST_MEGABYTES * 1024L * 1024;

    private final InTray tray;
    private final Transmissions transmissions;
    private final Sources sources;
    private final Quiet quiet;
    private final Path root;
    private final boolean given;

    FolderWatch(
            InTray tray,
            Transmissions transmissions,
            Sources sources,
            InboxSettings settings,
            @Value("${mitate.home}") Path home,
            Clock clock) {
        this.tray = tray;
        this.transmissions = transmissions;
        this.sources = sources;
        this.quiet = new Quiet(settings.quiet(), clock);
        this.given = settings.folder() != null;
        this.root = Optional.ofNullable(settings.folder()).orElse(home.resolve("inbox"));
    }

    /// @return how many transmissions are new
    int look() {
        return sources.look("FAX_FOLDER", () -> look(folder(Channel.FAX)))
                + sources.look("POST_FOLDER", () -> look(folder(Channel.POST)));
    }

    List<DropFolder> folders() {
        return List.of(folder(Channel.FAX), folder(Channel.POST));
    }

    DropFolder folder(Channel channel) {
        return new DropFolder(root.resolve(channel == Channel.FAX ? "fax" : "post"), channel);
    }

    /// Where an original lies that was too large for the store.
    Path held(String heldAs) {
        return root.resolve(heldAs);
    }

    private int look(DropFolder folder) throws IOException {
        // A folder that somebody else provides may be on a disk that is not there now.
        if (!given) Files.createDirectories(folder.path());
        if (!Files.isDirectory(folder.path())) throw new NoSuchFileException("the folder");
        var turn = new Turn();
        for (Claimed left : folder.claimed()) turn.take(() -> take(folder, left));
        List<Path> files = folder.files();
        quiet.keepOnly(folder.path(), files);
        for (Path file : files) turn.take(() -> takeIfComplete(folder, file));
        return turn.taken();
    }

    private int takeIfComplete(DropFolder folder, Path file) throws IOException {
        if (!quiet.isComplete(file)) return 0;
        var claimed = folder.claim(file);
        return claimed.isEmpty() ? 0 : take(folder, claimed.get());
    }

    /// Whoever is killed here leaves a claimed file, which the next look takes or finds taken.
    private int take(DropFolder folder, Claimed claimed) throws IOException {
        var arrival = arrival(folder, claimed);
        boolean large = claimed.bytes() > MOST_BYTES;
        boolean fresh = large ? hold(arrival, folder, claimed) : keep(arrival, claimed);
        folder.settle(claimed, large ? DropFolder.Place.HELD : DropFolder.Place.TAKEN);
        return fresh ? 1 : 0;
    }

    private boolean keep(Arrival arrival, Claimed claimed) throws IOException {
        if (transmissions.knows(arrival.mark())) return false;
        return tray.take(arrival, Files.readAllBytes(claimed.file())).isPresent();
    }

    private boolean hold(Arrival arrival, DropFolder folder, Claimed claimed) throws IOException {
        Path held = folder.place(DropFolder.Place.HELD).resolve(claimed.folder().getFileName());
        String heldAs = root.relativize(held.resolve(claimed.file().getFileName())).toString();
        return tray.hold(arrival, claimed.bytes(), "FILE_TOO_LARGE", heldAs).isPresent();
    }

    private static Arrival arrival(DropFolder folder, Claimed claimed) throws IOException {
        return new Arrival(
                Transmission.Way.FOLDER,
                claimed.mark(),
                folder.channel(),
                claimed.name(),
                "",
                claimed.machineTime());
    }
}
