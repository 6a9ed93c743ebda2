package org.mitate.demo;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Move;
import org.mitate.cases.Reason;
import org.mitate.cases.Transition;
import org.mitate.scheduling.Booking;
import org.mitate.scheduling.BookingDesk;
import org.mitate.scheduling.OfferDesk;
import org.mitate.scheduling.Undoing;
import org.mitate.scheduling.calendar.Slot;

/// How a date is looked for, offered, fixed and undone.
@DemoOnly
class Dates {

    private static final int OFFERS = 3;
    private static final int DAYS_TO_ANSWER = 2;

    private final CaseDesk desk;
    private final CaseShelf shelf;
    private final OfferDesk offers;
    private final BookingDesk bookings;
    private final Undoing undoing;
    private final FreeTimes times;
    private final TalkDays talkDays;
    private final WorkingDays days;
    private final DoctorsHours hours;
    private final Troupe troupe;

    Dates(
            CaseDesk desk,
            CaseShelf shelf,
            OfferDesk offers,
            BookingDesk bookings,
            Undoing undoing,
            FreeTimes times,
            TalkDays talkDays,
            WorkingDays days,
            DoctorsHours hours,
            Troupe troupe) {
        this.desk = desk;
        this.shelf = shelf;
        this.offers = offers;
        this.bookings = bookings;
        this.undoing = undoing;
        this.times = times;
        this.talkDays = talkDays;
        this.days = days;
        this.hours = hours;
        this.troupe = troupe;
    }

    void arrange(Telling story) {
        story.diary().next(1);
        bySecretary(story, () -> desk.move(file(story).id(), Move.following(Transition.ARRANGE)));
    }

    /// Three times are kept until the evening of the day after tomorrow, counted from now.
    void offer(Telling story) {
        story.diary().next(1);
        CaseFile file = file(story);
        var first = story.diary().presentDay().plusDays(1);
        List<LocalDateTime> starts =
                times.free(file, talkDays.doctor(story), first).stream()
                        .map(Slot::start)
                        .limit(OFFERS)
                        .toList();
        var until = days.after(story.diary().presentDay(), DAYS_TO_ANSWER).atTime(LocalTime.of(16, 30));
        var offer =
                new OfferDesk.Offer(
                        talkDays.doctor(story), starts, file.mode(), story.diary().instant(until));
        bySecretary(story, () -> offers.hold(file.id(), offer, UUID.randomUUID()));
    }

    void book(Telling story) {
        story.diary().next(1);
        CaseFile file = file(story);
        var doctor = talkDays.doctor(story);
        if (TodaysTalks.isOne(story)) hours.addHour(doctor, TodaysTalks.start(story), story.place());
        Slot slot =
                TodaysTalks.isOne(story)
                        ? times.at(file, doctor, TodaysTalks.start(story))
                        : times.free(file, doctor, talkDays.day(story)).getFirst();
        Booking plain = Booking.readAloud(doctor.id(), slot.start(), file.mode());
        Booking booking = slot.needsReason() ? plain.exceptionally("医師の都合で休診日に行う") : plain;
        bySecretary(
                story, () -> bookings.book(file.id(), booking, Move.following(Transition.BOOK)));
    }

    /// `REBOOK`, `CANCEL` or `MISS`, now.
    void undo(Telling story, Transition step, Reason why) {
        bySecretary(
                story,
                () -> undoing.undo(file(story).id(), Move.following(step).because(why)));
    }

    private CaseFile file(Telling story) {
        return shelf.get(story.number());
    }

    private void bySecretary(Telling story, Runnable work) {
        troupe.as(troupe.secretary(story), work);
    }
}
