package org.mitate.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.TestClock;
import org.mitate.files.DocumentStore;
import org.mitate.files.Faxes;
import org.mitate.hospital.terms.Channel;
import org.springframework.beans.factory.annotation.Autowired;

/// What comes in is kept once, and its pages are read.
@Clinic
class InTrayTest {

    @Autowired InTray tray;
    @Autowired ReadingDesk desk;
    @Autowired Transmissions transmissions;
    @Autowired Sheets sheets;
    @Autowired DocumentStore store;

    @Test
    void aFaxOfTwoPagesBecomesTwoSheetsOnThePile() throws IOException {
        byte[] fax = Faxes.tiff("CCITT T.4", page("坂本 千鶴"), page("坂本 千鶴 2"));

        var taken = tray.take(arrival("fax001.tif"), fax).orElseThrow();
        desk.readAll();

        assertThat(taken.pages()).isEqualTo(2);
        assertThat(taken.unreadable()).isNull();
        assertThat(sheets.of(taken.id())).extracting(Sheet::place).containsExactly(1, 2);
        assertThat(sheets.pile()).containsAll(sheets.of(taken.id()));
        assertThat(store.fetch(taken.id().value())).isEqualTo(fax);
    }

    @Test
    void theSameThingIsTakenOnce() throws IOException {
        byte[] fax = Faxes.tiff("CCITT T.4", page("一度だけ"));
        var arrival = arrival("fax002.tif");

        var first = tray.take(arrival, fax);
        var second = tray.take(arrival, fax);

        assertThat(first).isPresent();
        assertThat(second).isEmpty();
    }

    @Test
    void theSameSheetFaxedTwiceIsARepeatThoughItsBytesDiffer() throws IOException {
        var page = page("二度送られた紹介状");
        var first = tray.take(arrival("a.tif"), Faxes.tiff("CCITT T.4", page)).orElseThrow();
        var again = tray.take(arrival("b.tif"), Faxes.tiff("CCITT T.6", page)).orElseThrow();

        desk.readAll();

        assertThat(earliest(first)).isEqualTo(earliest(again));
        assertThat(first.digest()).isNotEqualTo(again.digest());
    }

    @Test
    void whatNobodyCanReadIsKeptWithItsReason() {
        byte[] words = "これは FAX ではありません".getBytes(StandardCharsets.UTF_8);

        var taken = tray.take(arrival("memo.txt"), words).orElseThrow();
        desk.readAll();

        assertThat(taken.unreadable()).isEqualTo("FILE_KIND");
        assertThat(store.fetch(taken.id().value())).isEqualTo(words);
        assertThat(sheets.of(taken.id())).isEmpty();
    }

    static Arrival arrival(String name) {
        return new Arrival(
                Transmission.Way.FOLDER,
                "FOLDER:" + UUID.randomUUID(),
                Channel.FAX,
                name,
                "",
                TestClock.OPENING);
    }

    /// A page of a fax with some words on it that no other test writes. Of two that came in one
    /// moment either may be read first; a third like them may have come before.
    private Sheet.Id earliest(Transmission one) {
        Sheet sheet = sheets.of(one.id()).getFirst();
        return sheet.repeatOf() == null ? sheet.id() : sheet.repeatOf();
    }

    static BufferedImage page(String words) {
        var page = Faxes.page(1728, 2292);
        var pen = page.createGraphics();
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SERIF, Font.BOLD, 90));
        for (int line = 0; line < 8; line++) pen.drawString(words, 220, 400 + line * 220);
        pen.dispose();
        return page;
    }
}
