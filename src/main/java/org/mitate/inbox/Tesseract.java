package org.mitate.inbox;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.mitate.intake.PrintedText.Word;
import org.springframework.util.FileSystemUtils;

/// Debian's `tesseract-ocr` as a process of its own: whatever a picture does to it stays there, and
/// it is ended when it takes too long.
final class Tesseract {

    static final String PROGRAM = "tesseract";

    private static final int SECONDS = 60;
    private static final long MOST_DOTS = 12_000_000;
    private static final int MOST_BYTES = 4_000_000;

    private final String program;

    Tesseract(String program) {
        this.program = program;
    }

    /// Whether the program and its Japanese are here.
    boolean isThere() {
        try {
            Process asked = start(List.of("--list-langs"), null);
            byte[] answer = asked.getInputStream().readNBytes(MOST_BYTES);
            return asked.waitFor(5, TimeUnit.SECONDS)
                    && new String(answer, StandardCharsets.UTF_8).lines().anyMatch("jpn"::equals);
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// The words with their places; none of a picture that is too large or takes too long.
    List<Word> read(BufferedImage page) {
        if ((long) page.getWidth() * page.getHeight() > MOST_DOTS) return List.of();
        Path folder = null;
        try {
            folder = Files.createTempDirectory("printed-text");
            Path picture = folder.resolve("page.png");
            Path words = folder.resolve("words");
            ImageIO.write(page, "png", picture.toFile());
            if (!run(picture, words)) return List.of();
            Path table = folder.resolve("words.tsv");
            if (Files.size(table) > MOST_BYTES) return List.of();
            return new WordTable(Files.readString(table), page.getWidth(), page.getHeight())
                    .words();
        } catch (IOException full) {
            throw new UncheckedIOException("the printed text of a page cannot be read", full);
        } finally {
            remove(folder);
        }
    }

    private boolean run(Path picture, Path words) throws IOException {
        var arguments =
                List.of(
                        picture.toString(),
                        words.toString(),
                        "-l",
                        "jpn",
                        "--psm",
                        "11",
                        "--dpi",
                        "200",
                        "tsv");
        Process reading = start(arguments, picture.getParent());
        try {
            if (reading.waitFor(SECONDS, TimeUnit.SECONDS)) return reading.exitValue() == 0;
            return false;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            reading.destroyForcibly();
        }
    }

    private Process start(List<String> arguments, @Nullable Path folder) throws IOException {
        var command = new ArrayList<String>();
        command.add(program);
        command.addAll(arguments);
        var builder = new ProcessBuilder(command);
        if (folder != null) {
            builder.directory(folder.toFile());
            builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        }
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        // one page does not take all the cores from people who work
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        return builder.start();
    }

    private static void remove(@Nullable Path folder) {
        if (folder == null) return;
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException stays) {
            throw new UncheckedIOException("the picture of a page stays in " + folder, stays);
        }
    }
}
