package org.mitate.shared;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/// Makes keys that sort by the time of their making (UUID version 7, RFC 9562), so that indexes
/// stay compact.
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next(Clock clock) {
        var bytes = ByteBuffer.allocate(16);
        byte[] noise = new byte[10];
        RANDOM.nextBytes(noise);
        bytes.putLong(clock.millis() << 16).position(6);
        bytes.put(noise);
        long high = bytes.getLong(0) & 0xFFFFFFFFFFFF0FFFL | 0x7000L;
        long low = bytes.getLong(8) & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
