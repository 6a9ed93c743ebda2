package org.mitate.inbox;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mitate.files.Scan;
import org.mitate.hospital.terms.Channel;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Where a person brings pages in, or goes to see whether some came.
@Component
public class Doorstep implements AutoCloseable {

    /// A person waits so long for the pages; those of a thick pile are read later.
    private static final int PATIENCE_SECONDS = 5;

    private final InTray tray;
    private final FolderWatch folders;
    private final MailWatch mailbox;
    private final ReadingDesk desk;
    private final Transmissions transmissions;
    private final Clock clock;
    private final boolean idle;
    private final ExecutorService reader =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("inbox-reader").factory());

    Doorstep(
            InTray tray,
            FolderWatch folders,
            MailWatch mailbox,
            ReadingDesk desk,
            Transmissions transmissions,
            Clock clock,
            @Value("${mitate.chores-idle:false}") boolean idle) {
        this.tray = tray;
        this.folders = folders;
        this.mailbox = mailbox;
        this.desk = desk;
        this.transmissions = transmissions;
        this.clock = clock;
        this.idle = idle;
    }

    /// @param content read only when it is not too large
    public record Brought(String name, long bytes, Content content) {}

    /// Bytes that are at hand but not in memory.
    @FunctionalInterface
    public interface Content {
        byte[] bytes();
    }

    /// Looks into folders and mailbox now, and reads what came.
    ///
    /// @return how many transmissions are new
    public int look() {
        int fresh = folders.look() + mailbox.look();
        readSoon();
        return fresh;
    }

    /// What was left when the house was killed is taken in as soon as it is open again.
    @EventListener(ApplicationReadyEvent.class)
    void lookWhenTheHouseOpens() {
        if (!idle) reader.execute(this::lookAndRead);
    }

    private void lookAndRead() {
        folders.look();
        mailbox.look();
        desk.readAll();
    }

    /// Takes in what was brought, once for each request, and reads it.
    public void bring(UUID requestKey, Channel channel, List<Brought> files) {
        for (int place = 1; place <= files.size(); place++) {
            bring(mark(requestKey) + place, channel, files.get(place - 1));
        }
        readSoon();
    }

    /// What came of a request, in the order of its files.
    public List<Transmission> brought(UUID requestKey) {
        return transmissions.whoseMarkBegins(mark(requestKey));
    }

    private void bring(String mark, Channel channel, Brought file) {
        var way = Transmission.Way.UPLOAD;
        var arrival = new Arrival(way, mark, channel, file.name(), "", clock.instant());
        if (file.bytes() > Scan.MOST_MEGABYTES * 1024L * 1024) {
            tray.hold(arrival, file.bytes(), "FILE_TOO_LARGE", "");
        } else {
            tray.take(arrival, file.content().bytes());
        }
    }

    private static String mark(UUID requestKey) {
        return "UPLOAD:" + requestKey + ":";
    }

    /// Usually done before the next page is shown.
    void readSoon() {
        var reading = reader.submit(desk::readAll);
        try {
            reading.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException later) {
            return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        reader.shutdownNow();
    }
}
