package org.mitate.inbox;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mitate.files.Faxes;

/// Writes faxes with the tools of libtiff, as fax servers do.
final class LibTiff {

    private final Path folder;

    LibTiff(Path folder) {
        this.folder = folder;
    }

    /// @param options of `tiffcp`, as `-c g4`
    byte[] write(List<String> options, BufferedImage... pages) throws Exception {
        var command = new ArrayList<>(List.of("tiffcp"));
        command.addAll(options);
        for (int i = 0; i < pages.length; i++) {
            Path page = folder.resolve("page" + i + ".tif");
            Files.write(page, Faxes.tiff("None", pages[i]));
            command.add(page.toString());
        }
        Path written = folder.resolve("written.tif");
        command.add(written.toString());
        run(command);
        return Files.readAllBytes(written);
    }

    /// The same page again and again, in one call of the tool for each doubling.
    byte[] repeated(byte[] page, int times) throws Exception {
        Path some = Files.write(folder.resolve("some.tif"), page);
        for (int there = 1; there < times; there *= 10) {
            var command = new ArrayList<>(List.of("tiffcp", "-c", "g4"));
            for (int i = 0; i < 10; i++) command.add(some.toString());
            Path more = folder.resolve("more.tif");
            command.add(more.toString());
            run(command);
            Files.move(more, some, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        return Files.readAllBytes(some);
    }

    private static void run(List<String> command) throws Exception {
        Process tool;
        try {
            tool = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException missing) {
            assumeTrue(false, "tiffcp is not installed: apt-get install libtiff-tools");
            throw missing;
        }
        String said = new String(tool.getInputStream().readAllBytes());
        if (!tool.waitFor(60, TimeUnit.SECONDS) || tool.exitValue() != 0) {
            throw new IllegalStateException(command.getFirst() + ": " + said);
        }
    }
}
