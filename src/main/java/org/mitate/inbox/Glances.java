package org.mitate.inbox;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.mitate.intake.Draft;
import org.mitate.intake.Glance;
import org.mitate.intake.PaperPackage;
import org.mitate.intake.PaperPackage.Signed;
import org.mitate.intake.WritingDesk;
import org.mitate.paper.PaperCode;
import org.mitate.recognition.Handwriting;
import org.mitate.recognition.Handwriting.Mark;
import org.springframework.stereotype.Component;

/// Cuts out what was written by hand on sheets that we printed: the places of a signature in any
/// case, the other fields where somebody wrote into them.
@Component
class Glances {

    private static final Set<String> SIGNATURES = Set.of("signature", "consentSignature");

    /// Dots on an inch, as fine as a printer's type needs.
    private static final int PRINTED = 300;

    private final WritingDesk writing;
    private final PaperPackage papers;
    private final SheetPictures pictures;
    private final Handwriting handwriting = new Handwriting();

    Glances(WritingDesk writing, PaperPackage papers, SheetPictures pictures) {
        this.writing = writing;
        this.papers = papers;
        this.pictures = pictures;
    }

    List<Glance> of(Sheaf sheaf) {
        return Stream.of(PaperCode.Kind.APPLICATION, PaperCode.Kind.CONSENT)
                .flatMap(kind -> of(sheaf, kind))
                .toList();
    }

    /// All sheets of one paper, which is printed once for them.
    private Stream<Glance> of(Sheaf sheaf, PaperCode.Kind kind) {
        List<Sheet> sheets =
                sheaf.toFile().stream()
                        .map(Leaf::sheet)
                        .filter(sheet -> sheet.code() != null && sheet.code().kind() == kind)
                        .toList();
        if (sheets.isEmpty()) return Stream.empty();
        return Optional.ofNullable(sheets.getFirst().code())
                .flatMap(this::print)
                .map(print -> sheets.stream().flatMap(sheet -> of(sheet, print)))
                .orElse(Stream.empty());
    }

    private Optional<Signed> print(PaperCode code) {
        return writing.find(code.number())
                .flatMap(draft -> edition(draft, code.edition()))
                .flatMap(draft -> papers.signed(draft, code.kind()));
    }

    private Optional<Draft> edition(Draft draft, int edition) {
        return writing.edition(draft.number(), edition)
                .map(
                        printed ->
                                new Draft(
                                        draft.number(),
                                        draft.secret(),
                                        printed.entries(),
                                        printed.number(),
                                        draft.endsAt()));
    }

    private Stream<Glance> of(Sheet sheet, Signed printed) {
        int page = sheet.code() == null ? 1 : sheet.code().sheet();
        if (page > printed.print().pages()) return Stream.empty();
        BufferedImage print = print(printed.print().bytes(), page);
        List<Mark> marks =
                handwriting.find(print, printed.fields().on(page), pictures.upright(sheet));
        if (isAstray(marks)) return Stream.empty();
        return marks.stream()
                .filter(mark -> mark.inked() || SIGNATURES.contains(mark.field()))
                .map(mark -> glance(sheet, mark));
    }

    /// Nobody writes into most of the fields of a form that is filled: the picture does not lie
    /// over the print, and nothing can be told.
    private static boolean isAstray(List<Mark> marks) {
        return marks.stream().filter(Mark::inked).count() > Math.max(3, marks.size() / 2);
    }

    private static BufferedImage print(byte[] pdf, int page) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(page - 1, PRINTED, ImageType.GRAY);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static Glance glance(Sheet sheet, Mark mark) {
        return new Glance(sheet.id().value(), mark.field(), mark.inked(), address(mark.clipping()));
    }

    /// Small enough to stand in the page itself, which is read once.
    private static String address(BufferedImage clipping) {
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(clipping, "png", png);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
