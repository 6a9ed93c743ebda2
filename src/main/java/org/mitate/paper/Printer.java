package org.mitate.paper;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.Content;
import gg.jte.generated.precompiled.Templates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.springframework.stereotype.Component;

/// Sets papers on A4 as one tagged PDF (PDF/UA): the front door of this room.
@Component
public class Printer {

    private final Templates templates;
    private final Sheets sheets;
    private final Typeface typeface = new Typeface();

    Printer(Templates templates, FaxMarks marks) {
        this.templates = templates;
        this.sheets = new Sheets(templates, marks);
        sayOnlyWhatIsWrong();
    }

    public Pdf print(Paper paper) {
        return print(paper.title(), List.of(paper));
    }

    /// One document of the papers in this order, each beginning on a new sheet.
    public Pdf print(String title, List<? extends Paper> papers) {
        Content content = output -> papers.forEach(paper -> sheets.of(paper).writeTo(output));
        return set(templates.paperShell(title, typeface.styles(), content).render());
    }

    /// Where the fields of a form stand when it is printed.
    public FieldMap fields(Paper form) {
        Content content = output -> sheets.of(form).writeTo(output);
        String html = templates.paperShell(form.title(), typeface.styles(), content).render();
        var map = new MapEdition(html);
        String coloured =
                templates
                        .paperShell(form.title(), typeface.styles() + map.styles(), content)
                        .render();
        try {
            return map.read(set(coloured));
        } catch (IOException e) {
            throw new UncheckedIOException("the map of a form could not be read", e);
        }
    }

    /// The renderer would tell the log how it gets on with each document.
    private static void sayOnlyWhatIsWrong() {
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    private Pdf set(String html) {
        try {
            var bytes = new ByteArrayOutputStream();
            var builder = new PdfRendererBuilder();
            builder.withHtmlContent(Glyphs.printable(html), null);
            builder.usePdfUaAccessibility(true);
            builder.useReplacementText(Glyphs.UNKNOWN);
            builder.withProducer("Mitate");
            typeface.lendTo(builder);
            builder.toStream(bytes);
            builder.run();
            return pdf(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("the paper could not be set", e);
        }
    }

    private static Pdf pdf(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            return new Pdf(bytes, document.getNumberOfPages());
        }
    }
}
