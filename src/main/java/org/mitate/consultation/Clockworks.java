package org.mitate.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mitate.consultation.Clockwork.Band;
import org.mitate.consultation.Clockwork.Prompt;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.Price.Step;
import org.mitate.hospital.terms.Mode;
import org.springframework.stereotype.Component;

/// Lays out everything that doctor and consultee see at some second of the talk: the page's script
/// only shows and hides.
@Component
public class Clockworks {

    private static final long FOREVER = 999_999;

    private final Consultations consultations;
    private final Hospital hospital;
    private final List<CutLine> cuts;
    private final SpokenAgreements agreements;
    private final Clock clock;

    Clockworks(
            Consultations consultations,
            Hospital hospital,
            List<CutLine> cuts,
            SpokenAgreements agreements,
            Clock clock) {
        this.consultations = consultations;
        this.hospital = hospital;
        this.cuts = cuts;
        this.agreements = agreements;
        this.clock = clock;
    }

    public Clockwork of(Talk written) {
        Instant now = clock.instant();
        Talk talk = asItStands(written, now);
        List<Step> steps = consultations.fees(talk).steps(talk.mode());
        return new Clockwork(
                talk,
                now,
                talk.seconds(now),
                bands(talk, steps, now),
                prompts(talk, steps),
                talk.mode() == Mode.IN_PERSON,
                agreements.areAloud(talk),
                talk.isPaused() && !written.isPaused());
    }

    /// With a line that is cut by our fault the clock stands for everybody who looks.
    private Talk asItStands(Talk talk, Instant now) {
        return cuts.stream()
                .map(cut -> cut.since(talk.caseId()))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .map(since -> talk.stillSince(since, now))
                .orElse(talk);
    }

    private static List<Band> bands(Talk talk, List<Step> steps, Instant now) {
        var bands = new ArrayList<Band>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            Step next = i + 1 < steps.size() ? steps.get(i + 1) : null;
            Instant until = talk.when(step.toSeconds(), now);
            bands.add(new Band(step.fromSeconds(), step.toSeconds(), step, next, until));
        }
        Step last = steps.getLast();
        Instant passed = talk.when(last.toSeconds(), now);
        bands.add(new Band(last.toSeconds() + 1, FOREVER, last, null, passed));
        return bands;
    }

    /// Five and two minutes before each step, and past it, while nothing was agreed (rules.md §6).
    private List<Prompt> prompts(Talk talk, List<Step> steps) {
        var prompts = new ArrayList<Prompt>();
        var minutes =
                hospital.profileOn(talk.date()).talk().promptMinutes().stream()
                        .sorted(Comparator.reverseOrder())
                        .toList();
        for (Step next : steps.subList(1, steps.size())) {
            if (talk.isAgreed(next)) continue;
            long step = next.fromSeconds() - 1L;
            for (int i = 0; i < minutes.size(); i++) {
                long to = i + 1 < minutes.size() ? step - minutes.get(i + 1) * 60L - 1 : step;
                prompts.add(new Prompt(step - minutes.get(i) * 60L, to, minutes.get(i), next));
            }
            prompts.add(new Prompt(step + 1, next.toSeconds(), 0, next));
        }
        return prompts;
    }
}
