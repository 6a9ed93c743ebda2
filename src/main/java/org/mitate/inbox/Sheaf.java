package org.mitate.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mitate.hospital.terms.Channel;
import org.mitate.paper.PaperCode;
import org.mitate.shared.CaseNumber;

/// The sheets on the pile that belong together: all with the same number, and those without one
/// that came in the same piece.
///
/// @param key in addresses: the printed number, or the key of what came in one piece
/// @param number empty when no sheet says whose it is
/// @param leaves in the order in which they are read
/// @param gaps the sheets that were printed and did not come
/// @param channel by which its form came, else its first sheet
/// @param arrivedAt the machine's time of the form, else of its first sheet (rules.md CH10)
public record Sheaf(
        String key,
        @Nullable CaseNumber number,
        List<Leaf> leaves,
        List<Gap> gaps,
        Channel channel,
        Instant arrivedAt) {

    /// A sheet that is one of its paper's and did not come.
    public record Gap(PaperCode.Kind paper, int sheet, int sheets) {}

    public Optional<CaseNumber> whose() {
        return Optional.ofNullable(number);
    }

    /// What is to be filed: everything but covers, blank pages and repeats.
    public List<Leaf> toFile() {
        return leaves.stream().filter(leaf -> leaf.needless() == null).toList();
    }

    public Optional<Leaf> leaf(UUID sheet) {
        return leaves.stream().filter(leaf -> leaf.sheet().id().value().equals(sheet)).findFirst();
    }

    /// Whether a sheet of the application form itself is among them.
    public boolean hasForm() {
        return codes().anyMatch(code -> code.kind() == PaperCode.Kind.APPLICATION);
    }

    /// Of the sheets of the form; more than one where it was put together from several prints.
    public SortedSet<Integer> editions() {
        return codes().filter(code -> code.kind() == PaperCode.Kind.APPLICATION)
                .map(PaperCode::edition)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Whether one of them carries a code that is not ours, or was made up.
    public boolean hasStrangeCode() {
        return leaves.stream().anyMatch(leaf -> leaf.sheet().strangeCode());
    }

    public boolean isNameless() {
        return number == null;
    }

    public long assumed() {
        return leaves.stream().filter(Leaf::assumed).count();
    }

    /// Whether a sheet came twice with different things on it, such as once without the signature.
    public boolean hasTwins() {
        return codes().distinct().count() < codes().count();
    }

    /// How many times a sheet of it came again.
    public int copies() {
        return leaves.stream().mapToInt(leaf -> leaf.copies().size()).sum();
    }

    /// How many sheets without a code look like one that came before.
    public long alike() {
        return leaves.stream().filter(leaf -> leaf.sheet().looksRepeated()).count();
    }

    /// How many pages may lie on their side or stand on their head.
    public long unsure() {
        return leaves.stream().filter(leaf -> leaf.sheet().unsure()).count();
    }

    Stream<PaperCode> codes() {
        return leaves.stream().flatMap(leaf -> Optional.ofNullable(leaf.sheet().code()).stream());
    }
}
