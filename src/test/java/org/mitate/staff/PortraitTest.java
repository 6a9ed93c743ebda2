package org.mitate.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PortraitTest {

    @Test
    void aPhotographIsMadeSmallSquareAndNew() throws IOException {
        byte[] given = picture("png", 600, 900);

        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(Portrait.of("face", given)));

        assertThat(kept.getWidth()).isEqualTo(360).isEqualTo(kept.getHeight());
        assertThat(new Color(kept.getRGB(180, 180)).getGreen()).isGreaterThan(150);
    }

    @Test
    void nothingButAPhotographIsTaken() {
        byte[] pdf = "%PDF-1.7 not a face".getBytes(StandardCharsets.US_ASCII);
        byte[] broken = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};

        assertThatThrownBy(() -> Portrait.of("face", pdf)).hasMessage("PHOTO_KIND");
        assertThatThrownBy(() -> Portrait.of("face", broken)).hasMessage("FILE_DAMAGED");
        assertThatThrownBy(() -> Portrait.of("face", new byte[1_100_000]))
                .hasMessage("PHOTO_TOO_LARGE");
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(40, 180, 60));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        var output = new ByteArrayOutputStream();
        ImageIO.write(picture, format, output);
        return output.toByteArray();
    }
}
