package org.mitate.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.hospital.terms.Channel;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.paper.PaperCode;
import org.mitate.shared.CaseNumber;

/// A sheaf of page pictures on the desk, with what it tells about how the form came.
///
/// @param key of the sheaf in addresses
/// @param number printed on the sheets or said by a person; empty for a form written by hand
/// @param arrivedAt the machine's own time of the first sheet of the form (rules.md CH10)
/// @param missing the sheets that were printed and did not come, in words of the printed papers,
/// such as `申込書 2/2`; empty when none is known to be missing
/// @param papers what came with the form
/// @param edition which printing of the form it is; empty when no code says so
/// @param pages in the order in which they are read
public record SheetsOnDesk(
        String key,
        @Nullable CaseNumber number,
        Channel channel,
        Instant arrivedAt,
        String missing,
        Set<DocumentKind> papers,
        @Nullable Integer edition,
        List<Picture> pages) {

    /// @param name what sheet it is, in words of the printed papers; empty when nothing says so
    /// @param paper by its code; empty when it carries none of ours
    /// @param assumed it carries no number and lies here because it came together with the others
    public record Picture(
            UUID sheet, String name, PaperCode.@Nullable Kind paper, boolean assumed) {

        /// The address of the picture, upright, as PNG.
        public String image() {
            return "/inbox/sheets/" + sheet + "/image";
        }
    }

    public Optional<Integer> editionOfForm() {
        return Optional.ofNullable(edition);
    }

    public List<UUID> sheets() {
        return pages.stream().map(Picture::sheet).toList();
    }
}
