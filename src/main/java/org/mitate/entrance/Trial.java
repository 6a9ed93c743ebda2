package org.mitate.entrance;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What a visitor's device could and could not, days before the talk. Nothing of sound or picture.
///
/// @param found one finding a part; what was not tried is left out
public record Trial(Instant at, Map<Part, Finding> found) {

    public Trial {
        found = Map.copyOf(found);
    }

    /// What is tried, in this order, and what may come of it.
    public enum Part {
        BROWSER(Finding.OLD, Finding.INSECURE),
        CAMERA(Finding.DENIED, Finding.MISSING, Finding.IN_USE),
        MICROPHONE(Finding.DENIED, Finding.MISSING, Finding.IN_USE, Finding.SILENT),
        LOUDSPEAKER(Finding.NOT_HEARD),
        /// From browser to browser.
        CONNECTION(Finding.BLOCKED),
        /// Through the hospital's relay, for networks that let nothing else pass.
        RELAY(Finding.BLOCKED, Finding.NOT_THERE),
        SPEED(Finding.FAIR, Finding.WEAK);

        private final Set<Finding> findings;

        Part(Finding... bad) {
            findings = EnumSet.of(Finding.OK, bad);
        }

        public Set<Finding> findings() {
            return Set.copyOf(findings);
        }

        /// What a person can mend.
        public List<Finding> mishaps() {
            return findings.stream()
                    .filter(it -> it != Finding.OK && it != Finding.NOT_THERE)
                    .toList();
        }
    }

    /// How a part did.
    public enum Finding {
        OK,
        /// The browser is too old for a talk.
        OLD,
        /// The page did not come over https.
        INSECURE,
        /// The browser was not allowed to use it.
        DENIED,
        MISSING,
        /// Another program holds it.
        IN_USE,
        SILENT,
        NOT_HEARD,
        BLOCKED,
        /// This hospital runs no relay.
        NOT_THERE,
        FAIR,
        WEAK;

        /// Whether the talk can be held all the same.
        public boolean isFine() {
            return this == OK || this == NOT_THERE || this == FAIR;
        }
    }

    /// What does not work, or was not reached.
    public List<Part> bad() {
        return Stream.of(Part.values())
                .filter(part -> !found.getOrDefault(part, Finding.OLD).isFine())
                .toList();
    }

    /// Everything was tried, and the talk can be held.
    public boolean isFine() {
        return bad().isEmpty();
    }
}
