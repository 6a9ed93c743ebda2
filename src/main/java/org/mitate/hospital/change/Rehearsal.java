package org.mitate.hospital.change;

/// Plays past cases again under a profile on trial. Each room that knows cases offers one for what
/// it computes from the profile.
public interface Rehearsal {

    /// The newest cases first, until the curtain falls.
    Replay replay(Staging staging);
}
