package org.mitate.guide.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mitate.hospital.Department;
import org.mitate.hospital.Exclusions;
import org.mitate.hospital.FamilyCircle;
import org.mitate.hospital.FeeTerms;
import org.mitate.hospital.Profile;
import org.mitate.hospital.terms.CardMark;
import org.mitate.hospital.terms.Channel;
import org.mitate.hospital.terms.Mode;
import org.mitate.hospital.terms.Relation;
import org.mitate.hospital.terms.Words;
import org.mitate.ui.Page;

/// The sentences of the guide that differ between hospitals, made from the profile.
public record ProfileWords(Profile profile, Page page) {

    private static final List<Channel> NOT_ON_PAPER =
            List.of(Channel.PHONE, Channel.MAIL, Channel.WEB);
    private static final Set<Channel> ON_PAPER = EnumSet.of(Channel.FAX, Channel.POST);
    private static final Set<String> SIGN_LANGUAGES = Set.of("jsl", "sgn");

    public int majority(LocalDate on) {
        return profile.consultees().majorityOn(on);
    }

    /// Empty where nobody but the patient may consult.
    public String family() {
        return switch (profile.consultees().family()) {
            case FamilyCircle.WithinDegree circle ->
                    page.text("guide.family.degree." + Math.min(circle.degree(), 2));
            case FamilyCircle.Listed circle ->
                    join("guide.and", names("hospital.relation.", circle.relations()));
            case FamilyCircle.Authorised _ -> page.text("guide.family.authorised");
            case FamilyCircle.PatientOnly _ -> "";
        };
    }

    /// Cases and purposes of consultation with that effect, and the way out of each.
    public List<NotAccepted> notAccepted(Exclusions.Effect effect) {
        return NotAccepted.of(profile, page, effect);
    }

    /// Languages by their names, such as 日本語、英語.
    public String languages(List<String> tags) {
        return join("guide.and", tags.stream().map(this::language).distinct());
    }

    private String language(String tag) {
        var signs = Locale.forLanguageTag(tag).getLanguage();
        return SIGN_LANGUAGES.contains(signs)
                ? page.text("guide.language.sign")
                : Locale.forLanguageTag(tag).getDisplayLanguage(page.locale());
    }

    public String relations(List<Relation> relations) {
        return join("guide.and", names("hospital.relation.", relations));
    }

    public String channels() {
        return join("guide.or", names("hospital.channel.", profile.channels().application()));
    }

    /// How a printed form gets there.
    public String paperWays() {
        var ways = profile.channels().application().stream().filter(ON_PAPER::contains).toList();
        return join("guide.or", names("hospital.channel.", ways));
    }

    /// Ways that people try but that are not open here.
    public String closedChannels() {
        var closed = NOT_ON_PAPER.stream().filter(it -> !profile.channels().accept(it)).toList();
        return join("guide.and", names("hospital.channel.", closed));
    }

    public String deliveries() {
        return join("guide.or", names("hospital.delivery.", profile.channels().material()));
    }

    public String payment(Mode mode) {
        var methods = profile.payment().methods().getOrDefault(mode, Set.of());
        return join("guide.or", names("hospital.paymentMethod.", methods));
    }

    public String cardMarks() {
        return join("guide.and", profile.payment().cardMarks().stream().map(CardMark::label));
    }

    public String papers() {
        var papers = profile.documents().relationshipPapers().stream();
        return join("guide.and", papers.map(paper -> in(paper.name())));
    }

    public String names(List<Department> departments) {
        return join("guide.and", departments.stream().map(it -> in(it.name())));
    }

    public String kinds(List<FeeTerms.Item> diagnoses) {
        return join("guide.and", diagnoses.stream().map(it -> in(it.name())));
    }

    public String time(LocalTime time) {
        var pattern = page.text(time.getMinute() == 0 ? "guide.hour" : "guide.time");
        return DateTimeFormatter.ofPattern(pattern, page.locale()).format(time);
    }

    public String in(Words words) {
        return words.in(page.locale());
    }

    /// Weeks where the target is whole weeks, else days.
    public String target() {
        int days = profile.procedure().targetDays();
        return days % 7 == 0 ? page.text("guide.weeks", days / 7) : page.text("guide.days", days);
    }

    private Stream<String> names(String prefix, Collection<? extends Enum<?>> values) {
        return values.stream().sorted().map(it -> page.text(prefix + it.name()));
    }

    private String join(String key, Stream<String> words) {
        return words.collect(Collectors.joining(page.text(key)));
    }
}
