package org.mitate.inbox.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.mitate.inbox.Assignment;
import org.mitate.inbox.Leaf;
import org.mitate.inbox.Sheet;
import org.mitate.inbox.Sorted;
import org.mitate.ui.Form;

/// What a person said about the sheets of a sheaf.
record FilingForm(Form form, FilingView view) {

    private static final Set<String> WHY = Set.of("COVER", "BLANK", "REPEAT");

    Sorted sorted() {
        return new Sorted(assignments(), aside(), apart());
    }

    /// Sheets of the same paper in the order in which a person laid them.
    private List<Assignment> assignments() {
        var assignments = new ArrayList<Assignment>();
        for (FilingRow row : view.rows()) {
            var slot = row.slot();
            List<Sheet.Id> sheets = to(slot.key()).map(leaf -> leaf.sheet().id()).toList();
            if (sheets.isEmpty()) continue;
            boolean whole = form.has("whole", slot.key());
            assignments.add(new Assignment(slot.kind(), slot.material(), whole, sheets));
        }
        return assignments;
    }

    /// What nobody files, and the copies of everything that somebody decided on.
    private Map<UUID, String> aside() {
        var aside = new LinkedHashMap<UUID, String>();
        to(FilingView.ASIDE).forEach(leaf -> aside.put(leaf.sheet().id().value(), reason(leaf)));
        view.leaves().stream()
                .filter(leaf -> !form.value(FilingView.entry(leaf)).isEmpty())
                .filter(leaf -> !form.has(FilingView.entry(leaf), FilingView.APART))
                .flatMap(leaf -> leaf.copies().stream())
                .forEach(copy -> aside.put(copy.id().value(), "REPEAT"));
        return aside;
    }

    /// With the copies that lie under them.
    private List<UUID> apart() {
        return to(FilingView.APART).flatMap(Leaf::all).map(sheet -> sheet.id().value()).toList();
    }

    private Stream<Leaf> to(String place) {
        return view.leaves().stream().filter(leaf -> form.has(FilingView.entry(leaf), place));
    }

    private static String reason(Leaf leaf) {
        var needless = leaf.needless();
        if (needless == null) return "ADVERT";
        return WHY.contains(needless.name()) ? needless.name() : "OTHER";
    }
}
