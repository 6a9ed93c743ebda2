package org.mitate.inbox;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/// Goes through many things, and one that fails keeps nobody from the next.
final class Turn {

    private int taken;
    private @Nullable IOException failure;

    /// Takes one thing in.
    @FunctionalInterface
    interface Taking {
        int take() throws IOException;
    }

    void take(Taking one) {
        try {
            taken += one.take();
        } catch (NoSuchFileException faster) {
            // Another node has it already, or its sender took it back.
            return;
        } catch (IOException failed) {
            failure = failed;
        }
    }

    /// @return how many things are new
    /// @throws IOException the last failure, once everything had its turn
    int taken() throws IOException {
        if (failure != null) throw failure;
        return taken;
    }
}
