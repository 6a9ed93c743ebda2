package org.mitate.inbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mitate.inbox.Leaf.Needless;
import org.mitate.inbox.Neighbours.Belonging;
import org.mitate.inbox.Sheet.Lies;
import org.mitate.paper.PaperCode;
import org.mitate.shared.CaseNumber;

/// Puts together what belongs together. It decides nothing: sheets that carry no number are assumed
/// to belong to those they came with, and that is said.
final class Sheaves {

    private static final Comparator<Leaf> AS_READ =
            Comparator.<Leaf, Boolean>comparing(leaf -> leaf.needless() != null)
                    .thenComparing(Sheaves::paper)
                    .thenComparing(leaf -> leaf.sheet().code() == null ? 0 : sheetOf(leaf))
                    .thenComparing(leaf -> leaf.came().arrivedAt())
                    .thenComparing(leaf -> leaf.came().id().value())
                    .thenComparing(leaf -> leaf.sheet().place());

    private final Map<Transmission.Id, Transmission> came;
    private final Map<Sheet.Id, Sheet> sheets;
    private final Map<Sheet.Id, Belonging> belongings;

    private Sheaves(Collection<Transmission> came, Collection<Sheet> sheets) {
        this.came = came.stream().collect(toMap(Transmission::id, Function.identity()));
        this.sheets = sheets.stream().collect(toMap(Sheet::id, Function.identity()));
        this.belongings = Neighbours.belongings(sheets);
    }

    /// @param came all that brought one of the sheets
    /// @param sheets what lies on the pile, and with it what came in the same pieces or is filed
    /// under the same numbers: both tell what belongs where and what is missing
    /// @return the oldest first
    static List<Sheaf> of(Collection<Transmission> came, Collection<Sheet> sheets) {
        return new Sheaves(came, sheets).build();
    }

    private List<Sheaf> build() {
        var byKey =
                sheets.values().stream()
                        .filter(sheet -> sheet.filing().lies() == Lies.PILE)
                        .collect(groupingBy(this::key, LinkedHashMap::new, toList()));
        return byKey.entrySet().stream()
                .map(it -> sheaf(it.getKey(), it.getValue()))
                .sorted(Comparator.comparing(Sheaf::arrivedAt).thenComparing(Sheaf::key))
                .toList();
    }

    private String key(Sheet sheet) {
        CaseNumber number = belonging(sheet).number();
        if (number != null) return number.printed();
        return sheet.apart().orElseGet(() -> sheet.transmission().value()).toString();
    }

    private Belonging belonging(Sheet sheet) {
        return belongings.getOrDefault(sheet.id(), Belonging.UNKNOWN);
    }

    private Sheaf sheaf(String key, List<Sheet> pile) {
        var copies =
                pile.stream()
                        .filter(sheet -> isCopyAmong(sheet, pile))
                        .collect(groupingBy(sheet -> original(sheet).id()));
        var leaves =
                pile.stream()
                        .filter(sheet -> !isCopyAmong(sheet, pile))
                        .map(sheet -> leaf(sheet, copies.getOrDefault(sheet.id(), List.of())))
                        .sorted(AS_READ)
                        .toList();
        CaseNumber number = belonging(pile.getFirst()).number();
        Transmission first = first(leaves);
        return new Sheaf(
                key,
                number,
                leaves,
                Gaps.in(leaves, filed(number)),
                first.channel(),
                first.arrivedAt());
    }

    private boolean isCopyAmong(Sheet sheet, List<Sheet> pile) {
        Sheet original = original(sheet);
        return original != sheet && pile.contains(original);
    }

    /// The first of the same sheets; a copy may be called the repeat of another copy.
    private Sheet original(Sheet sheet) {
        Sheet first = sheet;
        for (int steps = 0; steps < sheets.size(); steps++) {
            Sheet before = first.provenRepeatOf().map(sheets::get).orElse(null);
            if (before == null) return first;
            first = before;
        }
        return first;
    }

    private Leaf leaf(Sheet sheet, List<Sheet> copies) {
        return new Leaf(
                sheet, transmission(sheet), belonging(sheet).assumed(), copies, needless(sheet));
    }

    private @Nullable Needless needless(Sheet sheet) {
        Needless paper = sheet.code() == null ? null : needless(sheet.code().kind());
        if (paper != null) return paper;
        if (sheet.blank()) return Needless.BLANK;
        return sheet.provenRepeatOf().isPresent() ? Needless.REPEAT : null;
    }

    private static @Nullable Needless needless(PaperCode.Kind kind) {
        return switch (kind) {
            case APPLICATION, CONSENT, ORIGINAL -> null;
            case COVER -> Needless.COVER;
            case CHECKLIST, REQUEST, OWN_COPY -> Needless.OWN_PAPER;
        };
    }

    private List<Sheet> filed(@Nullable CaseNumber number) {
        return sheets.values().stream()
                .filter(sheet -> sheet.filing().lies() == Lies.CASE)
                .filter(sheet -> number != null && number.equals(sheet.filing().number()))
                .toList();
    }

    /// What the form came in; a sheaf without its form came when its first sheet did.
    private static Transmission first(List<Leaf> leaves) {
        var oldest = Comparator.comparing(Transmission::arrivedAt);
        Optional<Transmission> form =
                leaves.stream()
                        .filter(leaf -> paper(leaf) == PaperCode.Kind.APPLICATION.ordinal())
                        .map(Leaf::came)
                        .min(oldest);
        return form.orElseGet(() -> leaves.stream().map(Leaf::came).min(oldest).orElseThrow());
    }

    private Transmission transmission(Sheet sheet) {
        Transmission it = came.get(sheet.transmission());
        if (it == null) throw new IllegalArgumentException("nothing brought sheet " + sheet.id());
        return it;
    }

    private static int paper(Leaf leaf) {
        PaperCode code = leaf.sheet().code();
        return code == null ? PaperCode.Kind.values().length : code.kind().ordinal();
    }

    private static int sheetOf(Leaf leaf) {
        return leaf.sheet().code() == null ? 0 : leaf.sheet().code().sheet();
    }
}
