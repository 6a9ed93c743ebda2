package org.mitate.room.web;

import org.jspecify.annotations.Nullable;

/// Who the doctor is, in sight at any time (rules.md §9).
///
/// @param registered year in the register of physicians
/// @param photo address of the picture
public record DoctorCard(
        String name, String department, @Nullable Integer registered, String photo) {}
