package org.mitate.staff;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// The second factor: six digits that an authenticator app shows for thirty seconds (RFC 6238).
@Component
class OneTimeCodes {

    private static final int SECRET_BYTES = 20;
    private static final long STEP_SECONDS = 30;

    private final TimeBasedOneTimePasswordGenerator generator =
            new TimeBasedOneTimePasswordGenerator();
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    OneTimeCodes(Clock clock) {
        this.clock = clock;
    }

    byte[] newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    /// The step in which this code is right: now, or one step to either side for clocks that
    /// differ; a step that was used is never right again.
    OptionalLong stepOf(String code, byte[] secret, long usedStep) {
        String digits = org.mitate.shared.Folding.digits(code);
        long now = step();
        return LongStream.rangeClosed(now - 1, now + 1)
                .filter(step -> step > usedStep && code(secret, step).equals(digits))
                .findFirst();
    }

    /// The first code that will be accepted, for the demo hospital and for tests.
    String next(byte[] secret, long usedStep) {
        return code(secret, Math.max(step(), usedStep + 1));
    }

    private long step() {
        return clock.instant().getEpochSecond() / STEP_SECONDS;
    }

    private String code(byte[] secret, long step) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(secret, "HmacSHA1"),
                    Instant.ofEpochSecond(step * STEP_SECONDS));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("no usable second factor", e);
        }
    }
}
