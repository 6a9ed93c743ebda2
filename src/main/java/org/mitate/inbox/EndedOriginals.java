package org.mitate.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import org.mitate.chores.Chore;
import org.mitate.chores.Timing;
import org.springframework.stereotype.Component;

/// Originals whose time is over go by themselves, in the store and in the watched folders.
@Component
class EndedOriginals implements Chore {

    private final Originals originals;

    EndedOriginals(Originals originals) {
        this.originals = originals;
    }

    @Override
    public String name() {
        return "inbox-originals";
    }

    @Override
    public Timing timing() {
        return new Timing.Daily(LocalTime.of(3, 40));
    }

    @Override
    public int carryOut() {
        try {
            return originals.forgetEnded();
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
