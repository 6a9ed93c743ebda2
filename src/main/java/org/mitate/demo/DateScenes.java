package org.mitate.demo;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Move;
import org.mitate.cases.Reason;
import org.mitate.cases.Transition;
import org.mitate.scheduling.Booking;
import org.mitate.scheduling.BookingDesk;
import org.mitate.scheduling.OfferDesk;
import org.mitate.scheduling.Undoing;
import org.mitate.scheduling.calendar.Slot;
import org.mitate.staff.StaffMember;

/// How a date is looked for, offered, fixed and undone.
@DemoOnly
class DateScenes {

    private static final int OFFERS = 3;
    private static final int DAYS_TO_ANSWER = 2;
    private static final LocalTime CLOSING = LocalTime.of(16, 30);

    private final CaseDesk desk;
    private final OfferDesk offers;
    private final BookingDesk bookings;
    private final Undoing undoing;
    private final FreeTimes times;
    private final TalkDays talkDays;
    private final WorkingDays days;
    private final Players players;

    DateScenes(
            CaseDesk desk,
            OfferDesk offers,
            BookingDesk bookings,
            Undoing undoing,
            FreeTimes times,
            TalkDays talkDays,
            WorkingDays days,
            Players players) {
        this.desk = desk;
        this.offers = offers;
        this.bookings = bookings;
        this.undoing = undoing;
        this.times = times;
        this.talkDays = talkDays;
        this.days = days;
        this.players = players;
    }

    void arrange(Telling story) {
        players.secretary(story, file -> desk.move(file.id(), Move.following(Transition.ARRANGE)));
    }

    /// Three times are kept free until two working days from now.
    void offer(Telling story) {
        var today = story.diary().presentDay();
        StaffMember doctor = talkDays.doctor(story);
        List<LocalDateTime> starts =
                times.free(players.file(story), doctor, days.after(today, 1)).stream()
                        .map(Slot::start)
                        .limit(OFFERS)
                        .toList();
        var until = story.diary().instant(days.after(today, DAYS_TO_ANSWER).atTime(CLOSING));
        players.secretary(
                story,
                file ->
                        offers.hold(
                                file.id(),
                                new OfferDesk.Offer(doctor.id(), starts, file.mode(), until),
                                UUID.randomUUID()));
    }

    void book(Telling story) {
        StaffMember doctor = talkDays.doctor(story);
        Slot slot = slot(story, players.file(story), doctor);
        players.secretary(
                story,
                file ->
                        bookings.book(
                                file.id(),
                                booking(file, doctor, slot),
                                Move.following(Transition.BOOK)));
    }

    private Slot slot(Telling story, CaseFile file, StaffMember doctor) {
        return TodaysTalks.isOne(story)
                ? times.today(story, file, doctor)
                : times.free(file, doctor, talkDays.day(story)).getFirst();
    }

    private static Booking booking(CaseFile file, StaffMember doctor, Slot slot) {
        Booking plain = Booking.readAloud(doctor.id(), slot.start(), file.mode());
        return slot.needsReason() ? plain.exceptionally("担当医がこの日に限り対応する") : plain;
    }

    /// `REBOOK` or `CANCEL`, the working day before the talk or now.
    void giveUp(Telling story, Transition step, String words) {
        LocalDateTime talk = story.diary().local(times.appointment(players.file(story)));
        var eve = days.before(talk.toLocalDate(), 1).atTime(10, 20);
        story.diary().at(story.diary().instant(eve));
        undo(story, step, new Reason("DOCTOR_ILL", words));
    }

    void undo(Telling story, Transition step, Reason why) {
        Move move = Move.following(step).because(why);
        players.secretary(story, file -> undoing.undo(file.id(), move));
    }
}
