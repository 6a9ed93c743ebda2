package org.mitate.guide.web;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mitate.hospital.FeeSchedule;
import org.mitate.hospital.FeeTerms;
import org.mitate.hospital.Profile;
import org.mitate.hospital.Quote;
import org.mitate.hospital.terms.DiagnosisCategory;
import org.mitate.hospital.terms.Mode;
import org.mitate.ui.Form;
import org.mitate.ui.Page;

/// What a consultation would cost: the choices as they were made, and the price that follows from
/// them.
///
/// @param form mode, minutes and kinds of diagnosis, filled with what is usual where nothing was
/// chosen
public record Estimate(Form form, Page page, FeeSchedule fees, Optional<Quote> quote) {

    static final int LONGEST_MINUTES = 999;

    static Estimate of(Page page, Form asked, Profile profile) {
        var form = Form.blank();
        form.with("mode", asked.choice("mode", Mode.class).orElse(Mode.IN_PERSON).name());
        var usual = String.valueOf(profile.talk().principleMinutes());
        form.with("minutes", asked.ticked("minutes") ? asked.value("minutes") : usual);
        form.with("diagnosis", asked.values("diagnosis").toArray(String[]::new));
        var fees = profile.feeSchedule();
        return new Estimate(form, page, fees, quote(form, fees));
    }

    private static Optional<Quote> quote(Form form, FeeSchedule fees) {
        var minutes = minutes(form.value("minutes"));
        if (minutes < 1 || minutes > LONGEST_MINUTES) {
            form.reject("minutes", "guide.estimate.noMinutes", LONGEST_MINUTES);
            return Optional.empty();
        }
        var mode = form.choice("mode", Mode.class).orElseThrow();
        return Optional.of(fees.price(mode, minutes * 60L, chosen(form, fees)));
    }

    private static int minutes(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return plain.matches("\\d{1,4}") ? Integer.parseInt(plain) : 0;
    }

    private static List<DiagnosisCategory> chosen(Form form, FeeSchedule fees) {
        return fees.diagnoses().stream()
                .map(FeeTerms.Item::code)
                .filter(code -> form.has("diagnosis", code.code()))
                .toList();
    }

    public Map<String, String> modes() {
        var names = new LinkedHashMap<String, String>();
        for (var mode : Mode.values()) names.put(mode.name(), page.text("hospital.mode", mode));
        return names;
    }

    /// What may be diagnosed anew, with its price.
    public Map<String, String> kinds() {
        var names = new LinkedHashMap<String, String>();
        for (var item : fees.diagnoses()) {
            var price = page.yen(item.yen().amount());
            names.put(
                    item.code().code(),
                    page.text("guide.estimate.kind", item.name().in(page.locale()), price));
        }
        return names;
    }

    public boolean isTooLong() {
        return quote.filter(it -> it.flags().contains(Quote.Flag.OVER_LIMIT)).isPresent();
    }

    /// The name of a line of the price.
    public String label(Quote.Line line) {
        if (line.code().equals(Quote.CONSULTATION)) return page.text("hospital.line.CONSULTATION");
        var code = line.code().substring(Quote.DIAGNOSIS.length());
        return fees.diagnoses().stream()
                .filter(item -> item.code().code().equals(code))
                .findFirst()
                .map(item -> item.name().in(page.locale()))
                .map(name -> page.text("hospital.line.DIAGNOSIS", name))
                .orElse(code);
    }
}
