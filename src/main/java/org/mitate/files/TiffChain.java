package org.mitate.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// The pages of a TIFF, each of which says where the next one is. A file that was cut off points
/// behind its end, where readers stop without a word: nobody would miss the pages.
final class TiffChain {

    private static final int ENTRY = 12;

    private TiffChain() {}

    static boolean isCutOff(byte[] tiff) {
        var order = tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        var bytes = ByteBuffer.wrap(tiff).order(order);
        if (tiff.length < 8) return true;
        long at = bytes.getInt(4) & 0xFFFFFFFFL;
        for (int page = 0; at != 0 && page <= Scan.MOST_PAGES; page++) {
            if (at + 2 > tiff.length) return true;
            long next = at + 2 + (long) (bytes.getShort((int) at) & 0xFFFF) * ENTRY;
            if (next + 4 > tiff.length) return true;
            at = bytes.getInt((int) next) & 0xFFFFFFFFL;
        }
        return false;
    }
}
