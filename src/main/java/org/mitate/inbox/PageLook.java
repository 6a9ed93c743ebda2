package org.mitate.inbox;

import org.mitate.files.Media;
import org.mitate.files.PageImages;
import org.mitate.paper.FaxMarks;
import org.mitate.paper.PaperCode;
import org.mitate.recognition.Reading;
import org.mitate.recognition.SheetReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Looks at the picture of one page. Whoever sends a FAX may send anything: whatever it is, the
/// inbox goes on.
@Component
class PageLook {

    private static final Logger LOG = LoggerFactory.getLogger(PageLook.class);

    private final SheetReader reader = new SheetReader();
    private final FaxMarks marks;

    PageLook(FaxMarks marks) {
        this.marks = marks;
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
            var page = PageImages.fine(media, content, place);
            return new Result.Seen(reader.read(page, marks::read));
        } catch (PageImages.TooSlow endless) {
            return lost("PAGE_SLOW", endless);
        } catch (RuntimeException damaged) {
            return lost("PAGE_DAMAGED", damaged);
        } catch (OutOfMemoryError tooLarge) {
            return lost("PAGE_TOO_LARGE", tooLarge);
        }
    }

    private static Result lost(String reason, Throwable why) {
        LOG.warn("A page cannot be read ({}): {}", reason, why.getClass().getName());
        return new Result.Lost(reason);
    }
}
