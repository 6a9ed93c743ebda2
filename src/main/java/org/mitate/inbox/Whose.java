package org.mitate.inbox;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /// @param waiting the forms that were prepared and wait for their paper
    /// @param cases those that are cases already
    public record Known(Set<CaseNumber> waiting, Map<CaseNumber, BoardRow> cases) {

        public boolean isWaiting(CaseNumber number) {
            return waiting.contains(number);
        }

        public Optional<BoardRow> caseOf(CaseNumber number) {
            return Optional.ofNullable(cases.get(number));
        }
    }

    public Known among(Collection<CaseNumber> numbers) {
        return new Known(writing.waiting(numbers), board.of(numbers));
    }
}
