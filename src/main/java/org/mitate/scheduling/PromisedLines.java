package org.mitate.scheduling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.mitate.hospital.FeeSchedule;
import org.mitate.hospital.FeeTerms;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.PaymentTerms;
import org.mitate.hospital.Price.Step;
import org.mitate.hospital.Profile;
import org.mitate.hospital.terms.CardMark;
import org.mitate.hospital.terms.Mode;
import org.mitate.hospital.terms.PaymentMethod;
import org.mitate.paper.ConfirmationLetter.Price;
import org.mitate.paper.PaperDates;
import org.mitate.shared.Yen;

/// The lines of the letter about time and money, from the profile that the booking pinned.
final class PromisedLines {

    private final Appointment appointment;
    private final Profile profile;
    private final FeeSchedule fees;
    private final LocalDate day;

    PromisedLines(Hospital hospital, Appointment appointment) {
        this.appointment = appointment;
        this.profile = hospital.version(appointment.profileVersion());
        this.fees = profile.feeSchedule();
        this.day = appointment.startsAt().atZone(hospital.zone()).toLocalDate();
    }

    /// 30分（最長60分）
    String length() {
        var talk = profile.talk();
        return talk.principleMinutes() + "分（最長" + talk.maxMinutes() + "分）";
    }

    List<String> payment() {
        PaymentTerms terms = profile.payment();
        Mode mode = appointment.mode();
        if (mode == Mode.ONLINE) {
            LocalDate last = day.minusDays(terms.cardReminderDays());
            String until = PaperDates.dayWithWeekday(last);
            return List.of(until + "までに登録いただいたカードだけです。");
        }
        String ways =
                Arrays.stream(PaymentMethod.values())
                        .filter(method -> terms.accepts(mode, method))
                        .map(PromisedLines::word)
                        .collect(Collectors.joining("または"));
        String marks =
                Arrays.stream(CardMark.values())
                        .filter(mark -> terms.acceptsCard(mode, mark))
                        .map(CardMark::label)
                        .collect(Collectors.joining("、"));
        String line = "当日、" + ways + "でお願いします。";
        return marks.isEmpty() ? List.of(line) : List.of(line, marks);
    }

    /// The steps of the talk, then what may be added for diagnoses.
    List<Price> prices() {
        var prices = new ArrayList<Price>();
        for (Step step : fees.steps(appointment.mode())) {
            prices.add(price(minutes(step), step.yen(), taxOf(step, List.of())));
        }
        Step first = fees.steps(appointment.mode()).getFirst();
        for (FeeTerms.Item item : onePerPrice(fees.diagnoses())) {
            Yen tax = taxOf(first, List.of(item)).minus(taxOf(first, List.of()));
            prices.add(price("診断料　画像や標本などの診断を行った場合、1種類につき", item.yen(), tax));
        }
        return prices;
    }

    private static List<FeeTerms.Item> onePerPrice(List<FeeTerms.Item> items) {
        return items.stream()
                .collect(Collectors.toMap(FeeTerms.Item::yen, item -> item, (one, other) -> one))
                .values()
                .stream()
                .toList();
    }

    private Yen taxOf(Step step, List<FeeTerms.Item> items) {
        var codes = items.stream().map(FeeTerms.Item::code).toList();
        return fees.price(appointment.mode(), step.toSeconds(), codes).taxIncluded();
    }

    private static String minutes(Step step) {
        String until = step.toSeconds() / 60 + "分まで";
        return step.fromSeconds() <= 1 ? until : (step.fromSeconds() - 1) / 60 + "分を超え、" + until;
    }

    private static Price price(String what, Yen yen, Yen tax) {
        return new Price(what, "%,d円".formatted(yen.amount()), "%,d円".formatted(tax.amount()));
    }

    private static String word(PaymentMethod method) {
        return switch (method) {
            case CASH -> "現金";
            case CARD -> "カード";
            case TRANSFER -> "振込み";
        };
    }
}
