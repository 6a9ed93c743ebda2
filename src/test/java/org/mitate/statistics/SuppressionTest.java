package org.mitate.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.statistics.CountTable.Cell;

/// Nobody can compute what is hidden: tried by solving random tables by hand, value by value.
class SuppressionTest {

    private static final int FIVE = 5;

    @Test
    void aSmallNumberIsHiddenAndAnotherOneWithIt() {
        var shown = list(30, 12, 3);

        assertThat(shown).containsExactly(exact(30), Shown.HIDDEN, Shown.HIDDEN, exact(45));
    }

    @Test
    void twoSmallNumbersCoverEachOther() {
        assertThat(list(30, 4, 3))
                .containsExactly(exact(30), Shown.HIDDEN, Shown.HIDDEN, exact(37));
    }

    @Test
    void twoZerosDoNotCoverEachOther() {
        assertThat(list(30, 12, 0, 0))
                .as("30 and a sum of 42 would say that both are zero")
                .containsExactly(exact(30), Shown.HIDDEN, Shown.HIDDEN, Shown.HIDDEN, exact(42));
    }

    @Test
    void theSumIsHiddenWhereItWouldSayThatAllAreAsLargeAsSmallNumbersCanBe() {
        assertThat(list(4, 4)).containsExactly(Shown.HIDDEN, Shown.HIDDEN, Shown.HIDDEN);
    }

    @Test
    void aYearThatIsNotFinalIsToldInSteps() {
        var table = CountTable.list(List.of("a", "b"), List.of(17, 9));

        assertThat(Suppression.of(table, FIVE, FIVE).stream().map(List::getFirst))
                .containsExactly(
                        new Shown.Range(15, 19), new Shown.Range(5, 9), new Shown.Range(25, 29));
    }

    @Test
    void whatIsNotOfferedIsNotSuppressed() {
        var rows = List.of(row(20, -1), row(10, 9), row(8, 7));
        var shown = Suppression.of(table(rows), FIVE, 1);

        assertThat(shown.getFirst()).containsExactly(exact(20), Shown.NOTHING, exact(20));
    }

    @Test
    void aSmallCellOfTwoDimensionsTakesARectangleWithIt() {
        var shown = Suppression.of(table(List.of(row(20, 3), row(10, 9), row(8, 7))), FIVE, 1);

        assertThat(hidden(shown)).isGreaterThanOrEqualTo(4);
        assertThat(shown.getLast().getLast()).isEqualTo(exact(57));
    }

    @Test
    void manyDepartmentsOfARealHospitalKeepTheirSums() {
        var random = new Random(2026);
        var rows = new ArrayList<List<Cell>>();
        for (int i = 0; i < 27; i++)
            rows.add(row(random.nextInt(40), i < 5 ? random.nextInt(12) : -1));
        rows.add(row(2, -1));

        var shown = Suppression.of(table(rows), FIVE, 1);

        assertThat(shown.getLast().getLast().isHidden()).isFalse();
        assertThat(shown.get(27).getFirst().isHidden()).isTrue();
        assertThat(hidden(shown)).isLessThan(40);
    }

    @Test
    @DisplayName("no hidden number of a random list can be computed from what is shown")
    void noHiddenNumberOfAListCanBeComputed() {
        var random = new Random(20260401);
        for (int i = 0; i < 400; i++) {
            int length = 1 + random.nextInt(4);
            var counts = IntStream.range(0, length).map(n -> random.nextInt(9)).boxed().toList();
            var rows = IntStream.range(0, length).mapToObj(String::valueOf).toList();
            check(CountTable.list(rows, counts), 1 + 4 * random.nextInt(2));
        }
    }

    @Test
    @DisplayName("no hidden number of a random table can be computed from what is shown")
    void noHiddenNumberOfATableCanBeComputed() {
        var random = new Random(20270331);
        for (int i = 0; i < 150; i++) {
            var rows = new ArrayList<List<Cell>>();
            int height = 1 + random.nextInt(2);
            for (int n = 0; n < height; n++) {
                rows.add(row(random.nextInt(8), random.nextInt(6) - 1));
            }
            check(table(rows), 1 + 4 * random.nextInt(2));
        }
    }

    private static void check(CountTable table, int step) {
        var shown = Suppression.of(table, FIVE, step);
        var reader = new TableSolver(table, shown, 0);
        var insider = new TableSolver(table, shown, FIVE);

        for (int row = 0; row < shown.size(); row++) {
            for (int column = 0; column < shown.get(row).size(); column++) {
                var value = table.withSums().get(row).get(column);
                boolean small = value.offered() && value.count() < FIVE;
                boolean isHidden = shown.get(row).get(column).isHidden();
                var what = "%s shown as %s: row %s, column %s".formatted(table, shown, row, column);
                assertThat(isHidden || !small).as(what).isTrue();
                if (!isHidden) continue;
                assertThat(reader.values(row, column)).as(what).hasSizeGreaterThan(FIVE);
                assertThat(insider.values(row, column)).as(what).hasSizeGreaterThan(1);
            }
        }
    }

    private static List<Shown> list(Integer... counts) {
        var rows = IntStream.range(0, counts.length).mapToObj(String::valueOf).toList();
        return Suppression.of(CountTable.list(rows, List.of(counts)), FIVE, 1).stream()
                .map(List::getFirst)
                .toList();
    }

    private static CountTable table(List<List<Cell>> rows) {
        var names = IntStream.range(0, rows.size()).mapToObj(String::valueOf).toList();
        return new CountTable(names, List.of("IN_PERSON", "ONLINE"), rows);
    }

    /// A department; -1 where it does not consult online.
    private static List<Cell> row(int inPerson, int online) {
        return List.of(new Cell(inPerson, true), new Cell(Math.max(0, online), online >= 0));
    }

    private static Shown exact(int count) {
        return new Shown.Exact(count);
    }

    private static long hidden(List<List<Shown>> shown) {
        return shown.stream().flatMap(List::stream).filter(Shown::isHidden).count();
    }
}
