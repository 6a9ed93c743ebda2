package org.mitate.files;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.mitate.shared.Refusal;

/// Looks through a PDF: it must open without a password and hold nothing that runs (rules.md §10).
final class PdfFile {

    private PdfFile() {}

    static int pages(String name, byte[] content) {
        if (PdfStreams.hideTooMuch(content)) throw Refusal.notSo("FILE_PAGE_TOO_LARGE", name);
        try (PDDocument pdf = Loader.loadPDF(content)) {
            if (pdf.isEncrypted()) throw Refusal.notSo("FILE_LOCKED", name);
            if (runsSomething(pdf)) throw Refusal.notSo("FILE_RUNS", name);
            if (pdf.getNumberOfPages() == 0) throw Refusal.notSo("FILE_DAMAGED", name);
            return pdf.getNumberOfPages();
        } catch (InvalidPasswordException locked) {
            throw Refusal.notSo("FILE_LOCKED", name);
        } catch (IOException damaged) {
            throw Refusal.notSo("FILE_DAMAGED", name);
        }
    }

    private static boolean runsSomething(PDDocument pdf) throws IOException {
        var names = pdf.getDocumentCatalog().getNames();
        boolean carries =
                names != null
                        && (names.getJavaScript() != null || names.getEmbeddedFiles() != null);
        var opening = pdf.getDocumentCatalog().getOpenAction();
        return carries
                || opening instanceof org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch
                || opening
                        instanceof org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
    }
}
