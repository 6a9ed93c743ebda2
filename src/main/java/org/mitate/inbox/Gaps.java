package org.mitate.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mitate.inbox.Sheaf.Gap;
import org.mitate.paper.PaperCode;

/// Names the sheets that must be somewhere: a code says which sheet of how many it is on.
final class Gaps {

    private Gaps() {}

    /// @param filed what is there already
    static List<Gap> in(List<Leaf> leaves, Collection<Sheet> filed) {
        var there =
                Stream.concat(leaves.stream().map(Leaf::sheet), filed.stream())
                        .map(Sheet::code)
                        .filter(Objects::nonNull)
                        .toList();
        return Stream.of(PaperCode.Kind.APPLICATION, PaperCode.Kind.CONSENT)
                .flatMap(kind -> of(kind, there))
                .toList();
    }

    private static Stream<Gap> of(PaperCode.Kind kind, List<PaperCode> there) {
        var sheets =
                there.stream()
                        .filter(code -> code.kind() == kind)
                        .collect(Collectors.toMap(PaperCode::sheet, it -> it, (one, same) -> one));
        int all = sheets.values().stream().mapToInt(PaperCode::sheets).max().orElse(0);
        return IntStream.rangeClosed(1, all)
                .filter(sheet -> !sheets.containsKey(sheet))
                .mapToObj(sheet -> new Gap(kind, sheet, all));
    }
}
