package org.mitate.hospital;

import java.util.List;

/// The consultation itself: its principle, its end, and when the doctor is prompted (rules.md §6,
/// CH08).
///
/// @param promptMinutes minutes before each step of the price
public record TalkTerms(
        int principleMinutes, int maxMinutes, List<Integer> promptMinutes, boolean recording) {}
