package org.mitate.demo;

import java.time.Instant;

/// A clock that can be put back: the sample cases have a past, and it happens through the front
/// doors.
interface TimeMachine {

    /// The true time, whatever the clock shows.
    Instant present();

    void set(Instant past);

    void returnToThePresent();
}
