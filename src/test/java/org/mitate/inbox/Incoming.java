package org.mitate.inbox;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.files.DocumentStore;
import org.mitate.files.Faxes;
import org.mitate.hospital.terms.Channel;
import org.mitate.shared.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Faxes and letters that have come in and were read, page by page.
public record Incoming(JdbcClient database, DocumentStore store) {

    /// @param whose said on the sheets; empty for sheets that say nothing
    public List<Sheet.Id> fax(@Nullable CaseNumber whose, int pages, Instant at) {
        return come(Channel.FAX, whose, pages, at);
    }

    public List<Sheet.Id> letter(@Nullable CaseNumber whose, int pages, Instant at) {
        return come(Channel.POST, whose, pages, at);
    }

    private List<Sheet.Id> come(
            Channel channel, @Nullable CaseNumber whose, int pages, Instant at) {
        UUID transmission = UUID.randomUUID();
        store.keep(transmission, tiff(pages));
        database.sql(
                        """
                        insert into inbox.transmission (
                          id, way, mark, channel, name, sender, media, bytes, digest, pages,
                          arrived_at, taken_at, read_at)
                        values (
                          :id, 'FOLDER', :mark, :channel, 'fax.tif', '', 'TIFF', 1, '', :pages,
                          :at, :at, :at)
                        """)
                .param("id", transmission)
                .param("mark", transmission.toString())
                .param("channel", channel.name())
                .param("pages", pages)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        var sheets = new ArrayList<Sheet.Id>();
        for (int place = 1; place <= pages; place++) sheets.add(page(transmission, place, whose));
        return sheets;
    }

    private Sheet.Id page(UUID transmission, int place, @Nullable CaseNumber whose) {
        UUID id = UUID.randomUUID();
        database.sql(
                        """
                        insert into inbox.page (
                          id, transmission_id, place, turned, blank, strange_code, lies, said_number)
                        values (:id, :transmission, :place, 0, false, false, 'PILE', :whose)
                        """)
                .param("id", id)
                .param("transmission", transmission)
                .param("place", place)
                .param("whose", whose == null ? null : whose.value())
                .update();
        return new Sheet.Id(id);
    }

    /// Pages that differ in their length, so that a test sees which is which.
    private static byte[] tiff(int pages) {
        var images = new BufferedImage[pages];
        for (int place = 0; place < pages; place++) {
            images[place] = Faxes.page(1728, 2000 + 100 * place);
        }
        try {
            return Faxes.tiff("CCITT T.6", images);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
