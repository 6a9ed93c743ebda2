package org.mitate.administration;

import java.util.stream.Stream;

/// Looks at one part of the house for settings that are missing.
interface Inspection {

    Stream<Gap> gaps();
}
