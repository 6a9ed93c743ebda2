package org.mitate.billing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.mitate.consultation.PromisedFees;
import org.mitate.consultation.Talk;
import org.mitate.hospital.Quote;
import org.mitate.hospital.Tax;
import org.mitate.hospital.terms.DiagnosisCategory;
import org.mitate.hospital.terms.Mode;
import org.mitate.shared.Yen;

/// What a consultation costs, line by line, tax included (rules.md §6).
///
/// @param seconds the length that counts
/// @param flags what the cashier should look at
/// @param tax the tax in the total: one rounding for the whole document
public record Charge(
        Mode mode,
        long seconds,
        Set<Talk.Flag> flags,
        List<Line> lines,
        Yen total,
        Yen tax,
        BigDecimal taxRate) {

    /// @param code of the quote: `CONSULTATION`, `DIAGNOSIS_CT_MRI`
    /// @param minutes the end of the step that counts, for the consultation itself; else 0
    public record Line(String code, int minutes, Yen yen) {

        public boolean isConsultation() {
            return code.equals(Quote.CONSULTATION);
        }

        /// The category of a diagnosis line.
        public String category() {
            return code.substring(Quote.DIAGNOSIS.length());
        }
    }

    public Charge {
        flags = Set.copyOf(flags);
        lines = List.copyOf(lines);
    }

    /// The bill of an ended talk and of what specialists signed; pure, so that it can be computed
    /// again at any time.
    static Charge of(Talk talk, PromisedFees fees, Collection<DiagnosisCategory> diagnosed) {
        Quote quote = fees.price(talk.mode(), talk.seconds(), diagnosed);
        int minutes = quote.step().toSeconds() / 60;
        return new Charge(
                talk.mode(),
                talk.seconds(),
                talk.flags(fees.steps(talk.mode()), talk.ended().orElseThrow()),
                quote.lines().stream().map(line -> told(line, quote.tax(), minutes)).toList(),
                quote.total(),
                quote.taxIncluded(),
                quote.tax().rate());
    }

    /// Tax in per cent, as it stands on paper.
    public String percent() {
        return taxRate.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    private static Line told(Quote.Line line, Tax tax, int minutes) {
        boolean talk = line.code().equals(Quote.CONSULTATION);
        return new Line(line.code(), talk ? minutes : 0, withTax(line.yen(), tax));
    }

    private static Yen withTax(Yen yen, Tax tax) {
        if (tax.included()) return yen;
        var full = BigDecimal.valueOf(yen.amount()).multiply(BigDecimal.ONE.add(tax.rate()));
        return Yen.of(full.setScale(0, tax.rounding()).longValueExact());
    }
}
