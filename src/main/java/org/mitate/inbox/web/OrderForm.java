package org.mitate.inbox.web;

import java.util.Comparator;
import java.util.List;
import org.mitate.inbox.FiledSheets.FiledPaper;
import org.mitate.inbox.FiledSheets.FiledSheet;
import org.mitate.inbox.Sheet;
import org.mitate.ui.Form;

/// The places that a person gave the pages of a paper. Two may ask for the same: the page that was
/// moved goes there, and the other makes room.
record OrderForm(Form form, FiledPaper paper) {

    List<Sheet.Id> order() {
        return paper.sheets().stream()
                .sorted(Comparator.comparingInt(this::wanted).thenComparingInt(this::makesRoom))
                .map(FiledSheet::id)
                .toList();
    }

    private int wanted(FiledSheet sheet) {
        String said = form.value(RefilingView.entry(sheet));
        return said.matches("\\d{1,4}") ? Integer.parseInt(said) : sheet.place();
    }

    /// Forward before the one that stands there, backward behind it.
    private int makesRoom(FiledSheet sheet) {
        return Integer.compare(wanted(sheet), sheet.place());
    }
}
