package org.mitate.administration.web;

import java.util.List;
import java.util.Optional;
import org.mitate.hospital.Profile;
import org.mitate.hospital.ProfileTrial;

/// @param base the version that would count on that day without this one
/// @param differences in how many settings they differ
/// @param obstacle why it cannot be taken over
public record TrialView(
        ProfileTrial trial,
        Profile profile,
        Profile base,
        int differences,
        List<Section> sections,
        Period period,
        List<ReplayView> replays,
        Optional<String> obstacle) {

    /// A part of the profile with the settings in which it differs.
    public record Section(String name, List<Line> lines) {}

    /// @param before empty where the setting is new
    /// @param after empty where it is gone
    public record Line(String pointer, String setting, String before, String after) {}
}
