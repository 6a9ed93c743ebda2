package org.mitate.administration.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mitate.administration.web.ReplayView.Row;
import org.mitate.hospital.change.Effect;
import org.mitate.hospital.change.Effect.Found;
import org.mitate.hospital.change.Effect.NoPrice;
import org.mitate.hospital.change.Effect.OtherFee;
import org.mitate.hospital.change.Effect.OtherOutcome;
import org.mitate.hospital.change.Replay;
import org.mitate.ui.Page;

/// Says what a replay saw: numbers of cases, codes and yen, nothing of the persons.
record ReplayWords(Page page) {

    ReplayView view(Replay replay) {
        var sums =
                Stream.concat(outcomes(replay.effects()).stream(), fees(replay.effects()).stream())
                        .toList();
        var rows = replay.effects().stream().limit(ReplayView.MOST).map(this::row).toList();
        return new ReplayView(replay, sums, rows);
    }

    private List<String> outcomes(List<Effect> effects) {
        Map<String, Long> ways =
                effects.stream()
                        .filter(OtherOutcome.class::isInstance)
                        .map(OtherOutcome.class::cast)
                        .collect(
                                Collectors.groupingBy(
                                        this::way, TreeMap::new, Collectors.counting()));
        return ways.entrySet().stream()
                .map(way -> page.text("administration.replay.way", way.getKey(), way.getValue()))
                .toList();
    }

    private String way(OtherOutcome effect) {
        var before = outcome(effect.before());
        var after = outcome(effect.after());
        return before.equals(after)
                ? page.text("administration.replay.sameOutcome", before)
                : page.text("administration.replay.otherOutcome", before, after);
    }

    private List<String> fees(List<Effect> effects) {
        long before = 0;
        long after = 0;
        int unpriced = 0;
        for (var effect : effects) {
            if (effect instanceof OtherFee fee) {
                before += fee.before().amount();
                after += fee.after().amount();
            } else if (effect instanceof NoPrice) {
                unpriced++;
            }
        }
        var change =
                page.text(
                        "administration.replay.sum",
                        page.yen(before),
                        page.yen(after),
                        signed(after - before));
        var none = page.text("administration.replay.unpriced", unpriced);
        return Stream.of(before + after > 0 ? change : "", unpriced > 0 ? none : "")
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private Row row(Effect effect) {
        var number = effect.number().printed();
        var day = page.fullDay(effect.on());
        return switch (effect) {
            case OtherOutcome it -> new Row(number, day, "", found(it.before()), found(it.after()));
            case OtherFee it ->
                    new Row(
                            number,
                            day,
                            talk(it),
                            page.yen(it.before().amount()),
                            page.text(
                                    "administration.replay.fee",
                                    page.yen(it.after().amount()),
                                    signed(it.after().amount() - it.before().amount())));
            case NoPrice it ->
                    new Row(
                            number,
                            day,
                            String.join(" ", it.codes()),
                            page.yen(it.before().amount()),
                            page.text("administration.replay.noPrice"));
        };
    }

    private String talk(OtherFee fee) {
        return page.text(
                "administration.replay.talk",
                page.text("hospital.mode", fee.mode()),
                fee.seconds() / 60,
                fee.seconds() % 60);
    }

    private String found(Found found) {
        var codes = String.join(" ", found.codes());
        return codes.isEmpty()
                ? outcome(found)
                : page.text("administration.replay.found", outcome(found), codes);
    }

    private String outcome(Found found) {
        return page.text("administration.outcome." + found.outcome());
    }

    private String signed(long yen) {
        var amount = page.yen(Math.abs(yen));
        return (yen < 0 ? "−" : "+") + amount;
    }
}
