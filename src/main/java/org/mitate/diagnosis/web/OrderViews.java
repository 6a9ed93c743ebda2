package org.mitate.diagnosis.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.diagnosis.DiagnosisOrder;
import org.mitate.diagnosis.DiagnosisOrders;
import org.mitate.hospital.FeeTerms.Item;
import org.mitate.hospital.Hospital;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// Puts orders into the words of the reader.
@Component
class OrderViews {

    private final DiagnosisOrders orders;
    private final CaseShelf shelf;
    private final StaffDirectory directory;
    private final Hospital hospital;

    OrderViews(
            DiagnosisOrders orders, CaseShelf shelf, StaffDirectory directory, Hospital hospital) {
        this.orders = orders;
        this.shelf = shelf;
        this.directory = directory;
        this.hospital = hospital;
    }

    OrdersView of(Page page, CaseFile file) {
        var lines = orders.of(file.id()).all().stream().map(it -> line(page, it, file)).toList();
        return new OrdersView(file, lines, orderable(page, file), mayReadFindings(file));
    }

    /// The lines of a list, with their cases read at once.
    List<OrderLine> lines(Page page, List<DiagnosisOrder> all) {
        var files = shelf.all(all.stream().map(DiagnosisOrder::caseId).toList());
        return all.stream()
                .flatMap(
                        order ->
                                Stream.ofNullable(files.get(order.caseId()))
                                        .map(file -> line(page, order, file)))
                .toList();
    }

    OrderLine line(Page page, DiagnosisOrder order) {
        return line(page, order, shelf.get(order.caseId()));
    }

    String name(Page page, String category) {
        return names(page).getOrDefault(category, category);
    }

    boolean isOffered(String category) {
        return orders.categories().stream().anyMatch(item -> item.code().code().equals(category));
    }

    private OrderLine line(Page page, DiagnosisOrder order, CaseFile file) {
        String department =
                hospital.departments()
                        .find(file.department())
                        .map(found -> found.name().in(page.locale()))
                        .orElse(file.department().code());
        return new OrderLine(order, file, name(page, order.category().code()), department);
    }

    /// Names with their prices, of what is not yet ordered.
    private Map<String, String> orderable(Page page, CaseFile file) {
        var choices = new LinkedHashMap<String, String>();
        if (!orders.mayOrder(file)) return choices;
        var ordered = orders.of(file.id());
        for (Item item : orders.categories()) {
            if (ordered.isOrdered(item.code())) continue;
            String price = page.yen(item.yen().amount());
            String label = page.text("diagnosis.priced", item.name().in(page.locale()), price);
            choices.put(item.code().code(), label);
        }
        return choices;
    }

    /// rules.md §10: the secretariat sees states, not findings.
    private boolean mayReadFindings(CaseFile file) {
        return directory
                .acting()
                .filter(member -> member.is(Role.CONSULTANT))
                .filter(member -> member.id().equals(file.course().doctor()))
                .isPresent();
    }

    private Map<String, String> names(Page page) {
        var names = new LinkedHashMap<String, String>();
        Stream<Item> items = orders.categories().stream();
        items.forEach(item -> names.put(item.code().code(), item.name().in(page.locale())));
        return names;
    }
}
