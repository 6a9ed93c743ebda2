package org.mitate.scheduling.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.application.Unavailable.Part;
import org.mitate.hospital.terms.Mode;
import org.mitate.scheduling.calendar.Hours;
import org.mitate.scheduling.calendar.Leave;
import org.mitate.scheduling.calendar.RoomId;
import org.mitate.shared.Ids;
import org.mitate.shared.JapaneseDates;
import org.mitate.ui.Form;
import org.springframework.stereotype.Component;

/// Reads hours and leave as they were typed, and says what is wrong with them.
@Component
class HoursForm {

    private final Clock clock;

    HoursForm(Clock clock) {
        this.clock = clock;
    }

    Optional<Hours> hours(Form form) {
        @Nullable LocalDate from = day(form, "from", true);
        @Nullable LocalDate to = day(form, "to", false);
        @Nullable LocalTime opens = time(form, "opens");
        @Nullable LocalTime closes = time(form, "closes");
        boolean onlyOnce = form.has("repeat", "ONCE");
        var weekday = form.choice("weekday", DayOfWeek.class);
        if (!onlyOnce && weekday.isEmpty()) form.reject("weekday", "scheduling.weekday.missing");
        checkRest(form, opens, closes);
        if (from != null && to != null && to.isBefore(from))
            form.reject("to", "scheduling.to.early");
        if (!form.isRight() || from == null || opens == null || closes == null) {
            return Optional.empty();
        }
        DayOfWeek day = onlyOnce ? from.getDayOfWeek() : weekday.orElseThrow();
        var room = new RoomId(UUID.fromString(form.value("room")));
        @Nullable LocalDate last = onlyOnce ? from : to;
        return Optional.of(
                new Hours(Ids.next(clock), room, day, opens, closes, modes(form), from, last));
    }

    /// Hours as they are to be from the day in the form on, or on that day only.
    Optional<Hours> changed(Form form, Hours old, LocalDate today) {
        var day = dayOf(form, old, today);
        @Nullable LocalTime opens = time(form, "opens");
        @Nullable LocalTime closes = time(form, "closes");
        checkRest(form, opens, closes);
        if (!form.isRight() || opens == null || closes == null) return Optional.empty();
        LocalDate from = day.orElseThrow();
        boolean once = old.isExtraDay() || !form.has("scope", "FROM");
        DayOfWeek weekday = once ? from.getDayOfWeek() : old.weekday();
        var room = new RoomId(UUID.fromString(form.value("room")));
        @Nullable LocalDate last = once ? from : old.validTo();
        return Optional.of(
                new Hours(Ids.next(clock), room, weekday, opens, closes, modes(form), from, last));
    }

    /// The day on which, or from which on, hours change: not past, and one of theirs.
    Optional<LocalDate> dayOf(Form form, Hours old, LocalDate today) {
        @Nullable LocalDate day = day(form, "day", true);
        if (day == null) return Optional.empty();
        boolean once = !old.isExtraDay() && !form.has("scope", "FROM");
        if (day.isBefore(today)) form.reject("day", "scheduling.day.past");
        else if (once && !old.isOn(day)) form.reject("day", "scheduling.day.other");
        return form.isRight() ? Optional.of(day) : Optional.empty();
    }

    private static void checkRest(
            Form form, @Nullable LocalTime opens, @Nullable LocalTime closes) {
        if (form.values("mode").isEmpty()) form.reject("mode", "scheduling.mode.missing");
        form.require("room", "scheduling.room.missing");
        if (opens != null && closes != null && !opens.isBefore(closes)) {
            form.reject("closes", "scheduling.closes.early");
        }
    }

    Optional<Leave> leave(Form form) {
        @Nullable LocalDate first = day(form, "first", true);
        @Nullable LocalDate last = day(form, "last", false);
        if (first != null && last != null && last.isBefore(first)) {
            form.reject("last", "scheduling.to.early");
        }
        form.limit("reason", 100);
        if (!form.isRight() || first == null) return Optional.empty();
        Part part = form.choice("part", Part.class).orElse(Part.ALL_DAY);
        var end = last == null ? first : last;
        return Optional.of(new Leave(Ids.next(clock), first, end, part, form.value("reason")));
    }

    static Set<Mode> modes(Form form) {
        return Arrays.stream(Mode.values())
                .filter(mode -> form.has("mode", mode.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable LocalDate day(Form form, String field, boolean required) {
        if (form.value(field).isEmpty()) {
            if (required) form.reject(field, "scheduling.day.missing");
            return null;
        }
        var day = JapaneseDates.read(form.value(field));
        if (day.isEmpty()) form.reject(field, "ui.form.noDate");
        return day.orElse(null);
    }

    private static @Nullable LocalTime time(Form form, String field) {
        try {
            String typed = form.value(field);
            return LocalTime.parse(typed.length() == 4 ? "0" + typed : typed);
        } catch (DateTimeParseException e) {
            form.reject(field, "scheduling.time.unreadable");
            return null;
        }
    }
}
