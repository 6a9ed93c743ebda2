package org.mitate.scheduling.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitate.hospital.terms.Mode.IN_PERSON;
import static org.mitate.hospital.terms.Mode.ONLINE;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.cases.application.Unavailable;
import org.mitate.cases.application.Unavailable.Part;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.Notices;
import org.mitate.hospital.Profiles;
import org.mitate.hospital.terms.Mode;
import org.mitate.staff.StaffId;

/// Doctor Kido holds talks on Tuesdays and Thursdays from two to five; today is 24 November 2026.
class SlotFinderTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00+09:00");
    private static final StaffId KIDO = new StaffId(UUID.randomUUID());
    private static final StaffId FUJIWARA = new StaffId(UUID.randomUUID());
    private static final Room ROOM_ONE = room("相談室1", IN_PERSON);
    private static final Room ROOM_TWO = room("相談室2", IN_PERSON, ONLINE);
    private static final LocalDate TUESDAY = LocalDate.parse("2026-12-15");

    private final List<Hours> hours = new ArrayList<>();
    private final List<Leave> leave = new ArrayList<>();
    private final List<Busy> busy = new ArrayList<>();
    private final List<Unavailable> unavailable = new ArrayList<>();
    private Mode mode = IN_PERSON;
    private @Nullable LocalDate onlineFrom;

    SlotFinderTest() {
        hours.add(afternoon(DayOfWeek.TUESDAY, IN_PERSON));
        hours.add(afternoon(DayOfWeek.THURSDAY, IN_PERSON));
    }

    @Test
    void anAfternoonHoldsThreeTalksOfAnHour() {
        assertThat(free(TUESDAY)).containsExactly("14:00", "15:00", "16:00");
        assertThat(why(TUESDAY.plusDays(1))).contains(Obstacle.NO_HOURS);
    }

    @Test
    void whatIsTakenIsNotFree() {
        busy.add(new Busy(UUID.randomUUID(), KIDO, ROOM_ONE.id(), at("14:30"), at("15:30")));

        assertThat(free(TUESDAY)).containsExactly("16:00");
    }

    @Test
    void anotherFreeRoomIsTakenWhereTheOwnIsBusy() {
        busy.add(new Busy(UUID.randomUUID(), FUJIWARA, ROOM_ONE.id(), at("14:00"), at("15:00")));

        assertThat(day(TUESDAY).slots())
                .extracting(slot -> slot.room().name())
                .containsExactly("相談室2", "相談室1", "相談室1");
    }

    @Test
    void withoutAnyFreeRoomThereIsNoTime() {
        for (Room room : List.of(ROOM_ONE, ROOM_TWO)) {
            busy.add(new Busy(UUID.randomUUID(), FUJIWARA, room.id(), at("14:00"), at("17:00")));
        }

        assertThat(why(TUESDAY)).contains(Obstacle.NO_ROOM);
    }

    @Test
    void leaveOfHalfADayLeavesTheOtherHalf() {
        hours.add(hours(DayOfWeek.TUESDAY, "09:00", "12:00"));
        leave.add(new Leave(UUID.randomUUID(), TUESDAY, TUESDAY, Part.AFTERNOON, "学会"));

        assertThat(free(TUESDAY)).containsExactly("09:00", "10:00", "11:00");
    }

    @Test
    @DisplayName("S17 a holiday is not proposed; it needs a reason")
    void aHolidayIsNotProposed() {
        hours.add(afternoon(DayOfWeek.FRIDAY, IN_PERSON));
        LocalDate newYear = LocalDate.parse("2027-01-01");

        assertThat(why(newYear)).contains(Obstacle.HOLIDAY);
        assertThat(day(newYear).slots()).allMatch(Slot::isBookable).allMatch(Slot::needsReason);
    }

    @Test
    void aClosedSaturdayIsNotProposedEither() {
        hours.add(afternoon(DayOfWeek.SATURDAY, IN_PERSON));

        assertThat(why(LocalDate.parse("2026-12-05"))).contains(Obstacle.CLOSED);
        assertThat(why(LocalDate.parse("2026-12-12"))).isEmpty();
    }

    @Test
    void impossibleTimesOfTheApplicantAreNotProposedButMayBeAgreed() {
        unavailable.add(new Unavailable(null, null, DayOfWeek.TUESDAY, Part.AFTERNOON, ""));

        assertThat(why(TUESDAY)).contains(Obstacle.IMPOSSIBLE);
        assertThat(day(TUESDAY).slots()).allMatch(Slot::isBookable).noneMatch(Slot::needsReason);
        assertThat(why(TUESDAY.plusDays(2))).isEmpty();
    }

    @Test
    void theNearestDaysAreLeftForTelephoneAndLetter() {
        assertThat(why(LocalDate.parse("2026-11-26"))).contains(Obstacle.TOO_SOON);
        assertThat(why(LocalDate.parse("2026-12-01"))).isEmpty();
    }

    @Test
    void onlineTalksNeedOnlineHoursAndADepartmentThatIsActive() {
        mode = ONLINE;
        assertThat(why(TUESDAY)).contains(Obstacle.OTHER_MODE);

        hours.clear();
        hours.add(afternoon(DayOfWeek.TUESDAY, ONLINE));
        assertThat(why(TUESDAY)).contains(Obstacle.NOT_ONLINE);
    }

    @Test
    @DisplayName("M04 an activated department consults online from its first day on")
    void anActivatedDepartmentConsultsOnlineFromItsFirstDay() {
        mode = ONLINE;
        onlineFrom = LocalDate.parse("2027-02-01");
        hours.clear();
        hours.add(afternoon(DayOfWeek.MONDAY, ONLINE));

        assertThat(why(LocalDate.parse("2027-01-25"))).contains(Obstacle.NOT_ONLINE);
        assertThat(free(LocalDate.parse("2027-02-22"))).hasSize(3);
        assertThat(day(LocalDate.parse("2027-02-22")).slots().getFirst().room())
                .isEqualTo(ROOM_TWO);
    }

    @Test
    void proposalsAreOnDifferentDaysUnlessTheCaseGoesFirst() {
        var days = finder().days(wanted(), LocalDate.parse("2026-12-01"), TUESDAY);

        assertThat(Proposals.best(days, 3, false))
                .extracting(slot -> slot.start().toString())
                .containsExactly("2026-12-01T14:00", "2026-12-03T14:00", "2026-12-08T14:00");
        assertThat(Proposals.best(days, 3, true))
                .extracting(slot -> slot.start().toString())
                .containsExactly("2026-12-01T14:00", "2026-12-01T15:00", "2026-12-01T16:00");
    }

    private List<String> free(LocalDate day) {
        return day(day).free().stream().map(slot -> slot.start().toLocalTime().toString()).toList();
    }

    private Optional<Obstacle> why(LocalDate day) {
        return day(day).why();
    }

    private CalendarDay day(LocalDate day) {
        return finder().days(wanted(), day, day).getFirst();
    }

    private SlotFinder finder() {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var hospital = new Hospital(() -> Notices.of(Profiles.KEIO), clock);
        return new SlotFinder(
                new Timetable(KIDO, hours, leave),
                new SlotFinder.Surroundings(
                        List.of(ROOM_ONE, ROOM_TWO), busy, hospital.calendar(), TOKYO, NOW));
    }

    private Wanted wanted() {
        return new Wanted(
                UUID.randomUUID(),
                mode,
                Duration.ofMinutes(60),
                Optional.ofNullable(onlineFrom),
                LocalDate.parse("2026-11-27"),
                unavailable);
    }

    private static Instant at(String time) {
        return TUESDAY.atTime(LocalTime.parse(time)).atZone(TOKYO).toInstant();
    }

    private static Room room(String name, Mode... modes) {
        return new Room(new RoomId(UUID.randomUUID()), name, "外来棟3階", Set.of(modes), true);
    }

    private static Hours afternoon(DayOfWeek day, Mode mode) {
        return new Hours(
                UUID.randomUUID(),
                ROOM_ONE.id(),
                day,
                LocalTime.of(14, 0),
                LocalTime.of(17, 0),
                Set.of(mode),
                LocalDate.parse("2026-01-01"),
                null);
    }

    private static Hours hours(DayOfWeek day, String opens, String closes) {
        return new Hours(
                UUID.randomUUID(),
                ROOM_ONE.id(),
                day,
                LocalTime.parse(opens),
                LocalTime.parse(closes),
                Set.of(IN_PERSON),
                LocalDate.parse("2026-01-01"),
                null);
    }
}
