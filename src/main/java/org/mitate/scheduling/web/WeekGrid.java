package org.mitate.scheduling.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// One doctor's week drawn by half hours: each time as high as it is long.
public record WeekGrid(List<Row> rows) {

    private static final int MINUTES = 30;
    private static final LocalTime EARLIEST = LocalTime.of(8, 30);
    private static final LocalTime LATEST = LocalTime.of(18, 0);

    /// Half an hour of the week.
    ///
    /// @param cells those that begin here; days on which a longer one goes on have none
    public record Row(LocalTime time, List<Cell> cells) {}

    /// @param blocks the times that begin here; none where nothing is planned
    /// @param rows how many half hours it covers
    public record Cell(LocalDate date, LocalTime time, List<TimeBlock> blocks, int rows) {
        public boolean isBlank() {
            return blocks.isEmpty();
        }
    }

    static WeekGrid of(CalendarWeek week, DoctorWeek doctor) {
        int first = place(EARLIEST);
        int last = place(LATEST) - 1;
        for (List<TimeBlock> day : doctor.days()) {
            for (TimeBlock block : day) {
                first = Math.min(first, place(block.start().toLocalTime()));
                last = Math.max(last, lastPlace(block));
            }
        }
        int from = first;
        int to = last;
        List<List<Cell>> days =
                IntStream.range(0, week.days().size())
                        .mapToObj(
                                i ->
                                        cells(
                                                week.days().get(i).date(),
                                                doctor.days().get(i),
                                                from,
                                                to))
                        .toList();
        return new WeekGrid(
                IntStream.rangeClosed(from, to).mapToObj(place -> row(place, days)).toList());
    }

    private static Row row(int place, List<List<Cell>> days) {
        LocalTime time = timeOf(place);
        return new Row(
                time,
                days.stream()
                        .flatMap(day -> day.stream().filter(cell -> cell.time().equals(time)))
                        .toList());
    }

    /// The cells of a day, from one place to another; times that meet share a cell.
    private static List<Cell> cells(LocalDate date, List<TimeBlock> blocks, int from, int to) {
        var cells = new ArrayList<Cell>();
        int place = from;
        while (place <= to) {
            var here = new ArrayList<TimeBlock>();
            int end = place;
            for (TimeBlock block : blocks) {
                int begins = place(block.start().toLocalTime());
                boolean first = here.isEmpty() && begins == place;
                boolean goesOn = !here.isEmpty() && begins <= end;
                if (begins < place || !first && !goesOn) continue;
                here.add(block);
                end = Math.max(end, lastPlace(block));
            }
            cells.add(new Cell(date, timeOf(place), List.copyOf(here), end - place + 1));
            place = end + 1;
        }
        return cells;
    }

    private static int place(LocalTime time) {
        return (time.getHour() * 60 + time.getMinute()) / MINUTES;
    }

    private static int lastPlace(TimeBlock block) {
        return place(block.end().toLocalTime().minusSeconds(1));
    }

    private static LocalTime timeOf(int place) {
        return LocalTime.MIN.plusMinutes((long) place * MINUTES);
    }
}
