package org.mitate.demo;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.mitate.staff.StaffMember;

/// On which day a story has its talk, and with whom: planned before it begins, so that every case
/// comes as far as it should by now.
@DemoOnly
class TalkDays {

    /// About three weeks from receipt to talk (rules.md CH06).
    private static final int USUAL_WORKDAYS = 13;

    private static final int SOME_WORKDAYS = 5;

    private final WorkingDays days;
    private final DoctorsHours hours;
    private final Troupe troupe;

    TalkDays(WorkingDays days, DoctorsHours hours, Troupe troupe) {
        this.days = days;
        this.hours = hours;
        this.troupe = troupe;
    }

    LocalDate day(Telling story) {
        LocalDate today = story.diary().presentDay();
        return switch (story.sample().story()) {
            case BOOKED -> future(story, days.after(today, story.sample().workdaysAheadOr(1)));
            case PRIORITY -> future(story, days.after(today, 1));
            case CONSULTED -> past(story, days.before(today, 1 + story.place() % 2));
            case PAID -> past(story, days.before(today, 3));
            case CLOSED, NO_SHOW, ABORTED, CANCELLED -> past(story, usualDay(story, today));
            case BOOKED_TODAY, CHECKED_IN, IN_CONSULTATION -> today;
            case PREPARED,
                    RECEIVED,
                    CHECKING,
                    INCOMPLETE,
                    IN_REVIEW,
                    QUESTION_BACK,
                    DECLINED,
                    DECLINED_TOLD,
                    REFUSED,
                    ACCEPTED,
                    SCHEDULING,
                    OFFERED,
                    WITHDRAWN,
                    DECEASED ->
                    future(story, days.after(today, SOME_WORKDAYS));
        };
    }

    /// The doctor who was wished for, or the one who holds talks on the day; for a talk of today
    /// the other one, who makes an exception.
    StaffMember doctor(Telling story) {
        LocalDate day = day(story);
        boolean exceptional = TodaysTalks.isOne(story);
        var doctors = troupe.consultants(story.department());
        return doctors.stream()
                .filter(doctor -> story.sample().prefers(doctor))
                .findFirst()
                .or(
                        () ->
                                doctors.stream()
                                        .filter(it -> hours.areOn(it, day) != exceptional)
                                        .findFirst())
                .orElse(doctors.getFirst());
    }

    private LocalDate usualDay(Telling story, LocalDate today) {
        LocalDate begun = days.by(today.minusDays(story.sample().days()));
        LocalDate usual = days.after(begun, USUAL_WORKDAYS);
        LocalDate last = days.before(today, 1);
        return usual.isBefore(last) ? usual : last;
    }

    private LocalDate past(Telling story, LocalDate day) {
        return held(story, day, it -> days.before(it, 1));
    }

    private LocalDate future(Telling story, LocalDate day) {
        return held(story, day, it -> days.after(it, 1));
    }

    /// On Saturdays the office is open but nobody holds talks.
    private LocalDate held(Telling story, LocalDate day, UnaryOperator<LocalDate> next) {
        boolean held =
                troupe.consultants(story.department()).stream()
                        .anyMatch(it -> hours.areOn(it, day));
        return held ? day : held(story, next.apply(day), next);
    }
}
