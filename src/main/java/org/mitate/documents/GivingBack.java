package org.mitate.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Originals that go back to their owner.
///
/// @param tracking the number by which the post finds the parcel; empty when handed over
public record GivingBack(
        List<UUID> originals, Way way, String tracking, LocalDate day, UUID requestKey) {

    /// How originals go back: they are never sent without a trace.
    public enum Way {
        HANDED_OVER,
        POST
    }

    public GivingBack {
        originals = List.copyOf(originals);
        tracking = tracking.strip();
        if (way == Way.POST && tracking.isEmpty()) {
            throw new IllegalArgumentException("originals go by post with a tracking number only");
        }
    }

    public static GivingBack byHand(List<UUID> originals, LocalDate day) {
        return new GivingBack(originals, Way.HANDED_OVER, "", day, UUID.randomUUID());
    }
}
