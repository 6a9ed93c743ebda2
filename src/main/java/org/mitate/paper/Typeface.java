package org.mitate.paper;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The type of the papers: BIZ UDPGothic, made to be read by everyone and to survive a FAX; Noto
/// Sans JP for rare kanji.
final class Typeface {

    private final Measures measures = new Measures();
    private final String styles = new String(read("paper.css"), StandardCharsets.UTF_8);

    String styles() {
        return styles;
    }

    void lendTo(PdfRendererBuilder builder) {
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, measures);
        lend(builder, "BIZ UDPGothic", "BIZUDPGothic");
        lend(builder, "Noto Sans JP", "NotoSansJP");
    }

    private static void lend(PdfRendererBuilder builder, String family, String file) {
        builder.useFont(
                () -> open("fonts/" + file + "-Regular.ttf"), family, 400, FontStyle.NORMAL, true);
        builder.useFont(
                () -> open("fonts/" + file + "-Bold.ttf"), family, 700, FontStyle.NORMAL, true);
    }

    private static byte[] read(String name) {
        try (var in = open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        var in = Typeface.class.getResourceAsStream("/paper/" + name);
        if (in == null) throw new IllegalStateException("paper/" + name + " is not in the program");
        return in;
    }

    /// Keeps the measures of the type between documents, so that a type that is not needed is not
    /// read.
    private static final class Measures implements FSCacheEx<String, FSCacheValue> {

        private final Map<String, FSCacheValue> kept = new ConcurrentHashMap<>();

        @Override
        public void put(String key, FSCacheValue value) {
            kept.put(key, value);
        }

        @Override
        public FSCacheValue get(String key, Callable<? extends FSCacheValue> loader) {
            return kept.computeIfAbsent(key, missing -> load(loader));
        }

        @Override
        public @Nullable FSCacheValue get(String key) {
            return kept.get(key);
        }

        private static FSCacheValue load(Callable<? extends FSCacheValue> loader) {
            try {
                return loader.call();
            } catch (Exception e) {
                throw new IllegalStateException("the measures of the type could not be read", e);
            }
        }
    }
}
