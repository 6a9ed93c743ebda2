package org.mitate.inbox;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.application.Enclosure;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.paper.PaperCode;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Identifier;

/// One page that came in, and where it lies.
///
/// @param place in its transmission, counted from 1
/// @param turned degrees clockwise until it stands upright: 0, 90, 180 or 270
/// @param unsure nobody could tell which way is up, and no person turned it yet
/// @param code what it carries, if we printed it and nobody changed it
/// @param strangeCode it carries a code that is not ours, or that was made up
/// @param repeatOf the same sheet that came before
/// @param said by a person, where the code says nothing
public record Sheet(
        Id id,
        Transmission.Id transmission,
        int place,
        int turned,
        boolean unsure,
        boolean blank,
        @Nullable PaperCode code,
        boolean strangeCode,
        @Nullable Id repeatOf,
        @Nullable Said said,
        Filing filing) {

    /// The key of a page.
    public record Id(UUID value) implements Identifier {}

    /// Whose it is, as far as anybody knows.
    public Optional<CaseNumber> number() {
        return switch (said) {
            case Said.Whose(var number) -> Optional.of(number);
            case Said.Apart apart -> Optional.empty();
            case null -> Optional.ofNullable(code).map(PaperCode::number);
        };
    }

    /// The sheaf into which a person put it, apart from what came with it.
    Optional<UUID> apart() {
        return said instanceof Said.Apart(var sheaf) ? Optional.of(sheaf) : Optional.empty();
    }

    /// What it repeats for certain: its code says which sheet it is, and it looks the same.
    Optional<Id> provenRepeatOf() {
        return Optional.ofNullable(repeatOf).filter(earlier -> code != null);
    }

    /// Whether it only looks like one that came before. Two forms of one hand, or two letters of
    /// one surgery, may look alike: a person decides, and nothing is put aside for it.
    public boolean looksRepeated() {
        return repeatOf != null && code == null;
    }

    /// Where a page lies: on the pile until a person decides, with a case as one of its papers, or
    /// aside.
    public record Filing(
            Lies lies,
            @Nullable CaseNumber number,
            @Nullable DocumentKind paper,
            Enclosure.@Nullable Kind material,
            @Nullable UUID file) {

        public static final Filing PILE = new Filing(Lies.PILE, null, null, null, null);
    }

    public enum Lies {
        PILE,
        CASE,
        ASIDE
    }
}
