package org.mitate.inbox;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.mitate.files.Media;
import org.mitate.files.PageImages;
import org.mitate.paper.FaxMarks;
import org.mitate.paper.PaperCode;
import org.mitate.recognition.Reading;
import org.mitate.recognition.SheetReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Looks at the picture of one page. Whoever sends a FAX may send anything: whatever it is, the
/// inbox goes on.
@Component
class PageLook {

    private static final Logger LOG = LoggerFactory.getLogger(PageLook.class);

    /// A page takes a third of a second; the drawing alone is given up after fifteen.
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final SheetReader reader = new SheetReader();
    private final Function<String, Optional<PaperCode>> known;
    private final Patience patience;

    @Autowired
    PageLook(FaxMarks marks) {
        this(marks::read, LONGEST);
    }

    PageLook(Function<String, Optional<PaperCode>> known, Duration longest) {
        this.known = known;
        this.patience = new Patience(longest);
    }

    /// What came of it.
    sealed interface Result {

        record Seen(Reading<PaperCode> reading) implements Result {}

        /// @param reason code of the sentence `inbox.reason.<code>`
        record Lost(String reason) implements Result {}
    }

    /// @param content the whole original
    /// @param place of the page in it, counted from 1
    Result look(Media media, byte[] content, int place) {
        try {
            return new Result.Seen(patience.with(() -> read(media, content, place)));
        } catch (PageImages.TooSlow | Patience.Lost endless) {
            return lost("PAGE_SLOW", endless);
        } catch (RuntimeException damaged) {
            return lost("PAGE_DAMAGED", damaged);
        } catch (OutOfMemoryError tooLarge) {
            return lost("PAGE_TOO_LARGE", tooLarge);
        }
    }

    private Reading<PaperCode> read(Media media, byte[] content, int place) {
        return reader.read(PageImages.fine(media, content, place), known);
    }

    private static Result lost(String reason, Throwable why) {
        LOG.warn("A page cannot be read ({}): {}", reason, why.getClass().getName());
        return new Result.Lost(reason);
    }
}
