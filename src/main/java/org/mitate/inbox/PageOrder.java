package org.mitate.inbox;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Note;
import org.mitate.documents.PaperSlot;
import org.mitate.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts the pages of a filed paper into the order in which they are read. The scan is bound again,
/// and the journal knows it.
@Component
public class PageOrder {

    private final Placings placings;
    private final Bindery bindery;
    private final CaseDesk desk;

    PageOrder(Placings placings, Bindery bindery, CaseDesk desk) {
        this.placings = placings;
        this.bindery = bindery;
        this.desk = desk;
    }

    /// @param order all pages of one paper
    /// @throws Refusal `SHEETS_GONE` when these are not exactly its pages any more
    @Transactional
    public void set(CaseFile file, List<Sheet.Id> order, UUID requestKey) {
        desk.hold(file.id());
        if (desk.isDone(requestKey)) return;
        Booklet booklet = booklet(file, order);
        List<Sheet.Id> before = placings.of(booklet).stream().map(it -> it.sheet().id()).toList();
        if (before.size() != order.size() || !Set.copyOf(before).equals(Set.copyOf(order))) {
            throw Refusal.notNow("SHEETS_GONE");
        }
        if (before.equals(order)) return;
        for (int place = 1; place <= order.size(); place++) {
            placings.readAt(order.get(place - 1), place, booklet);
        }
        bindery.renew(file, booklet, false);
        var name = new PaperSlot(booklet.paper(), booklet.material()).text();
        desk.note(file.id(), Note.of("SHEETS_ORDERED", name, was(before, order)).once(requestKey));
    }

    private Booklet booklet(CaseFile file, List<Sheet.Id> order) {
        return placings.locked(order).stream()
                .map(PlacedSheet::booklet)
                .filter(booklet -> booklet != null && booklet.number().equals(file.number()))
                .findFirst()
                .orElseThrow(() -> Refusal.notNow("SHEETS_GONE"));
    }

    /// Where the pages stood before, as `2-1-3`.
    private static String was(List<Sheet.Id> before, List<Sheet.Id> order) {
        return IntStream.range(0, order.size())
                .mapToObj(place -> String.valueOf(before.indexOf(order.get(place)) + 1))
                .collect(Collectors.joining("-"));
    }
}
