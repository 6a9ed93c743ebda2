package org.mitate.inbox;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mitate.shared.CaseNumber;

/// Whose a sheet is by what it says itself, else by the sheets that came with it.
final class Neighbours {

    private Neighbours() {}

    /// @param assumed the sheet itself does not say it
    record Belonging(@Nullable CaseNumber number, boolean assumed) {

        static final Belonging UNKNOWN = new Belonging(null, false);
    }

    static Map<Sheet.Id, Belonging> belongings(Collection<Sheet> sheets) {
        var belongings = new HashMap<Sheet.Id, Belonging>();
        sheets.stream()
                .collect(groupingBy(Sheet::transmission))
                .values()
                .forEach(piece -> belongings.putAll(inOnePiece(piece)));
        return belongings;
    }

    /// Envelopes that are scanned in one go follow one another: what carries no number belongs to
    /// the number before it, at the very beginning to the first that comes. What a person set apart
    /// belongs to none of them.
    private static Map<Sheet.Id, Belonging> inOnePiece(List<Sheet> piece) {
        var inOrder = piece.stream().sorted(Comparator.comparing(Sheet::place)).toList();
        @Nullable CaseNumber before =
                inOrder.stream()
                        .map(Sheet::number)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(null);
        var belongings = new HashMap<Sheet.Id, Belonging>();
        for (Sheet sheet : inOrder) {
            if (sheet.apart().isPresent()) continue;
            Optional<CaseNumber> own = sheet.number();
            if (own.isPresent()) before = own.get();
            belongings.put(sheet.id(), new Belonging(before, own.isEmpty() && before != null));
        }
        return belongings;
    }
}
