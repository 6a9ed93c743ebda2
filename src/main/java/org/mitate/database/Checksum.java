package org.mitate.database;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 of what passes by.
final class Checksum {

    private final MessageDigest digest = sha256();

    void add(byte[] bytes, int length) {
        digest.update(bytes, 0, length);
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("no SHA-256 in this JDK", e);
        }
    }

    /// Sums up what is read through it; closing it leaves the source open for the next file.
    static final class Stream extends FilterInputStream {

        private final Checksum sum = new Checksum();

        Stream(InputStream source) {
            super(source);
        }

        String hex() {
            return sum.hex();
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            int read = super.read(bytes, from, most);
            if (read > 0) sum.digest.update(bytes, from, read);
            return read;
        }

        @Override
        public void close() {}
    }
}
