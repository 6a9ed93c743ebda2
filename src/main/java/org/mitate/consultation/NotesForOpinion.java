package org.mitate.consultation;

import java.time.Duration;
import java.util.Optional;
import org.mitate.cases.CaseId;
import org.mitate.cases.TalkNotes;
import org.springframework.stereotype.Component;

/// Lends the talk and its notes to whoever writes the opinion.
@Component
class NotesForOpinion implements TalkNotes {

    private final Talks talks;
    private final NoteBook notes;

    NotesForOpinion(Talks talks, NoteBook notes) {
        this.talks = talks;
        this.notes = notes;
    }

    @Override
    public Optional<TalkNotes.HeldTalk> of(CaseId id) {
        return talks.of(id)
                .filter(talk -> talk.ended().isPresent())
                .map(talk -> lent(talk, notes.of(id).orElse(ConsultationNotes.NONE)));
    }

    private static TalkNotes.HeldTalk lent(Talk talk, ConsultationNotes kept) {
        return new TalkNotes.HeldTalk(
                talk.start(), Duration.ofSeconds(talk.seconds()), kept.ticked(), kept.words());
    }
}
