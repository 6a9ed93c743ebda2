package org.mitate.intake.transcription;

import java.time.Clock;
import java.time.Duration;
import org.mitate.chores.Chore;
import org.mitate.chores.Timing;
import org.mitate.hospital.Hospital;
import org.springframework.stereotype.Component;

/// What was half written out and left goes as an unprinted draft does (rules.md §10); the sheets
/// themselves still lie in the inbox.
@Component
class ForgottenTranscriptions implements Chore {

    private final Transcriptions transcriptions;
    private final Hospital hospital;
    private final Clock clock;

    ForgottenTranscriptions(Transcriptions transcriptions, Hospital hospital, Clock clock) {
        this.transcriptions = transcriptions;
        this.hospital = hospital;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forgotten-transcriptions";
    }

    @Override
    public Timing timing() {
        return new Timing.Every(Duration.ofHours(6));
    }

    @Override
    public int carryOut() {
        var days = Duration.ofDays(hospital.profile().procedure().draftDays());
        return transcriptions.removeOlder(clock.instant().minus(days));
    }
}
