package org.mitate.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.mitate.shared.JapaneseDates;
import org.springframework.web.util.UriComponentsBuilder;

/// What every template knows: the reader's language, who looks, the hospital, and how dates and
/// money are written.
public final class Page {

    private final Shell shell;

    Page(Shell shell) {
        this.shell = shell;
    }

    public Locale locale() {
        return shell.locale();
    }

    public String lang() {
        return locale().getLanguage();
    }

    public boolean japanese() {
        return !lang().equals("en");
    }

    public String text(String key, Object... arguments) {
        return shell.texts().in(locale(), key, arguments);
    }

    /// The sentence for a value of a list, such as `relation.SPOUSE`.
    public String text(String prefix, Enum<?> value) {
        return text(prefix + "." + value.name());
    }

    public boolean knows(String key) {
        return shell.texts().knows(key);
    }

    /// A holiday by the name that the Cabinet Office's list gives it; one that was made up later
    /// stays in Japanese.
    public String holiday(String name) {
        String key = "ui.holiday." + name;
        return knows(key) ? text(key) : name;
    }

    public Site site() {
        return shell.site();
    }

    public Optional<Viewer> viewer() {
        return shell.viewer();
    }

    public List<MenuEntry> menu() {
        return shell.menu();
    }

    public List<Shortcut> shortcuts() {
        return shell.shortcuts();
    }

    public OptionalInt count(MenuEntry entry) {
        return shell.count(entry);
    }

    public boolean at(MenuEntry entry) {
        return path().equals(entry.path()) || path().startsWith(entry.path() + "/");
    }

    public String path() {
        return shell.path();
    }

    /// The same page in the other language, with what was asked of it.
    public String inOtherLanguage() {
        return here("lang", japanese() ? "en" : "ja");
    }

    /// Whether hard words show their reading.
    public boolean furigana() {
        return shell.furigana();
    }

    /// Whether it stands beside the pictures of an online room, where leaving is not offered.
    public boolean framed() {
        return shell.framed();
    }

    /// The same page with the readings shown or hidden.
    public String withOtherFurigana() {
        return here("furigana", furigana() ? "off" : "on");
    }

    private String here(String parameter, String value) {
        var kept =
                UriComponentsBuilder.newInstance()
                        .query(shell.query())
                        .replaceQueryParam("lang")
                        .replaceQueryParam("furigana")
                        .build()
                        .getQuery();
        return path() + "?" + (kept == null ? "" : kept + "&") + parameter + "=" + value;
    }

    public String csrf() {
        return shell.csrf();
    }

    /// Address of a style sheet or script that changes with its content.
    public String asset(String name) {
        return shell.assets() + name;
    }

    public @Nullable String flash() {
        return shell.flash();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(shell.now(), site().zone());
    }

    public Instant now() {
        return shell.now();
    }

    public LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, site().zone());
    }

    /// 12月3日（木） / Thu 3 Dec
    public String day(LocalDate date) {
        return pattern("ui.format.day").format(date);
    }

    /// 2026年12月3日（木） / Thu 3 December 2026
    public String fullDay(LocalDate date) {
        return pattern("ui.format.fullDay").format(date);
    }

    /// 2026年12月 / December 2026
    public String month(YearMonth month) {
        return pattern("ui.format.month").format(month);
    }

    /// 木, or 木曜日 in full / Thu, Thursday
    public String weekday(LocalDate date, boolean narrow) {
        var style = narrow ? TextStyle.SHORT : TextStyle.FULL;
        return date.getDayOfWeek().getDisplayName(style, locale());
    }

    /// 12/3 – the shortest, for tables.
    public String shortDay(LocalDate date) {
        return pattern("ui.format.shortDay").format(date);
    }

    /// 昭和45年5月5日（1970年） – for birth dates.
    public String birthDay(LocalDate date) {
        if (!japanese()) return pattern("ui.format.date").format(date);
        return text(
                "ui.format.birthDay", JapaneseDates.inEra(date), String.valueOf(date.getYear()));
    }

    /// 12月3日（木）14:00
    public String moment(Instant instant) {
        return pattern("ui.format.moment").format(local(instant));
    }

    /// 12/3 14:00
    public String shortMoment(Instant instant) {
        return pattern("ui.format.shortMoment").format(local(instant));
    }

    public String time(Instant instant) {
        return DateTimeFormatter.ofPattern("H:mm", locale()).format(local(instant));
    }

    /// 22,000円 / ¥22,000
    public String yen(long yen) {
        return text("ui.format.yen", yen);
    }

    private DateTimeFormatter pattern(String key) {
        return shell.texts().date(locale(), key);
    }
}
