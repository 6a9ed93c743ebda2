package org.mitate.correspondence;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mitate.billing.card.CardTerms;
import org.mitate.cases.CaseFile;
import org.mitate.hospital.FeeSchedule;
import org.mitate.hospital.FeeTerms;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.OnlineTerms;
import org.mitate.hospital.Profile;
import org.mitate.hospital.Quote;
import org.mitate.hospital.terms.CardMark;
import org.mitate.hospital.terms.Mode;
import org.mitate.paper.ConfirmationLetter;
import org.mitate.paper.ConfirmationLetter.Price;
import org.mitate.paper.Letterheads;
import org.mitate.paper.PaperDates;
import org.mitate.scheduling.Appointment;
import org.mitate.scheduling.Appointments;
import org.mitate.shared.Refusal;
import org.mitate.shared.Yen;
import org.mitate.staff.StaffDirectory;
import org.springframework.stereotype.Component;

/// The letter that fixes the appointment, with the prices as they were told (rules.md CH07, §6).
@Component
class Confirmation {

    /// Time to find the room and show an identity paper; ours.
    private static final Duration BEFORE = Duration.ofMinutes(15);

    private final Appointments appointments;
    private final StaffDirectory directory;
    private final Letterheads letterheads;
    private final LetterWords words;
    private final CardTerms cards;
    private final Hospital hospital;

    Confirmation(
            Appointments appointments,
            StaffDirectory directory,
            Letterheads letterheads,
            LetterWords words,
            CardTerms cards,
            Hospital hospital) {
        this.appointments = appointments;
        this.directory = directory;
        this.letterheads = letterheads;
        this.words = words;
        this.cards = cards;
        this.hospital = hospital;
    }

    ConfirmationLetter of(CaseFile file, boolean again) {
        Appointment fixed =
                appointments
                        .booked(file.id())
                        .orElseThrow(
                                () -> Refusal.notNow("NO_LETTER_NOW", file.number().printed()));
        ZonedDateTime start = fixed.startsAt().atZone(hospital.zone());
        Profile profile = hospital.version(fixed.profileVersion());
        boolean online = fixed.mode() == Mode.ONLINE;
        return new ConfirmationLetter(
                letterheads.today(),
                file.number().printed(),
                words.today(again),
                words.addressee(file),
                PaperDates.dayWithWeekday(start.toLocalDate()),
                PaperDates.time(start.toLocalTime()),
                PaperDates.yearBothWays(start.toLocalDate()),
                PaperDates.time(start.minus(BEFORE).toLocalTime()),
                online,
                online && profile.online().elsewhere().isEmpty(),
                cards.needsCard(file),
                words.say("correspondence.letter.length", profile.talk().principleMinutes()),
                online ? place(profile.online()) : fixed.place().words(),
                doctor(fixed),
                fixed.terms().doctorReason(),
                words.patient(file),
                words.attendees(file),
                words.say("correspondence.letter.bring." + fixed.mode()),
                payment(profile, fixed.mode()),
                prices(profile.feeSchedule(), fixed.mode()));
    }

    private String place(OnlineTerms online) {
        return online.elsewhere()
                .map(it -> it.name().in(Locale.JAPANESE))
                .map(name -> words.say("correspondence.letter.elsewhere", name))
                .orElseGet(() -> words.say("correspondence.letter.online"));
    }

    private String doctor(Appointment fixed) {
        return directory
                .find(fixed.doctor())
                .map(member -> LetterWords.wide(member.name().written()))
                .orElse("");
    }

    private List<String> payment(Profile profile, Mode mode) {
        var ways = new ArrayList<String>();
        ways.add(
                profile.payment().methods().getOrDefault(mode, Set.of()).stream()
                        .sorted()
                        .map(method -> words.say("hospital.paymentMethod." + method))
                        .collect(Collectors.joining(words.say("correspondence.letter.or"))));
        String marks =
                profile.payment().cardMarks().stream()
                        .map(CardMark::label)
                        .collect(Collectors.joining("、"));
        if (!marks.isEmpty()) ways.add(words.say("correspondence.letter.cards", marks));
        return ways;
    }

    private List<Price> prices(FeeSchedule fees, Mode mode) {
        var prices = new ArrayList<Price>();
        for (var step : fees.steps(mode)) {
            Quote quote = fees.price(mode, step.toSeconds(), List.of());
            String what = words.say("correspondence.letter.upTo", step.toSeconds() / 60);
            prices.add(price(what, quote.total(), quote.taxIncluded()));
        }
        Quote shortest = fees.price(mode, 1, List.of());
        Map<Added, List<String>> added = new LinkedHashMap<>();
        for (FeeTerms.Item item : fees.diagnoses()) {
            Added more = Added.between(shortest, fees.price(mode, 1, List.of(item.code())));
            added.computeIfAbsent(more, price -> new ArrayList<>())
                    .add(item.name().in(Locale.JAPANESE));
        }
        added.forEach(
                (more, names) ->
                        prices.add(
                                price(
                                        words.say(
                                                "correspondence.letter.diagnosis",
                                                String.join("、", names)),
                                        more.yen(),
                                        more.tax())));
        return prices;
    }

    /// What a diagnosis adds; those that add the same share a line.
    private record Added(Yen yen, Yen tax) {

        static Added between(Quote without, Quote with) {
            return new Added(
                    with.total().minus(without.total()),
                    with.taxIncluded().minus(without.taxIncluded()));
        }
    }

    private Price price(String what, Yen yen, Yen tax) {
        return new Price(
                what,
                words.say("correspondence.letter.yen", yen.amount()),
                words.say("correspondence.letter.yen", tax.amount()));
    }
}
