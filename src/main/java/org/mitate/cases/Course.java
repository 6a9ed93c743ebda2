package org.mitate.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mitate.staff.StaffId;

/// What has come of a case so far.
///
/// @param doctor the consulting doctor, once accepted
/// @param completeOn when all required papers were there
/// @param appointmentAt when the talk is fixed
/// @param priority cancelled by the hospital before: goes first (rules.md CH07)
/// @param flags codes that the board shows as small tags
public record Course(
        @Nullable StaffId doctor,
        @Nullable LocalDate completeOn,
        @Nullable Instant appointmentAt,
        boolean priority,
        @Nullable LocalDate diedOn,
        Set<String> flags,
        Expectation next) {

    public Course {
        flags = Set.copyOf(flags);
    }

    public Course consultedBy(@Nullable StaffId other) {
        return new Course(other, completeOn, appointmentAt, priority, diedOn, flags, next);
    }

    public Course completeOn(@Nullable LocalDate day) {
        return new Course(doctor, day, appointmentAt, priority, diedOn, flags, next);
    }

    public Course appointedAt(@Nullable Instant start) {
        return new Course(doctor, completeOn, start, priority, diedOn, flags, next);
    }

    public Course withPriority() {
        return new Course(doctor, completeOn, appointmentAt, true, diedOn, flags, next);
    }

    public Course diedOn(LocalDate day) {
        return new Course(doctor, completeOn, appointmentAt, priority, day, flags, next);
    }

    public Course expecting(Expectation other) {
        return new Course(doctor, completeOn, appointmentAt, priority, diedOn, flags, other);
    }

    public Course flagged(String flag, boolean raised) {
        var all = new TreeSet<>(flags);
        if (raised) all.add(flag);
        else all.remove(flag);
        return new Course(doctor, completeOn, appointmentAt, priority, diedOn, all, next);
    }
}
