package org.mitate.intake.web;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.mitate.intake.postal.PostalCodes;
import org.mitate.shared.Folding;
import org.mitate.shared.JapaneseDates;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// What the program takes an entry for, said beside it while one types: the same reading as at the
/// receipt.
@Component
class Understood {

    private static final int OLDEST = 120;

    private final PostalCodes codes;

    Understood(PostalCodes codes) {
        this.codes = codes;
    }

    /// @param right nothing speaks against it
    record Saying(boolean right, String words) {}

    /// @return empty when there is nothing to say
    Optional<Saying> of(Page page, Kind kind, String typed) {
        if (typed.isBlank()) return Optional.empty();
        return switch (kind) {
            case BIRTH, DATE -> Optional.of(date(page, kind, typed));
            case TELEPHONE -> telephone(page, typed);
            case POSTAL_CODE -> postalCode(page, typed);
        };
    }

    enum Kind {
        BIRTH,
        DATE,
        TELEPHONE,
        POSTAL_CODE
    }

    private static Saying date(Page page, Kind kind, String typed) {
        Optional<LocalDate> date = JapaneseDates.read(typed);
        if (date.isEmpty()) return wrong(page, "ui.form.noDate");
        if (kind == Kind.DATE) return new Saying(true, page.fullDay(date.get()));
        int age = Period.between(date.get(), page.today()).getYears();
        if (date.get().isAfter(page.today())) return wrong(page, "intake.need.past");
        if (age > OLDEST) return wrong(page, "intake.understood.tooOld", age);
        String day = page.birthDay(date.get());
        return new Saying(true, page.text("intake.understood.birth", day, age));
    }

    private static Optional<Saying> telephone(Page page, String typed) {
        String digits = Folding.digits(typed);
        boolean fits =
                digits.matches("0[5789]0\\d{8}|0[1-9]\\d{8}") || typed.strip().startsWith("+");
        return fits ? Optional.empty() : Optional.of(wrong(page, "intake.understood.telephone"));
    }

    private Optional<Saying> postalCode(Page page, String typed) {
        String digits = Folding.digits(typed);
        if (digits.length() != 7) return Optional.of(wrong(page, "intake.need.postalCode"));
        boolean unknown = codes.edition().isPresent() && codes.find(digits).isEmpty();
        return unknown ? Optional.of(wrong(page, "intake.postal.unknown")) : Optional.empty();
    }

    private static Saying wrong(Page page, String key, Object... arguments) {
        return new Saying(false, page.text(key, arguments));
    }
}
