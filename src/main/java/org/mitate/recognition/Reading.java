package org.mitate.recognition;

import java.util.Optional;

/// What the picture of a page shows.
///
/// @param turned degrees clockwise until it stands upright: 0, 90, 180 or 270
/// @param unsure nobody could tell which way is up, and it was left as it came
/// @param skew degrees by which it still leans clockwise once turned
/// @param code what its code means, if it is known
/// @param strangeCode it carries a code where ours stands, or one made like ours, but nobody knows
/// it
/// @param blank nothing is printed or written on it
public record Reading<T>(
        int turned,
        boolean unsure,
        double skew,
        Optional<T> code,
        boolean strangeCode,
        boolean blank,
        Fingerprint fingerprint) {}
