package org.mitate.inbox;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mitate.intake.PrintedText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Reads the printed words of sheets while a person already types: one page at a time, beside the
/// requests. What was read stays in memory for a while and is written nowhere.
@Component
class PrintReader implements PrintedText {

    private static final Logger LOG = LoggerFactory.getLogger(PrintReader.class);
    private static final int KEPT = 60;
    private static final int WAITING = 40;

    private final Tesseract tesseract;
    private final boolean available;
    private final Sheets sheets;
    private final SheetPictures pictures;
    private final Map<UUID, List<Word>> read = new Kept();
    private final Set<UUID> begun = ConcurrentHashMap.newKeySet();
    private final ThreadPoolExecutor reader =
            new ThreadPoolExecutor(
                    1,
                    1,
                    30,
                    TimeUnit.SECONDS,
                    new ArrayBlockingQueue<>(WAITING),
                    Thread.ofPlatform().daemon().name("printed-text").factory(),
                    new ThreadPoolExecutor.DiscardPolicy());

    /// @param wanted `mitate.inbox.printed-text`: whether tesseract is asked where it is installed
    PrintReader(
            Sheets sheets,
            SheetPictures pictures,
            @Value("${mitate.inbox.printed-text:true}") boolean wanted) {
        this.sheets = sheets;
        this.pictures = pictures;
        this.tesseract = new Tesseract(Tesseract.PROGRAM);
        this.available = wanted && tesseract.isThere();
        reader.allowCoreThreadTimeOut(true);
    }

    @Override
    public boolean isAvailable() {
        return available;
    }

    @Override
    public Optional<List<List<Word>>> read(List<UUID> asked) {
        var found = new ArrayList<List<Word>>();
        for (UUID sheet : asked) {
            List<Word> words = known(sheet);
            if (words == null) begin(sheet);
            else found.add(words);
        }
        return found.size() == asked.size() ? Optional.of(found) : Optional.empty();
    }

    private @Nullable List<Word> known(UUID sheet) {
        synchronized (read) {
            return read.get(sheet);
        }
    }

    private void begin(UUID sheet) {
        if (reader.getQueue().remainingCapacity() == 0 || !begun.add(sheet)) return;
        reader.execute(() -> look(sheet));
    }

    private void look(UUID sheet) {
        List<Word> words = List.of();
        try {
            words =
                    sheets.find(new Sheet.Id(sheet))
                            .map(it -> tesseract.read(pictures.upright(it)))
                            .orElse(List.of());
        } catch (RuntimeException damaged) {
            LOG.warn("The printed text of a page cannot be read: {}", damaged.getMessage());
        } finally {
            synchronized (read) {
                read.put(sheet, words);
            }
            begun.remove(sheet);
        }
    }

    @PreDestroy
    void end() {
        reader.shutdownNow();
    }

    private static final class Kept extends LinkedHashMap<UUID, List<Word>> {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, List<Word>> eldest) {
            return size() > KEPT;
        }
    }
}
