package org.mitate.bench;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// The same pages, with square dots, given to ZXing in one straightforward call and to zbarimg.
final class OtherReaders {

    private static final int AT_ONCE = 50;

    private final Path folder;
    private final Map<FaxKind, int[]> counts = new EnumMap<>(FaxKind.class);
    private final List<Given> waiting = new ArrayList<>();

    private record Given(FaxKind kind, Path picture, String text) {}

    OtherReaders(Path folder) {
        this.folder = folder;
    }

    void read(FaxKind kind, BufferedImage page, String text) throws Exception {
        int[] count = counts.computeIfAbsent(kind, none -> new int[3]);
        count[0]++;
        if (text.equals(zxing(page))) count[1]++;
        Path picture = Files.createTempFile(folder, "page", ".png");
        ImageIO.write(page, "png", picture.toFile());
        waiting.add(new Given(kind, picture, text));
        if (waiting.size() == AT_ONCE) finish();
    }

    String zxing(FaxKind... kinds) {
        return share(1, kinds);
    }

    String zbar(FaxKind... kinds) {
        return share(2, kinds);
    }

    /// Gives the waiting pages to zbarimg, many at once, so that its start does not count.
    void finish() throws IOException, InterruptedException {
        if (waiting.isEmpty()) return;
        var command =
                new ArrayList<>(
                        List.of("zbarimg", "--quiet", "--xml", "-Sdisable", "-Sqrcode.enable"));
        waiting.forEach(given -> command.add(given.picture().toString()));
        var program =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String answer = new String(program.getInputStream().readAllBytes());
        program.waitFor();
        for (String source : answer.split("<source ")) {
            for (var given : waiting) {
                boolean its = source.startsWith("href='" + given.picture() + "'");
                if (its && source.contains(given.text())) counts.get(given.kind())[2]++;
            }
        }
        for (var given : waiting) Files.delete(given.picture());
        waiting.clear();
    }

    private String share(int which, FaxKind... kinds) {
        int read = 0;
        int of = 0;
        for (var kind : kinds) {
            int[] count = counts.getOrDefault(kind, new int[3]);
            of += count[0];
            read += count[which];
        }
        return of == 0 ? "" : "%.1f %%".formatted(100.0 * read / of);
    }

    private static String zxing(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        int[] colours = page.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, colours);
        try {
            var bitmap = new BinaryBitmap(new HybridBinarizer(source));
            return new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (ReaderException unreadable) {
            return "";
        }
    }
}
