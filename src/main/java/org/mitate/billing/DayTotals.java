package org.mitate.billing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mitate.hospital.terms.PaymentMethod;
import org.mitate.shared.Yen;

/// The sums of some documents of the cash book; pure, so that screen and paper agree.
public record DayTotals(List<CashEntry> entries) {

    /// One way to pay, in the order of the cash drawer: cash first, then the marks by name.
    ///
    /// @param means `CASH`, or the label of a card's mark
    public record Line(String means, int receipts, Yen taken, int refunds, Yen returned) {

        public long net() {
            return taken.amount() - returned.amount();
        }

        public boolean isCash() {
            return means.equals(PaymentMethod.CASH.name());
        }
    }

    public DayTotals {
        entries = List.copyOf(entries);
    }

    public List<Line> lines() {
        var cashFirst =
                Comparator.comparing((String means) -> !means.equals(PaymentMethod.CASH.name()))
                        .thenComparing(Comparator.naturalOrder());
        var means = new TreeMap<String, Line>(cashFirst);
        entries.forEach(
                entry ->
                        means.computeIfAbsent(
                                entry.means(), name -> line(name, it -> it.means().equals(name))));
        return List.copyOf(means.values());
    }

    public Line all() {
        return line("", entry -> true);
    }

    /// What came into the drawer minus what was given back from it.
    public long cash() {
        return entries.stream()
                .filter(entry -> entry.method() == PaymentMethod.CASH)
                .mapToLong(CashEntry::signed)
                .sum();
    }

    public Optional<String> firstReceipt() {
        return receiptNumbers().stream().findFirst();
    }

    public Optional<String> lastReceipt() {
        return receiptNumbers().stream().reduce((earlier, later) -> later);
    }

    private List<String> receiptNumbers() {
        return entries.stream()
                .filter(entry -> !entry.isRefund())
                .map(CashEntry::number)
                .sorted()
                .toList();
    }

    private Line line(String name, Predicate<CashEntry> which) {
        List<CashEntry> some = entries.stream().filter(which).toList();
        List<CashEntry> back = some.stream().filter(CashEntry::isRefund).toList();
        List<CashEntry> taken = some.stream().filter(entry -> !entry.isRefund()).toList();
        return new Line(name, taken.size(), sum(taken), back.size(), sum(back));
    }

    private static Yen sum(List<CashEntry> entries) {
        return Yen.sum(entries.stream().map(CashEntry::yen));
    }
}
