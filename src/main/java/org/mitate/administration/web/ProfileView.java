package org.mitate.administration.web;

import java.time.LocalDate;
import java.util.List;
import org.mitate.hospital.KeptVersion;
import org.mitate.hospital.Profile;
import org.mitate.hospital.ProfileTrial;

/// @param profile the version in force
/// @param versions every kept one, the newest date first
/// @param problems of a text that was refused: sentences with file and line
public record ProfileView(
        Profile profile,
        LocalDate today,
        List<KeptVersion> versions,
        List<ProfileTrial> trials,
        List<String> problems) {

    /// `IN_FORCE`, `WAITING`, `PAST` or `TAKEN_BACK`.
    public String state(KeptVersion version) {
        if (!version.stands()) return "TAKEN_BACK";
        if (version.version().equals(profile.version())) return "IN_FORCE";
        return version.from().isAfter(today) ? "WAITING" : "PAST";
    }
}
