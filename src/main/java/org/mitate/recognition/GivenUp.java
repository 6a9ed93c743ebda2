package org.mitate.recognition;

/// Nobody waits for the reading of this page any more.
public final class GivenUp extends RuntimeException {

    private GivenUp() {
        super("the reading of a page was given up");
    }

    /// Whoever waits for a page ends its reading by an interrupt; long work asks now and then.
    static void heed() {
        if (Thread.currentThread().isInterrupted()) throw new GivenUp();
    }
}
