package org.mitate.demo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;

/// The files that fax servers write: TIFF with the compression of the line.
public enum FaxFile {
    G3("CCITT T.4"),
    G4("CCITT T.6");

    private static final BaselineTIFFTagSet TAGS = BaselineTIFFTagSet.getInstance();

    private final String compression;

    FaxFile(String compression) {
        this.compression = compression;
    }

    /// @param lines of the pages on an inch; across there are always 204 dots
    public byte[] write(List<BufferedImage> pages, int lines) {
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = writer();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionType(compression);
            writer.prepareWriteSequence(null);
            for (var page : pages) {
                writer.writeToSequence(
                        new IIOImage(page, null, resolution(writer, how, page, lines)), how);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /// The JDK's own, which knows these compressions.
    private static ImageWriter writer() {
        var writers = ImageIO.getImageWritersByFormatName("tiff");
        while (writers.hasNext()) {
            var writer = writers.next();
            if (writer.getClass().getName().startsWith("com.sun")) return writer;
        }
        throw new IllegalStateException("this Java writes no TIFF");
    }

    private static IIOMetadata resolution(
            ImageWriter writer, ImageWriteParam how, BufferedImage page, int lines)
            throws IOException {
        var plain = writer.getDefaultImageMetadata(new ImageTypeSpecifier(page), how);
        var directory = TIFFDirectory.createFromMetadata(plain);
        add(directory, BaselineTIFFTagSet.TAG_RESOLUTION_UNIT, TIFFTag.TIFF_SHORT, new char[] {2});
        add(directory, BaselineTIFFTagSet.TAG_X_RESOLUTION, TIFFTag.TIFF_RATIONAL, of(204));
        add(directory, BaselineTIFFTagSet.TAG_Y_RESOLUTION, TIFFTag.TIFF_RATIONAL, of(lines));
        return directory.getAsMetadata();
    }

    private static long[][] of(long whole) {
        return new long[][] {{whole, 1}};
    }

    private static void add(TIFFDirectory directory, int tag, int type, Object value) {
        directory.addTIFFField(new TIFFField(TAGS.getTag(tag), type, 1, value));
    }
}
