package org.mitate.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.Note;
import org.mitate.correspondence.DayPost.Bundle;
import org.mitate.paper.Pdf;
import org.mitate.shared.Ids;
import org.mitate.staff.StaffDirectory;
import org.springframework.stereotype.Component;

/// Writes down that letters of a bundle were printed, each in its own case.
@Component
class PostMarks {

    private final PostBook posts;
    private final LetterBook letters;
    private final List<OutgoingPost> elsewhere;
    private final CaseDesk desk;
    private final StaffDirectory directory;
    private final Clock clock;

    PostMarks(
            PostBook posts,
            LetterBook letters,
            List<OutgoingPost> elsewhere,
            CaseDesk desk,
            StaffDirectory directory,
            Clock clock) {
        this.posts = posts;
        this.letters = letters;
        this.elsewhere = List.copyOf(elsewhere);
        this.desk = desk;
        this.directory = directory;
        this.clock = clock;
    }

    Bundle mark(List<DueLetter> printed, Pdf pdf, byte[] sealed, UUID requestKey) {
        Instant now = clock.instant();
        String actor = directory.actingMember().name().written();
        var bundle = new Bundle(Ids.next(clock), now, actor, printed.size(), pdf.pages());
        posts.add(bundle, sealed, requestKey);
        for (DueLetter letter : printed) {
            var id = letter.file().id();
            UUID key = UUID.randomUUID();
            var row = new Letter(letter.kind(), now, actor, false);
            letters.add(id, row, key, bundle.id(), printed.indexOf(letter));
            if (letter.kind().isFromElsewhere()) {
                elsewhere.forEach(room -> room.posted(id, letter.kind(), key));
            } else {
                desk.note(id, Note.of("LETTER_" + letter.kind()));
            }
        }
        return bundle;
    }
}
