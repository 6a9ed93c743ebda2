package org.mitate.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mitate.hospital.Hospital;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/// Plays the whole cast. Each case is one transaction: whoever stops the program in the middle
/// finds it whole or not at all, and the next start goes on with those that are missing.
@DemoOnly
class Performance {

    private static final Logger LOG = LoggerFactory.getLogger(Performance.class);

    /// The oldest case began before that.
    private static final int FIRST_DAY_AGO = 120;

    private final Troupe troupe;
    private final DoctorsHours hours;
    private final ArrivalScenes arrivals;
    private final Storyteller storyteller;
    private final WorkingDays days;
    private final Hospital hospital;
    private final TransactionOperations transactions;

    Performance(
            Troupe troupe,
            DoctorsHours hours,
            ArrivalScenes arrivals,
            Storyteller storyteller,
            WorkingDays days,
            Hospital hospital,
            TransactionOperations transactions) {
        this.troupe = troupe;
        this.hours = hours;
        this.arrivals = arrivals;
        this.storyteller = storyteller;
        this.days = days;
        this.hospital = hospital;
        this.transactions = transactions;
    }

    void play(TimeMachine clock) {
        try {
            prepare(clock);
            List<Telling> missing =
                    stories(clock).stream()
                            .filter(story -> !arrivals.isTold(story.sample()))
                            .sorted(Comparator.comparing(story -> -story.sample().days()))
                            .toList();
            if (missing.isEmpty()) return;
            LOG.info("The demo hospital is being filled with {} cases …", missing.size());
            missing.forEach(
                    story -> transactions.executeWithoutResult(status -> storyteller.tell(story)));
        } finally {
            clock.returnToThePresent();
        }
    }

    private void prepare(TimeMachine clock) {
        var diary = new Diary(clock, days, hospital.zone(), 0);
        diary.begin(FIRST_DAY_AGO);
        troupe.engage();
        hours.plan(diary.today());
    }

    private List<Telling> stories(TimeMachine clock) {
        var stories = new ArrayList<Telling>();
        for (SampleCase sample : Casting.cases()) {
            int place = stories.size();
            var diary = new Diary(clock, days, hospital.zone(), place);
            stories.add(new Telling(sample, place, diary));
        }
        return stories;
    }
}
