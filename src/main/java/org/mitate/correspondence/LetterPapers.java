package org.mitate.correspondence;

import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.entrance.EntranceSheets;
import org.mitate.paper.Paper;
import org.springframework.stereotype.Component;

/// Fills the sheets of each letter from the case as it stands.
@Component
class LetterPapers {

    private final Acknowledgement acknowledgement;
    private final RequestForPapers request;
    private final Confirmation confirmation;
    private final EntranceSheets entrances;
    private final List<OutgoingPost> elsewhere;

    LetterPapers(
            Acknowledgement acknowledgement,
            RequestForPapers request,
            Confirmation confirmation,
            EntranceSheets entrances,
            List<OutgoingPost> elsewhere) {
        this.acknowledgement = acknowledgement;
        this.request = request;
        this.confirmation = confirmation;
        this.entrances = entrances;
        this.elsewhere = List.copyOf(elsewhere);
    }

    /// @param again marks the sheet as printed once more
    List<Paper> of(CaseFile file, Letter.Kind kind, boolean again) {
        return switch (kind) {
            case ACKNOWLEDGEMENT -> List.of(acknowledgement.of(file, again));
            case DOCUMENT_REQUEST -> List.of(request.of(file, again));
            case CONFIRMATION -> confirmation(file, again);
            case OPINION, OPINION_TO_DOCTOR ->
                    elsewhere.stream().flatMap(room -> room.papers(file, kind).stream()).toList();
        };
    }

    /// With the way in, where the talk is held online.
    private List<Paper> confirmation(CaseFile file, boolean again) {
        var letter = confirmation.of(file, again);
        return letter.online() ? List.of(letter, entrances.consultee(file)) : List.of(letter);
    }
}
