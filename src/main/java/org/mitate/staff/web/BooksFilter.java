package org.mitate.staff.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.mitate.ledger.LedgerQuestion;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.JapaneseDates;
import org.mitate.ui.Form;
import org.mitate.ui.Page;

/// What the administrator looks for in the books.
///
/// @param number as it was typed; one that nobody can read finds nothing
public record BooksFilter(
        LocalDate from, LocalDate to, String member, String number, boolean emergency) {

    /// Today, unless something else was asked for; days in the wrong order are turned round.
    static BooksFilter of(Page page, Form form) {
        LocalDate one = day(page, form, "from");
        LocalDate other = form.value("to").isEmpty() ? one : day(page, form, "to");
        boolean turned = other.isBefore(one);
        return new BooksFilter(
                turned ? other : one,
                turned ? one : other,
                form.value("member").toLowerCase(Locale.ROOT),
                form.value("number"),
                form.ticked("emergency"));
    }

    private static LocalDate day(Page page, Form form, String field) {
        if (form.value(field).isEmpty()) return page.today();
        return JapaneseDates.read(form.value(field))
                .orElseGet(
                        () -> {
                            form.reject(field, "ui.form.noDate");
                            return page.today();
                        });
    }

    LedgerQuestion question(ZoneId zone) {
        return new LedgerQuestion(
                from.atStartOfDay(zone).toInstant(),
                to.plusDays(1).atStartOfDay(zone).toInstant(),
                member,
                CaseNumber.read(number).map(CaseNumber::value).orElse(number),
                emergency);
    }

    /// The same question as part of an address.
    public String query() {
        return "from="
                + from
                + "&to="
                + to
                + "&member="
                + encoded(member)
                + "&number="
                + encoded(number)
                + (emergency ? "&emergency=on" : "");
    }

    /// The day before or after, with the same other wishes.
    public String movedBy(int days) {
        return new BooksFilter(from.plusDays(days), to.plusDays(days), member, number, emergency)
                .query();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
