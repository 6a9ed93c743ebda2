package org.mitate.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mitate.demo.FaxFile;
import org.mitate.demo.FaxLine;
import org.mitate.demo.FaxMachine;
import org.mitate.files.Media;
import org.mitate.paper.PaperCode;
import org.mitate.paper.Printed;

/// One page never holds up the inbox, whatever is wrong with it.
@Timeout(60)
class PageLookTest {

    private static final byte[] FORM = fax(Printed.application().getFirst());

    private final CountDownLatch stopped = new CountDownLatch(1);

    @Test
    void aPageThatTakesTooLongIsGivenUpWithItsReasonAndToldToStop() throws InterruptedException {
        var look = new PageLook(this::never, Duration.ofMillis(800));

        var result = look.look(Media.TIFF, FORM, 1);

        assertThat(result).isEqualTo(new PageLook.Result.Lost("PAGE_SLOW"));
        assertThat(stopped.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void thePageBehindItIsReadAsEver() {
        new PageLook(this::never, Duration.ofMillis(300)).look(Media.TIFF, FORM, 1);

        var result = new PageLook(Printed::known, Duration.ofSeconds(30)).look(Media.TIFF, FORM, 1);

        assertThat(result).isInstanceOf(PageLook.Result.Seen.class);
    }

    @Test
    void aDamagedPageKeepsItsOwnReason() {
        var look = new PageLook(Printed::known, Duration.ofSeconds(30));

        var result = look.look(Media.TIFF, new byte[] {'I', 'I', '*', 0, 9}, 1);

        assertThat(result).isEqualTo(new PageLook.Result.Lost("PAGE_DAMAGED"));
    }

    /// Reads a code and does not come to an end until somebody interrupts.
    private Optional<PaperCode> never(String text) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException told) {
            stopped.countDown();
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private static byte[] fax(BufferedImage sheet) {
        return FaxFile.G4.write(List.of(FaxMachine.send(sheet, FaxLine.FINE, 1)), 196);
    }
}
