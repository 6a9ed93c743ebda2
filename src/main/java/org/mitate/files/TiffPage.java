package org.mitate.files;

import com.twelvemonkeys.imageio.metadata.CompoundDirectory;
import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.io.IOException;
import java.lang.reflect.Array;

/// What a TIFF says of one of its pages.
record TiffPage(Directory entries, int bytesOfFile) {

    /// @param page counted from 1
    static TiffPage of(byte[] tiff, int page) throws IOException {
        try (var input = new ByteArrayImageInputStream(tiff)) {
            var all = (CompoundDirectory) new TIFFReader().read(input);
            return new TiffPage(all.getDirectory(page - 1), tiff.length);
        }
    }

    /// Readers fill in what is missing at the end, and nobody would see that something is.
    boolean isCutOff() {
        return endsLater(TIFF.TAG_STRIP_OFFSETS, TIFF.TAG_STRIP_BYTE_COUNTS)
                || endsLater(TIFF.TAG_TILE_OFFSETS, TIFF.TAG_TILE_BYTE_COUNTS);
    }

    /// How much farther its lines are apart than its dots, 1 where they are as close, 0 where it
    /// does not say.
    double stretch() {
        double x = number(TIFF.TAG_X_RESOLUTION, 0);
        double y = number(TIFF.TAG_Y_RESOLUTION, 0);
        return x > 0 && y > 0 ? x / y : 0;
    }

    private boolean endsLater(int offsets, int counts) {
        int pieces = Math.min(length(offsets), length(counts));
        for (int piece = 0; piece < pieces; piece++) {
            double end = number(offsets, piece) + number(counts, piece);
            if (end > bytesOfFile) return true;
        }
        return false;
    }

    private int length(int tag) {
        var entry = entries.getEntryById(tag);
        return entry == null ? 0 : entry.valueCount();
    }

    private double number(int tag, int place) {
        var entry = entries.getEntryById(tag);
        if (entry == null) return 0;
        Object value = entry.getValue();
        Object one = value.getClass().isArray() ? Array.get(value, place) : value;
        return one instanceof Number number ? number.doubleValue() : 0;
    }
}
