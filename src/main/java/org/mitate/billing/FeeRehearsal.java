package org.mitate.billing;

import java.util.ArrayList;
import java.util.List;
import org.mitate.hospital.change.Effect;
import org.mitate.hospital.change.Rehearsal;
import org.mitate.hospital.change.Replay;
import org.mitate.hospital.change.Staging;
import org.springframework.stereotype.Component;

/// Prices every charged talk again, by its length and by what was diagnosed, under a profile on
/// trial. What was charged stays as it is.
@Component
class FeeRehearsal implements Rehearsal {

    private static final String SUBJECT = "FEES";
    private static final int PAGE = 1000;

    private final ChargedTalks talks;

    FeeRehearsal(ChargedTalks talks) {
        this.talks = talks;
    }

    @Override
    public Replay replay(Staging staging) {
        var prices = new SecondPrice(staging.before().feeSchedule(), staging.after().feeSchedule());
        var effects = new ArrayList<Effect>();
        int played = 0;
        List<ChargedTalk> page = talks.newest(staging.first(), staging.last(), 0, PAGE);
        while (!page.isEmpty()) {
            page.forEach(talk -> prices.of(talk).ifPresent(effects::add));
            played += page.size();
            if (staging.curtain().getAsBoolean()) break;
            page = talks.newest(staging.first(), staging.last(), played, PAGE);
        }
        int all = talks.count(staging.first(), staging.last());
        return new Replay(SUBJECT, played, all, effects);
    }
}
