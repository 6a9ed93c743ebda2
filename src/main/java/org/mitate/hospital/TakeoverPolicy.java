package org.mitate.hospital;

import java.util.List;
import java.util.Optional;
import org.mitate.shared.Refusal;

/// Which text may become a version of this hospital's profile: its own, from today or later, one a
/// day, and never under the name of another text.
record TakeoverPolicy(Hospital hospital, List<KeptVersion> kept) {

    /// @param known hash of the text that is kept under the version's name
    /// @param hash of the text on trial
    Optional<Refusal> obstacle(Profile profile, Optional<String> known, String hash) {
        var now = hospital.profile();
        if (!profile.id().equals(now.id())) {
            return Optional.of(Refusal.notNow("OTHER_HOSPITAL", profile.id(), now.id()));
        }
        if (!profile.zone().equals(now.zone())) {
            return Optional.of(Refusal.notNow("OTHER_ZONE", now.zone().getId()));
        }
        if (known.isPresent() && !known.get().equals(hash)) {
            return Optional.of(Refusal.notNow("VERSION_NAME_TAKEN", profile.version()));
        }
        if (known.isPresent() && stands(profile)) {
            return Optional.of(Refusal.notNow("VERSION_IS_TAKEN_OVER", profile.version()));
        }
        if (profile.from().isBefore(hospital.today())) {
            return Optional.of(Refusal.notNow("VERSION_FROM_PAST", profile.from().toString()));
        }
        return kept.stream()
                .filter(it -> it.stands() && it.from().equals(profile.from()))
                .findFirst()
                .map(it -> Refusal.notNow("VERSION_SAME_DAY", it.version(), it.from().toString()));
    }

    private boolean stands(Profile profile) {
        return kept.stream().anyMatch(it -> it.stands() && it.version().equals(profile.version()));
    }
}
