package org.mitate.inbox;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.mitate.files.DocumentStore;
import org.mitate.files.PageImages;
import org.mitate.shared.Refusal;
import org.springframework.stereotype.Component;

/// The pictures of the sheets, upright.
@Component
public class SheetPictures {

    private static final int SMALL_WIDTH = 260;

    private final Transmissions transmissions;
    private final DocumentStore store;

    SheetPictures(Transmissions transmissions, DocumentStore store) {
        this.transmissions = transmissions;
        this.store = store;
    }

    /// As PNG, which every browser shows.
    public byte[] whole(Sheet sheet) {
        return png(upright(sheet));
    }

    /// As small as in a row of pages to choose from.
    public byte[] small(Sheet sheet) {
        BufferedImage page = upright(sheet);
        int height = Math.max(1, page.getHeight() * SMALL_WIDTH / page.getWidth());
        var small = new BufferedImage(SMALL_WIDTH, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = small.createGraphics();
        Image shrunk = page.getScaledInstance(SMALL_WIDTH, height, Image.SCALE_AREA_AVERAGING);
        pen.drawImage(shrunk, 0, 0, null);
        pen.dispose();
        return png(small);
    }

    BufferedImage upright(Sheet sheet) {
        Transmission came =
                transmissions
                        .find(sheet.transmission())
                        .orElseThrow(() -> Refusal.notFound("NO_SUCH_SHEET"));
        if (came.media() == null) throw Refusal.notFound("NO_SUCH_SHEET");
        byte[] content = store.fetch(came.id().value());
        return turned(PageImages.of(came.media(), content, sheet.place()), sheet.turned());
    }

    private static BufferedImage turned(BufferedImage page, int degrees) {
        if (degrees == 0) return page;
        boolean lying = degrees % 180 != 0;
        int width = lying ? page.getHeight() : page.getWidth();
        int height = lying ? page.getWidth() : page.getHeight();
        var turned = new BufferedImage(width, height, kind(page));
        var move = new AffineTransform();
        move.translate(width / 2.0, height / 2.0);
        move.quadrantRotate(degrees / 90);
        move.translate(-page.getWidth() / 2.0, -page.getHeight() / 2.0);
        Graphics2D pen = turned.createGraphics();
        pen.drawImage(page, move, null);
        pen.dispose();
        return turned;
    }

    /// A fax stays black and white, which packs best.
    private static int kind(BufferedImage page) {
        return page.getColorModel().getPixelSize() == 1
                ? BufferedImage.TYPE_BYTE_BINARY
                : BufferedImage.TYPE_INT_RGB;
    }

    private static byte[] png(BufferedImage picture) {
        var output = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", output);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return output.toByteArray();
    }
}
