package org.mitate.intake.transcription;

import java.time.Clock;
import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.intake.ReceivingDesk;
import org.mitate.intake.Reception;
import org.mitate.intake.SeenSheets;
import org.mitate.intake.SheafReceived;
import org.mitate.intake.SheafReceived.How;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The end of work on a sheaf: the case opens, the sheets are filed and what was kept half done
/// goes, all or nothing.
@Component
public class TranscriptionDesk {

    private final ReceivingDesk receiving;
    private final Transcriptions transcriptions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TranscriptionDesk(
            ReceivingDesk receiving,
            Transcriptions transcriptions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.receiving = receiving;
        this.transcriptions = transcriptions;
        this.events = events;
        this.clock = clock;
    }

    /// From now on the time of the hands counts.
    public void begin(String sheaf, String account) {
        transcriptions.open(sheaf, account);
    }

    @Transactional
    public List<CaseFile> receive(Reception form, SeenSheets seen, How how) {
        var begun = transcriptions.find(seen.key()).map(Transcription::begunAt).orElse(null);
        List<CaseFile> opened = receiving.receive(form, seen);
        transcriptions.remove(seen.key());
        events.publishEvent(
                new SheafReceived(
                        seen.key(), opened.getFirst().number(), how, begun, clock.instant()));
        return opened;
    }
}
