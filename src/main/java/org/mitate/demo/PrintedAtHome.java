package org.mitate.demo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.mitate.paper.Pdf;

/// The package that an applicant printed, sheet by sheet; signed where one has to.
///
/// The own copy comes last, before it the letter to the own doctor, the checklist, the labels and
/// the cover of the FAX.
///
/// @param signer who signs the application
/// @param seed of their hand
record PrintedAtHome(Pdf pdf, String signer, LocalDate signedOn, long seed) {

    /// Cover, labels, checklist, letter, own copy.
    private static final int PAPERS_FOR_EVERYBODY = 5;

    private static final int REIWA = 2018;
    private static final Pattern SHEETS = Pattern.compile("申込書\\s*1/(\\d)");

    /// The form with its continuation, signed by the applicant.
    List<BufferedImage> form() {
        var sheets = new ArrayList<BufferedImage>();
        for (int page = 1; page <= sheetsOfForm(); page++) sheets.add(sheet(page));
        sign(sheets.get(1), signer, 49, 262);
        date(sheets.get(1), 262, 149, 161, 174);
        return sheets;
    }

    /// The consent follows the form, signed by the patient.
    BufferedImage consent(String patient) {
        var sheet = sheet(sheetsOfForm() + 1);
        sign(sheet, patient, 54, 203);
        date(sheet, 174.5, 64, 75, 90);
        return sheet;
    }

    boolean hasConsent() {
        return pdf.pages() > sheetsOfForm() + PAPERS_FOR_EVERYBODY;
    }

    BufferedImage cover() {
        return sheet(pdf.pages() - 4);
    }

    BufferedImage checklist() {
        return sheet(pdf.pages() - 2);
    }

    BufferedImage request() {
        return sheet(pdf.pages() - 1);
    }

    BufferedImage ownCopy() {
        return sheet(pdf.pages());
    }

    private void sign(BufferedImage sheet, String name, double x, double y) {
        new Pen(sheet, seed).write(x, y, 6.5, name);
    }

    private void date(BufferedImage sheet, double y, double year, double month, double day) {
        new Pen(sheet, seed)
                .write(year, y, 4.2, String.valueOf(signedOn.getYear() - REIWA))
                .write(month, y, 4.2, String.valueOf(signedOn.getMonthValue()))
                .write(day, y, 4.2, String.valueOf(signedOn.getDayOfMonth()));
    }

    private int sheetsOfForm() {
        return text().results()
                .map(found -> Integer.parseInt(found.group(1)))
                .findFirst()
                .orElseThrow();
    }

    private Matcher text() {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            var reader = new PDFTextStripper();
            reader.setEndPage(1);
            return SHEETS.matcher(reader.getText(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BufferedImage sheet(int page) {
        return FaxMachine.sheet(pdf.bytes(), page);
    }
}
