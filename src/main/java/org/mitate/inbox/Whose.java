package org.mitate.inbox;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.mitate.cases.Board;
import org.mitate.cases.BoardRow;
import org.mitate.intake.WritingDesk;
import org.mitate.shared.CaseNumber;
import org.springframework.stereotype.Component;

/// Who stands behind the numbers on the sheets.
@Component
public class Whose {

    private final WritingDesk writing;
    private final Board board;

    Whose(WritingDesk writing, Board board) {
        this.writing = writing;
        this.board = board;
    }

    /// @param waiting the forms that were prepared and wait for their paper, with the newest
    /// edition that was printed
    /// @param cases those that are cases already
    public record Known(Map<CaseNumber, Integer> waiting, Map<CaseNumber, BoardRow> cases) {

        public boolean isWaiting(CaseNumber number) {
            return waiting.containsKey(number);
        }

        /// Whether the form was changed and printed again after these sheets.
        public boolean isOutdated(Sheaf sheaf) {
            int newest = sheaf.whose().map(number -> waiting.getOrDefault(number, 0)).orElse(0);
            return sheaf.editions().stream().anyMatch(edition -> edition < newest);
        }

        public Optional<BoardRow> caseOf(CaseNumber number) {
            return Optional.ofNullable(cases.get(number));
        }
    }

    public Known among(Collection<CaseNumber> numbers) {
        return new Known(writing.waiting(numbers), board.of(numbers));
    }
}
