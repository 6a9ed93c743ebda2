package org.mitate.administration.web;

import java.util.List;
import org.mitate.hospital.Profile;

/// @param profile the version in force today
/// @param waiting versions that begin later
public record HouseView(Profile profile, List<Profile> waiting, List<GapLine> gaps) {

    /// @param path where it is mended; empty where the administrator cannot
    public record GapLine(String what, String then, String path, String door) {}
}
